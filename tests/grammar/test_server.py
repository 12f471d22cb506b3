"""The server's process: how it starts, what it leaves, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from redaksi_app.finding import Bilingual
from redaksi_app.folders import folders
from redaksi_app.grammar import AT_A_TERMINAL, Grammar, GrammarTrouble
from redaksi_app.grammar import trouble as say
from redaksi_app.grammar.checking import start_server
from redaksi_app.grammar.server import Server, server_command
from tests.grammar.conftest import Fakes
from tests.grammar.real_server import PROPOSAL, RULE, SLIP, WORD, is_running, servers_of, wait_for

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


@pytest.fixture
def grammar(installed: None) -> Iterator[Grammar]:
    """With the real server, not started yet."""
    one = Grammar(AT_A_TERMINAL._replace(alive=60.0, ready=60.0, answer=60.0))
    yield one
    one.close()


def launched(grammar: Grammar) -> Server:
    grammar.start()
    assert grammar._server is not None
    return grammar._server


def java(folder: Path, script: str) -> str:
    """A PATH on which Java is ``script``."""
    program = folder / "bin" / "java"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return f"{program.parent}:/usr/bin:/bin"


# --- the real one


def test_it_finds_a_slip_of_grammar(grammar: Grammar) -> None:
    (match,) = grammar.check(SLIP)
    assert SLIP[match.start : match.end] == WORD
    assert (match.rule, match.suggestions, match.advice) == (RULE, (PROPOSAL,), False)


def test_what_the_module_calls_picky_is_advice(grammar: Grammar) -> None:
    (match,) = grammar.check("Jalan itu rusak sehingga akibatnya warga terlambat.")
    assert match.advice


def test_it_counts_what_java_counts_twice_once(grammar: Grammar) -> None:
    text = f"Mereka 😀👍🏽 menunggu 😀. {SLIP} 😀"
    (match,) = grammar.check(text)
    assert text[match.start : match.end] == WORD


@linux
def test_it_listens_on_the_loopback_address_only(grammar: Grammar) -> None:
    server = launched(grammar)
    inodes = {
        found[1]
        for link in Path("/proc", str(server.pid), "fd").iterdir()
        if link.is_symlink() and (found := re.match(r"socket:\[(\d+)\]", os.readlink(link)))
    }
    sockets = [
        line.split()
        for table in ("tcp", "tcp6", "udp", "udp6")
        for line in Path("/proc", str(server.pid), "net", table).read_text().splitlines()[1:]
    ]
    listening = {line[1].partition(":")[0] for line in sockets if line[9] in inodes and line[3] in ("0A", "07")}
    assert listening == {"0100007F"}


def test_another_port_is_taken_where_one_is_not_free(installed: None) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        server = Server([*server_command(), str(taken)])
        try:
            assert not server.wait(AT_A_TERMINAL).endswith(f":{taken}/")
        finally:
            server.stop()


def test_two_run_side_by_side(grammar: Grammar, installed: None) -> None:
    other = Grammar(AT_A_TERMINAL._replace(alive=60.0, ready=60.0, answer=60.0))
    try:
        assert grammar.check(SLIP) == other.check(SLIP) != ()
    finally:
        other.close()


@linux
def test_options_for_other_programs_do_not_reach_it(grammar: Grammar, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"):
        monkeypatch.setenv(name, "-Xmx4g -Dno.such.option")
    assert grammar.check(SLIP) != ()
    server = launched(grammar)
    assert b"OPTIONS" not in Path("/proc", str(server.pid), "environ").read_bytes()


def test_killed_during_a_check_it_is_started_once_more_and_then_given_up(grammar: Grammar) -> None:
    first = launched(grammar)
    threading.Timer(0.05, os.kill, (first.pid, signal.SIGKILL)).start()
    long = " ".join(SLIP.replace("desa itu", f"Desa {number}") for number in range(400))
    assert len(grammar.check(long)) == 400
    wait_for(lambda: first.ended, "the server was not killed")
    assert grammar.check(SLIP) != ()
    second = grammar._server
    assert second is not None
    assert second.pid != first.pid
    os.kill(second.pid, signal.SIGKILL)
    with pytest.raises(GrammarTrouble) as caught:
        grammar.check("Mereka menunggu.")
    assert caught.value.message == say.STOPPED_AGAIN
    assert first.ended
    assert second.ended


@linux
def test_frozen_it_is_ended_all_the_same(installed: None) -> None:
    server = start_server()
    server.wait(AT_A_TERMINAL._replace(alive=60.0, ready=60.0))
    os.kill(server.pid, signal.SIGSTOP)
    server.stop()
    assert not is_running(server.pid)


#: Whoever runs the tests in the background may have them ignore Ctrl+C, and so would their children.
_HOLDER = """
import signal, time
from redaksi_app.grammar import AT_A_TERMINAL, Grammar

signal.signal(signal.SIGINT, signal.default_int_handler)
grammar = Grammar(AT_A_TERMINAL._replace(alive=60.0, ready=60.0, answer=60.0))
grammar.start()
print(grammar._server.pid, flush=True)
while True:
    grammar.check("Petani di desa itu tidak marah, melainkan sedih. " * 200 + str(time.monotonic()))
"""


@linux
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGSEGV])
def test_it_never_outlives_the_program_that_started_it(how: signal.Signals, installed: None) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert holder.stdout is not None
    with holder.stdout as said:
        pid = int(said.readline())
    assert servers_of(holder.pid) == [pid]
    assert is_running(pid)
    holder.send_signal(how)
    holder.wait()
    wait_for(lambda: not is_running(pid), "a server was left behind")


def test_the_log_holds_no_word_of_a_draft(grammar: Grammar) -> None:
    grammar.check("Rahasia narasumber itu \x00 tidak marah, melainkan \ufffe sedih.")
    server = launched(grammar)
    server.stop()
    for path in folders().log.iterdir():
        assert "narasumber" not in path.read_text("utf-8", "replace")
        assert path.name == "tata-bahasa.log"


# --- what can be amiss


def trouble_of(command: Callable[[], list[str]]) -> Bilingual:
    """What is said where that command is to run a server; its process is gone then."""
    try:
        server = Server(command())
    except GrammarTrouble as error:
        return error.message
    with pytest.raises(GrammarTrouble) as caught:
        server.wait(AT_A_TERMINAL)
    assert server.ended
    return caught.value.message


def test_no_java(no_java: None, broken_bundle: Path) -> None:
    assert trouble_of(lambda: server_command(broken_bundle)) == say.NO_JAVA


def test_no_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", java(tmp_path, "exit 0"))
    assert trouble_of(lambda: server_command(tmp_path / "none")) == say.no_server(tmp_path / "none")


def test_a_broken_jar(installed: None, broken_bundle: Path) -> None:
    message = trouble_of(lambda: server_command(broken_bundle))
    log = folders().log / "tata-bahasa.log"
    assert message == say.broken_server(log)
    assert "GuardedServer" in log.read_text("utf-8")


def test_a_broken_library_is_noted_in_the_log(installed: None, tmp_path: Path) -> None:
    jar = Path(server_command()[-2])
    (tmp_path / "libs").mkdir()
    (tmp_path / jar.name).write_bytes(jar.read_bytes())
    for library in (jar.parent / "libs").iterdir():
        broken = library.name.startswith("languagetool-core")
        (tmp_path / "libs" / library.name).write_bytes(b"PK" if broken else library.read_bytes())
    assert trouble_of(lambda: server_command(tmp_path)) == say.broken_server(folders().log / "tata-bahasa.log")
    assert "org" in (folders().log / "tata-bahasa.log").read_text("utf-8")


@pytest.mark.parametrize(
    ("script", "part"),
    [
        ('[ "$1" = -version ] && echo \'openjdk version "11.0.2"\' >&2 && exit 0; exit 1', "11.0.2"),
        ("exit 1", "java"),
    ],
)
def test_a_java_that_will_not_do(
    script: str, part: str, tmp_path: Path, broken_bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", java(tmp_path, script))
    assert part in trouble_of(lambda: server_command(broken_bundle)).id


def test_a_java_that_may_not_be_run(tmp_path: Path) -> None:
    program = tmp_path / "java"
    program.write_text("", encoding="utf-8")
    assert trouble_of(lambda: [str(program)]) == say.broken_java(str(program))


def test_one_that_shows_no_life(fakes: Fakes) -> None:
    server = fakes("never-alive")()
    with pytest.raises(GrammarTrouble) as caught:
        server.wait(AT_A_TERMINAL._replace(alive=0.2))
    assert caught.value.message == say.NEVER_READY


def test_whoever_waits_for_one_that_is_stopped_is_told_at_once(tmp_path: Path) -> None:
    # A wrapper that is killed leaves its own child, which holds the pipe and says nothing.
    wrapper = Server(["sh", "-c", "sleep 5; exit 0"])
    threading.Timer(0.2, wrapper.stop).start()
    with pytest.raises(GrammarTrouble) as caught:
        wrapper.wait(AT_A_TERMINAL._replace(alive=600.0))
    assert caught.value.message == say.GONE


def test_a_log_that_cannot_be_written_does_not_matter(
    fakes: Fakes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path / "file" / "home"))
    assert fakes("answers")().wait(AT_A_TERMINAL).startswith("http://127.0.0.1:")
