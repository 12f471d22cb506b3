"""Build the table of Indonesia's areas: ``python -m tools.wilayah.build --out FOLDER [--package ARCHIVE]``.

The result is a database of its own under the Open Database License, with the licence beside it: ``wilayah.tsv`` has
code and name of each province, then of each kabupaten and kota, then of each kecamatan, in the order of their codes.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from pathlib import Path

from tools.wilayah.package import NAME, VERSION, PackageError, fetch, read

TABLE = "wilayah.tsv"
#: How many areas of each level there are (Kepmendagri 300.2.2-2138/2025), by the length of their codes.
COUNTS = {2: 38, 5: 514, 8: 7285}
_CORRECTIONS = Path(__file__).parent / "corrections.tsv"
_CODE = re.compile(r"\d\d(?:\.\d\d){0,2}")
_NAME = re.compile(r"(?! )[A-Za-z0-9' ./()-]+(?<! )")
_NOTE = f"""Kode dan nama provinsi, kabupaten/kota, dan kecamatan dari paket npm {NAME} {VERSION}
(github.com/fityannugroho/idn-area-data), Open Database License 1.0: lihat LICENSE.md.
Beberapa nama kecamatan dibetulkan: lihat tools/wilayah/corrections.tsv.
"""


def corrected(names: dict[str, str]) -> dict[str, str]:
    """The names with runs of spaces closed and slips of the package put right."""
    result = {code: " ".join(name.split()) for code, name in names.items()}
    for line in _CORRECTIONS.read_text(encoding="utf-8").splitlines()[1:]:
        code, name, _source = line.split("\t")
        if code not in result:
            raise PackageError(f"corrections.tsv: {code} is no area")
        result[code] = name
    return result


def check(names: dict[str, str]) -> None:
    """Raise PackageError where an area is missing, has no parent or a name that cannot be one."""
    for length, count in COUNTS.items():
        found = sum(len(code) == length for code in names)
        if found != count:
            raise PackageError(f"{found} areas instead of {count} whose codes have {length} signs")
    for code, name in names.items():
        if not _CODE.fullmatch(code) or not _NAME.fullmatch(name):
            raise PackageError(f"{code} {name!r} is no area")
        if len(code) > 2 and code[:-3] not in names:
            raise PackageError(f"{code} {name!r} lies in no area")


def table(names: dict[str, str]) -> str:
    """The text of ``wilayah.tsv``."""
    codes = sorted(names, key=lambda code: (len(code), code))
    return "code\tname\n" + "".join(f"{code}\t{names[code]}\n" for code in codes)


def build(out: Path, archive: Path | None = None) -> None:
    """Write the table and its licence into ``out``, from ``archive`` or else from the registry."""
    with tempfile.TemporaryDirectory() as scratch:
        names, licence = read(archive or fetch(Path(scratch)))
    names = corrected(names)
    check(names)
    out.mkdir(parents=True, exist_ok=True)
    (out / TABLE).write_text(table(names), encoding="utf-8")
    (out / "LICENSE.md").write_bytes(licence)
    (out / "SUMBER.txt").write_text(_NOTE, encoding="utf-8")


def main() -> int:
    """Build; the status is 1 where the package cannot be had."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--package", type=Path, help="an archive fetched before; otherwise npm fetches it")
    options = parser.parse_args()
    try:
        build(options.out, options.package)
    except PackageError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
