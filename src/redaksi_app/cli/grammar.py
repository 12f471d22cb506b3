"""The grammar of drafts that the engine has checked, by one server for all of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from redaksi_app.article import read_article
from redaksi_app.cli.progress import GRAMMAR, doing, progress
from redaksi_app.cli.sources import Failure, style_book
from redaksi_app.cli.usage import Usage
from redaksi_app.engine import Report
from redaksi_app.finding import Bilingual
from redaksi_app.grammar import AT_A_TERMINAL, Grammar, GrammarTrouble, join
from redaksi_app.grammar.matches import Match
from redaksi_app.grammar.server import server_command

if TYPE_CHECKING:
    from redaksi_app.cli.check import Checked


def require_grammar(options: argparse.Namespace) -> None:
    """Raise Usage where grammar cannot be checked at all: no draft need be read then."""
    try:
        server_command()
    except GrammarTrouble as error:
        raise Usage(error.message.in_language(options.lang)) from error


def add_grammar(checked: list[Checked], lang: str) -> tuple[list[Checked], list[Failure]]:
    """``checked`` with the findings of grammar among the others.

    Where the server fails, the rest keep the findings they have, and one failure names the first of them.
    Not while other processes are at work that were made from this one: they would keep the server from ending.
    """
    done: list[Checked] = []
    grammar = Grammar(AT_A_TERMINAL)
    try:
        for one in checked:
            article = read_article(one.text, style_book().load(one.style))
            asked = _telling(grammar, progress.paragraphs(doing(GRAMMAR, one.path, lang), one.text))
            report, _ = join(Report(article, one.findings), asked)
            done.append(replace(one, findings=report.findings))
    except GrammarTrouble as error:
        rest = checked[len(done) :]
        return [*done, *rest], [Failure(rest[0].path, _from_here(error.message, len(rest)))]
    finally:
        grammar.close()
    return done, []


def _telling(grammar: Grammar, tick: Callable[[], bool]) -> Callable[[str], tuple[Match, ...]]:
    """The check of a paragraph, with ``tick`` called at each."""

    def check(text: str) -> tuple[Match, ...]:
        tick()
        return grammar.check(text)

    return check


def _from_here(reason: Bilingual, count: int) -> Bilingual:
    if count == 1:
        return Bilingual(f"tata bahasa belum diperiksa. {reason.id}", f"grammar was not checked. {reason.en}")
    return Bilingual(
        f"mulai dari naskah ini ({count} naskah) tata bahasa belum diperiksa. {reason.id}",
        f"from this draft on ({count} drafts) grammar was not checked. {reason.en}",
    )
