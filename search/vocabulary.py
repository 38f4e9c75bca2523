"""All names that the planner knows in a language, kept per process under the versions of synonyms and vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.state import Versioned, Versions
from search import registry
from search.language import analyser_for
from search.plan import Vocabulary
from search.spelling import trigrams
from search.synonyms import compounds, foreign, index, written
from search.terms import flemish, groups, names, terms


def _load(locale: str) -> Vocabulary:
    lines, one_way = written()
    same = [*lines, *groups(locale)]
    known = [phrase for group in same for phrase in group] + [name for name, _lexeme in names(locale)]
    known += [phrase for word, others in one_way for phrase in (word, *others)]
    return Vocabulary(
        index(locale, same, one_way),
        terms(locale),
        compounds(locale, known),
        {word: trigrams(word) for word in _words(locale, known)},
        foreign(locale, known),
        flemish(locale),
    )


def _words(locale: str, known: Iterable[str]) -> Iterator[str]:
    """Those names that are one word, folded."""
    analyser = analyser_for(locale)
    for name in known:
        analyses = [analyser.analyse(token.surface) for token in analyser.tokens(name)]
        if len(analyses) == 1 and analyses[0] is not None:
            yield analyses[0].word


_kept: Versioned[Vocabulary] = Versioned(_load)


def vocabulary(locale: str, versions: Versions) -> Vocabulary:
    """Synonyms, terms and parts of compound names in a language, as of these versions."""
    return _kept.get((versions.synonyms, versions.vocabulary, len(registry.facets())), locale)
