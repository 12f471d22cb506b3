"""Where abbreviations have to be written out, and what the stylesheet adds."""

from __future__ import annotations

import msgspec

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import Stylesheet, shipped_styles

_LONG = "Warga menambal tanggul dengan karung pasir dan batu kali sejak subuh sampai petang. " * 10


def _check(text: str, rule: str, style: Stylesheet | None = None) -> tuple[Finding, ...]:
    return Engine([all_rules()[rule]]).check(text, style or shipped_styles().load("umum")).findings


def _expanding(**expand: str) -> Stylesheet:
    style = shipped_styles().load("umum")
    return msgspec.structs.replace(style, acronyms=msgspec.structs.replace(style.acronyms, expand=expand))


def test_at_most_three_are_asked_for() -> None:
    text = "SOE - Rapat membahas RDTR, LHKPN, BPNT, RTLH, dan DTKS di kantor camat."
    assert [finding.text for finding in _check(text, "kepanjangan.urai")] == ["RDTR", "LHKPN", "BPNT"]


def test_acronym_read_as_a_word_is_asked_for_only_in_a_long_article() -> None:
    short = "SOE - Panitia musrenbang menyusun usulan."
    assert _check(short, "kepanjangan.urai") == ()
    assert [finding.text for finding in _check(f"{short}\n{_LONG}", "kepanjangan.urai")] == ["musrenbang"]


def test_suggestion_opens_a_sentence_with_a_capital() -> None:
    text = "SOE - Warga menunggu. RTLH dibangun bulan depan."
    assert apply_findings(text, _check(text, "kepanjangan.urai")).text == (
        "SOE - Warga menunggu. Rumah tidak layak huni (RTLH) dibangun bulan depan."
    )


def test_stylesheet_adds_acronyms_and_its_own_words_for_them() -> None:
    style = _expanding(KTP="kartu tanda penduduk", Simantap="sistem informasi pantai terpadu")
    text = "SOE - Warga membawa KTP. Petugas membuka Simantap."
    found = _check(text, "kepanjangan.urai", style)
    assert [(finding.text, finding.severity, finding.suggestions) for finding in found] == [
        ("KTP", Severity.WARNING, ("kartu tanda penduduk (KTP)",)),
        ("Simantap", Severity.WARNING, ("sistem informasi pantai terpadu (Simantap)",)),
    ]
    told = "SOE - Warga membawa kartu tanda penduduk (KTP). Sistem informasi pantai terpadu (Simantap) dibuka."
    assert _check(told, "kepanjangan.urai", style) == ()


def test_full_name_without_brackets_is_enough_before_the_abbreviation() -> None:
    text = "SOE - Kantor itu terganjal rencana detail tata ruang. RDTR baru dibahas tahun depan."
    assert _check(text, "kepanjangan.urai") == ()
    assert _check(text, "kepanjangan.terlambat") == ()


def test_context_of_the_whole_article_decides_between_meanings() -> None:
    assert _check("SOE - Petugas KKP tiba.\nKapal nelayan diperiksa.", "kepanjangan.dua-makna") == ()
    found = _check("SOE - Petugas KKP tiba sejak pagi.", "kepanjangan.dua-makna")
    assert [finding.suggestions for finding in found] == [
        ("Kementerian Kelautan dan Perikanan (KKP)", "Kantor Kesehatan Pelabuhan (KKP)")
    ]


def test_meaning_that_every_reader_knows_is_not_asked_for() -> None:
    assert _check("SOE - Antrean di TPS mengular sejak pagi.", "kepanjangan.dua-makna") == ()


def test_explanation_in_the_deck_does_not_make_that_in_the_lead_a_second() -> None:
    text = (
        "Tanggul Jebol di Malaka\n"
        "Badan Penanggulangan Bencana Daerah (BPBD) mengirim perahu.\n"
        "Penulis: Yanuarius Bria | Editor: Maria Seran\n"
        "BETUN - Badan Penanggulangan Bencana Daerah (BPBD) mengirim dua perahu."
    )
    assert _check(text, "kepanjangan.ganda") == ()


def test_speech_whose_opening_mark_is_lost_is_not_asked_for() -> None:
    text = 'SOE - Saksi menjawab singkat.\nKeterangan itu sesuai dengan LHKPN?" tanya jaksa.'
    assert _check(text, "kepanjangan.urai") == ()


def test_word_before_the_abbreviation_is_not_said_twice() -> None:
    text = "SOE - Warga menerima bantuan BPNT di kantor pos."
    assert apply_findings(text, _check(text, "kepanjangan.urai")).text == (
        "SOE - Warga menerima bantuan pangan nontunai (BPNT) di kantor pos."
    )


def test_letters_that_are_part_of_a_longer_name_are_not_asked_for() -> None:
    assert (
        _check("SOE - Prajurit Kodim 1621 KPR membersihkan parit bersama pegawai BKD PSDM.", "kepanjangan.urai") == ()
    )
