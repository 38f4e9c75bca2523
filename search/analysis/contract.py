"""What an analysis is: the frozen data that analysers give and the interface that the rest of search builds on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it stands in a text: `text[start:end] == surface`."""

    surface: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """What one word means to the index. Lexemes consist of letters and digits only.

    `word` is the folded word, `lexeme` what the index holds for the whole of it. `split` holds the surface parts of a
    compound or the bits of a hyphen word, and is empty for a simple word. `leaves` are the lexemes of the smallest
    parts in order, which together mean the word. `parts` are all lexemes below the word: leaves, inner joins
    (jeugdhulpverlener: jeugd, hulp, verlener, jeugdhulp, hulpverlener) and the bits of a hyphen word, each once and
    never the lexeme itself.
    """

    word: str
    lexeme: str
    split: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


class Analyser(Protocol):
    """The language analysis of one locale. Any string is allowed everywhere; nothing raises."""

    locale: str

    def tokens(self, text: str) -> Iterator[Token]:
        """The words of a text in order, stop words included."""
        ...

    def analyse(self, word: str) -> Analysis | None:
        """The analysis of one word, None for a stop word and for a string without letters and digits. Cached."""
        ...

    def is_known(self, word: str) -> bool:
        """Whether this is a real word (dictionary, name, number or clean compound), which is never spell-corrected."""
        ...
