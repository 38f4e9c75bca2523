"""The names that terms of a vocabulary lend to a query: whole labels and synonyms, in any language, as phrases of lexemes.

Labels are not in documents (renaming a term touches no document); a document has a lexeme for the term itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from search import registry
from search.impact import term_lexeme
from search.synonyms import Phrase, lexemes


def names(locale: str) -> Iterator[tuple[str, str]]:
    """Every label and synonym of every term that is recognised in a query, with the lexeme of that term."""
    for facet in registry.facets():
        if facet.term_scheme is None:
            continue
        for value in facet.values(locale):
            for name in (value.label, *value.synonyms):
                yield name, term_lexeme(facet.term_scheme, value.slug)


def terms(locale: str) -> Mapping[Phrase, tuple[str, ...]]:
    """Per phrase of lexemes the term lexemes that it names."""
    found: dict[Phrase, dict[str, None]] = {}
    for name, lexeme in names(locale):
        phrase = lexemes(locale, name)
        if phrase:
            found.setdefault(phrase, {})[lexeme] = None
    return {phrase: tuple(named) for phrase, named in found.items()}


def flemish(locale: str) -> Mapping[Phrase, frozenset[str]]:
    """Per phrase of lexemes the term lexemes of which it is the name in Flanders."""
    found: dict[Phrase, set[str]] = {}
    for facet in registry.facets():
        for value in facet.values(locale) if facet.term_scheme else ():
            phrase = lexemes(locale, value.flemish)
            if phrase:
                found.setdefault(phrase, set()).add(term_lexeme(str(facet.term_scheme), value.slug))
    return {phrase: frozenset(named) for phrase, named in found.items()}


def groups(locale: str) -> Iterator[tuple[str, ...]]:
    """The label and synonyms of each term whose synonyms are exact: a line of words that mean the same."""
    for facet in registry.facets():
        if facet.exact:
            for value in facet.values(locale):
                yield (value.label, *value.synonyms)
