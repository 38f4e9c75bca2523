"""How filters stand in their column: which are open, what folds away, and which stand together under one heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from search.contract import FacetOption, FacetResult

OPEN_FACETS = 3
SHOWN_VALUES = 12
LONG = 10
"""A facet with more values than `SHOWN_VALUES` shows the chosen ones and the `LONG` with most results; the rest folds away."""


@dataclass(frozen=True, slots=True)
class FacetView:
    """A facet with its values in two groups: shown at once, and folded away.

    `list_url` is the address that lists the values of a long facet, "" where they are listed.
    """

    facet: FacetResult
    open: bool
    blocks: bool
    list_url: str
    groups: tuple[tuple[FacetOption, ...], ...]


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number to fill in: the filter `facet`, the figure that was given, and the reasons for having none that can be ticked too."""

    facet: FacetResult
    given: str
    reasons: tuple[FacetOption, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Filters under one heading: `parts` are numbers to fill in and lists of values. `chosen` is how many values are chosen in all."""

    heading: str
    open: bool
    chosen: int
    parts: tuple[NumberView | FacetView, ...]


def facet_views(facets: Iterable[FacetResult], listing: str) -> tuple[FacetView | Together, ...]:
    """All filters in their order; those that follow each other under one heading as one. `listing` is the canonical address of the page."""
    return tuple(_views(facets, listing))


def _views(facets: Iterable[FacetResult], listing: str) -> Iterator[FacetView | Together]:
    position = 0
    for heading, group in groupby(facets, lambda facet: facet.heading):
        members = list(group)
        if heading:
            yield _together(heading, members, listing)
            continue
        for facet in members:
            yield facet_view(facet, position, listing)
            position += 1


def _together(heading: str, facets: Sequence[FacetResult], listing: str) -> Together:
    chosen = sum(len(facet.selected) for facet in facets)
    parts = tuple(_number_view(facet) if facet.number else facet_view(facet, 0, listing) for facet in facets)
    return Together(heading, bool(chosen), chosen, parts)


def _number_view(facet: FacetResult) -> NumberView:
    """The reasons for having no number are worth a choice once a number is given, or one of them."""
    given = next((option.value for option in facet.selected if option.value.isdecimal()), "")
    named = tuple(option for option in facet.options if not option.value.isdecimal())
    return NumberView(facet, given, named if facet.selected else ())


def facet_view(facet: FacetResult, position: int, listing: str) -> FacetView:
    """How a facet stands on the page: the first three and those with a choice are open, long lists are folded.

    `listing` is the canonical address of the page.
    """
    parents = {option.value for option in facet.options if option.selected}
    options = tuple(
        option
        for option in facet.options
        if not facet.requirement or option.parent is None or option.selected or option.parent in parents
    )
    shown = {option.value for option in options}
    if len(options) > SHOWN_VALUES:
        best = sorted(options, key=lambda option: (-option.results, option.parent is not None))[:LONG]
        shown = {option.value for option in best} | {option.value for option in options if option.selected}
        shown |= {option.parent for option in options if option.value in shown and option.parent}
    first = tuple(option for option in options if option.value in shown)
    rest = tuple(option for option in options if option.value not in shown)
    return FacetView(
        facet=facet,
        open=bool(options) and (position < OPEN_FACETS or bool(facet.selected)),
        blocks=facet.requirement or facet.name == "sector",
        list_url="" if options else f"{listing}{'&' if '?' in listing else '?'}lijst={facet.name}#filter-{facet.name}",
        groups=tuple(filter(None, (first, rest))),
    )
