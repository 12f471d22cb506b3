"""``python -m tools.fuzz``: read many spoiled files with each reader; exit 1 where one did what it must not.

The files that offend are kept in ``build/fuzz``, each with what came of it.
"""

from __future__ import annotations

import argparse
import socket
import sys
import threading
import time
from collections import Counter
from pathlib import Path

from tools.fuzz.child import ROOT, Child, Outcome
from tools.fuzz.files import KNOWING, spoiled_file
from tools.fuzz.hostile import HOSTILE
from tools.fuzz.spoiling import CANARY

_COLUMNS = ("read", "refused", "crash", "hang", "memory", "outside", "unclean", "died")


def main() -> int:
    """Do it; 0 where every reader did as it should."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5000, help="files for each reader")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reader", action="append", choices=list(KNOWING))
    parser.add_argument("--keep", type=Path, default=ROOT / "build" / "fuzz")
    options = parser.parse_args()
    fetched = _listen()
    print("reader".ljust(8), *(name.rjust(8) for name in _COLUMNS), "seconds".rjust(8), flush=True)
    offences = connects = 0
    for reader in options.reader or KNOWING:
        start = time.monotonic()
        counts, connected = _run(reader, options.count, options.seed, options.keep)
        figures = (str(counts[name]).rjust(8) for name in _COLUMNS)
        print(reader.ljust(8), *figures, f"{time.monotonic() - start:8.0f}", flush=True)
        offences += sum(counts[name] for name in _COLUMNS[2:])
        connects += connected
    for name, make in HOSTILE.items():
        reader = name.rpartition(".")[2]
        if reader in (options.reader or KNOWING):
            start = time.monotonic()
            outcome = _tried(name, make(), options.keep)
            offences += outcome.offends
            print(f"{name:32} {outcome.kind:8} {time.monotonic() - start:6.1f} s", flush=True)
    print(f"network calls: {connects + len(fetched)}")
    if offences:
        print(f"{offences} files offend; they are kept in {options.keep}")
    return 1 if offences or fetched else 0


def _tried(name: str, data: bytes, keep: Path) -> Outcome:
    """What comes of one file in a child of its own."""
    child = Child()
    outcome = child.read(data, name)
    child.close()
    if outcome.offends:
        keep.mkdir(parents=True, exist_ok=True)
        (keep / f"{name}.why").write_text(f"{outcome.kind}\n{outcome.detail}\n", encoding="utf-8")
    return outcome


def _run(reader: str, count: int, seed: int, keep: Path) -> tuple[Counter[str], int]:
    counts: Counter[str] = Counter()
    connects = 0
    child = Child()
    for number in range(count):
        data = spoiled_file(reader, number, seed)
        outcome = child.read(data, f"a.{reader}")
        counts[outcome.kind] += 1
        connects += outcome.connects
        if outcome.offends:
            keep.mkdir(parents=True, exist_ok=True)
            kept = keep / f"{reader}-{seed}-{number}.{reader}"
            kept.write_bytes(data)
            kept.with_suffix(f".{reader}.why").write_text(f"{outcome.kind}\n{outcome.detail}\n", encoding="utf-8")
    child.close()
    return counts, connects


def _listen() -> list[str]:
    """Who connects to the address that the files name, besides what the children tell of themselves."""
    fetched: list[str] = []
    host, _, port = CANARY.partition(":")
    try:
        server = socket.create_server((host, int(port)))
    except OSError:
        print(f"nothing could listen on {CANARY}", file=sys.stderr)
        return fetched

    def wait() -> None:
        while True:
            connection, address = server.accept()
            fetched.append(str(address))
            connection.close()

    threading.Thread(target=wait, daemon=True).start()
    return fetched


if __name__ == "__main__":
    sys.exit(main())
