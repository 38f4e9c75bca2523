"""The cards of chosen pages."""

from __future__ import annotations

from collections.abc import Sequence

from search.contract import Hit
from search.models import SearchDocument
from search.related import HIT_COLUMNS, hits


def cards_of(page_ids: Sequence[int], locale: str = "") -> list[Hit]:
    """The cards of those of these pages that are public (and in this language), in the order given; one query, none for no pages."""
    if not page_ids:
        return []
    rows = SearchDocument.objects.filter(visible=True, page_id__in=page_ids)
    if locale:
        rows = rows.filter(locale=locale)
    found = {hit.page_id: hit for hit in hits(rows.values_list(*HIT_COLUMNS))}
    return [found[page_id] for page_id in dict.fromkeys(page_ids) if page_id in found]
