"""The command line's grammar."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from redaksi_app import __version__
from redaksi_app.cli.usage import Parser, Usage
from redaksi_app.finding import Bilingual

COMMANDS = ("check", "fix", "export", "text", "rules", "explain", "doctor")


def build_parser(lang: str) -> Parser:
    """The parser, with its help in ``lang``."""

    def say(indonesian: str, english: str) -> str:
        return Bilingual(indonesian, english).in_language(lang)

    def helped(parser: Parser) -> Parser:
        parser.add_argument("-h", "--help", action="help", help=say("tampilkan bantuan ini", "show this help"))
        return parser

    Parser.lang = lang
    common = Parser(add_help=False)
    common.add_argument(
        "--lang",
        choices=("id", "en"),
        default=argparse.SUPPRESS,
        help=say("bahasa pesan; bawaan: menurut lokal", "language of messages; by default the locale's"),
    )
    styled = Parser(add_help=False)
    styled.add_argument(
        "--style",
        metavar="NAME",
        help=say("lembar gaya; bawaan: dikenali dari dateline", "stylesheet; by default known by the dateline"),
    )
    tracked = Parser(add_help=False)
    tracked.add_argument(
        "--changes",
        choices=("accepted", "original"),
        help=say("perubahan terlacak: diterima atau ditolak semua", "tracked changes: accept or reject them all"),
    )
    draft = say("naskah, atau - untuk masukan baku", "a draft, or - for standard input")
    parser = Parser(
        prog="redaksi", parents=[common], add_help=False, description=say("Asisten redaksi", "Editorial assistant")
    )
    helped(parser).add_argument(
        "--version", action="version", version=f"redaksi {__version__}", help=say("tampilkan versi", "show the version")
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar=say("PERINTAH", "COMMAND"))

    def command(name: str, *parents: Parser, **texts: str) -> Parser:
        about = say(texts["indonesian"], texts["english"])
        return helped(
            commands.add_parser(name, parents=[common, *parents], add_help=False, help=about, description=about)
        )

    check = command("check", styled, tracked, indonesian="periksa naskah", english="check drafts")
    check.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help=say("naskah, folder berisi naskah, atau -", "a draft, a folder of drafts, or -"),
    )
    check.add_argument(
        "--grammar",
        action=argparse.BooleanOptionalAction,
        default=None,
        help=say("periksa juga tata bahasa", "check the grammar too"),
    )
    check.add_argument(
        "--format", choices=("text", "json", "sarif"), default="text", help=say("bentuk laporan", "kind of report")
    )
    check.add_argument(
        "--jobs",
        type=_count(lang),
        metavar="N",
        help=say("banyaknya proses; bawaan: menurut komputer", "number of processes; by default the computer's choice"),
    )

    fix = command("fix", styled, tracked, indonesian="terapkan usul yang aman", english="apply the safe suggestions")
    fix.add_argument("path", metavar="PATH", help=draft)
    fix.add_argument("-o", dest="out", metavar="OUT", help=say("simpan ke berkas ini", "save to this file"))

    export = command(
        "export", styled, tracked, indonesian="tulis salinan siap cetak", english="write the copy for print"
    )
    export.add_argument("path", metavar="PATH", help=say("naskah atau folder", "a draft or a folder"))
    export.add_argument(
        "-o", dest="out", metavar="OUT", required=True, help=say("berkas atau folder tujuan", "target file or folder")
    )
    export.add_argument(
        "--to",
        metavar="FORMAT",
        help=say(
            "untuk folder: docx, html, icml, json, md, pdf, txt", "for a folder: docx, html, icml, json, md, pdf, txt"
        ),
    )
    export.add_argument(
        "--template",
        metavar="FILE",
        help=say(
            "templat .docx atau .dotx untuk salinan DOCX", "a .docx or .dotx that a DOCX copy takes its looks from"
        ),
    )
    export.add_argument(
        "--review",
        action="store_true",
        help=say(
            "untuk telaah: DOCX dengan perubahan terlacak dan komentar",
            "for review: a DOCX with tracked changes and comments",
        ),
    )
    export.add_argument(
        "--original",
        metavar="DRAFT",
        help=say("dengan --review: naskah asli wartawan", "with --review: the reporter's own draft"),
    )

    text = command("text", tracked, indonesian="naskah sebagai teks polos", english="the draft as plain text")
    text.add_argument("path", metavar="PATH", help=draft)

    rules = command("rules", indonesian="daftar aturan", english="every rule")
    rules.add_argument("--format", choices=("text", "json"), default="text", help=say("bentuk daftar", "kind of list"))

    explain = command("explain", indonesian="satu aturan, lengkap", english="one rule, whole")
    explain.add_argument("rule", metavar="RULE", help=say("nama aturan", "the rule's name"))

    command("doctor", indonesian="apa yang terpasang dan berfungsi", english="what is installed and working")
    return parser


def _count(lang: str) -> Callable[[str], int]:
    """A converter of counts from 1 that complains in ``lang``."""

    def convert(word: str) -> int:
        if not word.isdecimal() or int(word) < 1:
            wanted = Bilingual(f"{word} bukan bilangan dari 1 ke atas", f"{word} is not a number from 1 up")
            raise argparse.ArgumentTypeError(wanted.in_language(lang))
        return int(word)

    return convert


__all__ = ["COMMANDS", "Usage", "build_parser"]
