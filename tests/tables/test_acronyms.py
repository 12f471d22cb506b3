"""Abbreviations and acronyms: their capitals, their expansions, and which meaning the context shows."""

from __future__ import annotations

import pytest

from tests.tables.tables import in_order, listed, rows

_ROWS = rows("akronim")
_BY_FORM: dict[str, list[dict[str, str]]] = {}
for _row in _ROWS:
    _BY_FORM.setdefault(_row["form"], []).append(_row)


def test_there_are_enough() -> None:
    assert len(_BY_FORM) >= 600


def test_capitals_follow_the_kind() -> None:
    for row in _ROWS:
        form = row["form"]
        if row["kind"] == "singkatan":
            assert form.isalpha(), row
            assert form.isupper(), row
        elif row["kind"] == "nama":
            assert form[0].isupper(), row
            assert form.split()[0][1:].islower(), row
        elif row["kind"] == "umum":
            assert form.islower(), row
        else:
            assert row["kind"] == "campuran", row
            assert not (form.isalpha() and form.isupper()), row


def test_letters_of_initials_stand_in_their_expansion() -> None:
    assert not [row["form"] for row in _ROWS if row["kind"] in ("singkatan", "campuran") and not _fits(row)]


def _fits(row: dict[str, str]) -> bool:
    return in_order(row["form"], row["expansion"])


def test_at_most_one_meaning_needs_no_context() -> None:
    without = {form: [row for row in meanings if not row["context"]] for form, meanings in _BY_FORM.items()}
    assert not [form for form, meanings in without.items() if len(meanings) > 1]


def test_meanings_of_one_form_share_no_context() -> None:
    for form, meanings in _BY_FORM.items():
        words = [word for row in meanings for word in listed(row["context"])]
        assert len(words) == len(set(words)), form


def test_context_words_are_lower_case() -> None:
    assert not [row for row in _ROWS if row["context"] != row["context"].lower()]


def test_known_is_marked_by_a_cross() -> None:
    assert {row["known"] for row in _ROWS} == {"", "x"}


@pytest.mark.parametrize("form", ["Polri", "TNI", "DPR", "KTP", "RT", "RW", "KPU", "BBM", "pemilu", "puskesmas"])
def test_what_every_reader_knows_needs_no_expansion(form: str) -> None:
    assert all(row["known"] for row in _BY_FORM[form])


@pytest.mark.parametrize(
    ("form", "word", "expansion"),
    [
        ("DPD", "golkar", "dewan pimpinan daerah"),
        ("DPD", "senator", "Dewan Perwakilan Daerah"),
        ("MA", "kasasi", "Mahkamah Agung"),
        ("MA", "siswa", "madrasah aliah"),
        ("PT", "banding", "pengadilan tinggi"),
        ("PP", "pasal", "peraturan pemerintah"),
        ("PP", "muhammadiyah", "pimpinan pusat"),
        ("BPK", "audit", "Badan Pemeriksa Keuangan"),
        ("Irjen", "kapolda", "Inspektur Jenderal (Polisi)"),
        ("PKS", "fraksi", "Partai Keadilan Sejahtera"),
        ("PKS", "mou", "perjanjian kerja sama"),
        ("TPS", "sampah", "tempat penampungan sementara"),
        ("PMI", "donor", "Palang Merah Indonesia"),
    ],
)
def test_context_decides_between_meanings(form: str, word: str, expansion: str) -> None:
    assert [row["expansion"] for row in _BY_FORM[form] if word in listed(row["context"])] == [expansion]


@pytest.mark.parametrize(
    ("form", "wrong"), [("Bawaslu", "BAWASLU"), ("Gakkumdu", "Gakumdu"), ("kamtibmas", "kantibmas"), ("DPTb", "DPTB")]
)
def test_usual_slips_are_known(form: str, wrong: str) -> None:
    assert any(wrong in listed(row["wrong"]) for row in _BY_FORM[form])
