"""Running one command and answering with its exit status."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from redaksi_app.cli import output
from redaksi_app.cli.language import language
from redaksi_app.cli.parser import Usage, build_parser
from redaksi_app.cli.telling import complain
from redaksi_app.finding import Bilingual

COULD_NOT_RUN = 2
_INTERRUPTED = 130


def main(arguments: Sequence[str]) -> int:
    """Run ``arguments`` (without the program's name) and answer the exit status: 0, 1 or 2, as in the contract."""
    output.prepare()
    lang = language(_given_language(arguments))
    try:
        status = _run(arguments, lang)
        output.finish()
        return status
    except Usage as error:
        complain(str(error))
    except output.OutputTrouble as trouble:
        output.give_up()
        complain(trouble.message.in_language(lang))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # no traceback reaches a user, whatever happens
        from redaksi_app.unexpected import noted  # noqa: PLC0415 - nothing foresees it

        kind, note = type(error).__name__, noted(error)
        complain(
            Bilingual(
                f"Redaksi berhenti karena galat yang tidak terduga ({kind}). {note.id}",
                f"Redaksi stopped at an unexpected error ({kind}). {note.en}",
            ).in_language(lang)
        )
    return COULD_NOT_RUN


def _run(arguments: Sequence[str], lang: str) -> int:
    try:
        options = build_parser(lang).parse_args(list(arguments))
    except SystemExit as end:  # after --help and --version
        return int(end.code or 0)
    options.lang = lang
    command: Callable[[object], int] = import_module(f"redaksi_app.cli.{options.command}").run
    return command(options)


def _given_language(arguments: Sequence[str]) -> str | None:
    for place, argument in enumerate(arguments):
        if argument == "--lang" and place + 1 < len(arguments):
            return arguments[place + 1]
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    return None
