"""What another engine does not have yet. The table of documents is the list of things to send: nothing can be forgotten.

Compared per document and target, not by one number up to which all was sent: numbers of different documents do not rise in the order in
which transactions commit, so such a number would pass over a document that is committed late.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connection

from search import lanes
from search.engines.elasticsearch.source import Row
from search.models import SearchTarget

# Also what the target has of another language: there it is hidden.
_WAITING = """
FROM search_searchdocument d
LEFT JOIN search_searchpush p ON p.document_id = d.page_id AND p.target = %(target)s
WHERE d.seq > coalesce(p.seq, 0) AND (d.locale = %(locale)s OR p.seq IS NOT NULL)
"""

_ROWS = f"""
SELECT d.page_id, d.seq, d.kind, d.visible AND d.locale = %(locale)s AND t.page_id IS NOT NULL, d.url_path, d.published, d.checked,
    d.sort_title, d.card, coalesce(tsvector_to_array(t.lexemes), '{{}}'), coalesce(t.sequence, ''), coalesce(t.body, ''), d.facets
{_WAITING.replace("WHERE", "LEFT JOIN search_searchtext t ON t.page_id = d.page_id WHERE")}
    AND d.page_id > %(after)s
ORDER BY d.page_id LIMIT %(limit)s
"""

# A push that came late does not undo a newer one.
_SENT = """
INSERT INTO search_searchpush (document_id, target, seq, reason)
SELECT d.page_id, %(target)s, s.seq, s.reason
FROM unnest(%(ids)s::int[], %(numbers)s::bigint[], %(reasons)s::text[]) AS s(page_id, seq, reason)
JOIN search_searchdocument d ON d.page_id = s.page_id
ORDER BY d.page_id
ON CONFLICT (document_id, target) DO UPDATE SET seq = excluded.seq, reason = excluded.reason
WHERE search_searchpush.seq <= excluded.seq
"""


def waiting_rows(target: SearchTarget, after: int, limit: int) -> list[Row]:
    """The next documents (by page id, after this one) that a target does not have in their newest version; two queries."""
    with connection.cursor() as cursor:
        cursor.execute(_ROWS, {"target": target.name, "locale": target.locale, "after": after, "limit": limit})
        found = cursor.fetchall()
    named = lanes.values_of(lane for *_, facets in found for lane in facets)
    return [_row(columns, named) for columns in found]


def _row(columns: Sequence[Any], named: Mapping[int, tuple[str, str]]) -> Row:
    """A row with its facet values by name instead of by number."""
    page_id, seq, kind, visible, url_path, published, checked, sort_title, card, lexemes, sequence, body, facets = (
        columns
    )
    return Row(
        page_id=page_id,
        seq=seq,
        kind=kind,
        visible=visible,
        url_path=url_path,
        published=published,
        checked=checked,
        sort_title=sort_title,
        card=json.loads(card) if isinstance(card, str) else card,
        lexemes=tuple(lexemes),
        sequence=sequence,
        body=body,
        values=tuple(named[lane] for lane in facets if lane in named),
    )


def sent(target: SearchTarget, rows: Sequence[Row], refused: Mapping[int, str]) -> None:
    """Remember that the target has these versions, or has refused them for these reasons (per page id)."""
    with connection.cursor() as cursor:
        cursor.execute(
            _SENT,
            {
                "target": target.name,
                "ids": [row.page_id for row in rows],
                "numbers": [row.seq for row in rows],
                "reasons": [refused.get(row.page_id, "") for row in rows],
            },
        )


def waiting(target: SearchTarget) -> tuple[int, float]:
    """How many documents the target does not have in their newest version, and for how many seconds the first of them waits."""
    statement = f"SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(d.changed)), 0) {_WAITING}"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(statement, {"target": target.name, "locale": target.locale})
        number, seconds = cursor.fetchone()
    return int(number), max(0.0, float(seconds))
