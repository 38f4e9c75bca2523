"""Which analyser belongs to a locale."""

from __future__ import annotations

from functools import cache

from search.analysis.contract import Analyser
from search.analysis.dutch import DutchAnalyser
from search.analysis.english import EnglishAnalyser


@cache
def _dutch() -> DutchAnalyser:
    return DutchAnalyser()


@cache
def _english() -> EnglishAnalyser:
    return EnglishAnalyser()


def analyser_for(locale: str) -> Analyser:
    """The analyser of a language code, one per process: English for "en" and "en-gb", Dutch for all others."""
    language = locale.lower().replace("_", "-").partition("-")[0]
    return _english() if language == "en" else _dutch()
