"""Where Redaksi keeps what is its own: never beside a reporter's draft."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

#: Set by tests and by whoever carries settings and data in one folder.
HOME_VARIABLE = "REDAKSI_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders for data (records, journal), settings and logs; they may not exist yet."""

    data: Path
    config: Path
    log: Path

    @property
    def styles(self) -> Path:
        """The editor's own stylesheets, which win over the shipped ones of the same name."""
        return self.config / "gaya"

    @property
    def dictionaries(self) -> Path:
        """The editor's own word lists."""
        return self.config / "kamus"


def folders() -> Folders:
    """The user's folders, as the system wants them; all below ``REDAKSI_HOME`` where that is set."""
    if home := os.environ.get(HOME_VARIABLE):
        base = Path(home)
        return Folders(base / "data", base / "config", base / "log")
    import platformdirs  # noqa: PLC0415 - not needed where the folders are given

    dirs = platformdirs.PlatformDirs("Redaksi", appauthor=False, roaming=False)
    return Folders(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path)
