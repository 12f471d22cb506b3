"""The child process: reads what it is sent and tells what came of it, one line of JSON a file.

A file comes as the length of its name and of its bytes (four bytes each), the name, the bytes.
"""

from __future__ import annotations

import json
import resource
import struct
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

#: Bytes of memory: beyond the first a file counts as an offence, beyond the second it is stopped.
MOST_MEMORY, _HARD_LIMIT = 500 * 1024 * 1024, 1024 * 1024 * 1024
#: Bytes up to which the marks of a file are read as well as its words.
_MARKED = 1024 * 1024
_OUTSIDE = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "subprocess.Popen", "os.posix_spawn", "os.exec")

Read = Callable[[bytes, str], str | None]


def serve(read: Read) -> None:
    """Answer for every file on standard input until it ends; ``read`` gives its text, or None where it is refused."""
    resource.setrlimit(resource.RLIMIT_AS, (_HARD_LIMIT, _HARD_LIMIT))
    outside: list[str] = []

    def listen(event: str, _: object) -> None:
        if event in _OUTSIDE:
            outside.append(event)

    sys.addaudithook(listen)
    source, sink = sys.stdin.buffer, sys.stdout
    while head := source.read(8):
        name_length, length = struct.unpack(">II", head)
        name, data = source.read(name_length).decode(), source.read(length)
        outside.clear()
        start = time.process_time()
        answer: dict[str, object] = {"outcome": "refused", "detail": ""}
        try:
            text = read(data, name)
            if text is not None:
                answer["outcome"], answer["detail"] = "read", _unclean(text)
        except BaseException:
            answer = {"outcome": "crash", "detail": traceback.format_exc()}
        answer["seconds"] = time.process_time() - start
        answer["outside"] = list(outside)
        answer["memory"] = _most_memory()
        sink.write(json.dumps(answer) + "\n")
        sink.flush()


def _most_memory() -> int:
    """The most bytes this program ever held; what ``getrusage`` tells counts the program that started it as well."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


def read_as_a_draft(data: bytes, name: str) -> str | None:
    """The text of the draft; its marks, which only copy for layout asks for, are read from small files too.

    Where its name and content disagree, what the reader that is named makes of it is tried as well.
    """
    from redaksi_app.formats.errors import DraftError  # noqa: PLC0415 - after the limit is set
    from redaksi_app.formats.marks_of import marks_on  # noqa: PLC0415
    from redaksi_app.formats.reading import read_bytes, reader_of  # noqa: PLC0415

    text = None
    try:
        draft = read_bytes(data, name)
        if len(data) < _MARKED:
            marks_on(draft.text, draft)
        if draft.format == name.rpartition(".")[2]:
            return draft.text
        text = draft.text
    except DraftError as refused:
        if not (refused.message.id and refused.message.en):
            raise ValueError("refused without a sentence") from refused
    try:
        return reader_of(name)(data).text
    except DraftError:
        return text


def _unclean(text: str) -> str:
    """What is wrong with a text that was read: every reader gives the characters a draft may hold and no others."""
    from redaksi_app.formats.plain import normalise  # noqa: PLC0415

    return "" if normalise(text) == text else "the text holds characters that no draft may"


if __name__ == "__main__":
    serve(read_as_a_draft)
