from __future__ import annotations

import random
from typing import TYPE_CHECKING

from redaksi_app.finding import Finding, Severity
from redaksi_app.text.edits import difference
from redaksi_app.ui.panel.rows import (
    Heading,
    More,
    Row,
    Section,
    edit_between,
    entries,
    fold_of,
    follow,
    like,
    like_counts,
    neighbour,
    pair,
    successor,
)

if TYPE_CHECKING:
    from tests.ui.panel.conftest import Draft


def test_findings_are_grouped_by_the_part_they_stand_in(draft: Draft) -> None:
    sections = {one.finding: one.section for one in draft.listing().rows}
    assert sections[draft.kicker] is Section.TITLES
    assert sections[draft.name] is Section.NAMES
    assert sections[draft.above[0]] is Section.LEAD
    assert sections[draft.capital] is Section.BODY
    assert sections[draft.closing] is Section.CLOSE


def test_reading_order_whatever_order_they_come_in(draft: Draft) -> None:
    assert [one.finding for one in draft.listing(draft.all[::-1]).rows] == list(draft.all)


def test_a_byline_below_the_text_belongs_to_the_close(draft: Draft) -> None:
    text = "SOE - Panen jagung melimpah tahun ini.\nPetani menyambutnya.\nPenulis: Maria Seran"
    made = draft.listing([draft.finding("Maria Seran", text=text)], text=text)
    assert made.rows[0].section is Section.CLOSE


def test_rows_carry_the_number_in_the_margin(draft: Draft) -> None:
    assert draft.row(draft.kicker).paragraph == 1
    assert draft.row(draft.quoted).paragraph == 6, "the blank line has no number"


def test_like_findings_are_counted(draft: Draft) -> None:
    assert draft.row(draft.above[0]).like == 3
    assert draft.row(draft.capital).like == 1


def test_a_speakers_words_are_not_like_the_reporters(draft: Draft) -> None:
    spoken = draft.finding("diatas", "di atas", nth=2, quoted=True, severity=Severity.ADVICE)
    counted = draft.listing([*draft.above[:2], spoken])
    assert [one.like for one in counted.rows] == [2, 2, 1]


def test_like_findings_need_the_chosen_suggestion(draft: Draft) -> None:
    first = draft.finding("diatas", "di atas", "atas")
    second = draft.finding("diatas", "di atas", nth=1)
    assert like(first, [first, second]) == [first, second]
    assert like(first, [first, second], 1) == [first]
    rows = draft.listing([first, second]).rows
    assert like_counts(rows[0], rows) == (2, 1)


def test_findings_without_a_group_are_like_no_other(draft: Draft) -> None:
    bare = [
        Finding(one.rule, one.category, one.severity, one.start, one.end, one.text, one.message, one.suggestions)
        for one in draft.above
    ]
    assert [one.like for one in draft.listing(bare).rows] == [1, 1, 1]
    assert like(bare[0], bare) == [bare[0]]


def test_advice_includes_what_is_quoted(draft: Draft) -> None:
    assert [one.finding for one in draft.listing().shown(Severity.ADVICE)] == [
        draft.kicker,
        draft.quoted,
        draft.closing,
    ]


def test_filters_by_family(draft: Draft) -> None:
    assert [one.finding for one in draft.listing().shown(None, "gelar")] == [draft.degree, draft.comma]
    assert next(iter(draft.listing().families().items())) == ("di-ke", 4)


def test_safe_findings_are_counted(draft: Draft) -> None:
    assert draft.listing().safe == 3


def test_entries_have_a_heading_for_each_group_that_is_there(draft: Draft) -> None:
    shown = entries(draft.listing([draft.kicker, draft.capital]).rows, (), folded=True)
    assert [one.finding if isinstance(one, Row) else one.section for one in shown] == [
        Section.TITLES,
        draft.kicker,
        Section.BODY,
        draft.capital,
    ]
    assert [one.count for one in shown if isinstance(one, Heading)] == [1, 1]


def test_the_ignored_stand_last_and_folded(draft: Draft) -> None:
    made = draft.listing([draft.kicker], [draft.ignore(draft.capital), draft.ignore(draft.name)])
    folded = entries(made.rows, made.ignored, folded=True)
    assert folded[-1] == Heading(Section.IGNORED, 2)
    unfolded = entries(made.rows, made.ignored, folded=False)
    assert [one.finding for one in unfolded if isinstance(one, Row) and one.decision] == [draft.name, draft.capital]


def test_a_row_shows_words_and_suggestion(draft: Draft) -> None:
    assert pair(draft.capital) == ("pileg", "Pileg")


def test_a_row_shows_the_message_where_it_says_more(draft: Draft) -> None:
    assert pair(draft.comma) is None, "an insertion has no words"
    assert pair(draft.name) is None, "no suggestion"
    assert pair(draft.finding("meja", "")) is None, "taken out"
    assert pair(draft.finding("kain disimpan", "kain  disimpan")) is None, "only spaces differ"
    assert pair(draft.finding("Ia berharap", "Ia\nberharap")) is None, "a new paragraph"
    assert pair(draft.finding(draft.text.split("\n")[4], "Panitia menata kain di meja.")) is None, "too long"


def _followed(draft: Draft, one: Finding, text: str, findings: list[Finding]) -> Finding | None:
    old, new = draft.listing(), draft.listing(findings, text=text)
    kept = follow(draft.row(one), old, new, difference(0, old.text, text))
    return kept.finding if kept else None


def test_a_finding_is_followed_as_text_grows_before_it(draft: Draft) -> None:
    text = draft.text.replace("Dua puluh", "Hampir dua puluh lima")
    findings = [draft.finding("diatas", "di atas", nth=place, text=text) for place in range(3)]
    assert _followed(draft, draft.above[1], text, findings) == findings[1]


def test_an_applied_finding_is_not_mistaken_for_the_next_like_it(draft: Draft) -> None:
    text = draft.text.replace("diatas", "di atas", 1)
    findings = [draft.finding("diatas", "di atas", nth=place, text=text) for place in range(2)]
    assert _followed(draft, draft.above[0], text, findings) is None
    assert _followed(draft, draft.above[1], text, findings) == findings[0]
    assert _followed(draft, draft.above[2], text, findings) == findings[1]


def test_inside_a_rewritten_stretch_the_number_among_equals_counts(draft: Draft) -> None:
    text = draft.text.replace("Festival Tenun", "Pesta Kain").replace("berjalan tenang", "berlangsung damai")
    findings = [draft.finding("diatas", "di atas", nth=place, text=text) for place in range(3)]
    assert _followed(draft, draft.above[1], text, findings) == findings[1]
    assert _followed(draft, draft.above[1], text, findings[:2]) is None, "which of them is gone cannot be known"


def test_an_ignored_finding_is_followed_among_the_ignored(draft: Draft) -> None:
    old = draft.listing([draft.kicker], [draft.ignore(draft.capital)])
    new = draft.listing([draft.kicker], [draft.ignore(draft.capital)])
    kept = follow(old.ignored[0], old, new, None)
    assert kept == new.ignored[0]
    assert follow(old.ignored[0], old, draft.listing([draft.kicker, draft.capital]), None) is None


def test_after_a_settled_finding_comes_the_next_in_reading_order(draft: Draft) -> None:
    text = draft.text.replace("S. H", "S.H.", 1)
    rest = [one for one in draft.all if one.start < draft.degree.start]
    later = draft.finding("pileg", "Pileg", text=text)
    made = draft.listing([*rest, later], text=text)
    following = successor(draft.row(draft.degree), difference(0, draft.text, text), made.rows)
    assert following is not None
    assert following.finding == later


def test_after_the_last_comes_the_first(draft: Draft) -> None:
    made = draft.listing([draft.kicker, draft.name])
    following = successor(draft.row(draft.closing), None, made.rows)
    assert following is not None
    assert following.finding == draft.kicker
    assert successor(draft.row(draft.closing), None, ()) is None


def test_neighbours_go_round_the_ends(draft: Draft) -> None:
    rows = draft.listing().rows
    assert neighbour(rows, rows[-1], 1) == rows[0]
    assert neighbour(rows, rows[0], -1) == rows[-1]
    assert neighbour(rows, None, 1) == rows[0]
    assert neighbour((), None, 1) is None


def test_from_a_row_that_the_filter_took_out_the_nearest_follows(draft: Draft) -> None:
    made = draft.listing()
    advice = made.shown(Severity.ADVICE)
    after = neighbour(advice, draft.row(draft.degree), 1)
    before = neighbour(advice, draft.row(draft.degree), -1)
    assert (after and after.finding, before and before.finding) == (draft.quoted, draft.kicker)


MANY = "Kain dari Belu.\n" + "Panitia menata kain diatas meja, lalu pileg.\n" * 6


def many(draft: Draft) -> tuple[Row, ...]:
    findings = [draft.finding("diatas", "di atas", nth=place, text=MANY) for place in range(6)]
    findings.append(draft.finding("pileg", "Pileg", rule="konsistensi.kapital", text=MANY))
    return draft.listing(findings, text=MANY).rows


def test_many_alike_are_one_line_and_a_count(draft: Draft) -> None:
    rows = many(draft)
    shown = entries(rows, (), folded=True)
    folds = [one for one in shown if isinstance(one, More)]
    assert [one.count for one in folds] == [len([row for row in rows if fold_of(row) == folds[0].fold]) - 1]
    assert sum(isinstance(one, Row) for one in shown) + folds[0].count == len(rows)
    assert shown.index(folds[0]) > shown.index(next(row for row in rows if row.finding.text == "diatas"))


def test_unfolded_or_alone_every_one_is_a_line(draft: Draft) -> None:
    rows = many(draft)
    (fold,) = [one.fold for one in entries(rows, (), folded=True) if isinstance(one, More)]
    assert [one for one in entries(rows, (), folded=True, unfolded={fold}) if isinstance(one, Row)] == list(rows)
    alone = [row for row in rows if row.finding.text == "diatas"]
    assert [one for one in entries(alone, (), folded=True) if isinstance(one, Row)] == alone


def test_the_edit_between_two_texts_makes_one_of_the_other() -> None:
    dice = random.Random(3)
    for _ in range(300):
        old = "".join(dice.choices("ab \n🙂", k=dice.randrange(40)))
        start = dice.randint(0, len(old))
        end = dice.randint(start, len(old))
        new = old[:start] + "".join(dice.choices("ab", k=dice.randrange(4))) + old[end:]
        edit = edit_between(old, new)
        assert edit is None if old == new else edit is not None and edit.applied_to(old) == new
