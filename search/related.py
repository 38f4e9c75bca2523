"""Pages that share facet values with a page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import connection
from django.utils.html import escape
from django.utils.safestring import mark_safe

from core.state import known
from search.addresses import Addresses
from search.contract import Hit

AT_LEAST = 2
# Looked at per page, newest first, so that the cost does not grow with the number of pages.
CANDIDATES = 200
# Of these the most alike by facets are compared by their words too: as many words of weight (`+` and `++`) as they share with the page.
# Half a millisecond to two, whatever the number of pages.
WEIGHED = 20
HIT_COLUMNS = ("page_id", "kind", "url_path", "card", "locale")
"""The columns of `SearchDocument` that a hit is made of (`hits`)."""

_STATEMENT = """
WITH wanted AS (
  SELECT coalesce(array_agg(v.lane), '{}') AS lanes
  FROM unnest(%(facets)s::text[], %(slugs)s::text[]) AS w(facet, slug)
  JOIN search_facetvalue v ON v.facet = w.facet AND v.slug = w.slug
), candidate AS (
  SELECT page_id, facets, published FROM search_searchdocument
  WHERE visible AND locale = %(locale)s AND kind = %(kind)s AND page_id <> ALL(%(without)s)
  ORDER BY published DESC NULLS LAST, page_id LIMIT %(candidates)s
), shared AS MATERIALIZED (
  SELECT c.page_id, c.published, (SELECT count(*) FROM unnest(w.lanes) AS l(lane) WHERE l.lane = ANY(c.facets)) AS number
  FROM candidate c CROSS JOIN wanted w
), best AS MATERIALIZED (
  SELECT page_id, published, number FROM shared WHERE number >= %(at_least)s
  ORDER BY number DESC, published DESC NULLS LAST, page_id LIMIT %(weighed)s
), own AS (
  SELECT array_agg(lexeme) AS lexemes FROM search_searchtext t, unnest(tsvector_to_array(t.lexemes)) AS l(lexeme)
  WHERE t.page_id = %(page)s AND lexeme LIKE '+%%' AND lexeme NOT LIKE '+~%%'
), closest AS (
  SELECT b.page_id, b.published, b.number,
         (SELECT count(*) FROM unnest(tsvector_to_array(t.lexemes)) AS l(lexeme) WHERE lexeme = ANY(o.lexemes)) AS words
  FROM best b CROSS JOIN own o JOIN search_searchtext t USING (page_id)
  ORDER BY number DESC, words DESC, published DESC NULLS LAST, page_id LIMIT %(limit)s
)
SELECT d.page_id, d.kind, d.url_path, d.card, d.locale FROM closest JOIN search_searchdocument d USING (page_id)
ORDER BY closest.number DESC, closest.words DESC, closest.published DESC NULLS LAST, page_id
"""


def related(
    facets: Mapping[str, Sequence[str]], *, page: int, locale: str, kind: str, without: Sequence[int], limit: int = 3
) -> tuple[Hit, ...]:
    """Public pages of a kind with at least two of these facet values, most shared first; never those in `without`. One query.

    Of those that share as many, the ones that share most words of weight with the page of this id come first, then the newest.
    """
    pairs = [(facet, slug) for facet, slugs in facets.items() for slug in slugs]
    if len(pairs) < AT_LEAST:
        return ()
    with connection.cursor() as cursor:
        cursor.execute(
            _STATEMENT,
            {
                "facets": [facet for facet, _slug in pairs],
                "slugs": [slug for _facet, slug in pairs],
                "locale": locale,
                "kind": kind,
                "without": list(without),
                "candidates": CANDIDATES,
                "at_least": AT_LEAST,
                "limit": limit,
                "page": page,
                "weighed": WEIGHED,
            },
        )
        # A raw cursor gives JSON as text.
        rows = [
            (page, kind, path, json.loads(card), language) for page, kind, path, card, language in cursor.fetchall()
        ]
    return hits(rows)


def by_kind(found: Iterable[Hit]) -> dict[str, tuple[Hit, ...]]:
    """Hits apart per kind, in their own order."""
    kinds: dict[str, list[Hit]] = {}
    for hit in found:
        kinds.setdefault(hit.kind, []).append(hit)
    return {kind: tuple(pages) for kind, pages in kinds.items()}


def hits(rows: Iterable[tuple[int, str, str, Mapping[str, Any], str]]) -> tuple[Hit, ...]:
    """Hits without a query, from rows of `HIT_COLUMNS`: title and summary as they are, escaped."""
    addresses = Addresses(known())
    found = []
    for page_id, kind, url_path, card, language in rows:
        title, summary = (mark_safe(escape(str(card.get(name, "")))) for name in ("title", "summary"))  # noqa: S308
        url = addresses.of(url_path) or url_path
        found.append(Hit(page_id, kind, url, card, title, summary, language=language))
    return tuple(found)
