"""Where everything stands in the wide picture. The middle of the family is (0, 0); lengths are user units, 1120 across.

Rows are at least 126 apart and grow with the words in them, so no two boxes of words, blocks or captions meet:
`Layout.boxes` is what a test checks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from practices.drawing.data import DiagramData, DiagramPartner, DiagramRelation
from practices.drawing.geometry import Box, square
from practices.drawing.lettering import Lettering, lettered, partner_text
from practices.drawing.roles import bundle
from practices.drawing.seating import Seats, goes_over, seat

HALF_WIDTH, MARGIN = 560.0, 16.0
COLUMN_X, TILE, RADIUS = 242.0, 76.0, 104.0
TEXT_X, TEXT_ROOM, TOP_TEXT_ROOM = 296.0, 256.0, 440.0
ROW, AIR = 126.0, 28.0
CAPTION_ROOM, ACROSS_ROOM = 240.0, 340.0
ASIDE, ASIDE_ROOM = 50.0, 140.0
"""Where captions above the family stand when lines of the partner on top come down in the middle."""
PORT, LANE, BEAM = 28.0, 26.0, 6.0
"""Where relations leave a tile, above and below its middle; and how far the nearest lane stays from the family;
and how far the beam lies below the middle of the top tile."""


@dataclass(frozen=True, slots=True)
class Node:
    """A partner in its place: side (-1 left, 1 right, 0 top), row, middle of the tile, and the words with their top."""

    partner: DiagramPartner
    side: int
    row: int
    x: float
    y: float
    words: Lettering
    words_top: float

    @property
    def tile(self) -> Box:
        """The square with the block."""
        return square(f"tile {self.partner.key}", self.x, self.y, TILE)

    @property
    def text(self) -> Box:
        """The room of the words, outside of the tile."""
        left, right = (
            (self.text_x - self.words.width, self.text_x)
            if self.side < 0
            else (
                self.text_x,
                self.text_x + self.words.width,
            )
        )
        return Box(f"text {self.partner.key}", left, self.words_top, right, self.words_top + self.words.height)

    @property
    def text_x(self) -> float:
        """The x on which the words are anchored: at their end on the left, else at their start."""
        return self.x + (self.side or 1) * (TEXT_X - COLUMN_X)


@dataclass(frozen=True, slots=True)
class Caption:
    """The words of a relation, anchored on x (`start`, `middle` or `end`) with their top."""

    words: Lettering
    x: float
    top: float
    anchor: str

    @property
    def box(self) -> Box:
        """The room of the words."""
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]
        left = self.x - self.words.width * share
        return Box("caption", left, self.top, left + self.words.width, self.top + self.words.height)


@dataclass(frozen=True, slots=True)
class Lane:
    """A relation that passes above or below the family, at height y, with its ports on the two tiles."""

    relation: DiagramRelation
    start: tuple[float, float]
    finish: tuple[float, float]
    y: float


@dataclass(frozen=True, slots=True)
class Drop:
    """A relation of the partner on top: the corners of its line, from the top tile down to the other tile."""

    relation: DiagramRelation
    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole picture: the seats, nodes by partner key, captions, lanes and drops, and the box that holds all."""

    seats: Seats
    nodes: dict[str, Node]
    captions: tuple[Caption, ...]
    lanes: tuple[Lane, ...]
    drops: tuple[Drop, ...]
    view: Box

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Everything that must not meet: tiles, words, captions and the family."""
        nodes = [box for node in self.nodes.values() for box in (node.tile, node.text)]
        return (square("family", 0, 0, 2 * RADIUS), *nodes, *(caption.box for caption in self.captions))


def between(relations: Sequence[DiagramRelation], one: str, other: str) -> list[DiagramRelation]:
    """The relations between two partners, in either direction."""
    return [relation for relation in relations if {relation.source, relation.target} == {one, other}]


def layout(data: DiagramData) -> Layout:
    """Places for the partners that are drawn (eight at most)."""
    data = data.drawn()
    seats = seat(data)
    nodes: dict[str, Node] = {}
    captions: list[Caption] = []
    columns = [_Column(side, column, data) for side, column in ((-1, seats.left), (1, seats.right)) if column]
    body = max((column.height for column in columns), default=0)
    for column in columns:
        column.settle(body, nodes, captions)
    lanes = _lanes(data, nodes, captions, seats)
    ceiling = min([-RADIUS, *(box.top for box in _boxes(nodes, captions)), *(lane.y for lane in lanes)])
    drops: tuple[Drop, ...] = ()
    if seats.top:
        drops = _set_top(seats.top, data, nodes, captions, ceiling - MARGIN)
    boxes = _boxes(nodes, captions)
    heights = [lane.y for lane in lanes]
    top = min([-RADIUS, *(box.top for box in boxes), *heights]) - MARGIN
    bottom = max([RADIUS, *(box.bottom for box in boxes), *heights]) + MARGIN
    return Layout(seats, nodes, tuple(captions), lanes, drops, Box("view", -HALF_WIDTH, top, HALF_WIDTH, bottom))


def _boxes(nodes: dict[str, Node], captions: list[Caption]) -> list[Box]:
    placed = [box for node in nodes.values() for box in (node.tile, node.text)]
    return placed + [caption.box for caption in captions]


class _Column:
    """One column while it is being measured and then settled at its height."""

    def __init__(self, side: int, partners: tuple[DiagramPartner, ...], data: DiagramData) -> None:
        self.side, self.partners = side, partners
        self.words = [partner_text(partner, TEXT_ROOM) for partner in partners]
        self.slots = [
            [
                lettered(relation.label, CAPTION_ROOM)
                for relation in between(data.relations, upper.key, lower.key)
                if relation.label
            ]
            for upper, lower in pairwise(partners)
        ]
        halves = [max(ROW, words.height + AIR) / 2 for words in self.words]
        self.first, self.last = halves[0], halves[-1]
        self.gaps = [
            max(ROW, (upper.height + lower.height) / 2 + AIR + sum(slot.height for slot in slots) * 1.2)
            for upper, lower, slots in zip(self.words, self.words[1:], self.slots, strict=False)
        ]
        self.height = self.first + sum(self.gaps) + self.last

    def settle(self, body: float, nodes: dict[str, Node], captions: list[Caption]) -> None:
        """Adds the nodes and captions, spread evenly over the height of the tallest column, around the family."""
        extra = (body - self.height) / len(self.partners)
        stretched = self.height + extra * (len(self.partners) - 1)
        y = self.first - stretched / 2
        for row, (partner, words) in enumerate(zip(self.partners, self.words, strict=True)):
            nodes[partner.key] = Node(partner, self.side, row, self.side * COLUMN_X, y, words, y - words.height / 2)
            if row < len(self.gaps):
                below = y + self.gaps[row] + extra
                slots = self.slots[row]
                middle = (y + words.height / 2 + below - self.words[row + 1].height / 2) / 2
                top = middle - sum(slot.height for slot in slots) / 2
                for slot in slots:
                    anchor = "end" if self.side < 0 else "start"
                    captions.append(Caption(slot, self.side * (COLUMN_X + 18), top, anchor))
                    top += slot.height
                y = below


def _lanes(data: DiagramData, nodes: dict[str, Node], captions: list[Caption], seats: Seats) -> tuple[Lane, ...]:
    """Lanes above and below the family, the inner ones for the partners nearest to its height, so that lanes nest."""
    over: list[tuple[Node, Node, DiagramRelation]] = []
    under: list[tuple[Node, Node, DiagramRelation]] = []
    for relation in data.relations:
        source, target = nodes.get(relation.source), nodes.get(relation.target)
        if source and target and source.side * target.side < 0:
            left, right = sorted((source, target), key=lambda node: node.side)
            (over if goes_over(seats, left.row, right.row) else under).append((source, target, relation))
    aside = bool(seats.top and bundle(seats.top, data, directing=False))
    lanes: list[Lane] = []
    for direction, group in ((-1, over), (1, under)):
        group.sort(key=lambda item: direction * (item[0].y + item[1].y))
        ports = _ports(group, direction)
        edge = RADIUS + LANE
        for source, target, relation in group:
            start, finish = ports(source), ports(target)
            away = max(edge, direction * start[1], direction * finish[1])
            beside = aside and direction < 0
            words = lettered(relation.label, ASIDE_ROOM if beside else ACROSS_ROOM)
            lanes.append(Lane(relation, start, finish, direction * away))
            if words.lines:
                near = direction * (away + 7)
                x, anchor = (ASIDE, "start") if beside else (0.0, "middle")
                captions.append(Caption(words, x, near if direction > 0 else near - words.height, anchor))
            edge = away + 16 + (words.height + 7 if words.lines else 0)
    return tuple(lanes)


def _ports(group: list[tuple[Node, Node, DiagramRelation]], direction: int) -> Callable[[Node], tuple[float, float]]:
    """Gives the next port of a node, from its middle outwards, in the order of the lanes."""
    total: dict[str, int] = {}
    for source, target, _ in group:
        for node in (source, target):
            total[node.partner.key] = total.get(node.partner.key, 0) + 1
    used: dict[str, int] = {}

    def port(node: Node) -> tuple[float, float]:
        key = node.partner.key
        order = used.get(key, 0)
        used[key] = order + 1
        away = PORT if total[key] == 1 else PORT - 5 + 14 * order / (total[key] - 1)
        return node.x - node.side * TILE / 2, node.y + direction * away

    return port


def _set_top(
    partner: DiagramPartner, data: DiagramData, nodes: dict[str, Node], captions: list[Caption], ceiling: float
) -> tuple[Drop, ...]:
    """Adds the node on top, its words above the beam, and gives its drops; everything stays above `ceiling`."""
    plans: list[tuple[Node, DiagramRelation, Lettering, float]] = []
    depth = 0.0
    for side in (-1, 1):
        below = 12.0
        for node in sorted((node for node in nodes.values() if node.side == side), key=lambda node: node.row):
            for relation in between(data.relations, partner.key, node.partner.key):
                words = lettered(relation.label, CAPTION_ROOM / 2)
                plans.append((node, relation, words, below))
                below += 12 + words.height
        depth = max(depth, below)
    bottom = ceiling - depth
    y = bottom - TILE / 2
    words = partner_text(partner, TOP_TEXT_ROOM)
    nodes[partner.key] = Node(partner, 0, 0, 0, y, words, y + BEAM - 10 - words.height)
    drops = []
    used = {-1: 0, 1: 0}
    for node, relation, caption, below in plans:
        side, order = node.side, used[node.side]
        used[side] += 1
        stub, level = side * max(34.0 - 7 * order, 4), bottom + below
        lane = side * (COLUMN_X - 24 - 8 * order if node.row == 0 else COLUMN_X - TILE / 2 - 30 - 7 * order)
        start = ((stub, bottom), (stub, level), (lane, level))
        end = (
            ((lane, node.tile.top),)
            if node.row == 0
            else (
                (lane, node.y - PORT - 5),
                (node.x - side * TILE / 2, node.y - PORT - 5),
            )
        )
        drops.append(Drop(relation, (*start, *end)))
        if caption.lines:
            anchor = "start" if side < 0 else "end"
            captions.append(Caption(caption, lane - side * 10, level + 5, anchor))
    return tuple(drops)
