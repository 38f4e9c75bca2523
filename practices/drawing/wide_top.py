"""The partner on top of the wide picture: its plate and words, its beams to both columns, and its relations."""

from __future__ import annotations

from practices.drawing.captions import Caption
from practices.drawing.data import DiagramData, DiagramPartner, DiagramRelation
from practices.drawing.geometry import around, spread
from practices.drawing.lettering import Lettering, lettered
from practices.drawing.plates import Ports
from practices.drawing.roles import DIRECTING, lines_of, relation_style
from practices.drawing.seating import Seats
from practices.drawing.strokes import Point
from practices.drawing.wide_parts import COLUMN_X, SIDE_X, TILE, Drop, Node

BEAM = 6.0
"""How far the beam lies below the middle of the plate on top."""
CAPTION_ROOM = 156.0
ARRIVALS, ARRIVALS_ROOM = 16.0, 60.0
"""Lines that arrive on the upper plate of a column are 16 apart, together at most so wide."""


class Top:
    """What belongs to the partner on top; it fills `captions` and `drops` when it is settled."""

    def __init__(self, data: DiagramData, seats: Seats, nodes: dict[str, Node], ports: Ports) -> None:
        self.data, self.seats, self.nodes, self.ports = data, seats, nodes, ports
        self.captions: tuple[Caption, ...] = ()
        self.drops: tuple[Drop, ...] = ()

    def settle(self, partner: DiagramPartner, words: Lettering, ceiling: float) -> Node:
        """The node on top, its words above the beam; everything of it stays above `ceiling` or runs in its lanes."""
        related = {side: self._related(partner, side) for side in (-1, 1)}
        levels = {side: self._levels(each) for side, each in related.items()}
        bottom = ceiling - max(depths[-1] for depths in levels.values())
        y = bottom - TILE / 2
        for side, column in ((-1, self.seats.left), (1, self.seats.right)):
            if column:
                roles = tuple(slug for slug in lines_of(partner, directing=True) if slug in DIRECTING)
                self._side(partner, side, roles, related[side], [bottom + depth for depth in levels[side]], y + BEAM)
        tile = around(f"tile {partner.key}", 0, y, TILE, TILE)
        return Node(partner, 0, 0, tile, words, y + BEAM - 10 - words.height)

    def _related(self, partner: DiagramPartner, side: int) -> list[tuple[Node, DiagramRelation, Lettering]]:
        """The relations with one column, those with its upper partners first."""
        column = sorted((node for node in self.nodes.values() if node.side == side), key=lambda node: node.row)
        return [
            (node, relation, lettered(relation.label, CAPTION_ROOM))
            for node in column
            for relation in self.data.between(partner.key, node.partner.key)
        ]

    def _levels(self, related: list[tuple[Node, DiagramRelation, Lettering]]) -> list[float]:
        """How far below the plate on top each relation runs level, and last what they all need."""
        levels = [12.0]
        for _, _, words in related:
            levels.append(levels[-1] + 12 + words.height)
        return levels

    def _side(
        self,
        partner: DiagramPartner,
        side: int,
        roles: tuple[str, ...],
        related: list[tuple[Node, DiagramRelation, Lettering]],
        levels: list[float],
        beam: float,
    ) -> None:
        """Lines to one column: beams and relations with its upper plate arrive on top of it, the outer ones first."""
        upper = (self.seats.left if side < 0 else self.seats.right)[0].key
        arriving = len(roles) + sum(node.partner.key == upper for node, _, _ in related)
        arrivals = iter(reversed(spread(arriving, ARRIVALS, ARRIVALS_ROOM)))
        roof = self.nodes[upper].tile.top
        for order, role in enumerate(roles):
            x, level = side * (COLUMN_X + next(arrivals)), beam + 8 * order
            self.drops += (Drop(role, None, ((side * TILE / 2, level), (x, level), (x, roof))),)
        for order, ((node, relation, words), level) in enumerate(zip(related, levels, strict=False)):
            stub = side * max(34.0 - 7 * order, 4)
            if node.partner.key == upper:
                x = side * (COLUMN_X + next(arrivals))
                end: tuple[Point, ...] = ((x, roof),)
            else:
                x = side * (SIDE_X - 30 - 8 * order)
                port = node.y + self.ports.offset(node.partner.key, -1, relation)
                end = ((x, port), (side * SIDE_X, port))
            corners = ((stub, beam - BEAM + TILE / 2), (stub, level), (x, level), *end)
            forward = relation.source == partner.key
            style = relation_style(relation.kind)
            self.drops += (Drop(style, relation, corners if forward else corners[::-1]),)
            if words.lines:
                self.captions += (Caption(words, x - side * 10, level + 5, "start" if side < 0 else "end"),)
