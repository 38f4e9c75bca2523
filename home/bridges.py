"""The public words with what they are called across the border, kept per process: pages and lists of words show it without a query."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.state import Versioned, known
from home.models import ConceptPage
from practices.bridge import Bridge, Name, bridge_of
from practices.models import Term
from search.addresses import Addresses

NETHERLANDS, FLANDERS = ConceptPage.Country.NETHERLANDS.value, ConceptPage.Country.FLANDERS.value


@dataclass(frozen=True, slots=True)
class Word:
    """What is needed of a page of a word. `across` is the id of the word that its editor named."""

    pk: int
    title: str
    country: str
    across: int | None
    note: str
    url: str = ""
    term: Term | None = None


def _word(page: ConceptPage, url: str = "") -> Word:
    return Word(page.pk, page.title, page.country, page.counterpart_id, page.counterpart_note, url, page.term)


def _load(locale: str) -> dict[int, Word]:
    pages = ConceptPage.objects.live().public().filter(locale__language_code=locale).select_related("term")
    addresses = Addresses(known())
    return {page.pk: _word(page, addresses.of(page.url_path) or "") for page in pages.order_by("title")}


_words: Versioned[dict[int, Word]] = Versioned(_load)


def bridge(page: ConceptPage, locale: str) -> Bridge | None:
    """From a word, public or not, to the public word across the border; else between the two names of its term. None for one without."""
    return _bridge(_word(page), locale)


def across(page_id: int, locale: str) -> tuple[str, str] | None:
    """(country, name there) of a public word across the border; None for one without."""
    word = _all(locale).get(page_id)
    found = _bridge(word, locale) if word else None
    if word is None or found is None:
        return None
    is_here = found.flanders.word == word.title
    return (NETHERLANDS, found.netherlands.word) if is_here else (FLANDERS, found.flanders.word)


def _all(locale: str) -> dict[int, Word]:
    return _words.get((known().synonyms, known().vocabulary, known().index), locale)


def _bridge(word: Word, locale: str) -> Bridge | None:
    words = _all(locale)
    other = words.get(word.across or 0) or next((found for found in words.values() if found.across == word.pk), None)
    if other is None:
        return _of_term(word, locale)
    here, there, note = Name(word.title), Name(other.title, other.url), word.note or other.note
    # A word that is used on both sides stands on the one that the other word leaves.
    flemish = word.country == FLANDERS or (not word.country and other.country == NETHERLANDS)
    return Bridge(there, here, note) if flemish else Bridge(here, there, note)


def _of_term(word: Word, locale: str) -> Bridge | None:
    """The names of the term of a word, with that of the word itself on its own side."""
    found = bridge_of(word.term, locale) if word.term else None
    if found is None:
        return None
    here = Name(word.title)
    if word.country == FLANDERS:
        return replace(found, flanders=here)
    return replace(found, netherlands=here)
