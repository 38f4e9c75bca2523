"""From counts by slug to the facets on the page: labels and order come from the registry, never from documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from search import registry
from search.contract import FacetOption, FacetResult, NumberField, Removal, SearchRequest
from search.engines.base import Answer, Filter

Counts = Mapping[str, int]


def filters(request: SearchRequest) -> tuple[Filter, ...]:
    """The conditions of a request, in the order of `chosen`."""
    found: list[Filter] = []
    for name, values in chosen(request):
        facet = registry.facet(name)
        kind = facet.kind if facet is not None else "choice"
        met_by = _up_to(values) if kind == "number" else values
        found.append(Filter(name, met_by, requirement=kind == "requirement"))
    return tuple(found)


def chosen(request: SearchRequest) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The (facet, values) that a reader can drop at once: one a facet, and for a requirement one a value."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for name, values in request.filters:
        facet = registry.facet(name)
        if facet is not None and facet.kind == "requirement":
            found.extend((name, (value,)) for value in values)
        else:
            found.append((name, values))
    return tuple(found)


def _up_to(values: Iterable[str]) -> tuple[str, ...]:
    """The values that meet a choice of a number: every number up to it, and the chosen names.

    Written out, so that for the engines a number is a value like any other; `Number.most` keeps the list short.
    """
    found: list[str] = []
    for value in values:
        found += map(str, range(int(value) + 1)) if value.isdecimal() else [value]
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
            tuple(
                _number_options(facet, facet.number, request, answer)
                if facet.number is not None
                else _options(facet, request, answer.counts.get(facet.name, {}), facet.name in counted_long)
            ),
            str(facet.heading()) if facet.heading else "",
            _number_field(facet.number) if facet.number else None,
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


def _number_field(number: registry.Number) -> NumberField:
    return NumberField(str(number.label()), str(number.hint()) if number.hint else "", number.most)


def _number_options(
    facet: registry.Facet, number: registry.Number, request: SearchRequest, answer: Answer
) -> Iterator[FacetOption]:
    """The chosen number, and the names for having none. A document has one value, so the number has what the chosen names leave."""
    counts = answer.counts.get(facet.name, {})
    values = request.values(facet.name)
    for value in filter(str.isdecimal, values):
        named = sum(counts.get(name, 0) for name in values if name != value)
        yield FacetOption(value, number.chosen(int(value)), answer.total - named, True)
    for known in facet.values(request.locale):
        yield FacetOption(known.slug, known.label, counts.get(known.slug, 0), known.slug in values)


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
    for (facet, values), total in zip(chosen(request), answer.without, strict=True):
        if total:
            found.append(Removal(facet, value_label(request.locale, facet, values), values, total))
    return tuple(sorted(found, key=lambda removal: -removal.total))


def value_label(locale: str, name: str, values: Sequence[str]) -> str:
    """The labels of chosen values in one line; a pair reads "first: second", a number "at most so many"."""
    facet = registry.facet(name)
    if facet is None:
        return ", ".join(values)
    if facet.number is not None:
        told = {value: facet.number.chosen(int(value)) for value in values if value.isdecimal()}
        told |= {value.slug: value.label for value in facet.values(locale)}
        return ", ".join(told.get(value, value) for value in values)
    second = registry.facet(facet.pair[1]) if facet.pair else None
    labels = {value.slug: value.label for value in facet.values(locale)}
    others = {value.slug: value.label for value in second.values(locale)} if second else {}
    parts = [value.partition(":") for value in values]
    return ", ".join(
        f"{labels.get(first, first)}: {others.get(other, other)}" if other else labels.get(first, first)
        for first, _, other in parts
    )
