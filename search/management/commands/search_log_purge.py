"""Delete what is old in the log of queries."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from search.query_log import KEPT_DAYS, forget_old


class Command(BaseCommand):
    """`manage.py search_log_purge`: for a timer, so that old counts also go on days on which nobody searches."""

    help = f"Wis tellingen van zoekvragen die ouder zijn dan {KEPT_DAYS} dagen."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete and report."""
        self.stdout.write(f"{forget_old()} rijen gewist.")
