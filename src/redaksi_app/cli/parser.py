"""The command line's grammar, as ``docs/command-line.md`` describes it."""

from __future__ import annotations

import argparse
import re
from typing import NoReturn

from redaksi_app import __version__
from redaksi_app.finding import Bilingual

COMMANDS = ("check", "fix", "export", "text", "rules", "explain", "doctor")

#: argparse's own messages that a user can see, in Indonesian.
_TRANSLATED = (
    (r"the following arguments are required: (.+)", r"belum diisi: \1"),
    (r"argument (\S+): invalid choice: (\S+) \(choose from (.+)\)", r"\1: pilihan \2 tidak ada; pilih \3"),
    (r"argument (\S+): expected one argument", r"\1: nilainya belum diisi"),
    (r"argument (\S+): invalid int value: (\S+)", r"\1: \2 bukan bilangan bulat"),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 tidak dapat bersama \2"),
    (r"unrecognized arguments: (.+)", r"tidak dikenal: \1"),
)


class Usage(Exception):
    """The command line's words are off; the message is one line."""


class _Parser(argparse.ArgumentParser):
    lang = "id"

    def error(self, message: str) -> NoReturn:
        if self.lang != "en":
            for pattern, replacement in _TRANSLATED:
                message = re.sub(pattern, replacement, message)
        raise Usage(message)


def build_parser(lang: str) -> argparse.ArgumentParser:
    """The parser, with its help in ``lang``."""

    def say(indonesian: str, english: str) -> str:
        return Bilingual(indonesian, english).in_language(lang)

    _Parser.lang = lang
    common = _Parser(add_help=False)
    common.add_argument("--lang", choices=("id", "en"), default=argparse.SUPPRESS, help=say("bahasa", "language"))
    styled = _Parser(add_help=False)
    styled.add_argument("--style", metavar="NAME", help=say("gaya; bawaan: dikenali sendiri", "stylesheet"))
    parser = _Parser(prog="redaksi", parents=[common], description=say("Asisten redaksi", "Editorial assistant"))
    parser.add_argument("--version", action="version", version=f"redaksi {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="PERINTAH" if lang == "id" else "COMMAND")

    check = commands.add_parser("check", parents=[common, styled], help=say("periksa naskah", "check drafts"))
    check.add_argument("paths", nargs="+", metavar="PATH")
    check.add_argument("--grammar", action=argparse.BooleanOptionalAction, default=False)
    check.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    check.add_argument("--jobs", type=int, default=0, metavar="N")

    fix = commands.add_parser("fix", parents=[common, styled], help=say("terapkan usul yang aman", "apply safe fixes"))
    fix.add_argument("path", metavar="PATH")
    fix.add_argument("-o", dest="out", metavar="OUT")

    export = commands.add_parser("export", parents=[common, styled], help=say("tulis salinan", "write the copy"))
    export.add_argument("path", metavar="PATH")
    export.add_argument("-o", dest="out", metavar="OUT", required=True)
    export.add_argument("--to", metavar="FORMAT", help=say("untuk folder: docx, txt, html", "for a folder"))

    text = commands.add_parser("text", parents=[common], help=say("naskah sebagai teks", "the draft as plain text"))
    text.add_argument("path", metavar="PATH")

    rules = commands.add_parser("rules", parents=[common], help=say("semua aturan", "every rule"))
    rules.add_argument("--format", choices=("text", "json"), default="text")

    explain = commands.add_parser("explain", parents=[common], help=say("satu aturan, lengkap", "one rule, whole"))
    explain.add_argument("rule", metavar="RULE")

    commands.add_parser("doctor", parents=[common], help=say("apa yang terpasang", "what is installed"))
    return parser
