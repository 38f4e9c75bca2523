"""What the analysers of all languages share: cleaning a word, hyphen words, apostrophes, numbers and the cache."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from functools import lru_cache

from search.analysis.contract import Analysis, Token
from search.analysis.fold import fold
from search.analysis.tokens import APOSTROPHES, HYPHENS, LONGEST_WORD, tokens

# About the number of different words in 10,000 pages (a cached word takes some 300 bytes).
CACHE_SIZE = 200_000

_ONE_HYPHEN = str.maketrans(dict.fromkeys(HYPHENS, "-"))
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


def unique(lexemes: Iterable[str], without: str) -> tuple[str, ...]:
    """The lexemes in their order, each once, without one of them and without single letters."""
    return tuple(dict.fromkeys(item for item in lexemes if item != without and (len(item) > 1 or item.isdigit())))


class WordAnalyser(ABC):
    """An `Analyser` whose subclass says how one plain word (folded letters and digits) of its language is analysed."""

    locale: str
    stop_words: frozenset[str]
    # What follows an apostrophe and is an ending, not a part of the word.
    apostrophe_endings: frozenset[str]

    def __init__(self) -> None:
        self._cached = lru_cache(maxsize=CACHE_SIZE)(self._analyse)

    @abstractmethod
    def analyse_plain(self, word: str) -> Analysis:
        """The analysis of a plain word that is no stop word."""

    @abstractmethod
    def knows_plain(self, word: str) -> bool:
        """Whether a plain word is a real word of the language."""

    def tokens(self, text: str) -> Iterator[Token]:
        """The words of a text in order, stop words included."""
        return tokens(text)

    def analyse(self, word: str) -> Analysis | None:
        """The analysis of one word, None for a stop word and for a string without letters and digits. Cached.

        At most the first 100 characters count. Characters that are no letters or digits are dropped.
        """
        return self._cached(word[:LONGEST_WORD])

    def is_known(self, word: str) -> bool:
        """Whether this is a real word: in the dictionary, a name, a clean compound, with a digit, or all bits are."""
        bits = self.bits(word[:LONGEST_WORD])
        return bool(bits) and (all(map(self._knows_bit, bits)) or self.knows_plain("".join(bits)))

    def bits(self, word: str) -> tuple[str, ...]:
        """The plain words between the hyphens of a word (one for most words), folded and without apostrophe endings."""
        folded = fold(word.translate(_ONE_APOSTROPHE).translate(_ONE_HYPHEN))[:LONGEST_WORD]
        return tuple(filter(None, map(self._plain, folded.split("-"))))

    def _plain(self, bit: str) -> str:
        head, apostrophe, ending = bit.rpartition("'")
        if apostrophe and head and ending in self.apostrophe_endings:
            bit = head
        return bit if bit.isalnum() else "".join(filter(str.isalnum, bit))

    def _knows_bit(self, bit: str) -> bool:
        return bit in self.stop_words or any(map(str.isdigit, bit)) or self.knows_plain(bit)

    def _analyse(self, word: str) -> Analysis | None:
        bits = self.bits(word)
        if len(bits) > 1:
            return self._analyse_hyphen_word(bits)
        if not bits or bits[0] in self.stop_words:
            return None
        return self.analyse_plain(bits[0])

    def _analyse_hyphen_word(self, bits: tuple[str, ...]) -> Analysis:
        """Found by the joined form (group for gro-up), and by the bits and their parts."""
        joined = "".join(bits)
        lexeme = self.analyse_plain(joined).lexeme
        analyses = [self.analyse_plain(bit) for bit in bits if bit not in self.stop_words]
        leaves = [leaf for analysis in analyses for leaf in analysis.leaves or (analysis.lexeme,)]
        below = [part for analysis in analyses for part in (analysis.lexeme, *analysis.parts)]
        return Analysis(joined, lexeme, bits, unique(leaves, lexeme), unique(below, lexeme))
