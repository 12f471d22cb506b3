"""The table of areas is checked when it is built, and complete where it was built."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.places import Gazetteer
from redaksi_app.resources import assets_folder, resources_folder
from tools.wilayah.build import COUNTS, build, check, corrected, table
from tools.wilayah.package import PackageError

_BUILT = assets_folder() / "wilayah"
_needs_build = pytest.mark.skipif(not (_BUILT / "wilayah.tsv").is_file(), reason="the areas are not built here")


def _complete() -> dict[str, str]:
    """As many areas as there should be, with invented names."""
    names = {f"{number:02}": "Provinsi" for number in range(COUNTS[2])}
    regencies = [f"{code}.{number:02}" for code in names for number in range(14)][: COUNTS[5]]
    districts = [f"{code}.{number:02}" for code in regencies for number in range(15)][: COUNTS[8]]
    return names | dict.fromkeys(regencies, "Kabupaten") | dict.fromkeys(districts, "Kecamatan")


def _rows() -> dict[str, str]:
    lines = (_BUILT / "wilayah.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines[1:])


def test_complete_areas_pass() -> None:
    check(_complete())


@pytest.mark.parametrize(
    ("code", "name", "told"),
    [("00.00.99", "Sisa", "7286 areas"), ("00.00.00", 'Ra"as', "00.00.00"), ("00.00.00", " Sisa", "00.00.00")],
)
def test_wrong_area_is_refused(code: str, name: str, told: str) -> None:
    with pytest.raises(PackageError, match=told):
        check(_complete() | {code: name})


def test_area_without_parent_is_refused() -> None:
    names = _complete()
    childless = next(code for code in names if len(code) == 5 and f"{code}.00" not in names)
    del names[childless]
    names["99.01"] = "Kabupaten"
    with pytest.raises(PackageError, match="lies in no area"):
        check(names)


def test_correction_of_an_unknown_area_is_refused() -> None:
    with pytest.raises(PackageError, match="is no area"):
        corrected({"53": "Nusa Tenggara Timur"})


def test_table_lists_provinces_before_regencies() -> None:
    assert table({"11.01": "B", "12": "C", "11": "A"}) == "code\tname\n11\tA\n12\tC\n11.01\tB\n"


def test_other_archive_than_the_pinned_one_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "idn-area-data-4.0.1.tgz"
    archive.write_bytes(b"something else")
    with pytest.raises(PackageError, match="is not the archive"):
        build(tmp_path / "out", archive)
    assert not (tmp_path / "out").exists()


@_needs_build
def test_built_table_is_complete_and_has_its_licence() -> None:
    rows = _rows()
    assert {length: sum(len(code) == length for code in rows) for length in COUNTS} == COUNTS
    assert "Open Database License" in (_BUILT / "LICENSE.md").read_text(encoding="utf-8")
    assert "idn-area-data" in (_BUILT / "SUMBER.txt").read_text(encoding="utf-8")


@_needs_build
def test_built_table_and_capitals_name_the_same_areas() -> None:
    lines = (resources_folder() / "tables" / "ibu_kota.tsv").read_text(encoding="utf-8").splitlines()
    capitals = dict(line.split("\t")[:2] for line in lines[1:])
    assert capitals == {code: name for code, name in _rows().items() if len(code) < 8}


@_needs_build
def test_districts_are_found() -> None:
    found = [regency.full_name for regency in Gazetteer.load().districts("Amanuban Timur")]
    assert found == ["Kabupaten Timor Tengah Selatan"]


_REFERENCE = Path(__file__).parents[3] / "shared" / "wilayah" / "wilayah.tsv"


@_needs_build
@pytest.mark.skipif(not _REFERENCE.is_file(), reason="the list to compare with is not part of the project")
def test_built_table_agrees_with_the_ministerial_list() -> None:
    lines = _REFERENCE.read_text(encoding="utf-8").splitlines()[1:]
    reference = {code: " ".join(name.split()) for code, name in (line.split("\t") for line in lines)}
    rows = _rows()
    assert rows.keys() == reference.keys()
    different = [code for code in rows if rows[code].casefold() != reference[code].casefold()]
    assert len(different) <= 8, different
