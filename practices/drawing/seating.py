"""Who stands where, so that lines do not cross where they need not.

Left: who notices or refers. Right: who does, hosts, brings expertise, trains. Top: the one who directs or pays. The
columns differ by one at most; hosts move to the left first. From the editor's order two partners of a column change
places as long as that takes crossings away, so no drawing is worse than that order and the same data always give the
same picture.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations

from practices.drawing.data import DiagramData, DiagramPartner, DiagramRelation
from practices.drawing.roles import DIRECTING, DOING, TOUCHING, lines_of

Column = tuple[DiagramPartner, ...]
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

    def in_order(self) -> Column:
        """Everyone: top, left, right."""
        return (*((self.top,) if self.top else ()), *self.left, *self.right)


def seat(data: DiagramData) -> Seats:
    """Seats for the partners of `data`, which holds at most eight."""
    seats = balanced(data.partners)
    if not data.relations:
        return seats
    fewest, improved = crossings(seats, data.relations), True
    while fewest and improved:
        improved = False
        for other in _exchanged(seats):
            count = crossings(other, data.relations)
            if count < fewest:
                seats, fewest, improved = other, count, True
    return seats


def _exchanged(seats: Seats) -> list[Seats]:
    """All seats in which two partners of one column have changed places."""
    lefts, rights = _swaps(seats.left), _swaps(seats.right)
    return [replace(seats, left=left) for left in lefts] + [replace(seats, right=right) for right in rights]


def _swaps(column: Column) -> list[Column]:
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
    above, below = _passed(seats, left, right)
    return above <= below


def crossings(seats: Seats, relations: tuple[DiagramRelation, ...]) -> int:
    """How many lines cross when partners stand so; a relation along a partner in between counts double."""
    spots = seats.spots()
    count = 0
    across: list[tuple[bool, int, int]] = []
    for relation in relations:
        (side, row), (other, place) = spots[relation.source], spots.get(relation.target, ("family", 0))
        if other == "family":
            continue
        if side == other:
            count += 2 * (abs(row - place) - 1)
        elif "top" in (side, other):
            count += row + place
        else:
            left, right = (row, place) if side == "left" else (place, row)
            count += min(_passed(seats, left, right))
            across.append((goes_over(seats, left, right), left, right))
    for (over, left, right), (also_over, other_left, other_right) in combinations(across, 2):
        count += over == also_over and (left - other_left) * (right - other_right) < 0
    return count


def _passed(seats: Seats, left: int, right: int) -> tuple[int, int]:
    """How many partners' own lines are crossed on the way above the family, and below it."""
    above = sum(map(_touches, (*seats.left[:left], *seats.right[:right]))) + (
        _touches(seats.top) if seats.top else False
    )
    below = sum(map(_touches, (*seats.left[left + 1 :], *seats.right[right + 1 :])))
    return above, below


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
