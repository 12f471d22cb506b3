"""A draft in disorder is put right by taking the first suggestions, and no sentence is lost on the way."""

from __future__ import annotations

import pytest

from redaksi_app.article import PROSE, PartKind, read_article
from redaksi_app.engine import Engine, apply_findings
from redaksi_app.finding import Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_FAMILIES = ("anatomi", "boilerplate", "byline", "dateline", "disclaimer", "laporan", "tanda-akhir")
_RULES = [rule for rule in all_rules().values() if rule.family in _FAMILIES]
_STYLE = shipped_styles().load("pos-kupang")
_DISORDER = """Judul: *Petani Soe Panen Jagung*

Laporan Reporter Pos Kupang.com, Yakob Mnune

*SOE* - Petani di Amanuban Timur memanen jagung.

SELANJUTNYA >>>

Isi komentar sepenuhnya tanggung jawab pengguna dan diatur dalam UU IT.

Mereka menjemur jagung di halaman.(*)

Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS"""
_ORDER = """Petani Soe Panen Jagung

Penulis: Yakob Mnune
Laporan Reporter POS-KUPANG.COM, Yakob Mnune

POS-KUPANG.COM, SOE - Petani di Amanuban Timur memanen jagung.

Mereka menjemur jagung di halaman. (*)

Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS
Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE."""


def _taken(text: str) -> str:
    """``text`` after every first suggestion, round by round."""
    engine = Engine(_RULES)
    for _ in range(6):
        fixed = apply_findings(text, engine.check(text, _STYLE).findings).text
        if fixed == text:
            break
        text = fixed
    return text


def test_disorder_is_put_right() -> None:
    assert _taken(_DISORDER) == _ORDER


def test_order_is_left_alone() -> None:
    assert Engine(_RULES).check(_ORDER, _STYLE).findings == ()


def _sentences(text: str) -> list[str]:
    article = read_article(text, _STYLE)
    return [
        text[part.prose.start : part.prose.end].strip(" *_")
        for part in article.parts
        if part.kind in PROSE and part.kind is not PartKind.CAPTION
    ]


def test_no_sentence_is_lost() -> None:
    assert _sentences(_taken(_DISORDER)) == _sentences(_DISORDER)


def test_missing_byline_weighs_less_without_a_reporter_line() -> None:
    engine = Engine([all_rules()["byline.hilang"]])
    reported = "Panen Raya\nLaporan Reporter POS-KUPANG.COM, Yakob Mnune\nPOS-KUPANG.COM, SOE - Panen melimpah."
    bare = "Panen Raya\nPOS-KUPANG.COM, SOE - Panen melimpah."
    assert [one.severity for one in engine.check(reported, _STYLE).findings] == [Severity.WARNING]
    assert [one.severity for one in engine.check(bare, _STYLE).findings] == [Severity.ADVICE]


@pytest.mark.parametrize("filler", ["-", "…", "xxx", "(nama)", "[nama]", "Nama"])
def test_fillers_are_no_names(filler: str) -> None:
    text = f"Panen Raya\nPenulis: {filler} | Editor: Maria Seran\nPOS-KUPANG.COM, SOE - Panen melimpah."
    findings = Engine([all_rules()["byline.nama-kosong"]]).check(text, _STYLE).findings
    assert len(findings) == 1


def test_far_disclaimer_is_only_reported() -> None:
    text = f"Panen Raya\n{_STYLE.disclaimer.text}\n" + "Petani memanen jagung di kebun. " * 60
    (finding,) = Engine([all_rules()["disclaimer.letak"]]).check(text, _STYLE).findings
    assert (finding.text, finding.suggestions) == (_STYLE.disclaimer.text, ())
