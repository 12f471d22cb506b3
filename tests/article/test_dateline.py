"""Datelines of every observed shape, and first words that only look like one."""

import pytest

from redaksi_app.article.dateline import find_dateline


@pytest.mark.parametrize(
    ("text", "portal", "city"),
    [
        ("POS-KUPANG.COM, SOE - Panen jagung", "POS-KUPANG.COM", "SOE"),
        ("TRIBUNJAKARTA.COM, KOJA – Panen jagung", "TRIBUNJAKARTA.COM", "KOJA"),
        ("TRIBUN-TIMUR.COM - Panen jagung", "TRIBUN-TIMUR.COM", ""),
        ("KOMPAS.com - Panen jagung", "KOMPAS.com", ""),
        ("KUPANG, KOMPAS.com - Panen jagung", "KOMPAS.com", "KUPANG"),
        ("JAKARTA, KOMPAS — Panen jagung", "KOMPAS", "JAKARTA"),
        ("Jakarta (ANTARA) - Panen jagung", "ANTARA", "Jakarta"),
        ("TEMPO.CO, Jakarta - Panen jagung", "TEMPO.CO", "Jakarta"),
        ("Jakarta, CNN Indonesia -- Panen jagung", "CNN Indonesia", "Jakarta"),
        ("REPUBLIKA.CO.ID, CIREBON — Panen jagung", "REPUBLIKA.CO.ID", "CIREBON"),
        ("Liputan6.com, Jakarta Panen jagung", "Liputan6.com", "Jakarta"),
        ("jpnn.com, JAKARTA - Panen jagung", "jpnn.com", "JAKARTA"),
        ("JAKARTA - Panen jagung", "", "JAKARTA"),
        ("Jakarta - Panen jagung", "", "Jakarta"),
        ("Soe, Timor Tengah Selatan (ANTARA) - Panen jagung", "ANTARA", "Soe, Timor Tengah Selatan"),
        ("*SOE* - Panen jagung", "", "SOE"),
        ("  POS-KUPANG.COM, SOE - Panen jagung", "POS-KUPANG.COM", "SOE"),
        ("\u00a0SOE - Panen jagung", "", "SOE"),
        ("*POS-KUPANG.COM, SOE -* Panen jagung", "POS-KUPANG.COM", "SOE"),
    ],
)
def test_dateline_is_read(text: str, portal: str, city: str) -> None:
    dateline = find_dateline(text, 100)
    assert dateline is not None
    assert (dateline.portal, dateline.city) == (portal, city)
    assert text[dateline.span.end - 100 :] == "Panen jagung"
    assert text[dateline.city_span.start - 100 : dateline.city_span.end - 100] == city


@pytest.mark.parametrize(
    "text",
    [
        "Panen jagung di Soe melimpah - kata petani.",
        "Kupang menjadi tuan rumah.",
        "",
        "- Butir pertama",
        "* Butir pertama - dari tiga",
        "*Panen jagung* di Soe melimpah - kata petani.",
        "Pemerintah Kabupaten Belu, Timor Tengah Utara, dan Malaka - tiga daerah - hadir.",
    ],
)
def test_prose_is_no_dateline(text: str) -> None:
    assert find_dateline(text, 0) is None


def test_marks_of_bold_belong_to_the_dateline() -> None:
    dateline = find_dateline("*SOE* - Panen jagung", 10)
    assert dateline is not None
    assert dateline.span == (10, 18)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("POS KUPANG.COM, SOE - Panen jagung", "SOE"),
        ("POS-KUPANG, SOE - Panen jagung", "SOE"),
        ("POS-KUPANG.COM. SOE - Panen jagung", "SOE"),
        ("POS-KUPANG.COM SOE - Panen jagung", "SOE"),
        ("POS-KUPANG.COM, SOE: Panen jagung", "SOE"),
        ("POS-KUPANG.COM, SOE Panen jagung", "SOE"),
        ("POS-KUPANG.COM, SOE, - Panen jagung", "SOE"),
        ("pos-kupang.com, soe - Panen jagung", "soe"),
        ("SOE, Pos-Kupang.com - Panen jagung", "SOE"),
        ("SOE POS-KUPANG.COM - Panen jagung", "SOE"),
        ("POS-KUPANG.COM, LABUAN BAJO-Panen jagung", "LABUAN BAJO"),
    ],
)
def test_own_dateline_is_read_through_its_slips(text: str, city: str) -> None:
    dateline = find_dateline(text, 0, "POS-KUPANG.COM")
    assert dateline is not None
    assert dateline.city == city
    assert text[dateline.span.end :] == "Panen jagung"


@pytest.mark.parametrize(
    "text", ["Manokwari, (ANTARA) - Panen", "Manokwari, ANTARA - Panen", "Manokwari (ANTARA) Panen"]
)
def test_slips_in_brackets(text: str) -> None:
    dateline = find_dateline(text, 0, "ANTARA")
    assert dateline is not None
    assert (dateline.city, text[dateline.span.end :]) == ("Manokwari", "Panen")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Pos Kupang menerima penghargaan dari warga.", "POS-KUPANG.COM"),
        ("Surya: Saya menunggu di dermaga.", "SURYA.CO.ID"),
        ("Antara Kupang dan Soe - dua kota - jalan rusak.", "ANTARA"),
        ("Tempo musik itu lambat: Andante.", "TEMPO.CO"),
    ],
)
def test_name_of_the_newsroom_alone_is_no_dateline(text: str, own: str) -> None:
    assert find_dateline(text, 0, own) is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("POS-KUPANG.COM, SOE - Anak-Anak memanen jagung", "SOE"),
        ("TRIBUNPALU.COM, TOJO UNA-UNA - Anak memanen jagung", "TOJO UNA-UNA"),
    ],
)
def test_hyphens_after_and_inside_the_city(text: str, city: str) -> None:
    dateline = find_dateline(text, 0)
    assert dateline is not None
    assert dateline.city == city
