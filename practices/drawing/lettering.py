"""How much room words take: wrapping names and roles on lines without a browser.

Widths are those of Hanken Grotesk in em, measured in Chromium and rounded up per group of letters, so a line is never
wider than computed here; the fallback font is scaled to the same width by the style sheet.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from core.drawing.svg import text
from practices.drawing.data import DiagramPartner
from practices.drawing.roles import in_a_list, ordered_roles

_GROUPS = (
    ("ijlfI.,:;'’|!()[]ïî ", 0.27),
    ('t-/"', 0.35),
    ("r*–“”", 0.44),
    ("szL", 0.495),
    ("cgkvxyç?", 0.535),
    ("aehnuàáâèéêëñùúûüJ", 0.56),
    ("bdopqòóôö0123456789€$+=<>FPSETZR", 0.595),
    ("BYAKVUX", 0.66),
    ("DHN&#C…", 0.71),
    ("GOwQ%½", 0.775),
    ("mM@", 0.875),
    ("W—", 1.06),
)


class _Widths(dict[str, float]):
    """The width of every letter in em."""

    def __missing__(self, letter: str) -> float:
        return 0.71


_WIDTHS = _Widths({letter: width for letters, width in _GROUPS for letter in letters})
_LEAST = 4
"""A word is cut with at least so many letters on either side of the hyphen, as far as it has them."""
_SPACE = _WIDTHS[" "]
_VOWELS = "aeiouyéèêëïöü"
_HYPHEN = re.compile(r"[^-]*-|[^-]+")
"""The parts of a word, each with the hyphen that ends it."""


@dataclass(frozen=True, slots=True)
class Face:
    """A text style: its class, size and line height in user units, and how much wider its weight is than regular."""

    css: str
    size: float
    leading: float
    heavier: float = 1.0

    def width(self, words: str) -> float:
        """Width of the words on one line, in user units, at the safe side."""
        return _ems(words) * self.size * self.heavier

    def wrap(self, words: str | Sequence[str], room: float) -> tuple[str, ...]:
        """The words on lines no wider than `room`, as even as they can be; too long a word is cut with a hyphen.

        Given phrases instead of words, a line ends within one only when it does not fit on a line by itself.
        """
        ems = room / self.size / self.heavier
        pieces = _pieces(words.split() if isinstance(words, str) else words, ems)
        lines = _filled(pieces, ems)
        if len(lines) > 1:
            widest = max(width for _, width, _ in pieces)
            even = sum(width for _, width, _ in pieces) / len(lines)
            for share in (1.08, 1.2, 1.32):
                narrower = max(even * share, widest)
                evener = _filled(pieces, narrower) if narrower < ems else lines
                if len(evener) == len(lines):
                    return evener
        return lines


@lru_cache(maxsize=4096)
def _ems(words: str) -> float:
    return sum(map(_WIDTHS.__getitem__, words))


def _pieces(phrases: Sequence[str], ems: float) -> list[tuple[str, float, bool]]:
    """What stays together on a line: the letters, their width, and whether a space stands before them."""
    pieces: list[tuple[str, float, bool]] = []
    for phrase in phrases:
        if _ems(phrase) <= ems:
            pieces.append((phrase, _ems(phrase), True))
        elif " " in phrase:
            pieces += _pieces(phrase.split(), ems)
        else:
            halves = (part for half in _HYPHEN.findall(phrase) for part in _cut(half, ems))
            pieces += [(half, _ems(half), order == 0) for order, half in enumerate(halves)]
    return pieces


def _filled(pieces: list[tuple[str, float, bool]], ems: float) -> tuple[str, ...]:
    """The pieces on lines that are as full as they can be."""
    lines: list[str] = []
    line, used = "", 0.0
    for piece, width, spaced in pieces:
        gap = _SPACE if spaced and line else 0.0
        if line and used + gap + width > ems:
            lines.append(line)
            line, used = piece, width
        else:
            line, used = f"{line} {piece}" if gap else line + piece, used + gap + width
    return (*lines, line) if line else tuple(lines)


def _cut(word: str, ems: float) -> list[str]:
    """Parts of a word that is too wide, each but the last ending in a hyphen."""
    pieces = []
    while _ems(word) > ems and len(word) > 1:
        ends = list(accumulate(map(_WIDTHS.__getitem__, word), initial=_WIDTHS["-"]))
        fits = max(bisect_right(ends, ems) - 1, 1)
        end = _syllable(word, min(fits, max(len(word) - _LEAST, 1)))
        pieces.append(f"{word[:end]}-")
        word = word[end:]
    return [*pieces, word]


def _syllable(word: str, end: int) -> int:
    """A place to cut at or just before `end`: before a consonant with a vowel after it, but not within "ch"."""
    for place in range(end, max(end - _LEAST, _LEAST), -1):
        here, after = word[place].lower(), word[place + 1 : place + 2].lower()
        if (
            here.isalpha()
            and here not in _VOWELS
            and after
            and after in _VOWELS
            and word[place - 1 : place + 1] != "ch"
        ):
            return place
    return end


NAME = Face("dg-name", 18, 22, 1.05)
CENTRE = Face("dg-centre", 16, 19, 1.05)
NAME_SMALL = Face("dg-name", 17, 22, 1.05)
SECTOR = Face("dg-sector", 15, 19)
ROLE = Face("dg-role", 16, 20)
LABEL = Face("dg-label", 15, 19, 1.05)


@dataclass(frozen=True, slots=True)
class Lettering:
    """Lines of text under each other: (face, words), with the size of the whole in user units."""

    lines: tuple[tuple[Face, str], ...]

    @property
    def width(self) -> float:
        """Width of the widest line."""
        return max((face.width(words) for face, words in self.lines), default=0)

    @property
    def height(self) -> float:
        """Height of all lines."""
        return sum(face.leading for face, _ in self.lines)

    def draw(self, x: float, top: float) -> str:
        """The lines as SVG, anchored on x, the first line starting at `top`."""
        drawn = ""
        for face, words in self.lines:
            drawn += text(x, top + face.leading * 0.5 + face.size * 0.34, words, face.css)
            top += face.leading
        return drawn


def lettered(words: str, room: float, face: Face = LABEL) -> Lettering:
    """Words in one style on lines no wider than `room`: a caption beside a line unless another style is given."""
    return Lettering(tuple((face, line) for line in face.wrap(words, room)))


def partner_text(partner: DiagramPartner, told: Iterable[Sequence[str]], room: float, name: Face = NAME) -> Lettering:
    """Name, sector, roles and what is told of its relations; the sector is left out when the name says the same."""
    sector = "" if partner.sector_label.casefold() == partner.name.casefold() else partner.sector_label
    roles = [f"{in_a_list(words)}," for _, words in ordered_roles(partner)]
    roles[-1:] = [last.removesuffix(",") for last in roles[-1:]]
    parts: tuple[tuple[Face, str | Sequence[str]], ...] = (
        (name, partner.name),
        (SECTOR, sector),
        (ROLE, roles),
        *((LABEL, phrases) for phrases in told),
    )
    return Lettering(tuple((face, line) for face, words in parts for line in face.wrap(words, room)))
