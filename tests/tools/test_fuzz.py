"""A few spoiled files for every reader, and the child process that has to notice what a reader must not do."""

from __future__ import annotations

import sys

import pytest

from redaksi_app.formats.reading import read_bytes
from tools.fuzz.child import Child, Outcome
from tools.fuzz.files import KNOWING, sound_files, spoiled_file

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limits of the child process are those of Linux")
FILES_A_READER = 100


def stand_in(body: str) -> Outcome:
    """What is told of a reader that does this."""
    lines = ("import socket, subprocess, time", "from tools.fuzz.worker import serve", "def read(data, name):")
    child = Child((sys.executable, "-c", "\n".join((*lines, f"    {body}", "serve(read)"))))
    try:
        return child.read(b"isi", "a.txt", 0.75)
    finally:
        child.close()


@pytest.mark.parametrize("reader", KNOWING)
def test_spoiled_files_are_read_or_refused(reader: str) -> None:
    child = Child()
    try:
        for number in range(FILES_A_READER):
            outcome = child.read(spoiled_file(reader, number, 7), f"a.{reader}")
            assert not outcome.offends, (reader, number, outcome)
    finally:
        child.close()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("return 'isi'", "read"),
        ("return None", "refused"),
        ("raise KeyError('isi')", "crash"),
        ("time.sleep(60)", "hang"),
        ("return 'x' * len([0] * 75_000_000) and 'isi'", "memory"),
        ("return bytes(2**31)", "memory"),
        ("socket.create_connection(('127.0.0.1', 9))", "outside"),
        ("subprocess.run(['/bin/true'])", "outside"),
        ("return 'a\\0b'", "unclean"),
        ("raise SystemExit(3) if False else __import__('os')._exit(3)", "died"),
    ],
)
def test_the_child_tells_what_a_reader_does(body: str, kind: str) -> None:
    outcome = stand_in(body)
    assert outcome.kind == kind, outcome
    assert outcome.offends == (kind not in ("read", "refused"))


def test_a_connection_is_counted() -> None:
    assert stand_in("socket.socket().connect(('127.0.0.1', 9))").connects == 1


def test_a_fresh_child_reads_after_one_was_ended() -> None:
    child = Child()
    try:
        assert child.read(b"isi", "a.txt").kind == "read"
        child.close()
        assert child.read(bytes(400), "a.txt").kind == "refused"
    finally:
        child.close()


@pytest.mark.parametrize("reader", KNOWING)
def test_a_seed_gives_the_same_files_and_they_differ_from_each_other(reader: str) -> None:
    files = [spoiled_file(reader, number, 3) for number in range(20)]
    assert files == [spoiled_file(reader, number, 3) for number in range(20)]
    assert len(set(files)) > 15
    assert len(set(files) & set(sound_files(reader))) < 5


@pytest.mark.parametrize("reader", KNOWING)
def test_the_sound_files_can_be_read(reader: str) -> None:
    assert len(sound_files(reader)) >= 2
    for data in sound_files(reader):
        assert read_bytes(data, f"a.{reader}").text
