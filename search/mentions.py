"""What points at a page: course material, articles, publications, terms. Content from above reaches a page this way."""

from __future__ import annotations

from django.db.models import F
from django.utils import translation
from wagtail.models import Page

from search.contract import Hit
from search.models import SearchDocument
from search.related import HIT_COLUMNS, by_kind, hits

MOST = 200


def mentions(page: Page, locale: str | None = None) -> dict[str, tuple[Hit, ...]]:
    """Everything public in a locale (default: the active language) that links to this page, by kind, newest first; one query."""
    language = locale or translation.get_language() or "nl"
    rows = (
        SearchDocument.objects.filter(visible=True, locale=language, links__contains=[str(page.translation_key)])
        .exclude(page_id=page.pk)
        .order_by("kind", F("published").desc(nulls_last=True), "page_id")
        .values_list(*HIT_COLUMNS)[:MOST]
    )
    return by_kind(hits(rows))
