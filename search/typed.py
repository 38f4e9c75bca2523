"""What a reader typed, taken apart: plain words, phrases in quotes, and what must not be there (`-word`). Anything else has no meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass

from search.engines.base import Condition
from search.synonyms import lexemes

_QUOTES = '"“”„‟«»'
_PHRASE = re.compile(rf"(?<![^\s(])(-?)[{_QUOTES}]([^{_QUOTES}]+)[{_QUOTES}]")
# A letter after the hyphen: "0 -4 jaar" and "kinderopvang - school" exclude nothing.
_WITHOUT = re.compile(rf"(?<!\S)-([^\W\d_][^\s{_QUOTES}]*)")


@dataclass(frozen=True, slots=True)
class Typed:
    """`words` is what to plan, phrases included and without their quotes. `phrases` must be there, `without` (words, phrases) must not."""

    words: str
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether there are words only."""
        return not self.phrases and not self.without

    def conditions(self, locale: str) -> tuple[Condition, ...]:
        """What every result must meet. A phrase of stop words only asks for nothing."""
        wanted = (lexemes(locale, phrase) for phrase in self.phrases)
        unwanted = (lexemes(locale, text) for text in self.without)
        return (
            *(Condition(found, phrase=True) for found in wanted if found),
            *(Condition(found, phrase=len(found) > 1, absent=True) for found in unwanted if found),
        )


def read(q: str) -> Typed:
    """Take a cleaned query apart. A quote without a second one is no quote."""
    phrases: list[str] = []
    without: list[str] = []

    def phrase(match: re.Match[str]) -> str:
        (without if match[1] else phrases).append(match[2].strip())
        return " " if match[1] else f" {match[2]} "

    def word(match: re.Match[str]) -> str:
        without.append(match[1])
        return " "

    rest = _WITHOUT.sub(word, _PHRASE.sub(phrase, q))
    return Typed(" ".join(rest.split()), tuple(phrases), tuple(without))
