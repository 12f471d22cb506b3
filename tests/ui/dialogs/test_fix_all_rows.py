from redaksi_app.engine import Engine
from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.styles import shipped_styles
from redaksi_app.ui.dialogs.fix_all_rows import Chosen, FixRows
from redaksi_app.ui.pages.marked_text import RunKind

TEXT = """Panen Melimpah

POS-KUPANG.COM, SOE - Kapolres Anton Seran, S. H., tiba dirumah adat bersama Maria Bria, S. E., kemarin.

"Kami tinggal dirumah ini," kata Anton.

Warga duduk diatas batu."""


def finding(rule: str, old: str, new: str, *, at: int | None = None, safe: bool = True) -> Finding:
    start = TEXT.index(old) if at is None else at
    return Finding(
        rule,
        Category.STYLE,
        Severity.WARNING,
        start,
        start + len(old),
        old,
        Bilingual("pesan", "message"),
        (new,),
        safe,
    )


def checked() -> FixRows:
    report = Engine().check(TEXT, shipped_styles().load("pos-kupang"))
    return FixRows(TEXT, report.findings, lambda number: number + 1)


def test_safe_findings_of_the_engine_are_grouped_by_rule() -> None:
    rows = checked()
    groups = {group.rule: [row.finding.text for row in group.rows] for group in rows.groups}
    assert groups["gelar.bentuk"] == ["S. H.", "S. E."]
    assert groups["di-ke.terpisah"] == ["dirumah", "diatas"]
    degree = next(group for group in rows.groups if group.rule == "gelar.bentuk")
    assert degree.title.id == "Gelar ditulis rapat, tiap unsur bertitik"
    assert degree.why.id
    assert degree.source
    assert [row.paragraph for row in degree.rows] == [3, 3]


def test_what_stands_in_a_quotation_is_never_offered() -> None:
    rows = checked()
    quoted = TEXT.index('"Kami')
    assert all(not quoted < finding.start < quoted + 25 for finding in rows.chosen())


def test_everything_is_chosen_at_first_and_the_rest_is_counted() -> None:
    safe, unsafe = finding("x.satu", "batu", "kayu"), finding("x.dua", "Warga", "Orang", safe=False)
    rows = FixRows(TEXT, [unsafe, safe], lambda number: number)
    assert rows.chosen() == [safe]
    assert (rows.total, rows.others) == (1, 1)


def test_leaving_one_out_makes_half_a_group() -> None:
    rows = checked()
    group = rows.groups[0]
    rows.toggle(group.rows[0])
    assert (rows.state(group), rows.count(group)) == (Chosen.SOME, len(group.rows) - 1)
    assert group.rows[0].finding not in rows.chosen()
    rows.toggle_group(group)
    assert rows.state(group) is Chosen.ALL
    rows.toggle_group(group)
    assert rows.state(group) is Chosen.NONE


def test_all_and_none() -> None:
    rows = checked()
    rows.choose_all(False)
    assert rows.chosen() == []
    rows.choose_all(True)
    assert len(rows.chosen()) == rows.total


def test_of_two_fixes_on_the_same_words_the_first_is_offered() -> None:
    one, other = finding("x.satu", "diatas batu", "di atas batu"), finding("x.dua", "batu", "kayu")
    rows = FixRows(TEXT, [one, other], lambda number: number)
    assert rows.chosen() == [one]
    assert rows.others == 1


def test_a_finding_whose_words_are_gone_is_not_offered() -> None:
    rows = FixRows(TEXT, [finding("x.satu", "kayu", "batu", at=3)], lambda number: number)
    assert (rows.total, rows.others) == (0, 1)


def test_words_are_shown_in_their_paragraph_with_spaces_seen_where_they_change() -> None:
    rows = FixRows(TEXT, [finding("x.satu", "dirumah", "di rumah")], lambda number: number)
    before, removed, inserted, after = rows.groups[0].rows[0].runs
    assert before.text == "…SOE - Kapolres Anton Seran, S. H., tiba "
    assert (removed.kind, removed.text) == (RunKind.REMOVED, "dirumah")
    assert (inserted.kind, inserted.text) == (RunKind.INSERTED, "di·rumah")
    assert after.text == " adat bersama Maria Bria, S. E., kemarin."


def test_a_long_fix_shows_only_the_words_that_change() -> None:
    old = TEXT[TEXT.index("Kapolres") : TEXT.index("kemarin")]
    rows = FixRows(TEXT, [finding("x.satu", old, old.replace("S. E.", "S.E."))], lambda number: number)
    runs = rows.groups[0].rows[0].runs
    assert [run.text for run in runs if run.kind is not RunKind.KEPT] == ["S.·E.,", "S.E.,"]
    assert sum(len(run.text) for run in runs) < len(old)


def test_a_rule_without_documentation_has_its_message_as_title() -> None:
    rows = FixRows(TEXT, [finding("languagetool.X", "batu", "kayu")], lambda number: number)
    assert rows.groups[0].title.id == "pesan"
    assert rows.groups[0].why.id == ""
