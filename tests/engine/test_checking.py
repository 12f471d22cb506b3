"""Running rules over a draft: quotations, published headlines, stylesheets, memory, cancelling."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.article import PartKind
from redaksi_app.engine import Engine
from redaksi_app.engine.checking import Cancelled
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules import Hit, Passage, Rule, all_rules
from redaksi_app.rules.rule import Condition, ParagraphCheck, Vocabulary, WordTest
from redaksi_app.styles import shipped_styles

_UMUM = shipped_styles().load("umum")
_WORDS = st.sampled_from(
    [
        *(
            "dirumah",
            "di",
            "tangkap",
            "yang",
            "yang",
            "S.",
            "H.,",
            "M.",
            "H",
            "AKBP",
            "Anton",
            "Seran,",
            "Senin,",
            "22",
        ),
        *("Agustus", "2023", "“", "”", '"', "\n", "🙂", ".", ",", "calling", "sistem"),
    ]
)


def _rule(
    name: str,
    check: ParagraphCheck,
    *,
    words: Iterable[str] = (),
    marks: str = "",
    vocabulary: Vocabulary | None = None,
    when: Condition | None = None,
    wakes: WordTest | None = None,
) -> Rule:
    """A rule about sentences that waits for what is given."""
    return Rule(
        name,
        Category.STYLE,
        Severity.ADVICE,
        False,
        check,
        None,
        frozenset({PartKind.BODY, PartKind.LEAD}),
        frozenset(words),
        frozenset(marks),
        False,
        "",
        vocabulary,
        when,
        wakes,
    )


def test_offsets_are_code_points() -> None:
    text = "SOE - Warga 🙂🙂 menunggu dirumah."
    (finding,) = Engine().check(text, _UMUM).findings
    assert text[finding.start : finding.end] == "dirumah"
    assert finding.start == text.index("dirumah")


def test_speakers_words_are_only_advice() -> None:
    text = 'SOE - "Kami menunggu dirumah saja," kata Maria.'
    (finding,) = [one for one in Engine().check(text, _UMUM).findings if one.text == "dirumah"]
    assert (finding.severity, finding.safe, finding.quoted) == (Severity.ADVICE, False, True)
    assert finding.suggestions == ("di rumah",)


def test_unclosed_quotation_counts_as_quoted() -> None:
    text = "SOE - “Kami menunggu dirumah saja sampai air surut."
    (finding,) = [one for one in Engine().check(text, _UMUM).findings if one.rule == "di-ke.terpisah"]
    assert finding.quoted


def test_stylesheet_switches_rules_off() -> None:
    style = _UMUM.__class__(
        **{
            **{name: getattr(_UMUM, name) for name in _UMUM.__struct_fields__},
            "rules": _UMUM.rules.__class__(off=["di-ke"], severity={"kata-ganda.kata": "advice"}),
        }
    )
    findings = Engine().check("SOE - Warga yang yang menunggu dirumah.", style).findings
    assert [(finding.rule, finding.severity) for finding in findings] == [("kata-ganda.kata", Severity.ADVICE)]


def test_check_can_be_called_off() -> None:
    with pytest.raises(Cancelled):
        Engine().check("SOE - Warga menunggu.", _UMUM, cancelled=lambda: True)


@given(st.lists(_WORDS, max_size=40).map(" ".join), st.lists(_WORDS, max_size=40).map(" ".join))
def test_memory_changes_nothing(first: str, second: str) -> None:
    remembering = Engine()
    for text in (first, second, first):
        fresh = Engine(remember=False).check(text, _UMUM).findings
        assert remembering.check(text, _UMUM).findings == fresh


@given(st.lists(_WORDS, max_size=60).map(" ".join))
def test_findings_are_in_order_and_true_to_the_text(text: str) -> None:
    findings = Engine().check(text, _UMUM).findings
    assert list(findings) == sorted(findings, key=lambda one: (one.start, one.end, one.rule))
    for finding in findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.text
        assert finding.text not in finding.suggestions
    spans = [(one.start, one.end) for one in findings if not one.whole]
    assert len(set(spans)) == len(spans)


def test_a_rule_that_waits_for_words_runs_where_they_stand() -> None:
    seen: list[str] = []

    def check(passage: Passage) -> Iterator[Hit]:
        seen.append(passage.text)
        yield from ()

    def waiting(words: str = "", marks: str = "") -> Rule:
        return _rule("contoh.aturan", check, words=words.split(), marks=marks)

    text = "Anak-anak pulang.\nHarga Rp5.000.\nJagung dipanen."
    for rule, expected in (
        (waiting("anak"), ["Anak-anak pulang."]),
        (waiting(marks="0123456789"), ["Harga Rp5.000."]),
        (waiting("jagung", "5"), ["Harga Rp5.000.", "Jagung dipanen."]),
        (waiting(), text.split("\n")),
    ):
        seen.clear()
        Engine([rule]).check(text, _UMUM)
        assert seen == expected


def test_what_several_rules_wait_for_is_asked_once_a_paragraph() -> None:
    asked: list[str] = []
    seen: list[str] = []

    def long_enough(passage: Passage) -> bool:
        asked.append(passage.text)
        return len(passage.text) > 15

    def check(passage: Passage) -> Iterator[Hit]:
        seen.append(passage.text)
        yield from ()

    def waiting(name: str, words: str = "") -> Rule:
        return _rule(f"contoh.{name}", check, words=words.split(), when=long_enough)

    Engine([waiting("satu"), waiting("dua"), waiting("tiga", "jagung")]).check("Panen jagung melimpah.\nPetani.", _UMUM)
    assert asked == ["Panen jagung melimpah.", "Petani."]
    assert seen == ["Panen jagung melimpah."] * 3


def test_a_rule_wakes_where_its_test_is_true_of_a_word() -> None:
    asked: list[str] = []
    seen: list[str] = []

    def shouted(word: str) -> bool:
        asked.append(word)
        return word.isupper()

    def check(passage: Passage) -> Iterator[Hit]:
        seen.append(passage.text)
        yield from ()

    rule = _rule("contoh.kapital", check, wakes=shouted)
    Engine([rule]).check("Panen jagung.\nPanen JAGUNG.\nHarga jagung di SOE.", _UMUM)
    assert seen == ["Panen JAGUNG.", "Harga jagung di SOE."]
    assert sorted(asked) == sorted({"Panen", "jagung", "JAGUNG", "Harga", "di", "SOE"})


def test_a_vocabulary_is_asked_for_only_when_a_paragraph_is_checked() -> None:
    asked: list[str] = []

    def vocabulary() -> frozenset[str]:
        asked.append("asked")
        return frozenset({"jagung"})

    def check(passage: Passage) -> Iterator[Hit]:
        start = passage.text.lower().index("jagung")
        yield Hit(start, start + len("jagung"), Bilingual("jagung", "maize"))

    rule = _rule("contoh.kamus", check, vocabulary=vocabulary)
    engine = Engine([rule])
    assert asked == []
    findings = engine.check("Padi dijual.\nJagung dipanen.", _UMUM).findings
    assert [finding.text for finding in findings] == ["Jagung"]


def test_a_failing_rule_does_not_silence_the_others() -> None:
    def fail(passage: Passage) -> Iterator[Hit]:
        raise RuntimeError(passage.text)
        yield

    broken = _rule("contoh.rusak", fail)
    text = "Korban ditemukan dirumah kontrakannya."
    failed: list[str] = []
    whole = Engine([broken, *all_rules().values()], on_failure=lambda rule, _error: failed.append(rule.id))
    assert [finding.rule for finding in whole.check(text, _UMUM).findings] == ["di-ke.terpisah"]
    assert failed == ["contoh.rusak"]
    with pytest.raises(RuntimeError):
        Engine([broken]).check(text, _UMUM)
