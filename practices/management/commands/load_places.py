"""Load the places."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from practices.vocabulary.places import load_places


class Command(BaseCommand):
    """`manage.py load_places`: safe to run again; what editors changed stays."""

    help = "Create the countries, regions, provinces and municipalities that are missing, and fill empty values."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load and report."""
        self.stdout.write(f"Places: {load_places()}")
