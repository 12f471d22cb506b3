"""What is read from each file of the corpus, in a form whose every character can be seen."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from redaksi_app.formats import Draft, DraftError, read_draft

FILES = Path(__file__).parents[2] / "tests" / "files"
GOLDEN = FILES / "golden"
#: Blanks other than the space, and what is no sign at all.
_UNSEEN = re.compile("[\t\u00a0\u00ad\u200b-\u200f\u2010-\u2012\u2028-\u202f\ufe0f]|[^\\S \n]| (?=\n|$)")


def corpus() -> list[Path]:
    """The files, sorted by name."""
    return sorted(path for path in FILES.iterdir() if path.is_file() and path.suffix != ".py")


@cache
def read_once(path: Path) -> Draft:
    """The draft in ``path``; LibreOffice takes its time, so each file is read once."""
    return read_draft(path)


def read_to_show(path: Path) -> str:
    """The text of the draft, or why there is none; each notice below it, on a line that begins with ``#``."""
    try:
        draft = read_once(path)
    except DraftError as error:
        return f"# {error.message.id}\n"
    text = _UNSEEN.sub(lambda match: f"<{ord(match[0]):04x}>", draft.text)
    return "".join(f"{line}\n" for line in [*text.split("\n"), *(f"# {notice.id}" for notice in draft.notices)])


def write_golden() -> None:
    """Write what is read now; read the difference before it is committed."""
    GOLDEN.mkdir(exist_ok=True)
    for path in corpus():
        (GOLDEN / f"{path.name}.txt").write_text(read_to_show(path), encoding="utf-8")
