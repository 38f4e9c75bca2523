"""Dutch text for generated practices, out of the words and sentences of `bulk_words`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from random import Random
from typing import TypeVar

from home.seed import bulk_words as words

T = TypeVar("T")


@cache
def _weights(number: int) -> list[float]:
    return list(accumulate(1 / rank for rank in range(1, number + 1)))


def pick(rng: Random, items: Sequence[T]) -> T:
    """One of the items; the first ones often, the last ones seldom (Zipf: the n-th has the weight 1/n)."""
    return rng.choices(items, cum_weights=_weights(len(items)))[0]


def pick_some(rng: Random, items: Sequence[T], number: int) -> list[T]:
    """Different items, `number` of them or all there are, in order; the first ones of the list more often than the last ones."""
    chosen: set[int] = set()
    while len(chosen) < min(number, len(items)):
        chosen.add(pick(rng, range(len(items))))
    return [items[index] for index in sorted(chosen)]


class Writer:
    """Writes the texts of one practice, so that they agree on its subject, its people and its first two partners."""

    def __init__(self, rng: Random, partners: Sequence[str]) -> None:
        self._rng = rng
        self.theme, subject = pick(rng, words.SUBJECTS)
        self.where = pick(rng, words.WHERE)
        self.who = pick(rng, words.WHO)
        first, second = partners[0], partners[1]
        self._slots = {"subject": subject, "who": self.who, "a": first, "b": second}

    def fill(self, sentence: str) -> str:
        """A sentence with its open places filled; a partner's name keeps its capital only at the beginning."""
        text = sentence.format(**self._slots)
        for name in (self._slots["a"], self._slots["b"]):
            text = text[0] + text[1:].replace(name, name[0].lower() + name[1:])
        return text

    def title(self) -> str:
        """What the practice is about, and where."""
        return f"{self.theme} {self.where}"

    def context(self) -> str:
        """Why it began, as rich text."""
        worries = pick_some(self._rng, words.WORRIES, self._rng.randint(1, 2))
        opening = " ".join(f"Soms {worry}." for worry in worries)
        return f"<p>{opening} {self.sentences(self._rng.randint(1, 2))}</p>"

    def goal(self) -> str:
        """What it is for, as rich text."""
        aims = pick_some(self._rng, words.AIMS, self._rng.randint(1, 2))
        return f"<p>De partners willen dat {' en dat '.join(aims)}.</p>"

    def daily_practice(self) -> str:
        """How it goes from day to day, as rich text."""
        return "".join(f"<p>{self.sentences(self._rng.randint(2, 4))}</p>" for _ in range(2))

    def sentences(self, number: int) -> str:
        """Some sentences of running text, each another one."""
        return " ".join(self.fill(sentence) for sentence in pick_some(self._rng, words.SENTENCES, number))

    def steps(self, number: int) -> list[tuple[str, str]]:
        """Title and text of each step, in an order that makes sense."""
        return [(title, self.fill(text)) for title, text in pick_some(self._rng, words.STEPS, number)]

    def some(self, texts: Sequence[str], number: int) -> list[str]:
        """Some of these texts."""
        return [self.fill(text) for text in pick_some(self._rng, texts, number)]
