"""Which analyser belongs to a locale and to the editors' compound rules."""

from __future__ import annotations

from functools import cache, lru_cache

from search.analysis.contract import Analyser
from search.analysis.dutch import DutchAnalyser
from search.analysis.english import EnglishAnalyser

Rules = tuple[tuple[str, tuple[str, ...]], ...]
"""Compound rules: a word and its parts each, or the word itself as its only part, which means: never split."""


# The rules in use, and those before or after them: while an editor's change is not committed yet, others ask by the old ones.
@lru_cache(maxsize=2)
def _dutch(rules: Rules) -> DutchAnalyser:
    return DutchAnalyser(dict(rules))


@cache
def _english() -> EnglishAnalyser:
    return EnglishAnalyser()


def is_english(locale: str) -> bool:
    """Whether texts of a language code are analysed as English; all others are Dutch."""
    return locale.lower().replace("_", "-").partition("-")[0] == "en"


def analyser_for(locale: str, rules: Rules = ()) -> Analyser:
    """The analyser of a language code: English for "en" and "en-gb", Dutch for all others.

    Equal rules give the same analyser, so the words that it remembers outlive a change of anything else. English knows no rules.
    """
    return _english() if is_english(locale) else _dutch(rules)
