"""What a stylesheet decides about figures and marks, and what no stylesheet changes."""

from __future__ import annotations

import msgspec
import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.rules import all_rules
from redaksi_app.styles import Stylesheet, shipped_styles


def _style(section: str, **keys: str) -> Stylesheet:
    style = shipped_styles().load("umum")
    return msgspec.structs.replace(style, **{section: msgspec.structs.replace(getattr(style, section), **keys)})


def _corrected(text: str, family: str, style: Stylesheet) -> str:
    rules = [rule for rule in all_rules().values() if rule.family == family]
    assert rules
    return apply_findings(text, Engine(rules).check(text, style).findings).text


@pytest.mark.parametrize(
    ("section", "keys", "family", "text", "wanted"),
    [
        ("numbers", {"rupiah": "spasi"}, "rupiah", "Harganya Rp5.000 dan Rp 7.000.", "Harganya Rp 5.000 dan Rp 7.000."),
        ("numbers", {"rupiah": "spasi"}, "rupiah", "Harganya Rp.5.000 kini.", "Harganya Rp 5.000 kini."),
        ("numbers", {"rupiah": "bebas"}, "rupiah", "Harganya Rp5.000 dan Rp 7.000.", "Harganya Rp5.000 dan Rp 7.000."),
        ("numbers", {"rupiah": "bebas"}, "rupiah", "Harganya Rp. 5.000 kini.", "Harganya Rp5.000 kini."),
        ("numbers", {"small": "bebas"}, "bilangan", "Polisi memeriksa 3 saksi.", "Polisi memeriksa 3 saksi."),
        ("numbers", {"percent": "persen"}, "persen", "Naik 5% lalu 7 %.", "Naik 5 persen lalu 7 persen."),
        ("numbers", {"percent": "%"}, "persen", "Naik 5% lalu 7 %.", "Naik 5% lalu 7%."),
        ("numbers", {"time_separator": ":"}, "jam", "Rapat pukul 10.30 WIB.", "Rapat pukul 10:30 WIB."),
        ("numbers", {"time_separator": "bebas"}, "jam", "Rapat pukul 10:30 WIB.", "Rapat pukul 10:30 WIB."),
        ("punctuation", {"list_comma": "bebas"}, "perincian", "Ia membawa tikar, beras dan gula.", ""),
        ("punctuation", {"ranges": "pisah"}, "tanda-hubung", "Pada 2010-2013 ia pergi.", "Pada 2010–2013 ia pergi."),
        ("punctuation", {"dashes": "spasi"}, "tanda-hubung", "Rumah itu—tua—dijual.", "Rumah itu – tua – dijual."),
        ("punctuation", {"dashes": "rapat"}, "tanda-hubung", "Rumah itu - tua - dijual.", "Rumah itu—tua—dijual."),
        ("punctuation", {"insertions": "bebas"}, "kurung", '"Dia (pelaku) lari," kata Yosef.', ""),
        ("punctuation", {"quotation_marks": "lengkung"}, "pasangan-petik", '"Ya," kata Yosef.', "“Ya,” kata Yosef."),
        ("punctuation", {"quotation_marks": "lurus"}, "pasangan-petik", "“Ya,” kata Yosef.", '"Ya," kata Yosef.'),
    ],
)  # fmt: skip
def test_stylesheet_decides(section: str, keys: dict[str, str], family: str, text: str, wanted: str) -> None:
    """An empty ``wanted`` means that the copy stays as it is."""
    assert _corrected(f"SOE - {text}", family, _style(section, **keys)) == f"SOE - {wanted or text}"


def test_percent_sign_and_word_may_mix_where_the_stylesheet_has_chosen() -> None:
    text = "SOE - Panen naik 5 persen. ¶ Di barat panen turun 3%.".replace(" ¶ ", "\n")
    rule = all_rules()["persen.konsistensi"]
    assert Engine([rule]).check(text, _style("numbers", percent="bebas")).findings
    assert not Engine([rule]).check(text, _style("numbers", percent="%")).findings
