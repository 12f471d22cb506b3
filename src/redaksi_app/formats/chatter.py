"""What people in a chat say to each other around the draft that one of them sends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

_CALLED = r"(?:bang|bung|kak(?:ak)?|mas|mbak|pak|bapak|bu|ibu|bos|om|tante|min|ama|ketua|redaktur|editor|teman|rekan)"
_HANDS_OVER = r"(?:mohon |minta )?i[zj]in\s+(?:kirim|share|berbagi|setor|masuk)\b.*"
_ANSWERS = r"sip+|ok(?:e+|ay)?|siap+|noted|mantap|baik|iya?|ya+|lanjut|monggo|aman|makasih|terima\s?kasih|thx|thanks"
#: A message that greets, hands over, answers or thanks, as nobody writes in copy.
_CHATTER = re.compile(
    r"(?:(?:(?:selamat|met)\s+)?(?:pagi|siang|sore|malam)|halo|hai|hi|p|ass?alam\w*|shalom|syalom|permisi|maaf)"
    rf"(?:[ ,.!]+(?:semua(?:nya)?|{_CALLED}(?:[ ]\w+)?))?(?:[ ,.!]+{_HANDS_OVER})?\W*"
    rf"|(?:{_CALLED}[ ,]+)?{_HANDS_OVER}"
    rf"|(?:{_ANSWERS})(?:[ ,.!]+(?:{_CALLED}|{_ANSWERS}|banyak|nanti|segera|sebentar|naik)\b)*\W*"
    rf"|(?:tolong|mohon|minta)\b.*\bya(?:[ ,]+{_CALLED})?\W*",
    re.IGNORECASE,
)
#: From somebody who did not send the draft, what opens so or asks is talk about it.
_ANSWER = re.compile(
    r"(?:sip+|ok(?:e+|ay)?|siap+|noted|mantap|baik|makasih|terima\s?kasih|thx|thanks)\b|.*\?\W*$", re.IGNORECASE
)
_MOST_WORDS = 14


class Message(NamedTuple):
    """One message: who sent it (empty where that is not told) and its lines."""

    sender: str
    lines: list[str]


def chatter_in(messages: Sequence[Message]) -> set[int]:
    """The numbers of the messages that are talk: short ones, of one line, that only greet, ask, answer or thank.

    Those of the one who sent the most are talk only above and below the draft.
    """
    lengths: Counter[str] = Counter()
    for message in messages:
        lengths[message.sender] += sum(map(len, message.lines))
    sent = max(lengths, key=lambda sender: lengths[sender], default="")
    talk = {number for number, message in enumerate(messages) if _is_talk(message, own=message.sender == sent)}
    copy = [number for number, message in enumerate(messages) if _has_words(message) and number not in talk]
    if not copy:
        return set()
    return {number for number in talk if messages[number].sender != sent or not copy[0] < number < copy[-1]}


def _is_talk(message: Message, *, own: bool) -> bool:
    words = [line for line in message.lines if line.strip()]
    if len(words) != 1 or len(words[0].split()) > _MOST_WORDS:
        return False
    text = words[0].strip()
    return _CHATTER.fullmatch(text) is not None or (not own and _ANSWER.match(text) is not None)


def _has_words(message: Message) -> bool:
    return any(line.strip() for line in message.lines)
