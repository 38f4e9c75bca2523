"""Where the words of a text begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from search.analysis.contract import Token

# A word longer than this is cut, so that no text can fill the index or the cache with one endless word.
LONGEST_WORD = 100

HYPHENS = "-\u2010\u2011"
APOSTROPHES = "'‘’ʼ"

# Accents that stand apart, soft hyphens and zero-width characters belong to the word around them.
_INSIDE = r"(?:[^\W_]|[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff])"
_WORD = re.compile(rf"[^\W_]{_INSIDE}*(?:[{HYPHENS}{APOSTROPHES}][^\W_]{_INSIDE}*)*")


def surfaces(text: str) -> list[str]:
    """The words of a text as they stand there, in order: what `tokens` gives, without the places and faster."""
    return _WORD.findall(text)


def tokens(text: str) -> Iterator[Token]:
    """The words of a text in order: letters and digits, with hyphens and apostrophes inside (gro-up, OCMW’s).

    Everything else separates words: spaces of any kind, no-break spaces among them, underscores and punctuation.
    """
    for match in _WORD.finditer(text):
        yield Token(match.group(), match.start(), match.end())
