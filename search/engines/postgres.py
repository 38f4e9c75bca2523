"""The engine on PostgreSQL: one statement for ids, total and every count, a second one for the cards."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connection

from search import by_index, lanes, weights
from search.engines.base import Answer, Card, Question
from search.engines.statement import compose, title_query

_CARDS = "SELECT page_id, kind, url_path, card FROM search_searchdocument WHERE page_id = ANY(%(ids)s) AND visible"
_CARDS_WITH_TEXT = (
    "SELECT d.page_id, d.kind, d.url_path, d.card, t.body,"
    " ARRAY(SELECT v.facet || ':' || v.slug FROM search_facetvalue v WHERE v.lane = ANY(d.facets))"
    " FROM search_searchdocument d JOIN search_searchtext t USING (page_id) WHERE d.page_id = ANY(%(ids)s) AND d.visible"
)
_TITLES = """
SELECT d.page_id, d.kind, d.url_path, d.card FROM unnest(ARRAY[%(query)s::text]) AS m(query)
JOIN search_searchtext t ON t.lexemes @@ m.query::tsquery JOIN search_searchdocument d USING (page_id)
WHERE d.visible AND d.locale = %(locale)s AND (%(kinds)s::text[] IS NULL OR d.kind = ANY(%(kinds)s::text[]))
ORDER BY d.published DESC NULLS LAST, d.page_id LIMIT %(limit)s
"""


class PostgresEngine:
    """See `search.engines.base.Engine`. Time grows with the number of matches: meant for up to about 10,000 pages."""

    def search(self, question: Question) -> Answer:
        """One statement; a second one when fewer words have to match."""
        scored = question.scored
        if scored is None:
            return self._run(question)
        if scored.can_be_strict:
            strict = self._run(question)
            if strict.matches >= weights.FEW_HITS:
                return strict
        return self._run(question, relaxed=True)

    def cards(self, ids: Sequence[int], *, texts: bool = False) -> list[Card]:
        """One statement by primary key."""
        if not ids:
            return []
        _names, rows = by_index.fetch(_CARDS_WITH_TEXT if texts else _CARDS, {"ids": list(ids)})
        found = {row[0]: _card(row) for row in rows}
        return [found[page_id] for page_id in ids if page_id in found]

    def titles(self, locale: str, kinds: Sequence[str], prefixes: Sequence[str], limit: int) -> list[Card]:
        """One statement over the index of lexemes."""
        if not prefixes:
            return []
        wanted = {"query": title_query(prefixes), "locale": locale, "kinds": list(kinds) or None, "limit": limit}
        _names, rows = by_index.fetch(_TITLES, wanted)
        return [_card(row) for row in rows]

    def _run(self, question: Question, *, relaxed: bool = False) -> Answer:
        """Execute the statement and read its one row."""
        sql, parameters = compose(question, relaxed=relaxed)
        if question.scored is not None or question.conditions:
            names, (row,) = by_index.fetch(sql, parameters)
        else:
            with connection.cursor() as cursor:
                cursor.execute(sql, parameters)
                names, row = [column.name for column in cursor.description], cursor.fetchone()
        return _answer(question, dict(zip(names, row, strict=True)), relaxed=relaxed)


def _answer(question: Question, row: Mapping[str, Any], *, relaxed: bool) -> Answer:
    """The counts of one row, put in words."""
    known = lanes.as_of(row["newest_lane"] or 0).counted
    inside = lanes.unpack(row["counts"])
    total = inside.get(0, 0)
    counts: dict[str, dict[str, int]] = {}
    for lane, count in inside.items():
        if lane in known:
            facet, slug = known[lane]
            counts.setdefault(facet, {})[slug] = count
    without = []
    for number, item in enumerate(question.filters):
        if item.requirement:
            without.append(total + row[f"missed_{number}"])
            continue
        missed = lanes.unpack(row[f"missed_{number}"])
        without.append(total + missed.get(0, 0))
        own = counts.setdefault(item.facet, {})
        for lane, count in missed.items():
            facet, slug = known.get(lane, ("", ""))
            if facet == item.facet:
                own[slug] = own.get(slug, 0) + count
    for number, (facet, pair) in enumerate(question.pairs):
        if row[f"pair_{number}"]:
            counts.setdefault(facet, {})[pair] = row[f"pair_{number}"]
    for number, facet in enumerate(question.long):
        counts[facet] = _json(row[f"long_{number}"]) or {}
    return Answer(total, row["matches"], tuple(row["ids"]), relaxed, counts, tuple(without))


def _card(row: Sequence[Any]) -> Card:
    """A card of a row: page id, kind, path, card, and perhaps text and facets."""
    text, facets = row[4:] or ("", ())
    return Card(row[0], row[1], row[2], _json(row[3]), text, frozenset(facets))


def _json(value: Any) -> Any:
    """A JSON value of a raw cursor: Django hands it out as text."""
    return json.loads(value) if isinstance(value, str) else value
