"""The parts of a draft, complete, incomplete and bare."""

import pytest
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


def test_times_and_pictures_stand_beside_the_head() -> None:
    text = (
        "Petani Soe Panen Jagung\nKompas.com - 12/03/2024, 09:15 WIB\nMaria Seran - detikBali\n"
        "Warga memanen jagung. (Foto: Maria Seran)\nSOE, KOMPAS.com - Petani memanen jagung."
    )
    assert _kinds(text) == ["headline", "navigation", "byline", "caption", "lead"]


def test_labels_above_their_names() -> None:
    text = "Petani Soe Panen Jagung\nReporter\nMaria Seran\nEditor\n\nAnton Bria\nTEMPO.CO, Soe - Petani panen."
    assert _kinds(text) == ["headline", "byline", "byline", "byline", "blank", "byline", "lead"]
    article = read_article(text, _STYLE)
    named = {field: text[span.start : span.end] for part in article.parts for field, span in part.fields.items()}
    assert named == {"writer": "Maria Seran", "editor": "Anton Bria"}


def test_title_below_a_bare_related_line() -> None:
    text = "SOE - Petani panen.\nBaca juga:\nHarga Jagung di Soe Naik\nHarga naik dua kali lipat.\nTamat."
    assert _kinds(text) == ["lead", "related", "related", "body", "body"]


def test_list_below_a_bare_related_line_ends_at_the_subhead() -> None:
    text = "SOE - Petani panen.\nBaca Juga\n\n* Harga Jagung Naik\n* Petani Senang\n\nHarga Naik Lagi\nHarga naik."
    assert _kinds(text) == ["lead", "related", "blank", "related", "related", "blank", "subhead", "body"]


def test_paragraph_below_a_bare_related_line_is_kept() -> None:
    assert (
        _kinds("SOE - Petani panen.\nBaca juga:\nHarga naik dua kali lipat sejak awal bulan Juni lalu\nTamat.")[2]
        == "body"
    )


def test_message_from_a_phone() -> None:
    text = "Judul: *Petani Soe Panen Jagung*\n\n*SOE* - Petani memanen jagung.\n*Harga Naik*\nHarga naik.\n(Humas TTS)"
    assert _kinds(text) == ["headline", "blank", "lead", "subhead", "body", "end-mark"]
    article = read_article(text, _STYLE)
    title, lead = article.parts[0].prose, article.parts[2].prose
    assert text[title.start : title.end] == "Petani Soe Panen Jagung"
    assert text[lead.start : lead.end] == "Petani memanen jagung."


def test_headline_that_opens_like_a_call() -> None:
    text = "Saksikan Live Panen Raya di Soe\nPenulis: Maria Seran\nSOE - Petani memanen jagung."
    assert _kinds(text) == ["headline", "byline", "lead"]


@pytest.mark.parametrize(
    ("end", "mark"),
    [
        (" (*)", "(*)"),
        (" (mar/bri)", "(mar/bri)"),
        ("(mar)", "(mar)"),
        (" (*/mar)", "(*/mar)"),
        (" ***", "***"),
        (" ( * )", "( * )"),
        (" (*).", "(*)."),
        (" (kiri)", None),
        (" *besar*", None),
    ],
)
def test_end_mark(end: str, mark: str | None) -> None:
    text = f"SOE - Petani memanen jagung.{end}"
    (part,) = read_article(text, _STYLE).parts
    assert (text[part.end_mark.start : part.end_mark.end] if part.end_mark else None) == mark


def test_long_paragraph_without_a_full_stop_is_no_headline() -> None:
    long = "Petani di Amanuban Timur memanen jagung dua kali tahun ini " * 3
    assert _kinds(f"Panen Raya\n{long.strip()}\nHarga naik dua kali lipat.") == ["headline", "lead", "body"]


@given(st.text(alphabet="Aa :|.\n-()*\u2028🙂", max_size=80))
def test_any_text_has_one_part_for_each_paragraph(text: str) -> None:
    article = read_article(text, _STYLE)
    assert len(article.parts) == text.count("\n") + 1
    for part in article.parts:
        assert part.paragraph.start <= part.prose.start <= part.prose.end <= part.paragraph.end
        assert article.part_at(part.paragraph.start) is part
    assert all(part.kind is PartKind.BLANK for part in article.parts if part.paragraph.blank)


def test_a_route_below_is_no_dateline() -> None:
    text = "Panen Raya\nPetani memanen jagung.\nHarga naik dua kali.\nKupang - Rote ditempuh empat jam.\nTamat."
    article = read_article(text, _STYLE)
    assert article.dateline is None
    assert [part.kind.value for part in article.parts] == ["headline", "lead", "body", "body", "body"]


def test_headline_between_marks_of_bold() -> None:
    text = "**Petani Soe Panen Jagung**\nSOE - Petani memanen jagung."
    headline = read_article(text, _STYLE).parts[0]
    assert text[headline.prose.start : headline.prose.end] == "Petani Soe Panen Jagung"
