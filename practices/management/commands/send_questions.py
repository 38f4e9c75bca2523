"""Send what readers asked and was not sent yet, and forget what is old."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from practices.contact.delivery import deliver
from practices.models import ContactSettings, Question

KEEP_DAYS = 365


class Command(BaseCommand):
    """`manage.py send_questions`: for a timer. Safe to run at any moment, also twice."""

    help = (
        "Send the questions of readers that were not sent yet. Those that had nowhere to go are sent to the editors once they have an"
        f" address (Settings in the admin). Questions that were sent more than {KEEP_DAYS} days ago are deleted."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Add --keep-days."""
        parser.add_argument(
            "--keep-days", type=int, default=KEEP_DAYS, help="delete what was sent longer ago than this"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Send, delete, and report."""
        editors = ContactSettings.load().editors_email
        if editors:
            Question.objects.filter(sent_at=None, address="").update(address=editors)
        waiting = Question.objects.filter(sent_at=None).exclude(address="").select_related("practice").order_by("pk")
        sent = [deliver(question) for question in waiting.iterator(chunk_size=100)]
        before = timezone.now() - dt.timedelta(days=options["keep_days"])
        forgotten, _tables = Question.objects.filter(sent_at__lt=before).delete()
        self.stdout.write(f"Sent {sum(sent)} of {len(sent)} questions, deleted {forgotten} old ones.")
