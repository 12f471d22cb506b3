"""``redaksi check --grammar``."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from typing import Any

import pytest

from redaksi_app.grammar.server import server_folder
from tests.grammar import fake_server
from tests.grammar.real_server import RULE, SLIP, WORD, is_running, require_server, servers_of, wait_for

from .conftest import Redaksi

LEAD = f"SOE - Regu 😀 itu pulang. {SLIP}\n"


@pytest.fixture
def installed() -> None:
    require_server()


@pytest.fixture
def drafts(redaksi: Redaksi) -> list[str]:
    """Three drafts with one slip of grammar each, and one that the engine reports in the second."""
    names = ["a.txt", "b.txt", "c.txt"]
    for name in names:
        more = "Warga di situpun pulang.\n" if name == "b.txt" else ""
        (redaksi.folder / name).write_text(LEAD + more, encoding="utf-8")
    return names


def java(redaksi: Redaksi, script: str) -> dict[str, str]:
    """The environment in which Java is ``script``."""
    program = redaksi.folder / "bin" / "java"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return {"PATH": f"{program.parent}:/usr/bin:/bin"}


def fake(behaviour: str) -> str:
    version = '[ "$1" = -version ] && echo \'openjdk version "17.0.15"\' >&2 && exit 0'
    return f'{version}\nexec "{sys.executable}" "{fake_server.__file__}" {behaviour}'


def by_path(out: str) -> dict[str, list[dict[str, Any]]]:
    return {one["path"]: one["findings"] for one in json.loads(out)["files"]}


def test_findings_of_grammar_stand_among_the_others(redaksi: Redaksi, drafts: list[str], installed: None) -> None:
    ran = redaksi("check", "--grammar", "--format", "json", *drafts)
    assert (ran.status, ran.err) == (1, "")
    for name, findings in by_path(ran.text).items():
        (finding,) = (one for one in findings if one["source"] == "languagetool")
        assert finding["text"] == WORD
        assert LEAD[finding["start"] : finding["end"]] == WORD
        assert (finding["category"], finding["severity"], finding["safe"]) == ("grammar", "warning", False)
        assert [one["start"] for one in findings] == sorted(one["start"] for one in findings)
        assert any(one["source"] == "redaksi" for one in findings) is (name == "b.txt")
    again = redaksi("check", "--grammar", "--format", "json", *drafts)
    assert again.out == ran.out


def test_many_processes_find_the_same(redaksi: Redaksi, drafts: list[str], installed: None) -> None:
    one, three = (redaksi("check", "--grammar", "--format", "json", "--jobs", jobs, *drafts) for jobs in ("1", "3"))
    assert one == three


def test_other_reports_hold_them_too(redaksi: Redaksi, drafts: list[str], installed: None) -> None:
    assert f"a.txt:1:{LEAD.index(WORD) + 1}: Periksa {RULE}: " in redaksi("check", "--grammar", *drafts).text
    sarif = json.loads(redaksi("check", "--grammar", "--format", "sarif", *drafts).text)
    assert RULE in [one["ruleId"] for one in sarif["runs"][0]["results"]]


def test_a_stylesheet_can_switch_a_rule_off(redaksi: Redaksi, drafts: list[str], installed: None) -> None:
    folder = redaksi.folder / ".rumah" / "config" / "gaya"
    folder.mkdir(parents=True)
    rules = f'off = ["{RULE}"]'
    style = f'[style]\nid = "kami"\nname = "Kami"\ninherits = "umum"\n\n[rules]\n{rules}\n'
    (folder / "kami.toml").write_text(style, encoding="utf-8")
    ran = redaksi("check", "--grammar", "--style", "kami", "a.txt")
    assert (ran.status, ran.err) == (0, "")


def test_without_the_option_no_server_is_started(redaksi: Redaksi, drafts: list[str]) -> None:
    environment = java(redaksi, f"touch {redaksi.folder}/started")
    plain = redaksi("check", "--format", "json", *drafts, env=environment)
    assert redaksi("check", "--no-grammar", "--format", "json", *drafts, env=environment) == plain
    assert not (redaksi.folder / "started").exists()


def test_without_java_nothing_is_checked(redaksi: Redaksi, drafts: list[str]) -> None:
    ran = redaksi("check", "--grammar", *drafts, env={"PATH": str(redaksi.folder)})
    assert ran.status == 2
    assert "Java belum terpasang" in ran.complaint
    assert (
        "Java is not installed" in redaksi("check", "--grammar", "--lang", "en", "a.txt", env={"PATH": "/"}).complaint
    )


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("exec sleep 600", "tidak kunjung siap"),
        (fake("falls-silent"), "tidak menjawab"),
        (fake("dies"), "berhenti dua kali"),
        (fake("broken"), "mungkin tidak utuh"),
    ],
)
def test_what_fails_is_told_in_one_line_and_nothing_else_is_lost(
    script: str, said: str, redaksi: Redaksi, drafts: list[str]
) -> None:
    if not server_folder().is_dir():
        require_server()
    plain = by_path(redaksi("check", "--format", "json", *drafts).text)
    ran = redaksi("check", "--grammar", "--format", "json", *drafts, env=java(redaksi, script))
    assert ran.status == 2
    assert said in ran.one_line
    assert "(3 naskah)" in ran.one_line
    assert by_path(ran.text) == plain
    assert [error["path"] for error in json.loads(ran.text)["errors"]] == ["a.txt"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_killed_it_leaves_no_server(redaksi: Redaksi, installed: None) -> None:
    text = "SOE - " + "\n".join(SLIP.replace("desa itu", f"Desa {number}") for number in range(300))
    (redaksi.folder / "panjang.txt").write_text(text, encoding="utf-8")
    for number in range(8):  # so many that several processes share the work
        (redaksi.folder / f"{number}.txt").write_text(LEAD, encoding="utf-8")
    command = redaksi.command("check", "--grammar", "--jobs", "2", ".")
    running = subprocess.Popen(command, cwd=redaksi.folder, env=redaksi.environment, stdout=subprocess.DEVNULL)
    try:
        wait_for(lambda: bool(servers_of(running.pid)), "no server was started")
        (server,) = servers_of(running.pid)
    finally:
        running.send_signal(signal.SIGKILL)
        running.wait()
    wait_for(lambda: not is_running(server), "a server was left behind")


def test_doctor_tries_the_server(redaksi: Redaksi, installed: None) -> None:
    (line,) = (line for line in redaksi("doctor").text.splitlines() if "LanguageTool" in line)
    assert line.startswith("✓")
    assert "menjawab setelah" in line


@pytest.mark.parametrize(
    ("script", "said"), [(fake("falls-silent"), "tidak menjawab"), ("exit 1", "memerlukan Java yang berfungsi")]
)
def test_doctor_tells_what_is_amiss(script: str, said: str, redaksi: Redaksi) -> None:
    if not server_folder().is_dir():
        require_server()
    ran = redaksi("doctor", env=java(redaksi, script))
    (line,) = (line for line in ran.text.splitlines() if "LanguageTool" in line)
    assert line.startswith("–")
    assert said in line
    assert (ran.status, ran.err) == (0, "")


def test_doctor_without_java(redaksi: Redaksi) -> None:
    ran = redaksi("doctor", env={"PATH": str(redaksi.folder)})
    assert "LanguageTool (id)    Java belum terpasang." in ran.text
    assert ran.status == 0
