"""Make ``resources/samples/contoh-gaya-cetak.docx``: every style of exported copy once, to place in a layout and map.

``python -m tools.layout_sample`` writes it; ``--check`` only says whether it is up to date (exit 1 if not). With
``--style NAME --out FILE`` it is made for a newsroom whose stylesheet names the styles otherwise.
"""

from __future__ import annotations

import argparse
import sys
from html import escape
from pathlib import Path

from redaksi_app.formats.docx_looks import style_id, styles_xml
from redaksi_app.formats.docx_members import docx_members, zipped
from redaksi_app.formats.export_runs import character_styles
from redaksi_app.styles import ROOT_STYLE, Stylesheet, shipped_styles

SAMPLE = Path(__file__).parents[1] / "resources" / "samples" / "contoh-gaya-cetak.docx"
#: What stands in a paragraph of each role; those that share a style stand once.
_WORDS = {
    "kicker": "Pertanian",
    "headline": "Petani Soe Panen Jagung Dua Pekan",
    "deck": "Harga naik setelah hujan reda.",
    "byline": "Penulis: Maria Seran | Editor: Anton Bria",
    "lead": "POS CONTOH, SOE - Petani memanen jagung sejak Senin (5/1/2026).",
    "body": "Panen itu berlangsung di empat desa. Kata panen raya ditulis miring.",
    "quotation": "“Kami senang,” kata Yosef Seran.",
    "subhead": "Harga naik",
    "caption": "Petani menjemur jagung di Soe, Senin (5/1/2026).",
    "credit": "POS CONTOH/MARIA SERAN",
    "end-mark": "(*)",
    "related": "Baca juga: Harga Jagung Naik",
    "promo": "Ikuti berita lain di kanal kami",
    "disclaimer": "Isi komentar tanggung jawab pengguna.",
    "navigation": "Halaman berikutnya",
}
#: Words with a character style of their own.
_STYLED = {
    "POS CONTOH, SOE -": "dateline",
    "panen raya": "emphasis",
    "kata Yosef Seran": "attribution",
}


def sample(style: Stylesheet) -> bytes:
    """The document in the styles that ``style`` names; the same style makes the same bytes."""
    paragraphs: dict[str, str] = {}
    for role, words in _WORDS.items():
        paragraphs.setdefault(style.export.paragraph_styles[role], words)
    characters = character_styles(style)
    body = "".join(_paragraph(name, words, characters) for name, words in paragraphs.items())
    styles = styles_xml(style.export.paragraph_styles, characters)
    return zipped(docx_members(styles, body))


def _paragraph(name: str, words: str, characters: dict[str, str]) -> str:
    for styled, kind in _STYLED.items():
        before, found, after = words.partition(styled)
        if found:
            runs = _run(before) + _run(found, characters[kind]) + _run(after)
            break
    else:
        runs = _run(words)
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(name)}"/></w:pPr>{runs}</w:p>'


def _run(text: str, style: str = "") -> str:
    if not text:
        return ""
    properties = f'<w:rPr><w:rStyle w:val="{style_id(style)}"/></w:rPr>' if style else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'


def main() -> int:
    """Write the document, or check it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--style", default=ROOT_STYLE)
    parser.add_argument("--out", type=Path, default=SAMPLE)
    options = parser.parse_args()
    data = sample(shipped_styles().load(options.style))
    if options.check:
        return 0 if options.out.exists() and options.out.read_bytes() == data else 1
    options.out.write_bytes(data)
    print(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
