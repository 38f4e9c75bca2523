"""Where everything stands in the wide picture; lengths are user units, at most 1056 across.

Rows are at least 126 apart and grow with what is in them, so no two boxes of words, plates or captions meet:
`Layout.boxes` is what a test checks. The view is cut to what is drawn, with the family in the middle.
"""

from __future__ import annotations

from itertools import pairwise

from practices.drawing.captions import Caption, height, pile, stacked
from practices.drawing.data import FAMILY, DiagramData, DiagramPartner, DiagramRelation
from practices.drawing.geometry import Box, around
from practices.drawing.lettering import lettered, partner_text
from practices.drawing.plates import Call, Ports, abreast
from practices.drawing.roles import bundle
from practices.drawing.seating import Seats, Spot, goes_over, seat
from practices.drawing.wide_parts import COLUMN_X, RADIUS, SIDE_X, TILE, Bow, Lane, Layout, Node, placed
from practices.drawing.wide_top import Top

MARGIN = 16.0
TEXT_ROOM, TOP_TEXT_ROOM = 216.0, 400.0
ROW, AIR, CAPTION_AIR, LINE_ROOM = 126.0, 28.0, 14.0, 50.0
"""Rows; what words stay from each other, captions from words, and plates with a line between from each other."""
FIRST_PORT = 28.0
CAPTION_ROOM, ACROSS_ROOM = 200.0, 260.0
ASIDE, ASIDE_ROOM = 48.0, 104.0
"""Where captions above the family stand when lines of the partner on top come down in the middle."""
LANE, ROUND, MOST_FLAT = 26.0, 48.0, 108.0
"""How far the nearest lane stays from the family; how far from its top a curve is still nearly level; and half of the
level part of a lane at most."""


def layout(data: DiagramData) -> Layout:
    """Places for the partners that are drawn (eight at most)."""
    data = data.drawn()
    return _Plan(data, seat(data)).settle()


class _Plan:
    """The picture while it is made: first how relations run, then plates, columns, lanes, and what is on top."""

    def __init__(self, data: DiagramData, seats: Seats) -> None:
        self.data, self.seats = data, seats
        self.spots: dict[str, Spot] = seats.spots()
        self.over: list[DiagramRelation] = []
        self.under: list[DiagramRelation] = []
        self.far: list[DiagramRelation] = []
        for relation in data.relations:
            self._sort(relation)
        self.ports = self._ports()
        self.nodes: dict[str, Node] = {}
        self.captions: list[Caption] = []

    def _sort(self, relation: DiagramRelation) -> None:
        if relation.target == FAMILY:
            return
        (side, row), (other, place) = self.spots[relation.source], self.spots[relation.target]
        if side == other:
            if abs(row - place) > 1:
                self.far.append(relation)
        elif "top" not in (side, other):
            left, right = (row, place) if side == "left" else (place, row)
            (self.over if goes_over(self.seats, left, right) else self.under).append(relation)

    def _rows(self, relation: DiagramRelation) -> tuple[int, int]:
        return self.spots[relation.source][1], self.spots[relation.target][1]

    def _ports(self) -> Ports:
        """Nearest to the middle are lanes, inner ones first, then bows, long ones first, then lines from the top."""
        self.over.sort(key=lambda relation: -sum(self._rows(relation)))
        self.under.sort(key=lambda relation: sum(self._rows(relation)))
        calls = []
        for half, group in ((-1, self.over), (1, self.under)):
            for order, relation in enumerate(group):
                calls += [Call(key, half, (0, order), relation) for key in (relation.source, relation.target)]
        for relation in self.far:
            row, place = self._rows(relation)
            way, long = (1, place - row) if place > row else (-1, row - place)
            calls.append(Call(relation.source, way, (1, -long), relation))
            calls.append(Call(relation.target, -way, (1, -long), relation))
        if self.seats.top:
            for order, relation in enumerate(self.data.relations):
                ends = {relation.source, relation.target}
                for key in ends - {self.seats.top.key, FAMILY} if self.seats.top.key in ends else ():
                    if self.spots[key][1] > 0:
                        calls.append(Call(key, -1, (2, -order), relation))
        top = self.seats.top
        inner = {
            each.key: len(bundle(each, self.data, directing=True)) for each in self.data.partners if each is not top
        }
        return Ports(calls, inner, TILE, FIRST_PORT, shared=True)

    def settle(self) -> Layout:
        """The finished layout."""
        columns = [
            _Column(side, partners, self)
            for side, partners in ((-1, self.seats.left), (1, self.seats.right))
            if partners
        ]
        body = max((column.height for column in columns), default=0)
        for column in columns:
            column.settle(body)
        lanes = self._lanes()
        bows = self._bows()
        heights = [lane.y for lane in lanes]
        top = Top(self.data, self.seats, self.nodes, self.ports)
        if self.seats.top:
            ceiling = min([-RADIUS, *(box.top for box in placed(self.nodes, self.captions)), *heights])
            words = partner_text(self.seats.top, self.data.told(self.seats.top, ()), TOP_TEXT_ROOM)
            self.nodes[self.seats.top.key] = top.settle(self.seats.top, words, ceiling - MARGIN)
            self.captions += top.captions
        boxes = placed(self.nodes, self.captions)
        left = -min([-RADIUS, *(box.left for box in boxes)])
        right = max([RADIUS, *(box.right for box in boxes)])
        if self.seats.left and self.seats.right:
            left = right = max(left, right)
        view = Box(
            "view",
            -left - MARGIN,
            min([-RADIUS, *(box.top for box in boxes), *heights]) - MARGIN,
            right + MARGIN,
            max([RADIUS, *(box.bottom for box in boxes), *heights]) + MARGIN,
        )
        return Layout(self.seats, self.nodes, tuple(self.captions), lanes, bows, top.drops, view)

    def port(self, key: str, half: int, relation: DiagramRelation) -> tuple[float, float]:
        """Where a relation meets the plate of a partner in a column."""
        node = self.nodes[key]
        return node.side * SIDE_X, node.y + self.ports.offset(key, half, relation)

    def _lanes(self) -> tuple[Lane, ...]:
        """Lanes above and below the family, the inner ones for the partners nearest to its height, so that they nest."""
        aside = bool(self.seats.top and bundle(self.seats.top, self.data, directing=False))
        lanes: list[Lane] = []
        for half, group in ((-1, self.over), (1, self.under)):
            edge, flat = RADIUS + LANE, ROUND
            beside = aside and half < 0
            for relation in group:
                start, finish = self.port(relation.source, half, relation), self.port(relation.target, half, relation)
                away = max(edge, half * start[1], half * finish[1])
                words = lettered(relation.label, ASIDE_ROOM if beside else ACROSS_ROOM)
                if words.lines:
                    flat = max(flat, ASIDE + words.width if beside else words.width / 2)
                lanes.append(Lane(relation, start, finish, half * away, min(flat - ROUND, MOST_FLAT)))
                if words.lines:
                    near = half * (away + 7)
                    x, anchor = (ASIDE, "start") if beside else (0.0, "middle")
                    self.captions.append(Caption(words, x, near if half > 0 else near - words.height, anchor))
                edge = away + 16 + (words.height + 7 if words.lines else 0)
        return tuple(lanes)

    def _bows(self) -> tuple[Bow, ...]:
        """Curves past others of the column, short ones nearest to the plates."""
        bows: list[Bow] = []
        used: list[tuple[str, int, int, int]] = []
        for relation in sorted(self.far, key=lambda relation: abs(self._rows(relation)[0] - self._rows(relation)[1])):
            side, (row, place) = self.spots[relation.source][0], self._rows(relation)
            way, (low, high) = (1 if place > row else -1), sorted((row, place))
            depth = 0
            while any(
                where == side and deep == depth and low < last and first < high for where, first, last, deep in used
            ):
                depth += 1
            used.append((side, low, high, depth))
            start, finish = self.port(relation.source, way, relation), self.port(relation.target, -way, relation)
            inward = -1 if start[0] > 0 else 1
            bows.append(Bow(relation, start, finish, start[0] + inward * (56 + 18 * depth)))
        return tuple(bows)


class _Column:
    """One column while it is being measured and then settled at its height."""

    def __init__(self, side: int, partners: tuple[DiagramPartner, ...], plan: _Plan) -> None:
        self.side, self.partners, self.plan = side, partners, plan
        self.words = [partner_text(each, plan.data.told(each, plan.far), TEXT_ROOM) for each in partners]
        self.plates = [plan.ports.height(each.key) for each in partners]
        self.halves = [max(words.height, plate) / 2 for words, plate in zip(self.words, self.plates, strict=True)]
        self.related = [plan.data.between(upper.key, lower.key) for upper, lower in pairwise(partners)]
        self.slots = [
            stacked(relations, upper.key, CAPTION_ROOM)
            for relations, upper in zip(self.related, partners, strict=False)
        ]
        self.gaps = [max(ROW, self._least(row)) for row in range(len(partners) - 1)]
        self.first = max(ROW, 2 * self.halves[0] + AIR) / 2
        self.height = self.first + sum(self.gaps) + max(ROW, 2 * self.halves[-1] + AIR) / 2

    def _least(self, row: int) -> float:
        """What the middles of this row and the next need between them."""
        between = height(self.slots[row]) + 2 * CAPTION_AIR if self.slots[row] else AIR
        plates = sum(self.plates[row : row + 2]) / 2
        return max(sum(self.halves[row : row + 2]) + between, plates + (LINE_ROOM if self.related[row] else MARGIN))

    def settle(self, body: float) -> None:
        """Adds the nodes and captions, spread evenly over the height of the tallest column, around the family."""
        extra = (body - self.height) / len(self.partners)
        stretched = self.height + extra * (len(self.partners) - 1)
        y = self.first - stretched / 2
        for row, (partner, words, plate) in enumerate(zip(self.partners, self.words, self.plates, strict=True)):
            tile = around(f"tile {partner.key}", self.side * COLUMN_X, y, TILE, plate)
            self.plan.nodes[partner.key] = Node(partner, self.side, row, tile, words, y - words.height / 2)
            if row < len(self.gaps):
                below = y + self.gaps[row] + extra
                self._caption(row, (y + self.halves[row] + below - self.halves[row + 1]) / 2)
                y = below

    def _caption(self, row: int, middle: float) -> None:
        slots = self.slots[row]
        beside = max(abreast(len(self.related[row]), TILE), default=0.0) + 16
        anchor = "end" if self.side < 0 else "start"
        self.plan.captions += pile(slots, self.side * (COLUMN_X + beside), middle - height(slots) / 2, anchor)
