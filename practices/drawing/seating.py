"""Who stands where, so that lines do not cross where they need not.

Left: who notices or refers. Right: who does, hosts, brings expertise, trains. Top: the one who directs or pays. The
columns differ by one at most; hosts move to the left first. Of small columns every order is tried; in larger ones two
partners change places as long as that takes crossings away. The editor's order is among those tried, so no drawing is
worse than that, and the same data always give the same picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, permutations
from math import factorial

from practices.drawing.data import DiagramData, DiagramPartner, DiagramRelation
from practices.drawing.roles import DIRECTING, DOING, TOUCHING, lines_of

Column = tuple[DiagramPartner, ...]
Keys = tuple[str, ...]
EXACT = 40
"""Up to so many orders of both columns together (three by three) every one is tried."""
Spot = tuple[str, int]
"""Side (`left`, `right`, `top`) and row from above, starting at 0."""


@dataclass(frozen=True, slots=True)
class Seats:
    """The partners by side, each column from top to bottom."""

    top: DiagramPartner | None
    left: Column
    right: Column

    def spots(self) -> dict[str, Spot]:
        """The spot of every partner key."""
        spots: dict[str, Spot] = {self.top.key: ("top", 0)} if self.top else {}
        for side, column in (("left", self.left), ("right", self.right)):
            spots |= {partner.key: (side, row) for row, partner in enumerate(column)}
        return spots

    def keys(self) -> tuple[Keys, Keys]:
        """The keys of both columns, from above."""
        return tuple(partner.key for partner in self.left), tuple(partner.key for partner in self.right)

    def in_order(self) -> Column:
        """Everyone: top, left, right."""
        return (*((self.top,) if self.top else ()), *self.left, *self.right)


@lru_cache(maxsize=4)
def seat(data: DiagramData) -> Seats:
    """Seats for the partners of `data`, which holds at most eight. Kept, as both pictures of a page ask for the same."""
    seats = balanced(data.partners)
    if not data.relations:
        return seats
    tally = _Tally(seats, data.relations)
    left, right = tuple(partner.key for partner in seats.left), tuple(partner.key for partner in seats.right)
    if factorial(len(left)) * factorial(len(right)) <= EXACT:
        orders = [(one, other) for one in permutations(left) for other in permutations(right)]
        left, right = min(orders, key=lambda order: tally.count(*order))
    else:
        starts = [(one, other) for one in (left, left[::-1]) for other in (right, right[::-1])]
        left, right = min((_descended(tally, *start) for start in starts), key=lambda order: tally.count(*order))
    partners = {partner.key: partner for partner in data.partners}
    return Seats(seats.top, tuple(partners[key] for key in left), tuple(partners[key] for key in right))


def _descended(tally: _Tally, left: Keys, right: Keys) -> tuple[Keys, Keys]:
    """The order after exchanging two partners of a column as long as that takes crossings away."""
    fewest, improved = tally.count(left, right), True
    while fewest and improved:
        improved = False
        orders = [(other, right) for other in _swaps(left)] + [(left, other) for other in _swaps(right)]
        best = min(orders, key=lambda order: tally.count(*order))
        if tally.count(*best) < fewest:
            (left, right), fewest, improved = best, tally.count(*best), True
    return left, right


def _swaps(column: Keys) -> list[Keys]:
    swapped = []
    for first, second in combinations(range(len(column)), 2):
        order = list(column)
        order[first], order[second] = order[second], order[first]
        swapped.append(tuple(order))
    return swapped


def balanced(partners: Column) -> Seats:
    """The sides, each column in the order of the editor."""
    top = _director(partners)
    others = [partner for partner in partners if partner is not top]
    right = [partner for partner in others if partner.has(*DOING)]
    left = [partner for partner in others if not partner.has(*DOING)]
    while len(right) - len(left) > 1:
        moved = next((partner for partner in right if partner.has("host")), right[0])
        right.remove(moved)
        left.append(moved)
    while len(left) - len(right) > 1:
        right.append(left.pop())
    return Seats(top, tuple(left), tuple(right))


def _director(partners: Column) -> DiagramPartner | None:
    """The partner on top: preferably one without lines to the family; directing before connecting and paying."""
    candidates = [partner for partner in partners if partner.has(*DIRECTING)]
    if not candidates or len(partners) == 1:
        return None
    return min(
        candidates,
        key=lambda partner: (
            partner.has(*TOUCHING),
            next(rank for rank, role in enumerate(DIRECTING) if partner.has(role)),
        ),
    )


def goes_over(seats: Seats, left: int, right: int) -> bool:
    """Whether a line between row `left` of the left column and row `right` of the right one passes above the family."""
    above, below = _Tally(seats, ()).passed(*seats.keys(), left, right)
    return above <= below


def crossings(seats: Seats, relations: tuple[DiagramRelation, ...]) -> int:
    """How many lines cross when partners stand so; a relation along a partner in between counts double."""
    return _Tally(seats, relations).count(*seats.keys())


class _Tally:
    """Counts crossings for orders of the columns, given as keys; the partner on top stays."""

    def __init__(self, seats: Seats, relations: tuple[DiagramRelation, ...]) -> None:
        self.top = seats.top.key if seats.top else ""
        self.touching = {partner.key: int(_touches(partner)) for partner in seats.in_order()}
        self.pairs = [(relation.source, relation.target) for relation in relations if relation.target in self.touching]

    def passed(self, left: Keys, right: Keys, row: int, place: int) -> tuple[int, int]:
        """How many partners' own lines are crossed on the way above the family, and below it."""
        touching = self.touching
        above = sum([touching[key] for key in left[:row] + right[:place]]) + touching.get(self.top, 0)
        return above, sum([touching[key] for key in left[row + 1 :] + right[place + 1 :]])

    def count(self, left: Keys, right: Keys) -> int:
        """The crossings of this order."""
        lefts, rights = {key: row for row, key in enumerate(left)}, {key: row for row, key in enumerate(right)}
        count = 0
        across: list[tuple[bool, int, int]] = []
        for one, other in self.pairs:
            if self.top in (one, other):
                key = other if one == self.top else one
                count += lefts[key] if key in lefts else rights[key]
            elif (one in lefts) == (other in lefts):
                column = lefts if one in lefts else rights
                count += 2 * (abs(column[one] - column[other]) - 1)
            else:
                row, place = (lefts[one], rights[other]) if one in lefts else (lefts[other], rights[one])
                above, below = self.passed(left, right, row, place)
                count += min(above, below)
                across.append((above <= below, row, place))
        for (over, row, place), (also_over, other_row, other_place) in combinations(across, 2):
            count += over == also_over and (row - other_row) * (place - other_place) < 0
        return count


def _touches(partner: DiagramPartner) -> bool:
    return bool(lines_of(partner, directing=True)) if not partner.has(*DIRECTING) else partner.has(*TOUCHING)


def along_the_rail(data: DiagramData, seats: Seats) -> Column:
    """The order of the stops on a phone: top, left, right; a stop moves where that brings related partners closer.

    Of orders that are equally short the one nearest to the first order wins.
    """
    stops = [partner.key for partner in seats.in_order()]
    first = {key: row for row, key in enumerate(stops)}
    pairs = [(relation.source, relation.target) for relation in data.relations if relation.target in first]

    def length(order: list[str]) -> tuple[int, int]:
        rows = {key: row for row, key in enumerate(order)}
        return (
            sum(abs(rows[source] - rows[target]) for source, target in pairs),
            sum(abs(row - first[key]) for key, row in rows.items()),
        )

    shortest, improved = length(stops), bool(pairs)
    while improved:
        improved = False
        for key in first:
            rest = [other for other in stops if other != key]
            moved = min(([*rest[:row], key, *rest[row:]] for row in range(len(stops))), key=length)
            if length(moved) < shortest:
                stops, shortest, improved = moved, length(moved), True
    partners = {partner.key: partner for partner in data.partners}
    return tuple(partners[key] for key in stops)
