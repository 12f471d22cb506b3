"""How fast grammar is checked, beside LanguageTool's own English module, in one run.

``python -m benchmarks.grammar [--rounds N]``

Both servers are of the same version and run with the same memory, caches and settings (``benchmarks.languagetool``).
Ours is the one that ``make languagetool`` built; the English one is put together by Maven on the first run. The
articles say the same in both languages: seven hundred words, with other names and figures every time, so that no
sentence was ever sent before. Times are wall time as a client sees them.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import statistics
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.languagetool import BUNDLE, JVM, Server, check, server

_PROJECT = Path(__file__).parents[1] / "packaging" / "languagetool"
_ENGLISH = _PROJECT / "english" / "target" / "server"
_WORDS = 700
_WARM_UP = 12
_STARTS = 3
#: Sentences of one invented story, in both languages; {n} is a figure, {a} and {b} are names.
_SENTENCES = {
    "id": """
{a} mengatakan hujan deras yang turun sejak {n} jam lalu merusak jalan menuju desa itu.
Menurut catatan posko, {n} keluarga sudah mengungsi ke balai desa dan gedung sekolah.
Petugas membagikan beras, selimut, dan obat kepada warga yang rumahnya terendam.
Bupati {b} meminta dinas pekerjaan umum memperbaiki tanggul sebelum {n} November.
Sebagian warga memilih bertahan karena mereka khawatir ternaknya hilang.
Jembatan yang menghubungkan kedua kampung itu putus setelah batangnya dihantam kayu gelondongan.
{a}, guru di sekolah itu, berharap murid-muridnya dapat belajar lagi dalam {n} hari.
Tim kesehatan memeriksa {n} pasien, tetapi persediaan obat mereka tinggal sedikit.
Para nelayan tidak melaut sejak Senin karena ombak di selat mencapai {n} meter.
Pemerintah daerah menyiapkan dana Rp{n} juta untuk membangun kembali irigasi.
Listrik di {n} dusun belum menyala hingga Kamis malam.
{b} menjelaskan bahwa bantuan akan dikirim dengan kapal apabila cuaca membaik.
""",
    "en": """
{a} said the heavy rain that had been falling for {n} hours destroyed the road to the village.
According to the records of the post, {n} families have moved to the village hall and the school.
The officers are handing out rice, blankets, and medicine to people whose houses were flooded.
Regent {b} asked the public works office to repair the levee before November {n}.
Some of the people chose to stay because they are worried that their cattle will be lost.
The bridge that connects the two villages collapsed after its pillars were hit by logs.
{a}, a teacher at the school, hopes that the pupils can study again within {n} days.
The health team examined {n} patients, but they have only a small amount of medicine left.
The fishermen have not gone to sea since Monday because the waves in the strait reach {n} meters.
The local government has set aside {n} million rupiah to rebuild the irrigation system.
The power in {n} hamlets was not back until Thursday night.
{b} explained that the aid will be sent by ship when the weather gets better.
""",
}
_NAMES = "Yosef Maria Anton Lusia Petrus Martha Rafael Sofia Markus Elena Lukas Agnes Simon Klara Daniel Rosa".split()


@dataclass(frozen=True)
class Cost:
    """Seconds, and MiB of resident memory."""

    ready: float
    first: float
    article: float
    paragraph: float
    resident: float


class Author:
    """Writes articles of which no sentence comes twice."""

    def __init__(self, language: str, seed: int) -> None:
        self._templates = _SENTENCES[language].strip().split("\n")
        self._random = random.Random(seed)
        self._number = 1000

    def article(self) -> list[str]:
        """Paragraphs of four sentences, seven hundred words together."""
        paragraphs: list[str] = []
        while sum(len(paragraph.split()) for paragraph in paragraphs) < _WORDS:
            paragraphs.append(self.paragraph())
        return paragraphs

    def paragraph(self) -> str:
        """Four sentences."""
        return " ".join(self._sentence(template) for template in self._random.sample(self._templates, 4))

    def _sentence(self, template: str) -> str:
        self._number += 1
        one, other = self._random.sample(_NAMES, 2)
        if "{n}" not in template:
            template = template.removesuffix(".") + f" ({self._number})."
        return template.format(n=self._number, a=one, b=other)


def measure(folder: Path, language: str, rounds: int, seed: int) -> Cost:
    """Start the server in ``folder`` and let it check ``rounds`` articles, each once as new and once changed."""
    starts = list(_start_times(folder))
    with server(folder) as own:
        author = Author(language, seed)
        first = _seconds(own, language, author.paragraph())
        for _ in range(_WARM_UP):
            _seconds(own, language, "\n\n".join(author.article()))
        articles, changes = [], []
        for _ in range(rounds):
            paragraphs = author.article()
            articles.append(_seconds(own, language, "\n\n".join(paragraphs)))
            paragraphs[len(paragraphs) // 2] = author.paragraph()
            changes.append(_seconds(own, language, "\n\n".join(paragraphs)))
        ready = statistics.median([*starts, own.ready])
        return Cost(ready, first, statistics.median(articles), statistics.median(changes), own.resident)


def _start_times(folder: Path) -> Iterator[float]:
    for _ in range(_STARTS - 1):
        with server(folder) as own:
            yield own.ready


def _seconds(own: Server, language: str, text: str) -> float:
    start = time.perf_counter()
    check(own.url, text, "en-US" if language == "en" else language)
    return time.perf_counter() - start


def _build_english() -> None:
    if not (_ENGLISH / "languagetool-server.jar").exists():
        subprocess.run(["mvn", "--batch-mode", "--quiet", "-f", "english", "package"], cwd=_PROJECT, check=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    _build_english()
    ours = measure(BUNDLE, "id", options.rounds, options.seed)
    english = measure(_ENGLISH, "en", options.rounds, options.seed)
    print(
        f"{date.today()}, {platform.machine()}, {os.cpu_count()} cores, java {' '.join(JVM)}, {options.rounds} rounds"
    )
    print(f"{'':36} {'Indonesian':>11} {'English':>11} {'ratio':>7}")
    rows = (
        ("server ready, s", ours.ready, english.ready),
        ("first check, one paragraph, s", ours.first, english.first),
        ("a new article of 700 words, warm, s", ours.article, english.article),
        ("one changed paragraph of it, s", ours.paragraph, english.paragraph),
        ("resident memory afterwards, MiB", ours.resident, english.resident),
    )
    for name, own, other in rows:
        print(f"{name:36} {own:11.3f} {other:11.3f} {own / other:7.2f}")


if __name__ == "__main__":
    main()
