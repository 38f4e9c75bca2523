"""What points at a page: course material, articles, publications, terms. Content from above reaches a page this way."""

from __future__ import annotations

from django.utils import translation
from django.utils.html import escape
from django.utils.safestring import mark_safe
from wagtail.models import Page

from search.addresses import Addresses
from search.contract import Hit
from search.models import SearchDocument

MOST = 200


def mentions(page: Page, locale: str | None = None) -> dict[str, tuple[Hit, ...]]:
    """Everything public in a locale (default: the active language) that links to this page, by kind, newest first; one query."""
    language = locale or translation.get_language() or "nl"
    rows = (
        SearchDocument.objects.filter(visible=True, locale=language, links__contains=[str(page.translation_key)])
        .exclude(page_id=page.pk)
        .order_by("kind", "-published", "page_id")
        .values_list("page_id", "kind", "url_path", "card")[:MOST]
    )
    addresses = Addresses()
    found: dict[str, list[Hit]] = {}
    for page_id, kind, url_path, card in rows:
        title, summary = (mark_safe(escape(str(card.get(name, "")))) for name in ("title", "summary"))  # noqa: S308
        url = addresses.of(url_path) or url_path
        found.setdefault(kind, []).append(Hit(page_id, kind, url, card, title, summary))
    return {kind: tuple(hits) for kind, hits in found.items()}
