"""What something is called on both sides of the border."""

from __future__ import annotations

from dataclasses import dataclass

from practices.models import Term
from search import registry


@dataclass(frozen=True, slots=True)
class Name:
    """A word, and the address of the page that explains it, or ""."""

    word: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Bridge:
    """The names in the Netherlands and in Flanders, and where it is not quite the same, the difference in one sentence."""

    netherlands: Name
    flanders: Name
    difference: str = ""


def bridge_of(term: Term, locale: str) -> Bridge | None:
    """The names of a term, in words of the field and so in Dutch, each with the page that explains it; None for a term with one name."""
    if not term.label_be:
        return None
    difference = term.difference_en if locale.startswith("en") else term.difference_nl
    here, there = (Name(word, explained(word, locale)) for word in (term.label_nl, term.label_be))
    return Bridge(here, there, difference)


def explained(word: str, locale: str) -> str:
    """The address of the public page that explains a word, by any of its names; "" where there is none."""
    values = (value for facet in registry.facets() if facet.exact for value in facet.values(locale))
    wanted = word.casefold()
    return next(
        (value.url for value in values if wanted in (name.casefold() for name in (value.label, *value.synonyms))), ""
    )
