"""Compare what is one for all languages on pages and their translations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from wagtail.models import Page

from core.translation.facts import take_over
from core.translation.following import follow, restrict_alike
from core.translation.segments import unfinished
from core.translation.status import measure, translation_of, translations_of


class Command(BaseCommand):
    """`manage.py check_translations`: a line per public translation that differs from its source in terms, places, numbers, rows or
    restriction, or has untranslated texts; ends with an error when there is one. Measures how far texts are behind along the way.

    `--repair` gives translations the facts of their source first. Reads each page once: some thirty queries a page.
    """

    help = "Compare facts of pages and their translations. Fails when they differ."

    def add_arguments(self, parser: CommandParser) -> None:
        """Whether to mend."""
        parser.add_argument("--repair", action="store_true", help="give translations the facts of their source")

    def handle(self, *args: Any, **options: Any) -> None:
        """Check every page of the main language that is public and has a translation."""
        checked = wrong = behind = 0
        for source in sources():
            if options["repair"]:
                follow.func(source.pk)
                restrict_alike.func(source.pk)
            for page in translations_of(source).filter(live=True):
                checked += 1
                found = differences(source, page.specific)
                wrong += bool(found)
                behind += bool(measure(source, page).changed)
                if found:
                    self.stdout.write(f"{page.url_path}  {'; '.join(found)}")
        self.stdout.write(
            f"{checked} public translations: {wrong} differ from their source, {behind} have texts that are behind."
        )
        if wrong:
            raise CommandError(f"{wrong} translation(s) differ from their source; --repair mends facts.")


def sources() -> Iterator[Page]:
    """Public pages of the main language, as their own classes."""
    pages = Page.objects.filter(locale__language_code=settings.LANGUAGE_CODE, live=True, alias_of=None, depth__gt=1)
    yield from pages.order_by("path").specific().iterator(chunk_size=100)


def differences(source: Page, page: Page) -> list[str]:
    """What of a public translation (in memory; it is changed there) differs from its source, in words for an operator."""
    found = []
    if names := take_over(source, page):
        found.append(f"facts: {', '.join(names)}")
    restrictions = [sorted(one.view_restrictions.values_list("restriction_type", flat=True)) for one in (source, page)]
    if restrictions[0] != restrictions[1]:
        found.append("restriction")
    translation = translation_of(page)
    status = getattr(page, "translation_status", None)
    # Texts that came after the page was published are not on it.
    if (
        translation is not None
        and (status is None or not status.changed)
        and (number := unfinished(translation).count())
    ):
        found.append(f"untranslated texts: {number}")
    return found
