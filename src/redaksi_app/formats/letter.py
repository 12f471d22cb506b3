"""A letter around a draft: its greeting, its closing, and the letter that it answers."""

from __future__ import annotations

import re

from redaksi_app.finding import Bilingual

_QUOTED = re.compile(r"\s*>")
#: What programs write above the letter that is answered or forwarded.
_ANSWERED = re.compile(
    r"\s*(?:(?:Pada|On|Le)\b.{6,160}\b(?:menulis|wrote|écrit)\s*:"
    r"|-{3,}\s*(?:Forwarded message|Pesan (?:yang )?diteruskan|Original Message|Pesan asli)\s*-{3,}"
    r"|(?:Begin forwarded message|Awal pesan terusan)\s*:)\s*$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"\s*(?:From|Dari|Date|Tanggal|Sent|Dikirim|Subject|Subjek|Perihal|To|Kepada|Cc)\s*:\s.*$", re.IGNORECASE
)
_PEOPLE = r"(?:Bapak|Pak|Ibu|Bu|Bang|Bung|Mas|Mbak|Kak(?:ak)?|Ama|Om|Tim|Rekan(?:-rekan)?|Redaksi|Redaktur|Editor)"
#: With the comma or stop of a greeting: "Ibu Rumah Tangga Tanam Kelor" is a headline.
_GREETING = re.compile(
    r"\s*(?:(?:Yth|Kepada|Dear|Halo|Hai|Hi|Hello|S[hy]alom|Ass?alam\w*|Selamat (?:pagi|siang|sore|malam)|Dengan hormat)"
    rf"\b[^!?:]{{0,50}}[,.!]|{_PEOPLE}(?:[ ][\w.]+){{0,3}}[,!])\s*$",
    re.IGNORECASE,
)
_HANDS_OVER = re.compile(
    r"\s*(?:Begini|Berikut|Ini berita|Saya kirim\w*|Izin kirim|Bersama ini|Terlampir|Mohon|Tolong)\b.{0,160}[.:!?]\s*$",
    re.IGNORECASE,
)
_BERITA = re.compile(r"\b(?:berita|naskah|tulisan|artikel|rilis|liputan|laporan)\w*", re.IGNORECASE)
_CLOSING = re.compile(
    r"\s*(?:Salam(?: hangat| hormat| sejahtera)?|(?:Demikian|Sekian)?,?\s*(?:dan )?(?:Terima ?kasih(?: banyak)?"
    r"|Makasih)|Trims|Hormat (?:kami|saya)|Wassalam\w*|Best regards|Regards|Thanks|Tabik)\b[^.!?]{0,25}[,.!]?\s*$",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"--\s*$")
_SENT_FROM = re.compile(r"\s*(?:Dikirim dari|Sent from|Get Outlook)\b.{0,60}$", re.IGNORECASE)
#: A greeting and what hands the draft over take at most so many lines, a closing with its names so many.
_MOST_ABOVE, _MOST_BELOW = 6, 8
_LONGEST_NAME = 60
#: Code points of a draft above the letter that it answers; below that, the draft may be what is quoted.
_LEAST_ABOVE = 80
_SHOWN = 3


def without_letter(text: str) -> tuple[str, Bilingual | None]:
    """``text`` without what belongs to the letter and not to the draft in it, and what was left out.

    Where nothing else would be left, the text comes back as it is, with None.
    """
    lines = text.split("\n")
    kept = _without_answered(lines)
    kept = _without_closing(lines, kept)
    kept = _without_greeting(lines, kept)
    if len(kept) == len(lines) or not any(lines[number].strip() for number in kept):
        return text, None
    left = set(kept)
    out = [line.strip() for number, line in enumerate(lines) if number not in left and line.strip()]
    if not out:
        return text, None
    shown = "; ".join(f"“{line[:_LONGEST_NAME]}”" for line in out[:_SHOWN]) + (" …" if len(out) > _SHOWN else "")
    return "\n".join(lines[number] for number in kept).strip("\n"), Bilingual(
        f"Salam, tanda tangan, dan kutipan surat tidak ikut dibaca ({len(out)} baris): {shown}.",
        f"Greeting, signature and quoted letter were not read (lines: {len(out)}): {shown}.",
    )


def _without_answered(lines: list[str]) -> list[int]:
    """The numbers of the lines that are not of the letter answered; of one forwarded only its head goes."""
    kept: list[int] = []
    in_header = False
    passed = -1
    for number, line in enumerate(lines):
        if number <= passed:
            continue
        over = next((n for n in (1, 2) if _ANSWERED.match(" ".join(lines[number : number + n]))), 0)
        if over:
            if _answers_below(lines, kept, number + over):
                break
            in_header, passed = True, number + over - 1
        elif in_header and (_HEADER.match(line) or not line.strip()):
            continue
        elif not _QUOTED.match(line):
            in_header = False
            kept.append(number)
    return kept if any(lines[number].strip() for number in kept) else list(range(len(lines)))


def _answers_below(lines: list[str], kept: list[int], number: int) -> bool:
    """Whether all from line ``number`` on is the letter answered, which a page shows without the marks of quotation."""
    below = [line for line in lines[number:] if line.strip()]
    above = sum(len(lines[place]) for place in kept)
    return not any(_QUOTED.match(line) for line in below) and above > max(_LEAST_ABOVE, sum(map(len, below)))


def _without_greeting(lines: list[str], kept: list[int]) -> list[int]:
    """From the first line that is no greeting and does not hand the draft over."""
    written = [place for place, number in enumerate(kept) if lines[number].strip()][:_MOST_ABOVE]
    begins = 0
    greeted = False
    for place in written:
        line = lines[kept[place]]
        if not (_GREETING.match(line) or (greeted and _HANDS_OVER.match(line) and _BERITA.search(line))):
            break
        greeted, begins = True, place + 1
    return kept[begins:]


def _without_closing(lines: list[str], kept: list[int]) -> list[int]:
    """Up to the mark of a signature, or to the closing words with nothing but names below."""
    for place, number in enumerate(kept):
        if place and _SIGNATURE.fullmatch(lines[number]) and _few_below(lines, kept[place + 1 :]):
            kept = kept[:place]
            break
    for place in reversed(range(1, len(kept))):
        line = lines[kept[place]]
        below = [name for number in kept[place + 1 :] if (name := lines[number].strip())]
        if len(below) > _MOST_BELOW or any(len(name) > _LONGEST_NAME for name in below):
            break
        if _CLOSING.match(line) or _SENT_FROM.match(line):
            kept = kept[:place]
    return kept


def _few_below(lines: list[str], numbers: list[int]) -> bool:
    return sum(1 for number in numbers if lines[number].strip()) <= _MOST_BELOW
