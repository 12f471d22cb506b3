"""What is worked out from the tables and the rules when building, so that no check has to wait for it.

The asset ``prepared`` holds one file for each name. In a checkout it is passed over as soon as a table or a module is
newer, so that an edit counts at once; ``make assets`` renews it. Without it everything is worked out when first wanted:
the results are the same, only later.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from redaksi_app.resources import assets_folder, resources_folder

_STAMP = ".made-of"
#: The packages whose modules they are made of.
MODULES = ("article", "places", "rules", "styles", "text", "words")

_Data = TypeVar("_Data")
_P = ParamSpec("_P")

#: The functions whose results are kept, by the names of their files.
functions: dict[str, Callable[[], object]] = {}


def prepared_folder() -> Path:
    """Where the files lie; the folder is missing in a bare checkout."""
    return assets_folder() / "prepared"


def work_everything_out() -> None:
    """From now on read no prepared file: for the build, which makes them."""
    is_current.cache_clear()
    _Use.allowed = False


class _Use:
    allowed = True


@cache
def is_current() -> bool:
    """Whether the prepared files may be used: they are there, and in a checkout nothing they are made of is newer."""
    if not _Use.allowed:
        return False
    try:
        made = (prepared_folder() / _STAMP).stat().st_mtime_ns
    except OSError:
        return False
    package = Path(__file__).parent
    if resources_folder().parent == package:
        return True
    folders = [package, *(package / name for name in MODULES)]
    folders += [resources_folder() / "tables", resources_folder() / "styles", assets_folder() / "wilayah"]
    return all(_newest(folder) <= made for folder in folders)


def _newest(folder: Path) -> int:
    try:
        with os.scandir(folder) as entries:
            return max((entry.stat().st_mtime_ns for entry in entries if entry.is_file()), default=0)
    except OSError:
        return 0


def prepared_file(name: str) -> Path | None:
    """The prepared file ``name``, where it may be used."""
    path = prepared_folder() / name
    return path if is_current() and path.is_file() else None


def prepared(name: str) -> Callable[[Callable[[], _Data]], Callable[[], _Data]]:
    """Keep the result of a function without arguments, of plain data only (what ``marshal`` writes), as file ``name``.

    It is read or worked out once in a process.
    """

    def declare(work_out: Callable[[], _Data]) -> Callable[[], _Data]:
        functions[name] = work_out

        @cache
        @wraps(work_out)
        def kept() -> _Data:
            path = prepared_file(name)
            if path is None:
                return work_out()
            data: _Data = marshal.loads(path.read_bytes())
            return data

        return kept

    return declare
