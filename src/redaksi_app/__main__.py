"""The program: a command on the command line, or the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from redaksi_app.cli.parser import COMMANDS
from redaksi_app.finding import Bilingual

_LANGUAGE_OPTION = "--lang"


def main() -> int:
    """Run a command where one is named; else open the window on the drafts named."""
    arguments = sys.argv[1:]
    first = next((one for place, one in enumerate(arguments) if _is_word(arguments, place)), None)
    if first in COMMANDS or {"-h", "--help", "--version"} & set(arguments):
        from redaksi_app.cli.main import main as run_command  # noqa: PLC0415 - the window needs none of it

        return run_command(arguments)
    return _open_window(arguments)


def _is_word(arguments: list[str], place: int) -> bool:
    after_language = place > 0 and arguments[place - 1] == _LANGUAGE_OPTION
    return not arguments[place].startswith("-") and not after_language


def _open_window(arguments: list[str]) -> int:
    from redaksi_app.cli.language import language  # noqa: PLC0415

    chosen = None
    for place, argument in enumerate(arguments):
        if argument == _LANGUAGE_OPTION and place + 1 < len(arguments):
            chosen = arguments[place + 1]
        elif argument.startswith(f"{_LANGUAGE_OPTION}="):
            chosen = argument.partition("=")[2]
    sample = "--sample" in arguments
    words = [one for place, one in enumerate(arguments) if _is_word(arguments, place)]
    if words and not sample and (message := _no_command(words[0])) is not None:
        print(f"redaksi: {message.in_language(language(chosen))}", file=sys.stderr)
        return 2
    if not _has_display():
        if sample:
            from redaksi_app.desk.headless import run_sample  # noqa: PLC0415

            return run_sample(language(chosen))
        message = Bilingual(
            "Jendela belum dapat dibuka: tidak ada layar. Perintah tanpa jendela: redaksi --help",
            "The window cannot be opened: there is no display. Commands without a window: redaksi --help",
        )
        print(f"redaksi: {message.in_language(language(chosen))}", file=sys.stderr)
        return 2
    from redaksi_app.ui.app import run  # noqa: PLC0415 - Qt is slow to import

    return run([Path(word) for word in words], sample=sample, language=chosen)


def _no_command(word: str) -> Bilingual | None:
    """What to say where ``word`` is no draft but a command mistyped; None where it may be a draft."""
    if Path(word).suffix or len(Path(word).parts) != 1 or Path(word).exists():
        return None
    from difflib import get_close_matches  # noqa: PLC0415 - opening drafts needs none of it

    near = get_close_matches(word.lower(), COMMANDS, 1)
    if near:
        return Bilingual(
            f"Perintah “{word}” tidak ada. Mungkin maksudnya: redaksi {near[0]}",
            f"There is no command “{word}”. Perhaps you mean: redaksi {near[0]}",
        )
    if _has_display():
        return None
    known = ", ".join(COMMANDS)
    return Bilingual(
        f"“{word}” bukan perintah dan bukan naskah. Perintah yang ada: {known}",
        f"“{word}” is no command and no draft. The commands are: {known}",
    )


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    offscreen = os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal", "vnc")
    return offscreen or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
