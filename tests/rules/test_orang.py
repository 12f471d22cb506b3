"""People in a draft: what the examples of the rules do not show."""

from __future__ import annotations

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_RULES = [rule for rule in all_rules().values() if rule.family == "orang"]


def _found(text: str, rule: str, style: str = "umum") -> list[Finding]:
    findings = Engine(_RULES).check(text, shipped_styles().load(style)).findings
    return [finding for finding in findings if finding.rule == f"orang.{rule}"]


def test_the_commoner_spelling_is_offered_wherever_it_stands() -> None:
    text = "Ketua adat Yoseph Taek hadir.\n\nYosef Taek berdoa.\n\nMenurut Yosef Taek, panen baik."
    (hit,) = _found(text, "ejaan-nama")
    assert (hit.text, hit.suggestions, hit.start) == ("Yoseph", ("Yosef",), text.index("Yoseph"))


def test_a_single_name_is_held_against_the_full_one() -> None:
    text = (
        "Ketua koperasi, Anton Lalamentik, hadir.\n\nMenurut Anton Lalamentik, laba naik.\n\nWarga memuji Lalamentig."
    )
    (hit,) = _found(text, "ejaan-nama")
    assert (hit.text, hit.suggestions, hit.severity) == ("Lalamentig", ("Lalamentik",), Severity.ADVICE)


def test_both_spellings_used_twice_are_only_advice() -> None:
    text = "Saksi Rudi Nahak hadir.\n\nRudy Nahak pulang.\n\nMenurut Rudi Nahak, sepi.\n\nKata Rudy Nahak, ramai."
    assert {hit.severity for hit in _found(text, "ejaan-nama")} == {Severity.ADVICE}


def test_a_name_that_is_parted_and_joined_is_one() -> None:
    text = "Calon ketua, Rusmin Abdurrauf, menang.\n\nWarga menyalami Rusmin Abdul Rauf."
    (hit,) = _found(text, "ejaan-nama")
    assert (hit.text, hit.suggestions) == ("Rusmin Abdul Rauf", ("Rusmin Abdurrauf",))


def test_the_byline_counts_too() -> None:
    text = (
        "Panen Jagung Melimpah\n\nPenulis: Yanuarius Nahakk | Editor: Maria Seran\n\n"
        "POS-KUPANG.COM, SOE - Panen jagung, dilaporkan Yanuarius Nahak.\n\nMenurut Yanuarius Nahak, panen baik."
    )
    hits = _found(text, "ejaan-nama", "pos-kupang")
    assert [(hit.text, hit.suggestions) for hit in hits] == [("Nahakk", ("Nahak",))]


def test_different_ages_make_two_people() -> None:
    text = "Korban pertama, Rudi Nahak (40), selamat.\n\nKorban kedua, Rudy Nahak (22), tewas."
    assert _found(text, "ejaan-nama") == []


def test_a_repeated_introduction_goes_with_its_degrees_and_commas() -> None:
    title = "Kepala Dinas Sosial Kabupaten Belu, Maria Bria, S.Sos., M.Si.,"
    text = f"{title} tiba di Soe.\n\n{title} berharap panen baik."
    findings = _found(text, "sebutan-ulang")
    assert apply_findings(text, findings).text == f"{title} tiba di Soe.\n\nMaria Bria berharap panen baik."


def test_a_longer_title_may_come_later() -> None:
    text = "Camat Maria Bria tiba.\n\nCamat Amanuban Timur Maria Bria berharap panen baik."
    assert _found(text, "sebutan-ulang") == []


def test_a_promotion_is_no_contradiction() -> None:
    text = "Kasat Reskrim AKP Anton Seran naik pangkat.\n\nSebelumnya, Kasat Reskrim Iptu Anton Seran bertugas di Soe."
    assert _found(text, "jabatan") == []


def test_letters_that_stand_for_the_place_are_no_contradiction() -> None:
    text = "Kepala Dinas PUPR TTU Anton Seran hadir.\n\nKepala Dinas PUPR Timor Tengah Utara Anton Seran pulang."
    assert _found(text, "jabatan") == []


def test_who_is_told_of_later_counts_as_introduced() -> None:
    text = '"Air naik," kata Marsel.\n\nMarsel Bria (41), warga Oebobo, mengungsi.'
    assert _found(text, "belum-dikenalkan") == []


def test_of_two_spellings_used_once_the_one_in_the_dictionary_is_offered() -> None:
    text = "Tamu itu, Antonie Lesage, tiba.\n\nMenurut panitia, sumbangan Antoine Lesage dipakai membeli buku."
    (hit,) = _found(text, "ejaan-nama")
    assert (hit.text, hit.suggestions) == ("Antonie", ("Antoine",))


def test_names_that_differ_by_two_letters_are_only_advice() -> None:
    text = "Tamu itu, Karl Strandbergen, tiba.\n\nWarga menyambut Karl Strandbirgan di dermaga."
    assert {hit.severity for hit in _found(text, "ejaan-nama")} == {Severity.ADVICE}
