"""What a compound rule must be, said so that an editor can mend it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _

from search.analysis import analyser_for, fold
from search.analysis.tokens import APOSTROPHES, HYPHENS

LONGEST = 80
"""Letters of a word."""
FEWEST, MOST = 2, 6
"""Parts of a word."""
SHORTEST_PART = 2
LINKS = ("", "s", "e", "en", "er", "n")
"""The letters that may stand between two parts: samenwerking-s-verband."""

_BETWEEN_PARTS = re.compile(r"[,+|\s]+")
_IN_A_WORD = frozenset(HYPHENS + APOSTROPHES)


def tidied(texts: Iterable[str]) -> list[str]:
    """The parts that an editor wrote, apart: "regie + rol" and "regie, rol" are both two."""
    return [part for text in texts for part in _BETWEEN_PARTS.split(text) if part]


def complaints(word: str, parts: Sequence[str]) -> dict[str, str]:
    """What is wrong with a rule, by the name of the field; empty for a good one. Without parts it says: never split."""
    if fault := _word_fault(word):
        return {"word": fault}
    if parts and (fault := _number_fault(parts) or _parts_fault(word, parts)):
        return {"parts": fault}
    return {}


def _word_fault(word: str) -> str:
    if len(word.split()) > 1:
        return _("Dit zijn meer woorden. Zet er één woord neer.")
    if len(word) > LONGEST:
        return _("Dit woord is te lang: hoogstens %(most)d letters.") % {"most": LONGEST}
    if not _IN_A_WORD.isdisjoint(word):
        return _("Schrijf het woord aan elkaar: bij een streepje splitst het zoeken altijd al.")
    if not word.isalnum():
        return _("Een woord bestaat uit letters en cijfers.")
    if analyser_for("nl").analyse(word) is None:
        return _("Op ‘%(word)s’ wordt niet gezocht: het zegt niets over een tekst.") % {"word": word}
    return ""


def _number_fault(parts: Sequence[str]) -> str:
    if len(parts) < FEWEST:
        return _("Eén deel is geen splitsing. Zet er twee of meer, of laat dit leeg als het woord heel moet blijven.")
    if len(parts) > MOST:
        return _("Dit zijn %(number)d delen. Hoogstens %(most)d.") % {"number": len(parts), "most": MOST}
    return next(
        (
            _("‘%(part)s’ kan geen deel zijn: een deel bestaat uit minstens twee letters.") % {"part": part}
            for part in parts
            if len(part) < SHORTEST_PART or not part.isalnum()
        ),
        "",
    )


def _parts_fault(word: str, parts: Sequence[str]) -> str:
    """Why the parts do not spell the word. Each part is looked for after the one before it."""
    rest = fold(word)
    if re.fullmatch(f"(?:{'|'.join(LINKS)})".join(map(fold, parts)), rest):
        return ""
    between = []
    for part in parts:
        before, found, rest = rest.partition(fold(part))
        if not found:
            text = _("‘%(part)s’ staat niet op die plaats in ‘%(word)s’. Schrijf de delen zoals ze in het woord staan.")
            return text % {"part": part, "word": word}
        between.append(before)
    first, *links = between
    too_much = first or next((letters for letters in links if letters not in LINKS), rest)
    text = _(
        "‘%(letters)s’ hoort bij geen deel. Samen zijn de delen het hele woord; alleen s, e, en, er of n mag ertussen."
    )
    return text % {"letters": too_much}
