"""English: Snowball's `english` stemmer, no compounds."""

from __future__ import annotations

import Stemmer

from search.analysis import stopwords
from search.analysis.base import WordAnalyser
from search.analysis.contract import Analysis

# Plurals that a stemmer cannot know.
IRREGULAR = {"children": "child", "women": "woman", "men": "man"}


class EnglishAnalyser(WordAnalyser):
    """English words become stems. There is no dictionary, so only numbers and stop words are known."""

    locale = "en"
    stop_words = stopwords.ENGLISH
    apostrophe_endings = frozenset({"s"})

    def __init__(self) -> None:
        super().__init__()
        # The stemmer's own cache would double ours.
        self._stemmer = Stemmer.Stemmer("english", 0)

    def analyse_plain(self, word: str) -> Analysis:
        """The word with its stem as lexeme."""
        return Analysis(word, self._stemmer.stemWord(IRREGULAR.get(word, word)))

    def knows_plain(self, word: str) -> bool:
        """Never: a word without hits may be corrected to one that is in the index."""
        return False
