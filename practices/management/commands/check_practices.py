"""Report what the publishing rules miss in stored practices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from practices.documents import row_lookups
from practices.models import PracticePage
from practices.rules import problems

BATCH = 200


class Command(BaseCommand):
    """`manage.py check_practices`: a line per practice with problems, public ones first; ends with an error when a public one has any.

    A rule that came later, or a value changed outside the form, can leave a public practice behind.
    """

    help = "Report which practices the publishing rules would refuse now. Fails when one of them is public."

    def handle(self, *args: Any, **options: Any) -> None:
        """Check all practices, in a constant number of queries per batch of 200."""
        public = drafts = 0
        for page in _practices():
            found = problems(page)
            if not found:
                continue
            public += page.live
            drafts += not page.live
            state = "public" if page.live else "draft"
            self.stdout.write(f"{state}  {page.pk}  {page.title}")
            for problem in found:
                self.stdout.write(f"        {problem.field}: {problem.message}")
        self.stdout.write(f"{public} public practices break a rule; {drafts} drafts are not complete yet.")
        if public:
            raise CommandError(f"{public} public practice(s) break the publishing rules.")


def _practices() -> Iterator[PracticePage]:
    """All practices with their rows, public ones first."""
    pages = PracticePage.objects.order_by("-live", "pk").prefetch_related(*row_lookups())
    return pages.iterator(chunk_size=BATCH)
