"""The shape of an index, and a fingerprint of all that decides what is in it."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from typing import Any

from search import impact, registry
from search.registry import Facet

# Raise it when `source.py` makes something else of a document.
FORMAT = 1

# Every lexeme stands in the index as it is: nothing is analysed a second time. Scores are constants, so no norms and no frequencies.
_EXACT = {"type": "keyword", "doc_values": False}

MAPPING: dict[str, Any] = {
    "dynamic": "strict",
    "properties": {
        "lexemes": _EXACT,
        "phrase": {"type": "text", "analyzer": "whitespace", "norms": False},
        "facets": {"type": "keyword"},
        "pairs": {"type": "keyword"},
        "long": {"type": "keyword"},
        "kind": _EXACT,
        "visible": {"type": "boolean", "doc_values": False},
        "published": {"type": "date", "format": "strict_date"},
        "checked": {"type": "date", "format": "strict_date"},
        "sort_title": {"type": "keyword", "index": False},
        "id": {"type": "integer"},
        "url_path": {"type": "keyword", "index": False, "doc_values": False},
        "card": {"type": "object", "enabled": False},
        # Kept, not searched: sentences are chosen from it.
        "text": {"type": "text", "index": False},
    },
}

SETTINGS: dict[str, Any] = {"number_of_shards": 1}
# While an index is filled nobody reads it: no copies, and nothing has to be found yet.
FILLING: dict[str, Any] = {"refresh_interval": "-1", "number_of_replicas": 0, "auto_expand_replicas": "false"}
SERVING: dict[str, Any] = {"refresh_interval": "1s", "auto_expand_replicas": "0-1"}


def field_of(facet: str, slug: str) -> str:
    """The field that holds a facet value: pairs, long facets and numbers stand apart, so that counting the others never meets them."""
    if ":" in slug:
        return "pairs"
    known = registry.facet(facet)
    return "facets" if known is not None and not known.hidden and known.is_listed(slug) else "long"


def fingerprint() -> str:
    """What an index has to be built with: another value means that the documents in it are not what they would be now."""
    return _fingerprint(registry.facets())


@lru_cache(maxsize=8)
def _fingerprint(facets: tuple[Facet, ...]) -> str:
    kinds = sorted((facet.name, facet.kind, facet.hidden) for facet in facets)
    parts = (FORMAT, json.dumps([MAPPING, SETTINGS], sort_keys=True), kinds, impact.VERSION)
    return hashlib.sha256(repr(parts).encode()).hexdigest()
