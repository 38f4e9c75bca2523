"""From a form of a Dutch word to what the index holds: first the base form, then its stem.

The stemmer is Snowball's `dutch_porter`. Never take the one called `dutch`: since Snowball 3 that is Kraaij-Pohlmann's,
which merges gezin with zin and gedrag with drag. A golden file in the tests pins the stems.
"""

from __future__ import annotations

from collections.abc import Mapping

import Stemmer

from search.analysis.dictionary import lemmas

ALGORITHM = "dutch_porter"

# Frequent words of the domain whose base form is ambiguous or missing in the dictionary.
IRREGULAR: Mapping[str, str] = {
    "kinderen": "kind",
    "kinder": "kind",
    "kinders": "kind",
    "kids": "kind",
    "centra": "centrum",
    "musea": "museum",
    "moeders": "moeder",
    "leden": "lid",
    "steden": "stad",
}

# The stemmer's own cache would double that of the analyser.
_stemmer = Stemmer.Stemmer(ALGORITHM, 0)


def stem(word: str) -> str:
    """The Snowball stem of a folded Dutch word."""
    return _stemmer.stemWord(word)


def base_form(word: str) -> str:
    """The base form of a folded Dutch word where the dictionary has one that matters to the stem, else the word."""
    return IRREGULAR.get(word) or lemmas().get(word, word)
