"""Standard words beyond the documented examples: the table's promises, capitals, names, quotations."""

from __future__ import annotations

import re

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.resources import resources_folder
from redaksi_app.rules import all_rules
from redaksi_app.rules.standard_words import VERBS_IN_IR, forms, rows
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.styles import shipped_styles
from redaksi_app.words.lexicon import open_lexicon

_RULES = [rule for rule in all_rules().values() if rule.family == "kata-baku"]


def _check(text: str) -> list[Finding]:
    return list(Engine(_RULES).check(text, shipped_styles().load("umum")).findings)


def _rights(text: str) -> list[tuple[str, str]]:
    return [(finding.text, finding.suggestions[0]) for finding in _check(text)]


def test_the_table_is_as_large_and_as_sourced_as_promised() -> None:
    table = read_table("kata_baku")
    assert len({row["form"] for row in table}) == len(table) >= 2_000
    for row in table:
        assert row["source"]
        assert row["mark"] in ("pasti", "nama", "orang", "makna")
        assert row["level"] in ("error", "warning", "advice")
        if row["source"] == "unchecked":
            assert row["level"] == "advice", row["form"]


def test_forms_are_words_in_small_letters_and_never_their_own_standard() -> None:
    forms = {row["form"] for row in read_table("kata_baku")}
    assert all(re.fullmatch("[a-z]+", form) for form in forms)
    standards = {standard.lower() for row in read_table("kata_baku") for standard in listed(row["standard"])}
    assert not forms & standards


def test_a_word_with_two_meanings_is_told_apart_by_its_neighbours() -> None:
    for row in rows():
        if row.mark == "makna":
            assert row.before or row.after, row.form


def test_no_common_standard_word_is_reported() -> None:
    lexicon = open_lexicon()
    if lexicon is None:
        pytest.skip("the lexicon has not been built")
    standards = {standard for row in rows() for standard in row.standards if standard.islower() and " " not in standard}
    reported = {form for form, _ in forms()}
    assert not standards & reported
    usual = """pemateri memateri menjinakkan menekat memoto
    aktif ekosistem gerakan gerakkan hadir hantar izin jemaat jahit kantung kokoh kritik kukuh mental menteri
    mentega motif pasti prinsipal rohani sabit sempat sendu serius tanpa tekan tekanan terima terorisme tulang"""
    assert not set(usual.split()) & reported


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Perijinannya lambat.", [("Perijinannya", "Perizinannya")]),
        ("Kelembaban udara naik.", [("Kelembaban", "Kelembapan")]),
        ("Warga mengantri lalu merespon.", [("mengantri", "mengantre"), ("merespon", "merespons")]),
        ("Ia diperbolehkan mempraktekkan ilmunya.", [("mempraktekkan", "mempraktikkan")]),
        ("Usaha itu beresiko.", [("beresiko", "berisiko")]),
        ("Ijin-ijin itu dicabut.", [("Ijin", "Izin"), ("ijin", "izin")]),
        ("TAMBANG TANPA IJIN", [("IJIN", "IZIN")]),
        ("Tim itu menghutangi petani.", [("menghutangi", "mengutangi")]),
    ],
)
def test_capitals_clitics_and_affixes_are_kept(text: str, expected: list[tuple[str, str]]) -> None:
    assert _rights(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Warga berobat di Klinik Handal Medika.",
        "Rizki menjelaskan kronologi itu.",
        "Kata Ridho, jalan itu rusak.",
        "Kapal Al-ikhlas tenggelam; tagar #resiko ramai.",
        "Ia menonton siaran stock exchange.",
        "Laporan dikirim ke info@apotik.example.com.",
        "Umat memenuhi Mesjid Agung.",
        "Menteri menolak mengukur ulang lahan itu.",
        "Pemain itu, Ramadhan, mencetak gol.",
        "Bacaannya: ushalli sunnatan tahajjud rak’ataini.",
    ],
)
def test_names_addresses_and_other_words_are_left(text: str) -> None:
    assert _check(text) == []


def test_in_a_quotation_it_is_only_advice() -> None:
    (finding,) = _check('"Kami menanggung resiko itu," kata Anton.')
    assert (finding.severity, finding.safe) == (Severity.ADVICE, False)


def test_a_sentence_that_may_open_with_a_name_is_not_fixed_without_a_look() -> None:
    (finding,) = _check("Apotik desa itu tutup.")
    assert (finding.severity, finding.safe) == (Severity.WARNING, False)
    (finding,) = _check("Ada apotik desa di situ.")
    assert (finding.severity, finding.safe) == (Severity.ERROR, True)


def test_a_capital_that_the_standard_form_has_is_given() -> None:
    assert _rights("Puasa ramadhan dimulai pada 3 Pebruari.") == [("ramadhan", "Ramadan"), ("Pebruari", "Februari")]


def test_forms_in_ir_are_left_to_their_own_rule() -> None:
    verbs = {row.form for row in rows() if row.kind == VERBS_IN_IR}
    assert verbs
    assert not verbs & {form for form, _ in forms()}


def test_the_guide_names_every_column_and_mark() -> None:
    guide = resources_folder().parent / "docs" / "kata-baku.md"
    if not guide.exists():
        pytest.skip("the guide is part of the source, not of what is installed")
    text = guide.read_text(encoding="utf-8")
    for name in (*read_table("kata_baku")[0], "pasti", "nama", "orang", "makna", *{row.kind for row in rows()}):
        assert f"`{name}`" in text, name


def test_a_word_that_is_wrong_only_beside_another_is_told_with_it() -> None:
    text = "Panen jadi tolak ukur, kata sopir bis itu."
    findings = Engine().check(text, shipped_styles().load("umum")).findings
    told = [one.message.id for one in findings if one.rule.startswith("kata-baku.")]
    assert told == ["“tolak ukur” tidak baku: tolok ukur", "“sopir bis” tidak baku: sopir bus"]
