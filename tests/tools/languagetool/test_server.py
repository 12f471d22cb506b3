"""The built server speaks Indonesian; skipped where it was not built."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator

import pytest

from benchmarks.languagetool import BUNDLE, check, running_server
from tools.languagetool.bundle import JAVA, java_version


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    if not (BUNDLE / "languagetool-server.jar").exists() or (java_version() or 0) < JAVA:
        pytest.skip("make languagetool")
    with running_server() as address:
        yield address


def test_it_knows_indonesian(url: str) -> None:
    with urllib.request.urlopen(f"{url}/v2/languages") as answer:
        assert "id-ID" in {language["longCode"] for language in json.load(answer)}


def test_a_mistake_is_reported_with_its_correction(url: str) -> None:
    text = "Lelang itu dibuka. Gudang itu telah menjual oleh pemiliknya."
    (match,) = check(url, text)
    assert text[match.start : match.end] == "menjual"
    assert match.suggestions == ("dijual",)


def test_a_suggestion_at_the_head_of_a_sentence_keeps_its_capital(url: str) -> None:
    (match,) = check(url, "Dalam pidato itu mengecam perburuan paus.")
    assert match.suggestions == ("Pidato itu mengecam",)


def test_rules_that_only_advise_wait_to_be_asked(url: str) -> None:
    text = "Lomba itu terdiri dari tiga babak."
    assert check(url, text, level="default") == []
    (match,) = check(url, text, level="picky")
    assert match.picky


def test_correct_copy_is_left_alone(url: str) -> None:
    text = (
        "Menurut dr. M. Yusuf Lado, S.H., M.Si., pasien itu dirawat sejak pukul 10.00 Wita. "
        "Ia dipindahkan dari Jl. Timor Raya No. 5 ke rumah sakit, lalu dijenguk keluarganya.\n"
        "“Kami nggak takut. Banget lega,” kata adiknya."
    )
    assert check(url, text) == []
