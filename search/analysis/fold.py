"""One spelling for all writings of a word: lower case, without accents, ligatures taken apart."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart into a base letter and an accent.
_UNDECOMPOSED = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
# Mn: accents that stand alone after decomposition; Cf: soft hyphens and zero-width characters of word processors.
_DROPPED = frozenset({"Mn", "Cf"})


def fold(text: str) -> str:
    """Text in lower case without accents; ĳ becomes ij. Spaces and punctuation stay, the length may change."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(char for char in decomposed if unicodedata.category(char) not in _DROPPED).translate(_UNDECOMPOSED)
