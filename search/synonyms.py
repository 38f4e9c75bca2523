"""Words that mean the same to a reader of the portal, as editors keep them (`search.models.Synonym`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from search.analysis import Analysis
from search.language import analyser_for, other_language
from search.models import Synonym

Phrase = tuple[str, ...]


Group = tuple[str, ...]
Pair = tuple[str, tuple[str, ...]]


def written() -> tuple[list[Group], list[Pair]]:
    """What editors wrote: groups of words that all find each other, and words that find others without being found by them. One query."""
    rows = list(Synonym.objects.values_list("words", "one_way"))
    groups = [tuple(words) for words, one_way in rows if not one_way]
    return groups, [(one_way, tuple(words)) for words, one_way in rows if one_way]


def lexemes(locale: str, phrase: str) -> Phrase:
    """The lexemes of a phrase, stop words left out."""
    return tuple(analysis.lexeme for analysis in _analyses(locale, phrase))


def _analyses(locale: str, phrase: str) -> Iterator[Analysis]:
    """The analysis of each word of a phrase, stop words left out."""
    analyser = analyser_for(locale)
    return filter(None, (analyser.analyse(token.surface) for token in analyser.tokens(phrase)))


def index(locale: str, groups: Iterable[Group], one_way: Iterable[Pair] = ()) -> dict[Phrase, tuple[Phrase, ...]]:
    """Per phrase (as lexemes) the other phrases of its groups, and those that it finds without being found by them."""
    found: dict[Phrase, dict[Phrase, None]] = {}
    for group in groups:
        phrases = dict.fromkeys(filter(None, (lexemes(locale, phrase) for phrase in group)))
        for phrase in phrases:
            found.setdefault(phrase, {}).update(dict.fromkeys(other for other in phrases if other != phrase))
    for word, others in one_way:
        phrase = lexemes(locale, word)
        targets = filter(None, (lexemes(locale, other) for other in others))
        if phrase:
            found.setdefault(phrase, {}).update(dict.fromkeys(other for other in targets if other != phrase))
    return {phrase: tuple(others) for phrase, others in found.items() if others}


def foreign(locale: str, phrases: Iterable[str]) -> dict[Phrase, Phrase]:
    """From each phrase as the other language analyses it to the phrase as this one does."""
    other = other_language(locale)
    found: dict[Phrase, Phrase] = {}
    for phrase in phrases:
        found.setdefault(lexemes(other, phrase), lexemes(locale, phrase))
    return {there: here for there, here in found.items() if there and here}


def compounds(locale: str, phrases: Iterable[str]) -> dict[Phrase, Phrase]:
    """The parts of those phrases that are one compound word, both as lexemes."""
    found: dict[Phrase, Phrase] = {}
    for phrase in phrases:
        analyses = list(_analyses(locale, phrase))
        if len(analyses) == 1 and len(analyses[0].leaves) > 1:
            found[(analyses[0].lexeme,)] = tuple(dict.fromkeys(analyses[0].leaves))
    return found
