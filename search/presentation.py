"""From a `SearchPage` to what its templates show: headline, chips, sort order, page links and offers when nothing was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext, gettext_lazy, ngettext

from core.templatetags.components import number_words, sentence
from search.contract import SearchPage, SearchRequest, WayOut
from search.facet_views import FacetView, Together, facet_views
from search.offers import FilterOffer
from search.options import value_label
from search.request import changed, instead
from search.rewording import reworded

SORT_LABELS = (
    ("relevance", gettext_lazy("Past het best")),
    ("newest", gettext_lazy("Nieuwste eerst")),
    ("checked", gettext_lazy("Kort geleden nagekeken")),
    ("title", gettext_lazy("Titel, A tot Z")),
)

Address = Callable[[SearchRequest], str]
"""Gives the canonical address of a request on the page at hand."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A chosen value and the address without it."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Silent:
    """Pages of which it is not known whether they meet a chosen number: why, how many, and the address that shows them."""

    label: str
    show: str
    url: str


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link in the pagination; `number` is None for a gap."""

    number: int | None
    url: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What dropping a filter, or some of them, would give."""

    labels: tuple[str, ...]
    total: int
    show: str
    url: str


@dataclass(frozen=True, slots=True)
class WordOffer:
    """A query to try."""

    words: str
    url: str


@dataclass(frozen=True, slots=True)
class NamedFilter:
    """A filter that the question names: its words, what the filter is called and of which kind it is, and what it would give."""

    typed: str
    label: str
    facet_label: str
    total: int
    show: str
    url: str


@dataclass(frozen=True, slots=True)
class Presentation:
    """All that the results templates need, beside the page itself. `one_filter`: every offer drops one filter only. `words` are whole
    questions that may have been meant, `literal` the address of the question as it was typed, "" where nothing was corrected.
    """

    headline: str
    show_label: str
    canonical: str
    chips: tuple[Chip, ...]
    facets: tuple[FacetView | Together, ...]
    silent: tuple[Silent, ...]
    sorts: tuple[tuple[str, object], ...]
    links: tuple[PageLink, ...]
    previous: str
    next: str
    clear: str
    offers: tuple[Offer, ...]
    one_filter: bool
    words: tuple[WordOffer, ...]
    filters: tuple[NamedFilter, ...]
    literal: str


def noun(total: int, scope: str) -> str:
    """What is counted on a listing: "practices", "courses", or anything."""
    if scope == "practices":
        return ngettext("praktijk", "praktijken", total)
    if scope == "courses":
        return ngettext("les", "lessen", total)
    return ngettext("resultaat", "resultaten", total)


def counted(total: int, scope: str) -> str:
    """A number of results in words: "zeven praktijken", "één resultaat", "geen praktijken"."""
    return f"{number_words(total)} {noun(total, scope)}"


def headline(page: SearchPage, scope: str) -> str:
    """The count in words as a heading; a page without results says what it looked for."""
    chosen = sum(len(values) for _, values in page.request.filters)
    if page.total == 0 and chosen:
        filters = ngettext("dit filter", "deze %(number)s filters", chosen) % {"number": number_words(chosen)}
        count = sentence(counted(0, scope))
        if page.request.q:
            return gettext("%(count)s over ‘%(q)s’ met %(filters)s") % {
                "count": count,
                "q": page.request.q,
                "filters": filters,
            }
        return gettext("%(count)s met %(filters)s") % {"count": count, "filters": filters}
    count = sentence(counted(page.total, scope))
    return gettext("%(count)s over ‘%(q)s’") % {"count": count, "q": page.request.q} if page.request.q else count


def subject(request: SearchRequest) -> str:
    """What a request asks for, in a few words; "" for everything there is."""
    chosen = [value_label(request.locale, name, values) for name, values in request.filters]
    return ", ".join(filter(None, (f"‘{request.q}’" if request.q else "", *chosen)))


def without(request: SearchRequest, facet: str, values: tuple[str, ...]) -> SearchRequest:
    """The request without these values of a facet, and without the pairs that hang on them; back on page 1."""

    def goes(value: str) -> bool:
        return any(value == dropped or value.startswith(f"{dropped}:") for dropped in values)

    kept = (
        (name, tuple(value for value in chosen if name != facet or not goes(value))) for name, chosen in request.filters
    )
    return replace(request, filters=tuple((name, chosen) for name, chosen in kept if chosen), page=1)


def silent(page: SearchPage, address: Address, scope: str) -> tuple[Silent, ...]:
    """What a chosen number leaves out because the page names none, apart per reason: it is neither in nor out."""
    found = []
    for facet in page.facets:
        if not any(option.selected and option.value.isdecimal() for option in facet.options if facet.number):
            continue
        found += [
            Silent(
                option.label,
                _show(option.results, scope),
                address(instead(page.request, facet.name, option.value)),
            )
            for option in facet.options
            if option.results and not option.selected
        ]
    return tuple(found)


def page_links(page: SearchPage, address: Address) -> tuple[PageLink, ...]:
    """First and last page, the current one and its neighbours, with gaps between."""
    current = page.request.page
    numbers = sorted({1, page.pages, *range(max(1, current - 1), min(page.pages, current + 1) + 1)})
    links: list[PageLink] = []
    for number in numbers:
        if links and links[-1].number is not None and number - links[-1].number > 1:
            links.append(PageLink(None))
        links.append(PageLink(number, address(replace(page.request, page=number)), number == current))
    return tuple(links)


def _labels(page: SearchPage, name: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """The labels of values of a facet, the slug for a value that the page does not have."""
    labels = {option.value: option.label for option in page.options(name)}
    return tuple(labels.get(value, value) for value in values)


def _offers(page: SearchPage, ways: Sequence[WayOut], address: Address, scope: str) -> tuple[Offer, ...]:
    """What dropping one filter gives, or where that gives nothing what dropping more of them gives."""
    single = tuple(
        Offer(
            labels=_labels(page, removal.facet, removal.values) or (removal.label,),
            total=removal.total,
            show=_show(removal.total, scope),
            url=address(without(page.request, removal.facet, removal.values)),
        )
        for removal in page.without
    )
    return single or tuple(
        Offer(
            labels=tuple(label for name, values in way.dropped for label in _labels(page, name, values)),
            total=way.total,
            show=_show(way.total, scope),
            url=address(way.request),
        )
        for way in ways
    )


def present(
    page: SearchPage,
    address: Address,
    scope: str,
    ways: Sequence[WayOut] = (),
    filters: Sequence[FilterOffer] = (),
) -> Presentation:
    """Everything the templates show; `address` gives the address of another request on this page, `ways` and `filters` are those of
    `search.ways_out` and `search.offers`. Labels are in the words that the reader wants first.
    """
    page = reworded(page)
    request = page.request
    canonical = address(request)
    clear = replace(request, filters=(), page=1)
    chips = tuple(
        Chip(option.label, address(without(request, facet.name, (option.value,))))
        for facet in page.facets
        for option in facet.selected
    )
    current = request.page
    words = dict.fromkeys((*(() if page.total else (new for _, new in page.corrected)), *page.suggestions))
    return Presentation(
        headline=headline(page, scope),
        show_label=_show(page.total, scope),
        canonical=canonical,
        chips=chips,
        facets=facet_views(page.facets, canonical),
        silent=silent(page, address, scope),
        sorts=SORT_LABELS,
        links=page_links(page, address),
        previous=address(replace(request, page=current - 1)) if current > 1 else "",
        next=address(replace(request, page=current + 1)) if current < page.pages else "",
        clear=address(clear),
        offers=_offers(page, ways, address, scope),
        one_filter=bool(page.without),
        words=tuple(WordOffer(text, address(changed(clear, q=text))) for text in words),
        filters=tuple(
            NamedFilter(
                item.typed,
                item.label,
                item.facet_label,
                item.total,
                _show(item.total, scope),
                address(item.request),
            )
            for item in filters
        ),
        literal=address(replace(request, literal=True, page=1)) if page.corrected else "",
    )


def _show(total: int, scope: str) -> str:
    """The words on a button that leads to so many results."""
    return gettext("Toon %(count)s") % {"count": f"{total} {noun(total, scope)}"}
