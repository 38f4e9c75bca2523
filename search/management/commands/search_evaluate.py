"""Measure relevance with judged questions."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core import state
from search import evaluate
from search.engines import choice
from search.engines.circuit import EngineUnavailable


class Command(BaseCommand):
    """`search_evaluate --queries FILE [--min-success3 N] [--json] [--locale nl] [--engine elasticsearch]`.

    Ends with status 1 below the minimum.
    """

    help = "Meet met beoordeelde zoekvragen hoe goed de zoekmachine vindt."

    def add_arguments(self, parser: CommandParser) -> None:
        """Options."""
        parser.add_argument(
            "--queries", required=True, type=Path, help="regels: vraag, tab, verwachte slugs, tab, waarom"
        )
        parser.add_argument("--min-success3", type=int, default=0)
        parser.add_argument("--json", action="store_true")
        parser.add_argument("--locale", default=settings.LANGUAGE_CODE)
        parser.add_argument("--engine", choices=choice.NAMES, help="vraag deze zoekmachine en geen andere")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run."""
        try:
            with options["queries"].open(encoding="utf-8") as lines:
                questions = evaluate.read(lines)
        except (OSError, ValueError) as error:
            raise CommandError(f"{options['queries']}: {error}") from error
        try:
            engine = choice.named(options["engine"]) if options["engine"] else None
            outcomes = evaluate.run(questions, state.current(), options["locale"], engine)
        except EngineUnavailable as error:
            raise CommandError(str(error)) from error
        figures = evaluate.figures(outcomes)
        failing = [outcome for outcome in outcomes if not 1 <= outcome.rank <= 3]
        if options["json"]:
            self.stdout.write(json.dumps({**asdict(figures), "failing": [asdict(item) for item in failing]}))
        else:
            self._write(figures, failing)
        if figures.success3 < options["min_success3"]:
            sys.exit(1)

    def _write(self, figures: evaluate.Figures, failing: list[evaluate.Outcome]) -> None:
        """The figures and the questions that failed, to read."""
        of = f"of {figures.questions}"
        self.stdout.write(
            f"success@1 {figures.success1} {of}, success@3 {figures.success3} {of}, MRR {figures.mrr:.3f}"
        )
        self.stdout.write(f"zero-result {figures.zero} {of}")
        for item in failing:
            came = ", ".join(item.slugs[:5]) or "(niets)"
            self.stdout.write(
                f"- {item.question.query!r}: {', '.join(item.question.expected)} op {item.rank or '-'}; kwam: {came}"
            )
