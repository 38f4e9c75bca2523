"""Practices that stand beside a practice."""

from __future__ import annotations

from django.utils.translation import get_language

from practices.models import PartnerLine, PracticePage, PracticeTerm, Scheme
from search import related
from search.contract import Hit
from search.models import SearchDocument

LIMIT = 3
SHARED = (Scheme.THEME, Scheme.FORM, Scheme.SETTING)


def related_to(page: PracticePage) -> tuple[Hit, ...]:
    """At most three practices: the editor's choice first, then by shared themes, forms, settings and sectors. Never the page itself."""
    if not page.pk:
        return ()
    locale = get_language() or "nl"
    chosen = [line.practice_id for line in page.related_lines.all() if line.practice_id]
    first = related.hits(
        SearchDocument.objects.filter(page_id__in=chosen, visible=True, locale=locale)
        .order_by("sort_title")
        .values_list("page_id", "kind", "url_path", "card")[:LIMIT]
        if chosen
        else ()
    )
    if len(first) >= LIMIT:
        return first
    facets: dict[str, list[str]] = {"sector": list(_sectors(page))}
    for scheme, slug in PracticeTerm.objects.filter(page=page, scheme__in=SHARED).values_list("scheme", "term__slug"):
        facets.setdefault(scheme, []).append(slug)
    without = [page.pk, *(hit.page_id for hit in first)]
    return first + related.related(facets, locale=locale, kind="practice", without=without, limit=LIMIT - len(first))


def _sectors(page: PracticePage) -> list[str]:
    lines = PartnerLine.objects.filter(page=page, sector__isnull=False)
    return list(dict.fromkeys(lines.values_list("sector__slug", flat=True)))
