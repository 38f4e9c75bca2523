"""Ways out of a page without results, where dropping one filter is not enough: two at a time, and all of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from core.state import Versions
from search import options, service
from search.contract import SearchPage, SearchRequest, WayOut
from search.presentation import without

Chosen = tuple[str, tuple[str, ...]]
"""A facet and the values of it to drop at once."""

MOST_FILTERS = 3
"""With more filters only dropping all of them is tried: the pairs would be too many searches for one page."""


def ways_out(page: SearchPage, versions: Versions) -> tuple[WayOut, ...]:
    """What dropping more than one filter gives, the most first and of equals the fewest dropped; only what gives something.

    Empty for a page with results, or where one filter is enough. At most four searches, kept in the cache like any other.
    """
    if page.total or page.without:
        return ()
    found = []
    for dropped in _together(options.chosen(page.request)):
        asked = _without(page.request, dropped)
        total = service.search(asked, versions).total
        if total:
            found.append(WayOut(asked, dropped, total))
    return tuple(sorted(found, key=lambda way: (-way.total, len(way.dropped))))


def _together(filters: tuple[Chosen, ...]) -> Iterator[tuple[Chosen, ...]]:
    """The sets of filters to drop: each pair, and all of them; none where there are fewer than two."""
    if 2 < len(filters) <= MOST_FILTERS:
        yield from combinations(filters, 2)
    if len(filters) > 1:
        yield filters


def _without(request: SearchRequest, dropped: tuple[Chosen, ...]) -> SearchRequest:
    for facet, values in dropped:
        request = without(request, facet, values)
    return request
