from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from redaksi_app.article import PartKind
from redaksi_app.engine import Engine, Ignored, IgnoreScope
from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.formats import Approval, checksum
from redaksi_app.styles import shipped_styles
from redaksi_app.ui.pages.approve_state import ApproveState, HistoryLine, approve_state, moment

TEXT = """Petani Soe Panen Jagung Melimpah

Panen jagung di Amanuban Timur melimpah tahun ini.

Penulis: Yanuarius Bria | Editor: Maria Seran

POS-KUPANG.COM, SOE - Petani panen jagung dirumah kebun mereka, Selasa, 22 Agustus 2023.

Baca juga: Harga Jagung Naik

"Kami duduk diatas batu," kata Maria. (*)

Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS

Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE."""


def state(
    text: str = TEXT,
    style: str = "pos-kupang",
    extra: tuple[Finding, ...] = (),
    ignored: tuple[tuple[Finding, Ignored], ...] = (),
    approval: Approval | None = None,
) -> ApproveState:
    report = Engine().check(text, shipped_styles().load(style))
    return approve_state(
        report.article,
        [*report.findings, *extra],
        ignored,
        lambda number: number // 2 + 1,
        editors=["Agnes Lado", "Maria Seran"],
        editor="Maria Seran",
        approval=approval,
        history=[HistoryLine("11.20", Bilingual("Dibuka", "Opened"))],
    )


def facts(one: ApproveState) -> list[str]:
    return [fact.id for fact in one.fits]


def finding(words: str, severity: Severity, category: Category = Category.SPELLING) -> Finding:
    start = TEXT.index(words)
    return Finding("x.y", category, severity, start, start + len(words), words, Bilingual("Pesan", "Message"))


def test_findings_are_sorted_by_what_they_hold_up() -> None:
    one = state(extra=(finding("melimpah", Severity.WARNING),))
    assert [row.finding.text for row in one.blockers] == ["dirumah"]
    assert [row.finding.text for row in one.checks] == ["melimpah"]
    assert "diatas" in [row.finding.text for row in one.advice]
    assert one.quoted == sum(row.finding.quoted for row in one.advice) == 1


def test_a_row_knows_its_place_and_its_words() -> None:
    (row,) = state().blockers
    assert (row.part.kind, row.paragraph) == (PartKind.LEAD, 4)
    assert row.before.endswith("Petani panen jagung ")
    assert row.words == "dirumah"
    assert row.after.startswith(" kebun mereka")


def test_a_missing_sign_shows_the_word_it_is_missing_at() -> None:
    place = TEXT.index(" mereka")
    comma = replace(finding("mereka", Severity.WARNING), start=place, end=place, text="", suggestions=(",",))
    (row,) = state(extra=(comma,)).checks
    assert row.words == "mereka"
    assert row.before.endswith("kebun ")


def test_a_finding_on_a_whole_paragraph_shows_the_paragraph() -> None:
    whole = replace(finding("Panen jagung di Amanuban", Severity.WARNING), whole=True)
    (row,) = state(extra=(whole,)).checks
    assert (row.before, row.words) == ("", "")
    assert row.after == "Panen jagung di Amanuban Timur melimpah tahun ini."


@pytest.mark.parametrize(("reason", "blocks"), [("Nama resmi", False), ("", True), ("  ", True)])
def test_an_ignored_error_needs_a_reason(reason: str, blocks: bool) -> None:
    error = finding("melimpah", Severity.ERROR)
    one = state(ignored=((error, Ignored.of(error, TEXT, IgnoreScope.HERE, reason)),))
    assert (error in [row.finding for row in one.blockers]) is blocks
    assert [row.reason for row in one.excused] == ([] if blocks else [reason])


def test_ignored_advice_is_not_shown() -> None:
    advice = finding("melimpah", Severity.ADVICE)
    one = state(ignored=((advice, Ignored.of(advice, TEXT, IgnoreScope.HERE)),))
    assert one.excused == ()


def test_what_fits_is_told() -> None:
    assert facts(state()) == [
        "Judul, dek, baris penulis, tanda akhir ada",
        "Dateline: POS-KUPANG.COM, SOE",
        "Selasa, 22 Agustus 2023 sesuai kalender",
        "Disklaimer komentar sama dengan gaya",
    ]


def test_what_is_not_there_is_not_told() -> None:
    text = TEXT.replace("Penulis: Yanuarius Bria | Editor: Maria Seran\n\n", "").replace(" (*)", "")
    assert facts(state(text))[0] == "Judul, dek ada"
    assert state("", "umum").fits == ()


@pytest.mark.parametrize(
    ("old", "new", "missing"),
    [
        ("POS-KUPANG.COM, SOE", "POS-KUPANG.COM, Soe", "Dateline"),
        ("Selasa, 22", "Rabu, 22", "kalender"),
        ("Selasa, 22 Agustus", "Selasa, 31 April", "kalender"),
        ("UU ITE", "UU IT", "Disklaimer"),
        ("Penulis: Yanuarius Bria", "Penulis:", "baris penulis"),
    ],
)
def test_what_is_wrong_is_not_called_right(old: str, new: str, missing: str) -> None:
    assert not any(missing in fact for fact in facts(state(TEXT.replace(old, new))))


def test_two_disclaimers_do_not_fit() -> None:
    disclaimer = TEXT.rpartition("\n\n")[2]
    assert not any("Disklaimer" in fact for fact in facts(state(f"{TEXT}\n\n{disclaimer}")))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Selasa (22/8/2023)", "Selasa (22/8/2023) sesuai kalender"),
        ("Selasa, 22 Agustus 2023, dan Rabu (23/8/2023)", "2 hari dan tanggal sesuai kalender"),
    ],
)
def test_dates_are_told_as_written_or_counted(written: str, told: str) -> None:
    assert told in facts(state(TEXT.replace("Selasa, 22 Agustus 2023", written)))


def test_what_does_not_go_to_layout_is_what_the_stylesheet_leaves_out() -> None:
    assert [text.split()[0] for text in state().left_out] == ["Baca", "Ikuti", "Isi"]


def test_an_approval_of_another_text_is_none() -> None:
    approval = Approval("Maria Seran", "", datetime(2024, 8, 22, 11, 40, tzinfo=UTC), checksum(TEXT))
    assert state(approval=approval).approval is approval
    assert state(TEXT + "!", approval=approval).approval is None


def test_the_editor_comes_first_and_once() -> None:
    assert state().editors == ("Maria Seran", "Agnes Lado")


def test_a_moment_has_its_day_where_it_is_not_today() -> None:
    now = datetime(2024, 8, 22, 14, 0)
    assert tuple(moment(datetime(2024, 8, 22, 11, 40), now)) == ("11.40", "11:40")
    assert tuple(moment(datetime(2024, 8, 21, 11, 40), now)) == ("21 Agu, 11.40", "21 Aug, 11:40")
