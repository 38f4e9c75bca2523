"""From the parameters of an address to a `SearchRequest`, and back to one canonical query string.

Parameters: `q`, one per facet, `sort`, `page`, and `letterlijk=1` for a question whose spelling is not corrected. Others are ignored;
values that no facet has are dropped and reported in `SearchRequest.ignored`. Only what is no number where one is asked is refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _

from search import registry
from search.contract import SORTS, SearchRequest, Sort

LONGEST_QUERY = 500
MOST_VALUES = 100
MOST_REQUIREMENTS = 20
LAST_PAGE = 1_000_000
LITERAL = "letterlijk"
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


class BadQuery(ValueError):
    """A request that cannot be answered. `message` is for the reader; `status` is the HTTP status, 400."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


def parse(query: QueryDict, locale: str, kinds: Sequence[str] = ()) -> SearchRequest:
    """The cleaned request in a query string. Raises `BadQuery` when it makes no sense."""
    if any("\x00" in text for name in query for text in (name, *query.getlist(name))):
        raise BadQuery(_("Het adres bevat een teken dat niet kan."))
    filters, ignored = _filters(query, kinds)
    sort = query.get("sort", "")
    if sort and sort not in SORTS:
        ignored.append(("sort", sort))
    return _canonical(
        SearchRequest(
            locale=locale,
            q=_clean(query.get("q", "")),
            kinds=tuple(sorted(set(kinds))),
            filters=filters,
            sort=_sort(sort),
            page=_page(query.get("page", "")),
            literal=query.get(LITERAL) == "1",
            ignored=tuple(ignored),
        )
    )


Values = str | Sequence[str]


def querystring(
    request: SearchRequest, *, q: str | None = None, sort: Sort | None = None, page: int | None = None, **facets: Values
) -> str:
    """The canonical query string of a request, without the question mark: fixed order, sorted values, no defaults.

    Changes, as in `changed`, may be given.
    """
    request = changed(request, q=q, sort=sort, page=page, **facets)
    pairs: list[tuple[str, str]] = [("q", request.q)] if request.q else []
    pairs += [(facet, value) for facet, values in request.filters for value in values]
    if request.sort != "relevance":
        pairs.append(("sort", request.sort))
    if request.literal:
        pairs.append((LITERAL, "1"))
    if request.page > 1:
        pairs.append(("page", str(request.page)))
    return urlencode(pairs, safe=":")


def changed(
    request: SearchRequest, *, q: str | None = None, sort: Sort | None = None, page: int | None = None, **facets: Values
) -> SearchRequest:
    """A request with other words, order or page, or with other values for the named facets (an empty sequence: none).

    A change of anything but the page goes to page 1, unless the page is given.
    """
    if page is None:
        page = request.page if q is None and sort is None and not facets else 1
    chosen = dict(request.filters)
    for facet, values in facets.items():
        chosen[facet] = (values,) if isinstance(values, str) else tuple(values)
    return _canonical(
        replace(
            request,
            q=request.q if q is None else q,
            literal=request.literal and q is None,
            sort=request.sort if sort is None else sort,
            page=page,
            filters=_ordered(chosen),
        )
    )


def toggled(request: SearchRequest, facet: str, value: str) -> SearchRequest:
    """The request with this value chosen, or not chosen any more."""
    values = set(request.values(facet)) ^ {value}
    return replace(request, filters=_ordered({**dict(request.filters), facet: values}), page=1)


def instead(request: SearchRequest, facet: str, value: str) -> SearchRequest:
    """The request with this value of a facet and no other of it."""
    return replace(request, filters=_ordered({**dict(request.filters), facet: (value,)}), page=1)


def narrowed(request: SearchRequest, q: str, facet: str, value: str) -> SearchRequest:
    """The request with other words and with this value chosen too."""
    values = (*request.values(facet), value)
    return changed(replace(request, filters=_ordered({**dict(request.filters), facet: values})), q=q)


def cleared(request: SearchRequest) -> SearchRequest:
    """The request without any filter; words and order stay."""
    return replace(request, filters=(), page=1)


def _canonical(request: SearchRequest) -> SearchRequest:
    """Without words the newest come first anyway, and there is nothing to correct: the default has one name."""
    if request.q:
        return request
    return replace(request, sort="relevance" if request.sort == "newest" else request.sort, literal=False)


def _clean(q: str) -> str:
    """One line of normalised text."""
    text = " ".join(_CONTROL.sub(" ", unicodedata.normalize("NFC", q)).split())
    if len(text) > LONGEST_QUERY:
        raise BadQuery(
            _("Je zoekvraag is te lang: gebruik hoogstens %(most)d tekens. Een paar woorden werken het best.")
            % {"most": LONGEST_QUERY}
        )
    return text


def _sort(text: str) -> Sort:
    return next((sort for sort in SORTS if sort == text), "relevance")


def _page(text: str) -> int:
    """A page number from 1; numbers beyond any possible page stay beyond the last."""
    if not text:
        return 1
    if not re.fullmatch(r"[0-9]{1,400}", text) or not text.strip("0"):
        raise BadQuery(_("Het paginanummer klopt niet: het is een getal vanaf 1."))
    return min(int(text), LAST_PAGE)


def _filters(
    query: QueryDict, kinds: Sequence[str]
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], list[tuple[str, str]]]:
    """The chosen values of every facet that pages of these kinds have, and what was dropped."""
    chosen: dict[str, set[str]] = {}
    ignored: list[tuple[str, str]] = []
    number = 0
    for facet in registry.public_facets(kinds):
        asked = {value.strip() for value in query.getlist(facet.name)} - {""}
        if not asked:
            continue
        number += len(asked)
        if number > MOST_VALUES:
            raise BadQuery(_("Je koos te veel filters: hoogstens %(most)d tegelijk.") % {"most": MOST_VALUES})
        if facet.number is not None:
            chosen[facet.name] = _number(facet, facet.number, asked)
            continue
        known = known_values(facet, asked)
        if facet.kind == "requirement" and len(known) > MOST_REQUIREMENTS:
            raise BadQuery(_("Je koos te veel partners: hoogstens %(most)d tegelijk.") % {"most": MOST_REQUIREMENTS})
        chosen[facet.name] = known
        ignored += [(facet.name, value[:200]) for value in sorted(asked - known)]
    return _ordered(chosen), ignored


def _number(facet: registry.Facet, number: registry.Number, asked: set[str]) -> set[str]:
    """The asked number, without zeros before it, and the asked values that say why there is none."""
    named = asked & {value.slug for value in facet.values("nl")}
    numbers = set()
    for text in sorted(asked - named):
        if not re.fullmatch(r"[0-9]{1,20}", text) or int(text) > number.most:
            raise BadQuery(
                _("‘%(typed)s’ kan niet bij ‘%(question)s’. Geef een heel getal van 0 tot en met %(most)d.")
                % {"typed": text[:40], "question": number.label(), "most": number.most}
            )
        numbers.add(int(text))
    if len(numbers) > 1:
        raise BadQuery(_("Geef bij ‘%(question)s’ één getal, niet meer.") % {"question": number.label()})
    return named | set(map(str, numbers))


def known_values(facet: registry.Facet, asked: set[str]) -> set[str]:
    """Those of the asked values that a facet has; slugs are the same in every language."""
    slugs = {value.slug for value in facet.values("nl")}
    known = asked & slugs
    if facet.pair is None:
        return known
    second = registry.facet(facet.pair[1])
    others = {value.slug for value in second.values("nl")} if second else set()
    pairs = {value for value in asked if ":" in value}
    return known | {pair for pair in pairs if pair.partition(":")[0] in slugs and pair.partition(":")[2] in others}


def _ordered(chosen: Mapping[str, Iterable[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Filters in the order of the registry with sorted values."""
    return tuple(
        (facet.name, tuple(sorted(set(chosen[facet.name]))))
        for facet in registry.public_facets()
        if chosen.get(facet.name)
    )
