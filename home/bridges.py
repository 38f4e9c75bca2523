"""The public words with what they are called across the border, kept per process: pages and lists of words show it without a query."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from core.state import Versioned, known
from home.models import ConceptPage
from practices.bridge import Bridge, Name, bridge_of
from practices.models import Term
from search.addresses import Addresses

NETHERLANDS, FLANDERS = ConceptPage.Country.NETHERLANDS.value, ConceptPage.Country.FLANDERS.value


@dataclass(frozen=True, slots=True)
class Word:
    """What is needed of a page of a word. `key` is the same in all languages, as is `across`, that of the word that its editor named."""

    key: UUID
    title: str
    country: str
    across: UUID | None
    note: str
    url: str = ""
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    """The public words of a language by the id of their page, and the key of every word of any language by that id."""

    public: dict[int, Word]
    keys: dict[int, UUID]

    def word(self, page: ConceptPage, url: str = "") -> Word:
        """What is needed of a page. Also in another language it names the page across the border in the main one."""
        across = self.keys.get(page.counterpart_id or 0)
        return Word(page.translation_key, page.title, page.country, across, page.counterpart_note, url, page.term)

    def other(self, word: Word) -> Word | None:
        """The public word that this one names, or that names this one."""
        named = (found for found in self.public.values() if found.key == word.across)
        naming = (found for found in self.public.values() if found.across == word.key)
        return next(named, None) or next(naming, None)


def _load(locale: str) -> _Words:
    words = _Words({}, dict(ConceptPage.objects.values_list("pk", "translation_key")))
    pages = ConceptPage.objects.live().public().filter(locale__language_code=locale).select_related("term")
    addresses = Addresses(known())
    for page in pages.order_by("title"):
        words.public[page.pk] = words.word(page, addresses.of(page.url_path) or "")
    return words


_words: Versioned[_Words] = Versioned(_load)


def bridge(page: ConceptPage, locale: str) -> Bridge | None:
    """From a word, public or not, to the public word across the border; else between the two names of its term. None for one without."""
    words = _all(locale)
    return _bridge(words.word(page), words, locale)


def across(page_id: int, locale: str) -> tuple[str, str] | None:
    """(country, name there) of a public word across the border; None for one without."""
    words = _all(locale)
    word = words.public.get(page_id)
    found = _bridge(word, words, locale) if word else None
    if word is None or found is None:
        return None
    is_here = found.flanders.word == word.title
    return (NETHERLANDS, found.netherlands.word) if is_here else (FLANDERS, found.flanders.word)


def _all(locale: str) -> _Words:
    return _words.get((known().synonyms, known().vocabulary, known().index), locale)


def _bridge(word: Word, words: _Words, locale: str) -> Bridge | None:
    other = words.other(word)
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
