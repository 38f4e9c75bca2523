"""The committed tables of Dutch words, made from OpenTaal's dictionary by `scripts/build_dutch_tables.py`.

`data/words.txt.gz`: a line per combination of roles, the roles as a number and then the words. `data/lemmas.txt.gz`: a
line per base form, then the forms that lead to it; only forms whose stem differs from the stem of their base form.
All words are folded and consist of letters only.
"""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path
from typing import Final

DATA = Path(__file__).parent / "data"
WORDS = "words.txt.gz"
LEMMAS = "lemmas.txt.gz"


class Role:
    """What a word may be: a word on its own, a part of a compound, a name. Bits, as plain numbers for speed."""

    WORD: Final = 1
    BEGIN: Final = 2
    MIDDLE: Final = 4
    END: Final = 8
    NAME: Final = 16


@cache
def roles() -> dict[str, int]:
    """The roles (bits of `Role`) of every word in the dictionary, read once per process."""
    table: dict[str, int] = {}
    for line in _lines(WORDS):
        bits, *words = line.split()
        table.update(dict.fromkeys(words, int(bits)))
    return table


@cache
def lemmas() -> dict[str, str]:
    """The base form of each form that a stemmer would not bring there (gezinnen: gezin), read once per process."""
    table: dict[str, str] = {}
    for line in _lines(LEMMAS):
        lemma, *forms = line.split()
        table.update(dict.fromkeys(forms, lemma))
    return table


def _lines(name: str) -> list[str]:
    return gzip.decompress((DATA / name).read_bytes()).decode("ascii").splitlines()
