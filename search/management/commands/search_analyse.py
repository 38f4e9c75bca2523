"""`manage.py search_analyse WORD...`: what the language analysis makes of words."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from search.analysis import Analyser, analyser_for

COLUMNS = ("word", "lexeme", "split", "parts")


def describe(analyser: Analyser, word: str) -> dict[str, Any]:
    """A word as given, its lexeme (None for a stop word), surface parts (itself when not split) and part lexemes."""
    analysis = analyser.analyse(word)
    return {
        "word": word,
        "lexeme": analysis.lexeme if analysis else None,
        "split": list(analysis.split) if analysis and analysis.split else [word],
        "parts": list(analysis.parts) if analysis else [],
    }


class Command(BaseCommand):
    """Shows lexeme, compound split and part lexemes of words. Does not touch the database."""

    help = "Show what the search makes of words: lexeme, compound parts and their lexemes."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The words, the language and the kind of output."""
        parser.add_argument("words", nargs="+", metavar="WORD")
        parser.add_argument("--locale", default="nl", help="language of the words: nl (default) or en")
        parser.add_argument("--json", action="store_true", help="one JSON object on a line for each word")

    def handle(self, *args: Any, words: list[str], locale: str, json: bool, **options: Any) -> None:
        """Print one line for each word, in the given order."""
        analyser = analyser_for(locale)
        rows = [describe(analyser, word) for word in words]
        for line in map(to_json, rows) if json else table(rows):
            self.stdout.write(line)


def to_json(row: dict[str, Any]) -> str:
    """A row as one line of JSON, readable letters kept."""
    return json.dumps(row, ensure_ascii=False)


def table(rows: list[dict[str, Any]]) -> list[str]:
    """Aligned columns with a heading; parts are joined with a plus sign, nothing is a dash."""
    cells = [COLUMNS] + [
        (row["word"], row["lexeme"] or "-", "+".join(row["split"]), " ".join(row["parts"]) or "-") for row in rows
    ]
    widths = [max(len(line[index]) for line in cells) for index in range(len(COLUMNS))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]
