"""Finding the terms of a vocabulary in what a reader types: whole labels and synonyms, in any language, as phrases of lexemes.

Labels are not in documents (renaming a term touches no document); a document has a lexeme for the term itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from core.state import Versioned
from search import registry
from search.impact import term_lexeme
from search.synonyms import Phrase, lexemes


def _load(locale: str) -> Mapping[Phrase, tuple[str, ...]]:
    """Per phrase the term lexemes that it names."""
    found: dict[Phrase, dict[str, None]] = {}
    for facet in registry.facets():
        if facet.term_scheme is None:
            continue
        for value in facet.values(locale):
            for name in (value.label, *value.synonyms):
                phrase = lexemes(locale, name)
                if phrase:
                    found.setdefault(phrase, {})[term_lexeme(facet.term_scheme, value.slug)] = None
    return {phrase: tuple(terms) for phrase, terms in found.items()}


_kept: Versioned[Mapping[Phrase, tuple[str, ...]]] = Versioned(_load)


def terms(locale: str, version: int) -> Mapping[Phrase, tuple[str, ...]]:
    """Per phrase of lexemes the term lexemes that it names, at this version of the vocabulary."""
    return _kept.get((version, len(registry.facets())), locale)
