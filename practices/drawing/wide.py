"""The wide picture: who notices on the left, who does on the right, who directs on top, the family in the middle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

from django.utils.safestring import SafeString

from core.drawing.svg import document, element, points
from practices.drawing.data import DiagramData
from practices.drawing.geometry import spread
from practices.drawing.glyphs import family, tile
from practices.drawing.lettering import CENTRE, lettered
from practices.drawing.roles import DIRECTING, bundle, lines_of, relation_style
from practices.drawing.strokes import Point, end_mark, end_room, line, sway
from practices.drawing.wide_layout import BEAM, COLUMN_X, PORT, RADIUS, TILE, Layout, between, layout

BUNDLE, BUNDLE_ROOM = 13.0, 40.0
"""Parallel lines of one partner are 13 apart, together at most 40 wide at its tile."""


def wide(data: DiagramData, prefix: str) -> SafeString:
    """The picture for 960 px and wider as SVG; `prefix` makes its ids unique in the page."""
    plan = layout(data)
    data = data.drawn()
    name = f"{prefix}-wide-title"
    drawn = element("title", escape(data.title), id=name)
    drawn += _beams(plan) + _role_lines(plan, data) + _lanes(plan) + _neighbours(plan, data) + _drops(plan)
    drawn += element("circle", class_="dg-family", cx=0, cy=0, r=RADIUS) + family(data, 0, 32, 1.0)
    drawn += lettered(data.family_label, 1.25 * RADIUS, CENTRE).draw(0, 48)
    for caption in plan.captions:
        drawn += element("g", caption.words.draw(caption.x, caption.top), class_=f"dg-at-{caption.anchor}")
    for node in plan.nodes.values():
        drawn += tile(
            node.partner.sector, node.x, node.y, TILE, starts=data.starts(node.partner), outward=node.side or 1
        )
        words = node.words.draw(node.text_x, node.words_top)
        drawn += element("g", words, class_="dg-at-end" if node.side < 0 else "dg-at-start")
    view = (plan.view.left, plan.view.top, plan.view.right - plan.view.left, plan.view.bottom - plan.view.top)
    return document(view, drawn, class_="dg dg-wide", role="img", aria_labelledby=name)


def _role_lines(plan: Layout, data: DiagramData) -> str:
    drawn = ""
    for side in (-1, 1):
        nodes = sorted((node for node in plan.nodes.values() if node.side == side), key=lambda node: node.y)
        bundles = [(node, lines) for node in nodes if (lines := bundle(node.partner, data, directing=True))]
        heights = _entries([len(lines) for _, lines in bundles])
        for (node, lines), ends in zip(bundles, heights, strict=True):
            reaches = [_reach(style, end_y) for (style, _), end_y in zip(lines, ends, strict=True)]
            join = side * max(reach + end_room(style) for reach, (style, _) in zip(reaches, lines, strict=True))
            offsets = spread(len(lines), BUNDLE, BUNDLE_ROOM)
            for (style, relation), offset, end_y, reach in zip(lines, offsets, ends, reaches, strict=True):
                start = (side * (COLUMN_X - TILE / 2), node.y + offset)
                path = sway(start, (join, end_y)) + points("H", side * (reach + end_room(style)))
                drawn += line(style, path, relation=relation)
                drawn += end_mark(style, (side * reach, end_y), (-side, 0), relation=relation)
    top = next((node for node in plan.nodes.values() if node.side == 0), None)
    if top:
        lines = bundle(top.partner, data, directing=False)
        for (style, relation), x in zip(lines, spread(len(lines), BUNDLE, 6 * BUNDLE), strict=True):
            reach = -_reach(style, x)
            path = points("M", x, top.tile.bottom, "V", reach - end_room(style))
            drawn += line(style, path, relation=relation) + end_mark(style, (x, reach), (0, 1), relation=relation)
    return drawn


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


def _beams(plan: Layout) -> str:
    """The roles of the partner on top, each with a drop to the upper tile of both columns."""
    top = plan.seats.top
    if not top:
        return ""
    node = plan.nodes[top.key]
    roles = [slug for slug in lines_of(top, directing=True) if slug in DIRECTING]
    drawn = ""
    for order, (style, outward) in enumerate(zip(roles, reversed(spread(len(roles), 16, 48)), strict=True)):
        for side, column in ((-1, plan.seats.left), (1, plan.seats.right)):
            if column:
                upper = plan.nodes[column[0].key].tile.top
                x, level = side * (COLUMN_X + outward), node.y + BEAM + 8 * order
                path = points("M", side * TILE / 2, level, "H", x, "V", upper - end_room(style))
                drawn += line(style, path) + end_mark(style, (x, upper), (0, 1))
    return drawn


def _lanes(plan: Layout) -> str:
    """Relations from column to column, over or under the family."""
    drawn = ""
    for lane in plan.lanes:
        style = relation_style(lane.relation.kind)
        (x, y), (tip_x, to_y) = lane.start, lane.finish
        way = 1 if tip_x > x else -1
        to_x = tip_x - way * end_room(style)
        path = points(
            "M", x, y, "C", x + way * 90, y, -way * 150, lane.y, 0, lane.y, "S", to_x - way * 90, to_y, to_x, to_y
        )
        drawn += line(style, path, relation=True) + end_mark(style, (tip_x, to_y), (way, 0), relation=True)
    return drawn


def _neighbours(plan: Layout, data: DiagramData) -> str:
    """Relations within a column: straight between neighbours, bowed towards the family past those in between."""
    drawn = ""
    for relation in data.relations:
        source, target = plan.nodes[relation.source], plan.nodes.get(relation.target)
        if target is None or source.side != target.side:
            continue
        style, down = relation_style(relation.kind), 1 if target.y > source.y else -1
        if abs(source.row - target.row) == 1:
            group = between(data.relations, relation.source, relation.target)
            x = source.x + spread(len(group), 18, TILE * 0.7)[group.index(relation)]
            start, tip = source.y + down * (TILE / 2 + 3), target.y - down * (TILE / 2 + 1)
            path = points("M", x, start, "V", tip - down * end_room(style))
            drawn += line(style, path, relation=True) + end_mark(style, (x, tip), (0, down), relation=True)
        else:
            inward = -source.side
            x, bow = source.x + inward * TILE / 2, source.x + inward * (TILE / 2 + 60)
            start, tip = source.y + down * PORT, target.y - down * PORT
            path = points("M", x, start, "C", bow, start, bow, tip, x + inward * end_room(style), tip)
            drawn += line(style, path, relation=True) + end_mark(style, (x, tip), (-inward, 0), relation=True)
    return drawn


def _drops(plan: Layout) -> str:
    """Relations of the partner on top with those in the columns."""
    drawn = ""
    for drop in plan.drops:
        top = plan.seats.top
        corners = drop.corners if top and drop.relation.source == top.key else drop.corners[::-1]
        style = relation_style(drop.relation.kind)
        before, tip = corners[-2], corners[-1]
        direction = _unit(before, tip)
        shorter = (tip[0] - direction[0] * end_room(style), tip[1] - direction[1] * end_room(style))
        path = points("M", *corners[0])
        for corner in (*corners[1:-1], shorter):
            path += points("L", *corner)
        drawn += line(style, path, relation=True) + end_mark(style, tip, direction, relation=True)
    return drawn


def _unit(start: Point, finish: Point) -> Point:
    length = math.dist(start, finish) or 1.0
    return (finish[0] - start[0]) / length, (finish[1] - start[1]) / length
