"""The parts of the wide picture once they have their places. The middle of the family is (0, 0)."""

from __future__ import annotations

from dataclasses import dataclass

from practices.drawing.captions import Caption
from practices.drawing.data import DiagramPartner, DiagramRelation
from practices.drawing.geometry import Box, around
from practices.drawing.lettering import Lettering
from practices.drawing.seating import Seats
from practices.drawing.strokes import Point

COLUMN_X, TILE, RADIUS = 242.0, 76.0, 104.0
SIDE_X = COLUMN_X - TILE / 2
"""The side of the plates that looks at the family."""
TEXT_GAP = 54.0
"""From the middle of a plate to its words."""


@dataclass(frozen=True, slots=True)
class Node:
    """A partner in its place: side (-1 left, 1 right, 0 top), row, plate, and the words with their top."""

    partner: DiagramPartner
    side: int
    row: int
    tile: Box
    words: Lettering
    words_top: float

    @property
    def x(self) -> float:
        """The middle of the plate."""
        return (self.tile.left + self.tile.right) / 2

    @property
    def y(self) -> float:
        """The middle of the plate."""
        return (self.tile.top + self.tile.bottom) / 2

    @property
    def text_x(self) -> float:
        """The x on which the words are anchored: at their end on the left, else at their start."""
        return self.x + (self.side or 1) * TEXT_GAP

    @property
    def text(self) -> Box:
        """The room of the words, outside of the plate."""
        left = self.text_x - self.words.width if self.side < 0 else self.text_x
        bottom = self.words_top + self.words.height
        return Box(f"text {self.partner.key}", left, self.words_top, left + self.words.width, bottom)


@dataclass(frozen=True, slots=True)
class Lane:
    """A relation that passes above or below the family: level at height y from -flat to flat, between two ports."""

    relation: DiagramRelation
    start: Point
    finish: Point
    y: float
    flat: float


@dataclass(frozen=True, slots=True)
class Bow:
    """A relation past others of its column: its two ports, and the x of the handles of its curve."""

    relation: DiagramRelation
    start: Point
    finish: Point
    handle: float


@dataclass(frozen=True, slots=True)
class Drop:
    """A relation with the partner on top, or (relation None) a line of a role it has: style and corners."""

    style: str
    relation: DiagramRelation | None
    corners: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole picture: seats, nodes by partner key, captions, the lines with places of their own, the view box."""

    seats: Seats
    nodes: dict[str, Node]
    captions: tuple[Caption, ...]
    lanes: tuple[Lane, ...]
    bows: tuple[Bow, ...]
    drops: tuple[Drop, ...]
    view: Box

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Everything that must not meet: plates, words, captions and the family."""
        return (around("family", 0, 0, 2 * RADIUS, 2 * RADIUS), *placed(self.nodes, self.captions))


def placed(nodes: dict[str, Node], captions: tuple[Caption, ...] | list[Caption]) -> list[Box]:
    """The boxes of nodes and captions."""
    boxes = [box for node in nodes.values() for box in (node.tile, node.text)]
    return boxes + [caption.box for caption in captions]
