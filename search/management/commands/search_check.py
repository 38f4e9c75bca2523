"""Hold the search index against the pages."""

from __future__ import annotations

import sys
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from search import check
from search.engines import choice
from search.engines.base import Engine
from search.engines.circuit import EngineUnavailable


class Command(BaseCommand):
    """`search_check [--repair] [--facets N [--seed S] [--locale nl] [--engine elasticsearch]]`.

    Ends with status 1 when something differs and is not repaired.
    """

    help = "Vergelijk de zoekindex met de pagina's, en tellingen met een telling in Python."

    def add_arguments(self, parser: CommandParser) -> None:
        """Options."""
        parser.add_argument("--repair", action="store_true", help="schrijf de rijen die niet kloppen opnieuw")
        parser.add_argument(
            "--facets", type=int, default=0, metavar="N", help="vergelijk de tellingen van N willekeurige vragen"
        )
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--locale", default=settings.LANGUAGE_CODE)
        parser.add_argument("--engine", choices=choice.NAMES, help="vergelijk de tellingen van deze zoekmachine")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run."""
        wrong = self._rows(repair=options["repair"])
        if options["facets"]:
            try:
                engine = choice.named(options["engine"]) if options["engine"] else None
                wrong += self._counts(options["facets"], options["seed"], options["locale"], engine)
            except EngineUnavailable as error:
                raise CommandError(str(error)) from error
        if wrong:
            sys.exit(1)

    def _rows(self, *, repair: bool) -> int:
        """Compare rows; returns how many differ in the end."""
        differences = check.compare_rows()
        for item in differences:
            self.stdout.write(f"{item.problem}: {item.page_id} {item.detail}")
        if repair and differences:
            check.repair(differences)
            differences = check.compare_rows()
            self.stdout.write(f"Hersteld; nog {len(differences)} verschillen.")
        self.stdout.write(f"Rijen: {len(differences)} verschillen.")
        return len(differences)

    def _counts(self, number: int, seed: int, locale: str, engine: Engine | None) -> int:
        """Compare counts; returns how many questions differ."""
        wrong = 0
        for query, differences in check.compare_counts(number, seed, locale, engine):
            wrong += bool(differences)
            for difference in differences:
                self.stdout.write(f"?{query}: {difference}")
        self.stdout.write(f"Tellingen: {number} vragen, {wrong} met verschillen (seed {seed}).")
        return wrong
