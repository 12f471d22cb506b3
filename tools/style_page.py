"""Write ``docs/lembar-gaya.md``: how to write a stylesheet, with every section and key of the schema.

``python -m tools.style_page`` writes it; ``--check`` only says whether it is up to date (exit 1 if not).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import msgspec

from redaksi_app.styles import ROOT_STYLE, KeyDoc, SectionDoc, ValueKind, describe_schema, shipped_styles
from redaksi_app.styles.toml_text import toml_value

PAGE = Path(__file__).parents[1] / "docs" / "lembar-gaya.md"
_INTRODUCTION = """# Lembar gaya

Halaman ini dibuat dari skema (`python -m tools.style_page`); jangan disunting dengan tangan.

Lembar gaya adalah berkas TOML yang menyimpan kebiasaan satu redaksi. Gaya bawaan ada di `resources/styles`. Gaya
sendiri disimpan di folder `gaya` di bawah folder pengaturan Redaksi (`redaksi doctor` menyebut tempatnya), dengan nama
berkas `<id>.toml`: huruf kecil, angka, dan tanda hubung.

Cukup tulis yang berbeda: selebihnya diwarisi dari gaya yang disebut `inherits`. Tabel (`[words.prefer]`) digabung
dengan tabel yang diwarisi; nilai lain menggantikannya. Gaya bawaan dapat ditimpa sebagian oleh gaya sendiri yang
bernama sama dan mewarisinya:

```toml
# gaya/pos-kupang.toml
[style]
inherits = "pos-kupang"

[ranks]
pol = "Pol."
```

Contoh gaya baru:

```toml
# gaya/harian-kita.toml
[style]
id = "harian-kita"
name = "Harian Kita"
inherits = "umum"
basis = "keputusan rapat redaksi, Maret 2025"

[recognise]
portals = ["HARIANKITA.ID"]

[dateline]
required = true
shape = "{portal}, {city} - "
portal = "HARIANKITA.ID"
city-case = "upper"

[degrees]
treatment = "hapus"

[words]
avoid = ["oknum"]

[words.prefer]
"warga masyarakat" = "warga"
```

Kunci yang salah eja, nilai yang tidak dikenal, dan berkas yang bukan TOML ditolak dengan nama berkas, baris, dan apa
yang boleh ditulis di sana. Gaya lain tetap dapat dipakai.

Gaya bawaan bertanda `basis = "observed practice"`: kebiasaannya teramati pada berita terbit, dan bukan buku gaya
redaksi yang bersangkutan.
"""
_KINDS = {
    ValueKind.SWITCH: "`true` atau `false`",
    ValueKind.NUMBER: "bilangan",
    ValueKind.TEXT: "teks",
    ValueKind.LIST: "daftar teks",
    ValueKind.TABLE: "tabel teks",
}
#: Longer values than this are left to the file.
_SHOWN = 60


def page() -> str:
    """The page's text."""
    values: dict[str, Any] = msgspec.to_builtins(shipped_styles().load(ROOT_STYLE))
    lines = [_INTRODUCTION, "## Gaya bawaan", "", "| id | Nama | Mewarisi |", "|---|---|---|"]
    for style in shipped_styles().usable():
        inherits = f"`{style.style.inherits}`" if style.style.inherits else ""
        lines.append(_row(f"`{style.id}`", style.style.name, inherits))
    for section in describe_schema():
        lines += _section(section, values[section.name])
    return "\n".join(lines) + "\n"


def _section(section: SectionDoc, values: dict[str, Any]) -> list[str]:
    lines = ["", f"## [{section.name}]", "", f"{section.doc.id}.", ""]
    lines += ["| Kunci | Isi | Arti | Bawaan |", "|---|---|---|---|"]
    for key in section.keys:
        value = toml_value(values[key.name])
        default = f"`{value}`" if len(value) <= _SHOWN and "\n" not in value else "lihat `umum.toml`"
        lines.append(_row(f"`{key.name}`", _kind(key), key.doc.id + _example(key), default))
    return lines


def _kind(key: KeyDoc) -> str:
    if key.kind is ValueKind.CHOICE:
        return ", ".join(f"`{toml_value(choice)}`" for choice in key.choices)
    kind = _KINDS[key.kind]
    if key.placeholders:
        kind += " dengan " + ", ".join(f"`{{{name}}}`" for name in key.placeholders)
    if allowed := key.choices or key.keys:
        kind += ": " + ", ".join(f"`{name}`" for name in allowed)
    return kind


def _example(key: KeyDoc) -> str:
    return f" Contoh: `{key.example}`." if key.example else ""


def _row(*cells: str) -> str:
    escaped = (cell.replace("|", r"\|") for cell in cells)
    return f"| {' | '.join(escaped)} |"


def main() -> int:
    """Write the page, or check it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        return 0 if PAGE.read_text(encoding="utf-8") == page() else 1
    PAGE.write_text(page(), encoding="utf-8")
    print(PAGE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
