"""What no part of the program has foreseen: noted in a log on this computer, without a word of any draft."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from types import TracebackType

from redaksi_app.finding import Bilingual
from redaksi_app.folders import folders

_FILE = "redaksi.log"
#: Bytes of the log from which on it is begun anew, the old one kept beside it.
_MOST = 500_000


def log_file() -> Path:
    """Where the log is; it may not exist yet."""
    return folders().log / _FILE


def places(trace: TracebackType | None) -> str:
    """Where in the program it happened. The message of an exception may hold words of a draft: these do not."""
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return " > ".join(found)


def noted(error: BaseException) -> Bilingual:
    """Write ``error`` to the log, and answer the sentence that names it; another where it cannot be written."""
    cause = error.__cause__ or error.__context__
    lines = [f"{type(error).__name__} at {places(error.__traceback__)}"]
    if cause is not None:
        lines.append(f"  after {type(cause).__name__} at {places(cause.__traceback__)}")
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _MOST:
            os.replace(path, path.with_name(f"{_FILE}.1"))
        with path.open("a", encoding="utf-8") as log:
            log.writelines(f"{datetime.now():%Y-%m-%d %H:%M:%S} ERROR {line}\n" for line in lines)
    except OSError:
        return Bilingual(
            f"Catatannya belum dapat ditulis ke {path}.", f"The note on it could not be written to {path}."
        )
    return Bilingual(f"Catatannya, tanpa isi naskah: {path}", f"The note on it, without the draft's words: {path}")
