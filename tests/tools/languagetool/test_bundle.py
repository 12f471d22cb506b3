from __future__ import annotations

from pathlib import Path

import pytest

from tools.assets.part import NotPossible
from tools.languagetool import bundle


def _tree(root: Path) -> None:
    for name in ("packaging/languagetool/pom.xml", "resources/languagetool/rules/grammar.xml"):
        path = root / name
        path.parent.mkdir(parents=True)
        path.write_text(name, encoding="utf-8")


def test_a_changed_rule_makes_the_server_out_of_date(tmp_path: Path) -> None:
    _tree(tmp_path)
    before = bundle.part(tmp_path).inputs
    (tmp_path / "resources/languagetool/rules/grammar.xml").write_text("<rules/>", encoding="utf-8")
    assert bundle.part(tmp_path).inputs != before


def test_what_maven_writes_and_what_only_redaksi_reads_does_not(tmp_path: Path) -> None:
    _tree(tmp_path)
    before = bundle.part(tmp_path).inputs
    (tmp_path / "packaging/languagetool/module/target").mkdir(parents=True)
    (tmp_path / "packaging/languagetool/module/target/made.jar").touch()
    (tmp_path / "resources/languagetool/english.tsv").touch()
    assert bundle.part(tmp_path).inputs == before


@pytest.mark.parametrize(
    ("said", "release"), [("javac 17.0.15", 17), ("javac 21", 21), ("javac 1.8.0_402", 8), ("no such program", None)]
)
def test_reads_the_version_of_java(said: str, release: int | None) -> None:
    assert bundle.feature_release(said) == release


def test_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotPossible, match="Maven"):
        bundle.require_tools()
    maven = tmp_path / "mvn"
    maven.write_text("#!/bin/sh\n")
    maven.chmod(0o755)
    with pytest.raises(NotPossible, match="JDK"):
        bundle.require_tools()
    compiler = tmp_path / "javac"
    compiler.write_text("#!/bin/sh\necho javac 11.0.2\n")
    compiler.chmod(0o755)
    with pytest.raises(NotPossible, match="Java 11"):
        bundle.require_tools()
