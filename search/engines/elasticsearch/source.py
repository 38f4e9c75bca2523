"""From a row of the index on PostgreSQL to a document of Elasticsearch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from search.engines.elasticsearch.mapping import field_of


@dataclass(frozen=True, slots=True)
class Row:
    """A document as PostgreSQL has it, with its facet values by name. `visible` is false for what nobody may find."""

    page_id: int
    seq: int
    kind: str
    visible: bool
    url_path: str
    published: dt.date | None
    checked: dt.date | None
    sort_title: str
    card: Mapping[str, Any]
    lexemes: tuple[str, ...]
    sequence: str
    body: str
    values: tuple[tuple[str, str], ...]


def source(row: Row) -> dict[str, Any]:
    """The document. Of a page that is not public only that it is not: its words and its card never leave PostgreSQL.

    That document takes the place of a delete: the server soon forgets the version of what is deleted, and a late write would bring the
    page back.
    """
    if not row.visible:
        return {"id": row.page_id, "kind": row.kind, "visible": False}
    return {
        "id": row.page_id,
        "kind": row.kind,
        "visible": True,
        "url_path": row.url_path,
        "published": row.published.isoformat() if row.published else None,
        "checked": row.checked.isoformat() if row.checked else None,
        "sort_title": row.sort_title,
        "lexemes": list(row.lexemes),
        "phrase": row.sequence,
        "card": dict(row.card),
        "text": row.body,
        **_facets(row.values),
    }


def _facets(values: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The facet values, each in its field."""
    found: dict[str, list[str]] = {"facets": [], "pairs": [], "long": []}
    for facet, slug in sorted(values):
        found[field_of(facet, slug)].append(f"{facet}:{slug}")
    return found
