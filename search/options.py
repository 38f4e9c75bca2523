"""From counts by slug to the facets on the page: labels and order come from the registry, never from documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from search import registry
from search.contract import FacetOption, FacetResult, Removal, SearchRequest
from search.engines.base import Answer, Filter

Counts = Mapping[str, int]


def filters(request: SearchRequest) -> tuple[Filter, ...]:
    """The conditions of a request: one a facet, and for a requirement one a value."""
    found: list[Filter] = []
    for name, values in request.filters:
        facet = registry.facet(name)
        if facet is not None and facet.kind == "requirement":
            found.extend(Filter(name, (value,), requirement=True) for value in values)
        else:
            found.append(Filter(name, values))
    return tuple(found)


def long_facets(request: SearchRequest, asked: Iterable[str]) -> tuple[str, ...]:
    """The long facets to count: the asked ones and those with a chosen value."""
    wanted = {*asked, *(name for name, _ in request.filters)}
    return tuple(facet.name for facet in registry.public_facets() if facet.kind == "long" and facet.name in wanted)


def pairs(request: SearchRequest) -> tuple[tuple[str, str], ...]:
    """The pairs to count: those of every first half that is chosen, alone or in a pair."""
    found: list[tuple[str, str]] = []
    for facet in registry.public_facets():
        second = registry.facet(facet.pair[1]) if facet.pair else None
        if second is None:
            continue
        for first in dict.fromkeys(value.partition(":")[0] for value in request.values(facet.name)):
            found.extend((facet.name, f"{first}:{value.slug}") for value in second.values(request.locale))
    return tuple(found)


def results(request: SearchRequest, answer: Answer, counted_long: Sequence[str]) -> tuple[FacetResult, ...]:
    """Every facet with its options. Long facets list values in use only, the most used first."""
    return tuple(
        FacetResult(
            facet.name,
            str(facet.label()),
            facet.kind == "requirement",
            tuple(_options(facet, request, answer.counts.get(facet.name, {}), facet.name in counted_long)),
        )
        for facet in registry.public_facets(request.kinds)
    )


def _options(facet: registry.Facet, request: SearchRequest, counts: Counts, counted: bool) -> Iterator[FacetOption]:
    """The options of one facet."""
    chosen = set(request.values(facet.name))
    values = facet.values(request.locale)
    if facet.kind == "long":
        if not counted:
            return
        used = [value for value in values if value.slug in counts or value.slug in chosen]
        values = sorted(used, key=lambda value: (-counts.get(value.slug, 0), value.label))
    for value in values:
        yield FacetOption(value.slug, value.label, counts.get(value.slug, 0), value.slug in chosen, value.parent)
        yield from _pair_options(facet, request, value, counts, chosen)


def _pair_options(
    facet: registry.Facet, request: SearchRequest, value: registry.Value, counts: Counts, chosen: set[str]
) -> Iterator[FacetOption]:
    """The pairs under a first half that is chosen: those that exist, and those that are chosen."""
    second = registry.facet(facet.pair[1]) if facet.pair else None
    if second is None or not any(choice.partition(":")[0] == value.slug for choice in chosen):
        return
    for other in second.values(request.locale):
        pair = f"{value.slug}:{other.slug}"
        if pair in chosen or counts.get(pair, 0):
            yield FacetOption(pair, other.label, counts.get(pair, 0), pair in chosen, value.slug)


def removals(request: SearchRequest, answer: Answer) -> tuple[Removal, ...]:
    """What dropping one filter would give, the most first; only what gives something."""
    found = []
    for item, total in zip(filters(request), answer.without, strict=True):
        if total:
            found.append(Removal(item.facet, value_label(request.locale, item.facet, item.values), item.values, total))
    return tuple(sorted(found, key=lambda removal: -removal.total))


def value_label(locale: str, name: str, values: Sequence[str]) -> str:
    """The labels of chosen values in one line; a pair reads "first: second"."""
    facet = registry.facet(name)
    if facet is None:
        return ", ".join(values)
    second = registry.facet(facet.pair[1]) if facet.pair else None
    labels = {value.slug: value.label for value in facet.values(locale)}
    others = {value.slug: value.label for value in second.values(locale)} if second else {}
    parts = [value.partition(":") for value in values]
    return ", ".join(
        f"{labels.get(first, first)}: {others.get(other, other)}" if other else labels.get(first, first)
        for first, _, other in parts
    )
