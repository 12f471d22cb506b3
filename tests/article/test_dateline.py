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
