"""Load or remove the demo content."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from home.seed.loader import load
from home.seed.removal import remove
from practices.vocabulary.load import load_terms
from practices.vocabulary.places import load_places


class Command(BaseCommand):
    """`manage.py load_demo`: safe to run again. `--dutch` leaves the English pages out, `--delete` removes what it made."""

    help = (
        "Load the site's first pages, pages about the portal, and fourteen sourced practices with what is written about them. Running it"
        " again changes nothing. With --delete all that goes; vocabularies, the front page and the overviews stay."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Add --delete and --dutch."""
        parser.add_argument("--dutch", action="store_true", help="in Dutch only")
        parser.add_argument("--delete", action="store_true", help="remove what this command made, and nothing else")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load or remove, and report."""
        if options["delete"]:
            removed = remove()
            self.stdout.write(f"Removed {len(removed.deleted)}, kept {len(removed.in_use)} that are in use elsewhere.")
            for label in removed.in_use:
                self.stdout.write(f"  in use: {label}")
            return
        load_terms()
        load_places()
        loaded = load(english=not options["dutch"])
        self.stdout.write(f"Made {len(loaded.created)} of the demo content's objects.")
        for slug in loaded.taken:
            self.stdout.write(f"  an editor's page has this address already, left alone: {slug}")
