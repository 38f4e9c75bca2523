"""The picture for phones: the family is a rail down the left, every partner a stop with its own lines.

Not the wide picture made small: words keep 16 to 17 px on a screen of 375.
"""

from __future__ import annotations

from html import escape

from django.utils.safestring import SafeString

from core.drawing.svg import document, element, points
from practices.drawing.data import DiagramData
from practices.drawing.geometry import spread
from practices.drawing.glyphs import family, tile
from practices.drawing.lettering import NAME_SMALL, lettered
from practices.drawing.plates import BUNDLE, abreast
from practices.drawing.rail_layout import RAIL, TILE, TILE_X, WIDTH, RailLayout, Stop, rail_layout
from practices.drawing.roles import bundle, relation_style
from practices.drawing.strokes import connect, end_room, upright


def rail(data: DiagramData, prefix: str) -> SafeString:
    """The picture for narrow screens as SVG; `prefix` makes its ids unique in the page."""
    plan = rail_layout(data)
    data = data.drawn()
    name = f"{prefix}-rail-title"
    drawn = element("title", escape(data.title), id=name)
    half = RAIL / 2
    shape = points("M", 0, half, "A", half, half, 0, 0, 1, RAIL, half, "V", plan.height, "H", 0, "Z")
    drawn += element("path", class_="dg-rail", d=shape) + family(data, half, 78, 0.62)
    middle = lettered(data.family_label, WIDTH - RAIL - 18, NAME_SMALL)
    drawn += middle.draw(RAIL + 14, 46 - middle.height / 2)
    drawn += "".join(_to_the_rail(stop, data) for stop in plan.stops) + _neighbours(plan, data) + _lanes(plan)
    for stop in plan.stops:
        drawn += tile(stop.partner.sector, stop.tile, starts=data.starts(stop.partner))
        drawn += stop.words.draw(stop.text_x, stop.text.top)
    drawn += "".join(caption.draw() for caption in plan.captions)
    view = (0, 0, WIDTH, plan.height)
    return document(view, drawn, class_="dg dg-narrow", role="img", aria_labelledby=name)


def _to_the_rail(stop: Stop, data: DiagramData) -> str:
    """The lines between a stop and the rail."""
    lines = bundle(stop.partner, data, directing=True)
    drawn = ""
    for (style, relation), offset in zip(lines, spread(len(lines), BUNDLE, stop.tile.bottom), strict=True):
        tip = RAIL + 2 if end_room(style) else RAIL
        drawn += connect(style, ((stop.tile.left, stop.y + offset), (tip, stop.y + offset)), relation=relation)
    return drawn


def _neighbours(plan: RailLayout, data: DiagramData) -> str:
    """Relations between two stops under each other."""
    drawn = ""
    for upper, lower in zip(plan.stops, plan.stops[1:], strict=False):
        relations = data.between(upper.partner.key, lower.partner.key)
        offsets = abreast(len(relations), TILE)
        for relation, offset in zip(relations, offsets, strict=True):
            ends = (upper, lower) if relation.source == upper.partner.key else (lower, upper)
            drawn += upright(relation_style(relation.kind), TILE_X + offset, ends[0].tile, ends[1].tile)
    return drawn


def _lanes(plan: RailLayout) -> str:
    """Relations past other stops."""
    return "".join(
        connect(
            relation_style(lane.relation.kind),
            (lane.start, (lane.x, lane.start[1]), (lane.x, lane.finish[1]), lane.finish),
            relation=True,
        )
        for lane in plan.lanes
    )
