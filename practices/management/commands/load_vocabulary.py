"""Load the vocabularies."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from practices.vocabulary.load import load_terms


class Command(BaseCommand):
    """`manage.py load_vocabulary`: safe to run again; what editors changed stays."""

    help = "Create the terms of the vocabularies that are missing, and fill empty texts of existing ones."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load and report."""
        self.stdout.write(f"Terms: {load_terms()}")
