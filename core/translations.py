"""The same page in another language."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet
from wagtail.models import Page


def translations(page_ids: Iterable[int]) -> QuerySet[Page]:
    """These pages and their translations, as a query."""
    asked = Page.objects.filter(pk__in=list(page_ids))
    return Page.objects.filter(translation_key__in=asked.values("translation_key"))
