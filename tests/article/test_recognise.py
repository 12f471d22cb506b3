"""The parts of a draft, complete, incomplete and bare."""

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.article import PartKind, read_article
from redaksi_app.styles import shipped_styles

_STYLE = shipped_styles().load("pos-kupang")
_FULL = """NTT Berdaya
NTT Berdaya, Petani Soe Panen Jagung Dua Kali
Hasil panen dijual ke tiga kabupaten tetangga.
Penulis: Yanuarius Bria | Editor: Maria Seran
Laporan Reporter POS-KUPANG.COM, Yanuarius Bria
POS-KUPANG.COM, SOE - Petani di Amanuban Timur memanen jagung dua kali tahun ini.

Baca juga: Harga Jagung di Kupang Stabil
"Kami senang," kata Ester Nuban, Senin.
Panen berikutnya dijadwalkan pada Oktober. (*)
Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS
Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE."""


def _kinds(text: str) -> list[str]:
    return [part.kind.value for part in read_article(text, _STYLE).parts]


def test_every_part_of_a_full_draft() -> None:
    assert _kinds(_FULL) == [
        "kicker", "headline", "deck", "byline", "reporter-line", "lead", "blank", "related", "body", "body", "promo",
        "disclaimer",
    ]  # fmt: skip


def test_prose_leaves_dateline_and_end_mark_out() -> None:
    article = read_article(_FULL, _STYLE)
    lead, last = article.parts[5].prose, article.parts[9].prose
    assert _FULL[lead.start : lead.end].startswith("Petani di Amanuban")
    assert _FULL[last.start : last.end].rstrip().endswith("Oktober.")


def test_names_in_byline_and_reporter_line() -> None:
    article = read_article(_FULL, _STYLE)
    byline, reporter = article.parts[3], article.parts[4]
    assert _FULL[byline.fields["writer"].start : byline.fields["writer"].end] == "Yanuarius Bria"
    assert _FULL[byline.fields["editor"].start : byline.fields["editor"].end] == "Maria Seran"
    assert _FULL[reporter.fields["portal"].start : reporter.fields["portal"].end] == "POS-KUPANG.COM"


def test_headline_and_lead_alone() -> None:
    assert _kinds("Petani Soe Panen Jagung\nPetani memanen jagung dua kali tahun ini.") == ["headline", "lead"]


def test_one_sentence_is_a_lead() -> None:
    assert _kinds("Petani memanen jagung dua kali tahun ini.") == ["lead"]


def test_subhead_between_paragraphs() -> None:
    text = "Petani Soe Panen Jagung\nPetani memanen jagung.\nHarga Naik\nHarga naik dua kali lipat."
    assert _kinds(text) == ["headline", "lead", "subhead", "body"]


@given(st.text(alphabet="Aa :|.\n-()*\u2028🙂", max_size=80))
def test_any_text_has_one_part_for_each_paragraph(text: str) -> None:
    article = read_article(text, _STYLE)
    assert len(article.parts) == text.count("\n") + 1
    for part in article.parts:
        assert part.paragraph.start <= part.prose.start <= part.prose.end <= part.paragraph.end
        assert article.part_at(part.paragraph.start) is part
    assert all(part.kind is PartKind.BLANK for part in article.parts if part.paragraph.blank)
