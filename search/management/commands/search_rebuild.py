"""Build the search index anew."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from search.rebuilding import rebuild


class Command(BaseCommand):
    """`search_rebuild [--resume]`: prints its progress; may be stopped at any moment and gone on with."""

    help = "Bouw de zoekindex opnieuw op uit alle pagina's."

    def add_arguments(self, parser: CommandParser) -> None:
        """Options."""
        parser.add_argument("--resume", action="store_true", help="ga verder waar de vorige keer ophield")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run."""
        done = 0
        for progress in rebuild(resume=options["resume"]):
            done = progress.done
            if options["verbosity"]:
                self.stdout.write(f"{progress.done} van {progress.total}")
        self.stdout.write(self.style.SUCCESS(f"Klaar: {done} pagina's in de index."))
