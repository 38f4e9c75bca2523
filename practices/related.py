"""Practices that stand beside a practice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import get_language

from core.translations import translations
from practices.models import PracticePage, Scheme
from search import related
from search.contract import Hit
from search.models import SearchDocument

LIMIT = 3
SHARED = (Scheme.THEME, Scheme.FORM, Scheme.SETTING)


@dataclass(frozen=True, slots=True)
class Beside:
    """What decides which practices stand beside one: its id, the ids that the editor chose, and its own facet values."""

    page_id: int | None
    chosen: tuple[int, ...]
    facets: Mapping[str, tuple[str, ...]]


def beside(page: PracticePage) -> Beside:
    """What `related_to` needs, from the rows of the page. No query where they are in memory."""
    sectors = tuple(dict.fromkeys(line.sector.slug for line in page.partners.all() if line.sector))
    return Beside(
        page.pk,
        tuple(line.practice_id for line in page.related_lines.all() if line.practice_id),
        {"sector": sectors, **{scheme.value: page.slugs(scheme) for scheme in SHARED}},
    )


def related_to(practice: Beside) -> tuple[Hit, ...]:
    """At most three practices: the editor's choice first, then by shared themes, forms, settings and sectors, then by shared words. Never
    the page itself."""
    if not practice.page_id:
        return ()
    locale = get_language() or "nl"
    first = related.hits(
        SearchDocument.objects.filter(
            page_id__in=translations(practice.chosen).values("pk"), visible=True, locale=locale
        )
        .order_by("sort_title")
        .values_list(*related.HIT_COLUMNS)[:LIMIT]
        if practice.chosen
        else ()
    )
    if len(first) >= LIMIT:
        return first
    without = [practice.page_id, *(hit.page_id for hit in first)]
    return first + related.related(
        practice.facets,
        page=practice.page_id,
        locale=locale,
        kind="practice",
        without=without,
        limit=LIMIT - len(first),
    )
