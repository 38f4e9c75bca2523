"""From a plan to rows of whole numbers, so that every engine adds without rounding and ties are equal.

A score is a sum over all alternatives and tiers: weight of the alternative x step of the tier x idf of the groups it covers. The
idf is one number a group (`ln(1 + N / df)`, the highest df of its strict alternatives): with one per alternative a rare synonym
would outweigh the word that was typed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from search import weights
from search.plan import Alternative, Plan


@dataclass(frozen=True, slots=True)
class Row:
    """Lexemes that must all be present, what they add, and the groups they cover as bits."""

    lexemes: tuple[str, ...]
    weight: int
    mask: int


@dataclass(frozen=True, slots=True)
class Scored:
    """A plan as an engine executes it.

    `strict` holds per group the conjunctions of which one must be present; an empty tuple means that the group cannot be met.
    """

    rows: tuple[Row, ...]
    strict: tuple[tuple[tuple[str, ...], ...], ...]

    @property
    def groups(self) -> int:
        """The number of groups."""
        return len(self.strict)

    @property
    def can_be_strict(self) -> bool:
        """Whether every group has something that exists."""
        return all(self.strict)

    @property
    def half(self) -> int:
        """How many groups a document must meet when fewer words have to match."""
        return -(-self.groups // 2)


def alive(plan: Plan, df: Mapping[str, int]) -> list[Alternative]:
    """The alternatives of which every lexeme occurs in the index; a last resort only where nothing else meets its groups."""
    living = [item for item in plan.alternatives if all(df.get(lexeme, 0) > 0 for lexeme in item.lexemes)]
    met = {group for item in living if item.strict and not item.last_resort for group in item.covers}
    return [item for item in living if not item.last_resort or met.isdisjoint(item.covers)]


def score(plan: Plan, df: Mapping[str, int], documents: int) -> Scored:
    """The rows of a plan, by the document frequencies of its lexemes and the number of documents."""
    living = alive(plan, df)
    strict: list[dict[tuple[str, ...], None]] = [{} for _ in range(plan.groups)]
    frequency = [0] * plan.groups
    for item in living:
        if item.strict:
            for group in item.covers:
                strict[group][item.lexemes] = None
                frequency[group] = max(frequency[group], min(df[lexeme] for lexeme in item.lexemes))
    idf = [math.log(1 + documents / count) if count else 1.0 for count in frequency]
    rows = tuple(
        Row(
            tuple(prefix + lexeme for lexeme in item.lexemes),
            round(weights.SCALE * item.weight * step * sum(idf[group] for group in item.covers)),
            sum(1 << group for group in item.covers),
        )
        for item in living
        for prefix, step in weights.TIERS
    )
    return Scored(rows, tuple(tuple(group) for group in strict))
