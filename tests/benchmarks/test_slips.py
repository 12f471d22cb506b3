"""Marked slips are matched with what is reported about them, and with nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.slips import MarksError, Slip, Tally, finds, main, puts_right, read_judged, read_marks, table
from redaksi_app.finding import Bilingual, Category, Finding, Severity

TEXT = (
    "Pasar Ikan Cemara Dibuka\n"
    "Harga ikan naik diatas 10 persen. Namun pedagang tetap ramai. Lurah Tirta, Bu Melati membuka pasar itu.\n"
    "Pengunjung berdesakan sejak pagi karena jalanan baru saja di aspal."
)
TEXTS = {"kota:0": TEXT, "kota:1": "Air Surut\nAir sungai surut sejak kemarin."}
HEAD = "article\tquoted\tright\tkind\n"


def finding(text: str, *suggestions: str, rule: str = "contoh", severity: Severity = Severity.WARNING) -> Finding:
    """A finding about the only ``text`` in TEXT."""
    assert TEXT.count(text) == 1
    start = TEXT.index(text)
    end = start + len(text)
    return Finding(rule, Category.ORTHOGRAPHY, severity, start, end, text, Bilingual("", ""), suggestions)


def insertion(before: str, sign: str) -> Finding:
    """A finding that puts ``sign`` behind the only ``before`` in TEXT."""
    at = finding(before).end
    return Finding("contoh", Category.ORTHOGRAPHY, Severity.WARNING, at, at, "", Bilingual("", ""), (sign,))


def slip(text: str, *right: str, kind: str = "ejaan", counts: bool = True) -> Slip:
    """A slip in the only ``text`` of TEXT."""
    place = finding(text)
    return Slip("kota:0", place.start, place.end, right, kind, counts)


def write(folder: Path, *lines: str) -> Path:
    file = folder / "tanda.tsv"
    file.write_text(HEAD + "".join(line + "\n" for line in lines), encoding="utf-8")
    return file


def test_a_mark_is_placed_by_its_words(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        "kota:0\tnaik [[diatas]] 10\tdi atas\tdi/ke",
        "kota:0\t[[Cemara]] Dibuka\\nHarga\tCemara ~ Cemaru\tnama?",
        "kota:1",
    )
    marks = read_marks(file, TEXTS)
    first, second = marks["kota:0"]
    assert TEXT[first.start : first.end] == "diatas"
    assert (first.right, first.kind, first.counts) == (("di atas",), "di/ke", True)
    assert (second.right, second.kind, second.counts) == (("Cemara", "Cemaru"), "nama", False)
    assert marks["kota:1"] == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("kota:7\t[[naik]] diatas\tturun\tfakta", "there is no article kota:7"),
        ("kota:0\tharga [[beras]]\tjagung\tfakta", "come 0 times"),
        ("kota:0\tnaik diatas\tdi atas\tdi/ke", "no brackets"),
    ],
)
def test_a_mark_that_fits_nowhere_is_told_with_its_line(tmp_path: Path, line: str, told: str) -> None:
    file = write(tmp_path, "kota:0\tnaik [[diatas]] 10\tdi atas\tdi/ke", line)
    with pytest.raises(MarksError, match=rf"tanda\.tsv:3: .*{told}"):
        read_marks(file, TEXTS)


def test_words_that_come_twice_mark_nothing(tmp_path: Path) -> None:
    with pytest.raises(MarksError, match="come 2 times"):
        read_marks(write(tmp_path, "kota:0\t[[asar]]\tasal\tejaan"), {"kota:0": "Pasar di tepi pasar"})


def test_a_finding_around_the_wrong_signs_finds_the_slip() -> None:
    assert finds(finding("diatas", "di atas"), slip("diatas", "di atas"), TEXT)
    assert finds(finding("naik diatas 10"), slip("diatas", "di atas"), TEXT)
    assert not finds(finding("naik"), slip("diatas", "di atas"), TEXT)


def test_a_neighbour_does_not_find_the_slip() -> None:
    missing_comma = slip("Namun", "Namun,")
    assert finds(insertion("Namun", ","), missing_comma, TEXT)
    assert not finds(finding("10 persen. N"), missing_comma, TEXT)
    assert not finds(insertion("diatas", ","), slip("diatas", "di atas"), TEXT)
    assert not finds(finding(" pedagang"), missing_comma, TEXT)


def test_a_finding_on_the_right_part_of_the_marked_words_finds_nothing() -> None:
    split = slip("di aspal", "diaspal")
    assert not finds(finding("aspal"), split, TEXT)
    assert finds(finding("di aspal", "diaspal"), split, TEXT)


def test_what_is_said_about_a_whole_paragraph_finds_nothing() -> None:
    start, end = TEXT.index("Pengunjung"), len(TEXT)
    whole = Finding(
        "contoh", Category.STYLE, Severity.ADVICE, start, end, TEXT[start:end], Bilingual("", ""), whole=True
    )
    assert not finds(whole, slip("di aspal", "diaspal"), TEXT)


@pytest.mark.parametrize(
    ("found", "marked", "right"),
    [
        (finding("diatas", "di atas"), slip("diatas", "di atas"), True),
        (finding("naik diatas", "naik di atas"), slip("diatas", "di atas"), True),
        (insertion("Namun", ","), slip("Namun", "Namun,"), True),
        (finding("Namun pedagang", "Namun, pedagang"), slip("Namun", "Namun,"), True),
        (finding(" tetap", ""), slip("tetap", ""), True),
        (finding("diatas", "diatasi", "di atas"), slip("diatas", "di atas"), False),
        (finding("diatas", "ke atas"), slip("diatas", "di atas", "ke atas"), True),
        (finding("diatas"), slip("diatas", "di atas"), False),
        (finding("diatas", "di atas"), slip("diatas"), False),
    ],
)
def test_only_the_first_suggestion_can_put_a_slip_right(found: Finding, marked: Slip, right: bool) -> None:
    assert puts_right(found, marked, TEXT) is right


def test_the_table_counts_slips_by_kind_and_findings_by_verdict(tmp_path: Path) -> None:
    judged = read_judged(
        write(
            tmp_path, "kota:0\tikan [[naik]]\tgaya.kata\tright", "kota:0\tjalanan [[baru saja]] di\tgaya.kata\twrong"
        ),
        TEXTS,
    )
    tally = Tally.empty()
    tally.add(
        TEXT,
        [
            slip("diatas", "di atas", kind="di/ke"),
            slip("di aspal", "diaspal", kind="di/ke"),
            slip("Bu Melati", "Bu Melati,", kind="tanda baca"),
            slip("Tirta", kind="nama", counts=False),
        ],
        [
            finding("diatas", "di atas"),
            insertion("Bu Melati", ","),
            finding("Tirta", "Tirtha", severity=Severity.ADVICE),
            finding("naik", "meningkat", rule="gaya.kata", severity=Severity.ADVICE),
            finding("baru saja", rule="gaya.kata"),
            finding("Pengunjung", rule="gaya.kata"),
        ],
        judged,
    )
    lines = table(tally).splitlines()
    rows = {line[:20].strip(): line[20:].split() for line in lines[1:4]}
    assert rows == {
        "di/ke": ["2", "1", "50.0%", "1", "1"],
        "tanda baca": ["1", "1", "100.0%", "1", "1"],
        "all": ["3", "2", "66.7%", "2", "2"],
    }
    assert lines[4] == (
        "error and warning: 4 reported, 2 meet a mark, 0 more are right, 1 wrong, 0 set aside, 1 not judged; "
        "precision 66.7%"
    )
    assert lines[5].endswith("1 more are right, 0 wrong, 1 set aside, 0 not judged; precision 100.0%")


def test_an_unknown_verdict_is_told(tmp_path: Path) -> None:
    with pytest.raises(MarksError, match="'maybe' is none of right, wrong, aside"):
        read_judged(write(tmp_path, "kota:0\tikan [[naik]]\tgaya.kata\tmaybe"), TEXTS)


def test_a_folder_of_news_is_checked_and_matched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = tmp_path / "berita"
    corpus.mkdir()
    (corpus / "desa.txt").write_text(
        "### Jembatan Desa Rampung\nWarga desa menyeberang diatas jembatan baru. Mereka pergi kepasar pada pagi hari.\n"
        "### Tak Dibaca\nOrang itu duduk diatas batu.\n",
        encoding="utf-8",
    )
    marks = write(
        tmp_path, "desa:0\tmenyeberang [[diatas]]\tdi atas\tdi/ke", "desa:0\t[[pagi]] hari\tsiang\tfakta/konsistensi"
    )
    main(["--corpus", str(corpus), "--marks", str(marks), "--show"])
    printed = capsys.readouterr().out
    assert printed.startswith("1 articles, ")
    rows = {line[:20].strip(): line[20:].split() for line in printed.splitlines() if "%" in line}
    assert rows["di/ke"] == ["1", "1", "100.0%", "1", "1"]
    assert rows["fakta/konsistensi"] == ["1", "0", "0.0%", "0", "0"]
    assert "missed fakta/konsistensi desa:0: " in printed
    assert "duduk" not in printed
