"""The wide picture: who notices on the left, who does on the right, who directs on top, the family in the middle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from itertools import pairwise

from django.utils.safestring import SafeString

from core.drawing.svg import document, element, points
from practices.drawing.data import DiagramData
from practices.drawing.geometry import spread
from practices.drawing.glyphs import family, tile
from practices.drawing.lettering import CENTRE, lettered
from practices.drawing.plates import BUNDLE, abreast
from practices.drawing.roles import bundle, relation_style
from practices.drawing.strokes import connect, end_mark, end_room, line, shorten, sway, upright
from practices.drawing.wide_layout import layout
from practices.drawing.wide_parts import RADIUS, SIDE_X, TILE, Layout


def wide(data: DiagramData, prefix: str) -> SafeString:
    """The picture for 960 px and wider as SVG; `prefix` makes its ids unique in the page."""
    plan = layout(data)
    data = data.drawn()
    name = f"{prefix}-wide-title"
    drawn = element("title", escape(data.title), id=name)
    drawn += _drops(plan) + _to_the_family(plan, data) + _from_the_top(plan, data)
    drawn += _lanes(plan) + _bows(plan) + _neighbours(plan, data)
    drawn += element("circle", class_="dg-family", cx=0, cy=0, r=RADIUS) + family(data, 0, 32, 1.0)
    drawn += lettered(data.family_label, 1.25 * RADIUS, CENTRE).draw(0, 48)
    drawn += "".join(caption.draw() for caption in plan.captions)
    for node in plan.nodes.values():
        drawn += tile(node.partner.sector, node.tile, starts=data.starts(node.partner), outward=node.side or 1)
        words = node.words.draw(node.text_x, node.words_top)
        drawn += element("g", words, class_="dg-at-end" if node.side < 0 else "dg-at-start")
    width, height = plan.view.right - plan.view.left, plan.view.bottom - plan.view.top
    view = (plan.view.left, plan.view.top, width, height)
    return document(view, drawn, class_="dg dg-wide", width=width, height=height, role="img", aria_labelledby=name)


def _to_the_family(plan: Layout, data: DiagramData) -> str:
    """The lines between the columns and the family, curved where they have to be."""
    drawn = ""
    for side in (-1, 1):
        nodes = sorted((node for node in plan.nodes.values() if node.side == side), key=lambda node: node.y)
        bundles = [(node, lines) for node in nodes if (lines := bundle(node.partner, data, directing=True))]
        heights = _entries([len(lines) for _, lines in bundles])
        for (node, lines), ends in zip(bundles, heights, strict=True):
            reaches = [_reach(style, end_y) for (style, _), end_y in zip(lines, ends, strict=True)]
            join = side * max(reach + end_room(style) for reach, (style, _) in zip(reaches, lines, strict=True))
            offsets = spread(len(lines), BUNDLE, node.tile.bottom - node.tile.top)
            for (style, relation), offset, end_y, reach in zip(lines, offsets, ends, reaches, strict=True):
                path = sway((side * SIDE_X, node.y + offset), (join, end_y))
                path += points("H", side * (reach + end_room(style)))
                drawn += line(style, path, relation=relation)
                drawn += end_mark(style, (side * reach, end_y), (-side, 0), relation=relation)
    return drawn


def _from_the_top(plan: Layout, data: DiagramData) -> str:
    """The lines between the partner on top and the family."""
    if not plan.seats.top:
        return ""
    lines = bundle(plan.seats.top, data, directing=False)
    start = plan.nodes[plan.seats.top.key].tile.bottom
    return "".join(
        connect(style, ((x, start), (x, -_reach(style, x))), relation=relation)
        for (style, relation), x in zip(lines, spread(len(lines), BUNDLE, 6 * BUNDLE), strict=True)
    )


def _reach(style: str, off: float) -> float:
    """Where a line ends that runs `off` beside the middle: a mark before the edge, a bare line just inside it."""
    return math.sqrt(RADIUS**2 - off**2) + (3 if end_room(style) else -3)


def _entries(sizes: Sequence[int]) -> list[tuple[float, ...]]:
    """Heights at which the lines of a column reach the family, bundle by bundle from above, never mixed."""
    room = 1.7 * RADIUS
    step = min(BUNDLE, room / max(sum(sizes), 1))
    inner = sum((size - 1) * step for size in sizes)
    gap = min(80.0, (room - inner) / (len(sizes) - 1)) if len(sizes) > 1 else 0
    y = -(inner + gap * (len(sizes) - 1)) / 2
    entries = []
    for size in sizes:
        entries.append(tuple(y + step * order for order in range(size)))
        y += step * (size - 1) + gap
    return entries


def _lanes(plan: Layout) -> str:
    """Relations from column to column, over or under the family."""
    drawn = ""
    for lane in plan.lanes:
        style = relation_style(lane.relation.kind)
        way = 1 if lane.finish[0] > lane.start[0] else -1
        x, y = lane.start
        to_x, to_y = shorten(style, lane.finish, (way, 0))
        flat, room = way * lane.flat, way * (SIDE_X - lane.flat)
        path = points("M", x, y, "C", x + 0.45 * room, y, -flat - 0.72 * room, lane.y, -flat, lane.y, "H", flat)
        path += points("C", flat + 0.72 * room, lane.y, to_x - 0.45 * room, to_y, to_x, to_y)
        drawn += line(style, path, relation=True) + end_mark(style, lane.finish, (way, 0), relation=True)
    return drawn


def _bows(plan: Layout) -> str:
    """Relations within a column past the partners in between."""
    drawn = ""
    for bow in plan.bows:
        style, outward = relation_style(bow.relation.kind), 1 if bow.start[0] > 0 else -1
        (x, y), (to_x, to_y) = bow.start, shorten(style, bow.finish, (outward, 0))
        path = points("M", x, y, "C", bow.handle, y, bow.handle, to_y, to_x, to_y)
        drawn += line(style, path, relation=True) + end_mark(style, bow.finish, (outward, 0), relation=True)
    return drawn


def _neighbours(plan: Layout, data: DiagramData) -> str:
    """Relations between two partners under each other."""
    drawn = ""
    for column in (plan.seats.left, plan.seats.right):
        for upper, lower in pairwise(column):
            relations = data.between(upper.key, lower.key)
            for relation, offset in zip(relations, abreast(len(relations), TILE), strict=True):
                source, target = plan.nodes[relation.source], plan.nodes[relation.target]
                drawn += upright(relation_style(relation.kind), source.x + offset, source.tile, target.tile)
    return drawn


def _drops(plan: Layout) -> str:
    """The beams of the partner on top, and its relations with the columns."""
    return "".join(connect(drop.style, drop.corners, relation=drop.relation is not None) for drop in plan.drops)
