"""The body of a search: what must match, what it scores, in which order, and what is counted. No text of a reader is in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from search import registry, weights
from search.contract import Sort
from search.engines.base import Condition, Filter, Question
from search.engines.elasticsearch.mapping import field_of
from search.impact import TIER, TITLE_WORD
from search.scoring import Scored

Body = dict[str, Any]
Mode = Literal["all", "strict", "relaxed"]

MOST_RESULTS = 10_000
"""The server gives no results past this one: `index.max_result_window`."""
MOST_VALUES = 10_000
"""Always said: without it the server counts ten values and drops the others."""

TEXTS = ("text", "facets", "pairs", "long")

_NEWEST: list[Body] = [{"published": {"order": "desc", "missing": "_last"}}]
SORTS: dict[Sort, list[Body]] = {
    "relevance": [{"_score": {"order": "desc"}}, *_NEWEST],
    "newest": _NEWEST,
    "checked": [{"checked": {"order": "desc", "missing": "_last"}}],
    "title": [{"sort_title": {"order": "asc"}}],
}


def compose(question: Question, mode: Mode, *, least: int = 1) -> Body:
    """The body of a question. `least` is the number of groups that a document must meet when fewer words have to match."""
    first = min(question.offset, MOST_RESULTS)
    body: Body = {
        "query": _query(question, mode, least),
        "from": first,
        "size": min(question.limit, MOST_RESULTS - first),
        "sort": [*SORTS[question.sort], {"id": {"order": "asc"}}],
        "track_total_hits": True,
        "_source": card_fields(texts=question.scored is not None or bool(question.conditions)),
        "aggs": _figures(question),
    }
    if question.filters:
        body["post_filter"] = _all(chosen(item) for item in question.filters)
    return body


def titles(kinds: Sequence[str], prefixes: Sequence[str], limit: int) -> Body:
    """The body that finds titles by the first letters of their words, newest first."""
    begin: list[Body] = [{"prefix": {"lexemes": {"value": TITLE_WORD + prefix}}} for prefix in prefixes]
    return {
        "query": _all([*_scope(kinds), *begin]),
        "size": limit,
        "sort": [*SORTS["newest"], {"id": {"order": "asc"}}],
        "track_total_hits": False,
        "_source": card_fields(texts=False),
    }


def cards(ids: Sequence[int], *, texts: bool) -> Body:
    """The body that gets the cards of these pages, as far as they are visible."""
    return {
        "query": _all([{"term": {"visible": True}}, {"terms": {"id": list(ids)}}]),
        "size": len(ids),
        "track_total_hits": False,
        "_source": card_fields(texts=texts),
    }


def card_fields(*, texts: bool) -> list[str]:
    """What of a document comes back; with texts also its facet values."""
    return ["id", "kind", "url_path", "card", *(TEXTS if texts else ())]


def groups_with_hits(scored: Scored) -> int:
    """How many groups of a plan anything in the index can meet."""
    return len(_any_groups(scored))


def chosen(item: Filter) -> Body:
    """The documents that meet a filter."""
    by_field: dict[str, list[str]] = {}
    for slug in item.values:
        by_field.setdefault(field_of(item.facet, slug), []).append(f"{item.facet}:{slug}")
    return _any({"terms": {field: values}} for field, values in sorted(by_field.items()))


def _query(question: Question, mode: Mode, least: int) -> Body:
    """Scope, conditions and words; words add to the score only where the order asks for it."""
    scored = question.scored
    must = [*_scope(question.kinds), *map(_condition, question.conditions)]
    if scored is None:
        return _all(must)
    should: list[Body] = []
    if question.sort == "relevance":
        should = [_constant(_has(row.lexemes), row.weight) for row in scored.rows if row.weight]
    if mode == "strict":
        must += [_any(_has(conjunction) for conjunction in group) for group in scored.strict]
    else:
        groups = _any_groups(scored)
        must.append({"bool": {"should": groups, "minimum_should_match": least}} if groups else {"match_none": {}})
        if question.sort == "relevance":
            should += [_constant(group, weights.COVERAGE) for group in groups]
    return {"bool": {"filter": must, "should": should, "minimum_should_match": 0}}


def _scope(kinds: Sequence[str]) -> list[Body]:
    return [{"term": {"visible": True}}, *([{"terms": {"kind": list(kinds)}}] if kinds else [])]


def _condition(condition: Condition) -> Body:
    """What must or must not be there, in any order or right after each other."""
    clauses: list[Body] = [{"term": {"lexemes": lexeme}} for lexeme in condition.lexemes]
    if condition.phrase:
        clauses.append({"match_phrase": {"phrase": " ".join(condition.lexemes)}})
    return {"bool": {"must_not": [_all(clauses)]}} if condition.absent else _all(clauses)


def _any_groups(scored: Scored) -> list[Body]:
    """Per group that can be met: any of its alternatives. Higher tiers add nothing, they imply the lowest."""
    rows = [row for row in scored.rows if not row.lexemes[0].startswith(TIER)]
    by_group = [[_has(row.lexemes) for row in rows if row.mask >> group & 1] for group in range(scored.groups)]
    return [_any(alternatives) for alternatives in by_group if alternatives]


def _figures(question: Question) -> Body:
    """What is counted: everything among the results, and for each filter its facet (or only the number) among what the others leave."""
    inside: Body = {"facets": {"terms": {"field": "facets", "size": MOST_VALUES}}}
    if question.pairs:
        pairs = [f"{facet}:{pair}" for facet, pair in question.pairs]
        inside["pairs"] = {"terms": {"field": "pairs", "size": len(pairs), "include": pairs}}
    for facet in question.long:
        inside[f"long_{facet}"] = _long(facet)
    if not question.filters:
        return inside
    clauses = [chosen(item) for item in question.filters]
    figures: Body = {"all": {"filter": {"match_all": {}}}, "inside": {"filter": _all(clauses), "aggs": inside}}
    for number, item in enumerate(question.filters):
        others = clauses[:number] + clauses[number + 1 :]
        figures[f"without_{number}"] = {"filter": _all(others), "aggs": _own(item, question)}
    return figures


def _own(item: Filter, question: Question) -> Body:
    """The counts of the facet of a filter, among what the other filters leave."""
    if item.requirement:
        return {}
    facet = registry.facet(item.facet)
    if facet is not None and facet.kind == "long":
        return {"own": _long(item.facet)} if item.facet in question.long else {}
    values = {*item.values, *(value.slug for value in facet.values(question.locale))} if facet else set(item.values)
    include = [f"{item.facet}:{slug}" for slug in sorted(values) if facet is None or facet.is_listed(slug)]
    if not include:
        return {}
    return {"own": {"terms": {"field": "facets", "size": len(include), "include": include}}}


def _long(facet: str) -> Body:
    """The counts of a facet of which any number of values may be in use: by its name, since a list of them would be the longer question."""
    return {"terms": {"field": "long", "size": MOST_VALUES, "include": f"{facet}:.*"}}


def _has(lexemes: Sequence[str]) -> Body:
    return _all({"term": {"lexemes": lexeme}} for lexeme in lexemes)


def _constant(query: Body, points: int) -> Body:
    return {"constant_score": {"filter": query, "boost": points}}


def _all(clauses: Iterable[Body]) -> Body:
    """All of these, without points."""
    found = list(clauses)
    return found[0] if len(found) == 1 else {"bool": {"filter": found}}


def _any(clauses: Iterable[Body]) -> Body:
    """At least one of these; for the server no alternatives would mean anything at all."""
    found = list(clauses) or [{"match_none": {}}]
    return found[0] if len(found) == 1 else {"bool": {"should": found, "minimum_should_match": 1}}
