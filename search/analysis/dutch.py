"""Dutch: base form, stem and compound parts, with OpenTaal's dictionary."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from search.analysis import stopwords
from search.analysis.base import WordAnalyser, unique
from search.analysis.compounds import CompoundSplitter
from search.analysis.contract import Analysis
from search.analysis.dictionary import Role, roles
from search.analysis.fold import fold
from search.analysis.lemma import base_form, stem


class DutchAnalyser(WordAnalyser):
    """Dutch words become lexemes of themselves and of their parts. The dictionary is read at the first word.

    `split_rules` are the editors' compound rules: a word and its parts; a word with one part is never split.
    """

    locale = "nl"
    stop_words = stopwords.DUTCH
    apostrophe_endings = frozenset({"s", "tje", "tjes", "er", "ers", "en"})

    def __init__(self, split_rules: Mapping[str, tuple[str, ...]] | None = None) -> None:
        super().__init__()
        rules = {_plain(word): tuple(filter(None, map(_plain, parts))) for word, parts in (split_rules or {}).items()}
        self._rules = {word: parts for word, parts in rules.items() if parts}

    @cached_property
    def _splitter(self) -> CompoundSplitter:
        return CompoundSplitter(roles(), self._rules)

    def analyse_plain(self, word: str) -> Analysis:
        """The word with its lexeme and, for a compound, the lexemes of its parts and of neighbouring parts together."""
        split = self._splitter.split(word).parts
        whole = self._lexeme(word)
        if len(split) == 1:
            return Analysis(word, whole)
        count = len(split)
        leaves = [self._part_lexeme(part, is_last=index == count - 1) for index, part in enumerate(split)]
        joins = [
            self._part_lexeme("".join(split[start:end]), is_last=end == count)
            for start in range(count)
            for end in range(start + 2, count + 1)
            if end - start < count
        ]
        return Analysis(word, whole, split, unique(leaves, whole), unique(leaves + joins, whole))

    def knows_plain(self, word: str) -> bool:
        """Whether a plain word stands in the dictionary, is a name, or is a compound without doubt."""
        is_listed = roles().get(word, 0) & (Role.WORD | Role.NAME)
        return bool(is_listed) or self._splitter.split(word).is_certain

    def _lexeme(self, word: str) -> str:
        """The stem of the base form. A compound in no dictionary has that of its last part (taalhuizen: taalhuis)."""
        base = base_form(word)
        if base == word and not self._is_word(word):
            last = self._splitter.split(word).parts[-1]
            if word.endswith(last):
                base = word.removesuffix(last) + base_form(last)
        return stem(base)

    def _part_lexeme(self, part: str, *, is_last: bool) -> str:
        """The lexeme of a part as a word of its own, without a linking s (opvoedings+ondersteuning: opvoeding)."""
        if not is_last and len(part) > 4 and part.endswith("s") and not self._is_word(part):
            part = part[:-1]
        return self._lexeme(part)

    def _is_word(self, word: str) -> bool:
        return bool(roles().get(word, 0) & Role.WORD)


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))
