"""From what the server says to an `Answer`. Half an answer is an error: a cut-off search looks exact and is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from search import registry
from search.engines.base import Answer, Card, Question
from search.engines.circuit import EngineUnavailable

Said = Mapping[str, Any]


def checked(said: Said) -> Said:
    """A part of an answer when it is whole. Raises EngineUnavailable for an error in it, a search cut off, or a part of the index
    that did not answer."""
    if "error" in said:
        error = said["error"]
        reason = f"{error.get('type')}: {error.get('reason')}" if isinstance(error, dict) else str(error)
        raise EngineUnavailable(reason, outage=int(said.get("status", 500)) not in (400, 413))
    if said.get("timed_out"):
        raise EngineUnavailable("the search took too long and was cut off")
    if failed := said["_shards"]["failed"]:
        raise EngineUnavailable(f"{failed} parts of the index did not answer")
    return said


def read(question: Question, said: Said, *, relaxed: bool) -> Answer:
    """The answer in a whole reply."""
    total = int(said["hits"]["total"]["value"])
    figures = said["aggregations"]
    inside = figures.get("inside", figures)
    public = {facet.name for facet in registry.public_facets()}
    counts: dict[str, dict[str, int]] = {}
    for facet, slug, number in _values(inside["facets"]):
        if facet in public:
            counts.setdefault(facet, {})[slug] = number
    for facet in question.long:
        counts[facet] = _slugs(inside[f"long_{facet}"])
    without = []
    for position, item in enumerate(question.filters):
        figure = figures[f"without_{position}"]
        without.append(int(figure["doc_count"]))
        if not item.requirement:
            counts[item.facet] = _slugs(figure["own"]) if "own" in figure else {}
    for facet, pair, number in _values(inside.get("pairs", {"buckets": ()})):
        counts.setdefault(facet, {})[pair] = number
    found = cards(said)
    matches = int(figures["all"]["doc_count"]) if question.filters else total
    ids = tuple(card.page_id for card in found)
    return Answer(total, matches, ids, relaxed, counts, tuple(without), found)


def cards(said: Said) -> tuple[Card, ...]:
    """The cards in a whole reply, in its order."""
    return tuple(_card(hit["_source"]) for hit in said["hits"]["hits"])


def _card(source: Said) -> Card:
    values = frozenset(value for field in ("facets", "pairs", "long") for value in source.get(field, ()))
    return Card(source["id"], source["kind"], source["url_path"], source["card"], source.get("text", ""), values)


def _values(counted: Said) -> list[tuple[str, str, int]]:
    """Facet, slug and number of each value; a pair holds a colon of its own."""
    found = []
    for bucket in counted["buckets"]:
        facet, _, slug = bucket["key"].partition(":")
        found.append((facet, slug, int(bucket["doc_count"])))
    return found


def _slugs(counted: Said) -> dict[str, int]:
    return {slug: number for _, slug, number in _values(counted)}
