"""Where content apps tell search what exists. Filled in `AppConfig.ready()`, read-only afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from django.db.models import Model
from django.utils.functional import Promise

from core import flemish
from search.contract import Document

FacetKind = Literal["choice", "requirement", "long", "number"]


@dataclass(frozen=True, slots=True)
class Value:
    """One possible value of a facet: slug, label in the asked language, and the slug of its parent value, if any.

    `synonyms` are other names (any language) that a reader may type for it. `flemish` is its name in Flanders where that is another
    one, and one of its synonyms. `url` is the address of a page that explains it, or "".
    """

    slug: str
    label: str
    parent: str | None = None
    synonyms: tuple[str, ...] = ()
    flemish: str = ""
    url: str = ""

    def shown(self, locale: str) -> str:
        """Its label in the words that the reader wants first."""
        return flemish.first(self.label, self.flemish, locale)


@dataclass(frozen=True, slots=True)
class Number:
    """What a facet of the kind `number` counts. A reader chooses a whole number from 0 to `most`, and finds what has at most so many.

    `label` asks for it, `hint` is what a reader must know to answer; `chosen(number)` says the choice in words ("at most 16 hours").
    """

    most: int
    label: Callable[[], str]
    chosen: Callable[[int], str]
    hint: Callable[[], str] | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter on results.

    `choice`: values are OR-ed and every value is always counted. `requirement`: each chosen value must be met (AND); a value may
    be a pair `slug:slug`, made of values of the facets named in `pair`. `long`: like choice, but with so many values
    (organisations, municipalities) that only values in use are listed. `number`: a document has one value, a whole number or one of
    `values` (why there is no number); a chosen number stands for itself and all below it. Of these only `values` are counted.
    `values(locale)` lists all values in display order, out of a per-process cache: it may be called on every request.
    `hidden` facets are no filter: they only lend their values to the pairs of a requirement (roles).
    `term_scheme` names the vocabulary whose labels the planner recognises in a query (`~scheme:slug` lexemes); None for none.
    `kinds` are the kinds of pages that have it, () for all; a listing of other kinds does not show it.
    `late` facets come after those of all rooms. Facets that follow each other with the same `heading` stand together under it.
    `offered(locale)` gives (name, slug) pairs that, typed in a question, are offered as this filter; None for a facet that is not offered.
    `exact` says that the synonyms of a value are other names of the same thing: they find each other's words too, not only the term.
    `suggested` gives the heading under which its values are suggested while somebody types; None: they are not.
    """

    name: str
    label: Callable[[], str]
    values: Callable[[str], Sequence[Value]]
    kind: FacetKind = "choice"
    pair: tuple[str, str] | None = None
    term_scheme: str | None = None
    hidden: bool = False
    exact: bool = False
    kinds: tuple[str, ...] = ()
    late: bool = False
    suggested: Callable[[], str] | None = None
    offered: Callable[[str], Iterable[tuple[str, str]]] | None = None
    number: Number | None = None
    heading: Callable[[], str] | None = None

    def is_listed(self, slug: str) -> bool:
        """Whether a value is one of a list of which every value is always counted: no number, no pair, and not of a long facet."""
        if self.kind == "number":
            return not slug.isdecimal()
        return self.kind != "long" and ":" not in slug


@dataclass(frozen=True, slots=True)
class Builder:
    """Makes documents of one kind of page. `build` takes page ids and yields a document for each page that exists and can be indexed,
    live or not, in a constant number of queries per batch. `model` is the page class of this kind, `label` what one page of it is called.
    """

    kind: str
    model: type[Model]
    build: Callable[[Sequence[int]], Iterable[Document]]
    card_template: str
    label: str | Promise = ""


@dataclass(frozen=True, slots=True)
class Addition:
    """Values of a facet that a room above adds to documents of a kind. `values(page_ids)` gives them for those of these pages that
    have any, as the database has them now, in a constant number of queries; the room calls `indexing.refresh` when they change.
    """

    kind: str
    facet: str
    values: Callable[[Sequence[int]], Mapping[int, tuple[str, ...]]]


def every_name(values: Callable[[str], Sequence[Value]]) -> Callable[[str], Iterable[tuple[str, str]]]:
    """For `Facet.offered`: each label and synonym of each value."""

    def names(locale: str) -> Iterable[tuple[str, str]]:
        return ((name, value.slug) for value in values(locale) for name in (value.label, *value.synonyms))

    return names


_builders: dict[str, Builder] = {}
_facets: dict[str, Facet] = {}
_additions: list[Addition] = []


def register_builder(builder: Builder) -> None:
    """Make a kind of page findable. Registering a kind twice is an error."""
    if builder.kind in _builders:
        raise ValueError(f"kind {builder.kind!r} is registered already")
    _builders[builder.kind] = builder


def register_facet(facet: Facet) -> None:
    """Add a facet; the order of registration is the order on the page. Registering a name twice is an error."""
    if facet.name in _facets:
        raise ValueError(f"facet {facet.name!r} is registered already")
    _facets[facet.name] = facet
    if not facet.late:
        for other in [found for found in _facets.values() if found.late]:
            _facets[other.name] = _facets.pop(other.name)


def register_addition(addition: Addition) -> None:
    """Let a room above add values to documents that another room builds."""
    _additions.append(addition)


def additions(kind: str) -> tuple[Addition, ...]:
    """What rooms above add to documents of a kind."""
    return tuple(addition for addition in _additions if addition.kind == kind)


def builders() -> tuple[Builder, ...]:
    """All registered builders."""
    return tuple(_builders.values())


def builder_for(model: type[Model]) -> Builder | None:
    """The builder of a page class, or None where pages of that class are not findable."""
    return next((builder for builder in _builders.values() if builder.model is model), None)


def card_template(kind: str) -> str:
    """The template that draws a hit of this kind."""
    return _builders[kind].card_template


def kind_label(kind: str) -> str:
    """What a page of this kind is called, in the active language."""
    return str(_builders[kind].label)


def facets() -> tuple[Facet, ...]:
    """All facets in display order."""
    return tuple(_facets.values())


def facet(name: str) -> Facet | None:
    """One facet by name, hidden ones too, or None."""
    return _facets.get(name)


def public_facets(kinds: Sequence[str] = ()) -> tuple[Facet, ...]:
    """The facets that are filters on pages of these kinds (all kinds by default), in display order."""
    asked = set(kinds)
    return tuple(
        facet
        for facet in _facets.values()
        if not facet.hidden and (not asked or not facet.kinds or asked & set(facet.kinds))
    )
