"""Numbers and punctuation beside what no rule may touch: addresses, scores, quotations, headlines."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine, fix_safely
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_FAMILIES = frozenset(
    """anak-kalimat aposisi apostrof awal-kalimat bilangan desimal elipsis garis-miring jam judul-kapital
    kalimat-petikan koma kurung pasangan-petik perincian persen petik ribuan rupiah singkatan spasi tanda-hubung
    titik""".split()
)
_UMUM = shipped_styles().load("umum")


def _engine() -> Engine:
    rules = [rule for rule in all_rules().values() if rule.family in _FAMILIES]
    assert {rule.family for rule in rules} == _FAMILIES
    return Engine(rules)


def _findings(text: str) -> tuple[Finding, ...]:
    return _engine().check(text, _UMUM).findings


@pytest.mark.parametrize(
    "text",
    [
        "Warga menulis ke https://desa.example.id/a,b/s/d?x=1,200&y=do'a..Baik lalu pulang.",
        "Surel dikirim ke red.aksi@example.co.id dan akun @Nama.Baru pada hari itu.",
        "Pesawat 737-800 dan aplikasi versi 2.5.1 disebut dalam laporan itu.",
        "Tim tamu menang 2-1, lalu unggul 25-20 dan 15-13 pada dua set terakhir.",
        "Nomor (0380) 821-2000 dan 0812-3456-7890 dapat dihubungi setiap saat.",
        "Pelari itu finis dalam 9,58 detik, dan 02.15.30 jam pada nomor 10.000 meter.",
        "Surat Nomor 800/1234/BKD/2024 bertanggal 5/8/2024 memuat Pasal 28 ayat (1).",
        "Jemaat membaca Yohanes 3:16 dengan peta berskala 1:10.000 di tangan.",
        "Rapat dipimpin Yosef Nahak, S.H.,M.H., dan A.B. Seran dari Soe.",
        "Lagu “Kopi Senja” dan film “Dari Soe ke Kupang” diputar malam itu.",
        "Kendaraan DH 1234 AB melintas di Km. 12 jalan poros itu.",
    ],
)
def test_what_only_looks_wrong_is_left_alone(text: str) -> None:
    assert _findings(f"SOE - {text}") == ()


def test_dateline_and_end_mark_are_no_punctuation_of_the_text() -> None:
    assert _findings("POS-KUPANG.COM, SOE - Warga menunggu kapal sejak pagi. (*)") == ()


def test_speakers_words_are_softened_but_their_marks_are_not() -> None:
    text = 'SOE - "Kami bayar Rp. 5.000 , lalu pulang", kata Yosef.'
    weights = {finding.rule: (finding.severity, finding.safe) for finding in _findings(text)}
    assert weights == {
        "rupiah.lambang": (Severity.ADVICE, False),
        "spasi.sebelum-tanda": (Severity.ADVICE, False),
        "petik.koma-di-luar": (Severity.ERROR, True),
    }


def test_safe_fixing_leaves_the_quotation_as_it_was_spoken() -> None:
    text = 'SOE - "Kami bayar Rp. 5.000 , lalu pulang", kata Yosef pada jam 10:30 wita .'
    fixed = fix_safely(text, _findings).text
    assert fixed == 'SOE - "Kami bayar Rp. 5.000 , lalu pulang," kata Yosef pada pukul 10.30 Wita.'


def test_headline_keeps_its_figures_and_leaves_out_its_commas() -> None:
    text = "3 Warga Soe Hilang, 2 Orang Selamat tapi Luka\nSOE - Kapal itu karam pada Senin malam."
    assert _findings(text) == ()


def test_headline_in_sentence_case_is_not_capitalised() -> None:
    text = "Warga soe menanam bakau di bekas tambak\nSOE - Puluhan warga menanam bibit bakau."
    assert _findings(text) == ()


def test_two_faults_at_one_place_are_put_right_in_turn() -> None:
    text = "SOE - Harganya Rp. 2.5 miliar rupiah , naik 20 % sejak pkl 09:15 wib.Warga mengeluh.."
    fixed = fix_safely(text, _findings).text
    assert fixed == "SOE - Harganya Rp2,5 miliar, naik 20% sejak pukul 09.15 WIB. Warga mengeluh."


def test_full_stop_at_a_paragraphs_end_is_not_asked_of_lists_and_captions() -> None:
    listed = (
        "SOE - Syaratnya dua.\nKartu tanda penduduk asli dan dua lembar salinan kartu keluarga terbaru\nSurat sehat"
    )
    assert [finding.rule for finding in _findings(listed)] == []
