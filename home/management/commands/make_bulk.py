"""Make or remove generated practices for load tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.seed import bulk
from practices.vocabulary.load import load_terms
from practices.vocabulary.places import load_places

MOST = 100_000


class Command(BaseCommand):
    """`manage.py make_bulk 5000 --seed 1`, and `manage.py make_bulk --delete`."""

    help = (
        "For load tests only: see to it that N generated practices are there, made up and marked as such in title, summary and change"
        " note. The same seed gives the same practices; running it again changes nothing. --delete removes them all."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """How many, from which seed, or away with them."""
        parser.add_argument("number", nargs="?", type=int, metavar="N", help=f"how many, 1 to {MOST}")
        parser.add_argument("--seed", type=int, default=1, help="another seed gives other practices (default: 1)")
        parser.add_argument("--delete", action="store_true", help="remove all generated practices")

    def handle(self, *args: Any, **options: Any) -> None:
        """Make or remove, with progress."""
        number: int | None = options["number"]
        if options["delete"]:
            if number is not None:
                raise CommandError("Give a number or --delete, not both.")
            self.stdout.write(f"Removed {self._follow(bulk.delete())} generated practices.")
            return
        if number is None or not 1 <= number <= MOST:
            raise CommandError(f"Say how many practices to make: a number from 1 to {MOST}.")
        load_terms()
        load_places()
        self.stdout.write("For load tests only: these practices are made up. `make_bulk --delete` removes them.")
        self.stdout.write(f"Made {self._follow(bulk.create(number, options['seed']))} generated practices.")

    def _follow(self, batches: Iterator[int]) -> int:
        """Add up what each batch did, saying so as it goes."""
        done = 0
        for size in batches:
            done += size
            self.stdout.write(f"  {done}")
        return done
