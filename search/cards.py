"""The cards of chosen pages, in the language of the reader where there is a translation."""

from __future__ import annotations

import json
from collections.abc import Sequence

from django.db import connection
from django.utils.translation import get_language

from search.contract import Hit
from search.related import hits

_TRANSLATIONS = """
SELECT asked.id, d.page_id, d.kind, d.url_path, d.card, d.locale
FROM wagtailcore_page asked
JOIN wagtailcore_page p ON p.translation_key = asked.translation_key
JOIN search_searchdocument d ON d.page_id = p.id
WHERE asked.id = ANY(%s) AND d.visible
"""


def cards_of(page_ids: Sequence[int], locale: str = "") -> list[Hit]:
    """The cards of those of these pages that are public, in the order given; one query, none for no pages.

    A page that has a translation in the language of the reader is that translation. With a `locale`, only what is in that language.
    """
    return list({hit.page_id: hit for hit in cards_by_page(page_ids, locale).values()}.values())


def cards_by_page(page_ids: Sequence[int], locale: str = "") -> dict[int, Hit]:
    """The same, by the id that was asked for."""
    if not page_ids:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(_TRANSLATIONS, [list(page_ids)])
        # A raw cursor gives JSON as text.
        rows = [(*row[:4], json.loads(row[4]), row[5]) for row in cursor.fetchall()]
    language = locale or get_language() or ""
    found: dict[int, Hit] = {}
    for (asked, *_rest), hit in zip(rows, hits([row[1:] for row in rows]), strict=True):
        if hit.language == language or (not locale and hit.page_id == asked and asked not in found):
            found[asked] = hit
    return {page_id: found[page_id] for page_id in dict.fromkeys(page_ids) if page_id in found}
