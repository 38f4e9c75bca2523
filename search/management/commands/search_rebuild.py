"""Build the search index anew."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search import index_building
from search.engines.circuit import EngineUnavailable
from search.engines.elasticsearch.client import is_configured
from search.rebuilding import rebuild


class Command(BaseCommand):
    """`search_rebuild [--engine elasticsearch] [--resume]`: prints its progress; may be stopped at any moment and gone on with."""

    help = "Bouw de zoekindex opnieuw op uit alle pagina's, of die van Elasticsearch uit de zoekindex."

    def add_arguments(self, parser: CommandParser) -> None:
        """Options."""
        parser.add_argument("--resume", action="store_true", help="ga verder waar de vorige keer ophield")
        parser.add_argument("--engine", choices=["postgresql", "elasticsearch"], default="postgresql")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run."""
        if options["engine"] == "elasticsearch":
            if not is_configured():
                raise CommandError("ELASTICSEARCH_URL is niet ingesteld.")
            steps, what = index_building.rebuild(resume=options["resume"]), "documenten in de nieuwe indexen"
        else:
            steps, what = rebuild(resume=options["resume"]), "pagina's in de index"
        done = 0
        try:
            for progress in steps:
                done = progress.done
                if options["verbosity"]:
                    self.stdout.write(f"{progress.done} van {progress.total}")
        except (EngineUnavailable, index_building.Busy) as error:
            raise CommandError(
                f"{error}. Ga later verder met: search_rebuild --engine elasticsearch --resume"
            ) from error
        self.stdout.write(self.style.SUCCESS(f"Klaar: {done} {what}."))
