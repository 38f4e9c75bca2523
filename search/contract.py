"""What goes into a search and what comes out: frozen data, no models, no engines.

Content apps make `Document`s, views make `SearchRequest`s, engines and the service make `SearchPage`s. Everything speaks in
stable slugs (`theme: taal-en-vve`), never in labels or database ids of vocabularies.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

PAGE_SIZE = 10
TEXT_END = "\f"
"""Between body and keywords; a form feed is in no text that somebody typed."""

Sort = Literal["relevance", "newest", "checked", "title"]
SORTS: tuple[Sort, ...] = ("relevance", "newest", "checked", "title")


@dataclass(frozen=True, slots=True)
class Document:
    """One public page as search sees it.

    `facets` maps a facet name to the slugs of this page. For a facet of kind "requirement" (partner) a slug may be a pair
    `sector:role`, met by one line. `body` is plain text, a field, row or paragraph a line; `keywords` are more lines by which the page is
    found and that make no sentences: names, sources, hidden words. `card` is JSON-ready and holds slugs of terms, never labels.
    `links` holds translation keys of the pages that this page points at. `weight` multiplies the impact of every word: below 1 for pages
    that explain words, whose titles are what everybody types.
    """

    page_id: int
    kind: str
    locale: str
    title: str
    summary: str
    body: str
    card: Mapping[str, Any]
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    links: tuple[str, ...] = ()
    published: dt.date | None = None
    checked: dt.date | None = None
    weight: float = 1.0
    keywords: str = ""

    @property
    def text(self) -> str:
        """What the index keeps of body and keywords (`shown_text` takes the body out again)."""
        return f"{self.body}{TEXT_END}{self.keywords}" if self.keywords else self.body


def shown_text(text: str) -> str:
    """The part of a kept text from which sentences may be shown."""
    return text.partition(TEXT_END)[0]


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A cleaned, canonical question. Equal questions are equal objects, so it can be a cache key.

    `filters` holds (facet, sorted slugs) pairs in the order of the registry; unknown facets and values never get in.
    An empty `kinds` means every kind. `literal`: no spelling is corrected. `ignored` tells which (parameter, value) were dropped because
    nobody knows them; it is no part of the question.
    """

    locale: str
    q: str = ""
    kinds: tuple[str, ...] = ()
    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sort: Sort = "relevance"
    page: int = 1
    page_size: int = PAGE_SIZE
    literal: bool = False
    ignored: tuple[tuple[str, str], ...] = field(default=(), compare=False, repr=False)

    @property
    def order(self) -> Sort:
        """The order in force: without words there is no relevance, so the newest come first."""
        return "newest" if self.sort == "relevance" and not self.q else self.sort

    def values(self, facet: str) -> tuple[str, ...]:
        """The chosen slugs of one facet, or an empty tuple."""
        return dict(self.filters).get(facet, ())


class FacetOption(NamedTuple):
    """One value of a facet with the number of results it gives (or would give, when not selected).

    A tuple, because a page of results has some two hundred of them and Python makes and stores tuples five times as fast.
    """

    value: str
    label: str
    results: int
    selected: bool
    parent: str | None = None


class NumberField(NamedTuple):
    """How a number is asked for: the question, what to know to answer it, and the highest answer."""

    question: str
    hint: str
    most: int


@dataclass(frozen=True, slots=True)
class FacetResult:
    """A facet with its options in the order of the vocabulary. A selected option is present at count 0 too.

    Of a facet that asks a `number` the options are the given one and the reasons for having none. Facets with the same `heading` stand
    together.
    """

    name: str
    label: str
    requirement: bool
    options: tuple[FacetOption, ...]
    heading: str = ""
    number: NumberField | None = None

    @property
    def selected(self) -> tuple[FacetOption, ...]:
        """The chosen options."""
        return tuple(option for option in self.options if option.selected)


class Reason(NamedTuple):
    """Why a page was found. `typed` are words of the question, `found` is what stands on the page.

    `word`: the word itself. `inside`: it is a part of a longer word. `parts`: the parts of the typed word, apart. `part`: only one
    of them. `synonym`: by another
    word. `correction`: by the right spelling. `term`: the page has this term of the vocabulary `label`. `flemish`: the same, and what was
    typed is its name in Flanders. Of both `detail` is that name, where there is one. `line`: a line (partner) of the kind `label`, with
    what it is in `detail`.
    """

    kind: Literal["word", "inside", "parts", "part", "synonym", "correction", "term", "flemish", "line"]
    typed: tuple[str, ...]
    found: str
    label: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. `title`, `summary` and `sentences` (at most two, from the text of the page) are safe HTML with `<mark>`; `matched` are
    the words found in title and summary, as they stand there; `reasons` say why the page was found. `language` is that of the page.
    """

    page_id: int
    kind: str
    url: str
    card: Mapping[str, Any]
    title: str
    summary: str
    matched: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Removal:
    """What a page without results offers: this filter (or all values of it) dropped gives `total` results."""

    facet: str
    label: str
    values: tuple[str, ...]
    total: int


@dataclass(frozen=True, slots=True)
class WayOut:
    """What a page without results offers where one filter is not enough: without these (facet, values) there are `total` results."""

    request: SearchRequest
    dropped: tuple[tuple[str, tuple[str, ...]], ...]
    total: int


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The answer to one `SearchRequest`.

    `relaxed`: fewer words than typed had to match. `corrected` maps a typed word to the word that was searched instead;
    `suggestions` are whole queries to try. `without` is filled when `total` is 0 and filters were chosen, largest first.
    """

    request: SearchRequest
    total: int
    hits: tuple[Hit, ...]
    facets: tuple[FacetResult, ...]
    relaxed: bool = False
    corrected: tuple[tuple[str, str], ...] = ()
    suggestions: tuple[str, ...] = ()
    without: tuple[Removal, ...] = ()

    def options(self, facet: str) -> tuple[FacetOption, ...]:
        """The values of a facet; none where it was not counted."""
        return next((found.options for found in self.facets if found.name == facet), ())

    @property
    def pages(self) -> int:
        """The number of result pages, at least 1."""
        return max(1, -(-self.total // self.request.page_size))

    @property
    def beyond(self) -> bool:
        """Whether the asked page lies after the last one."""
        return self.request.page > self.pages

    @property
    def first(self) -> int:
        """The rank of the first hit on this page; 0 when there is none."""
        return (self.request.page - 1) * self.request.page_size + 1 if self.hits else 0

    @property
    def last(self) -> int:
        """The rank of the last hit on this page; 0 when there is none."""
        return self.first + len(self.hits) - 1 if self.hits else 0
