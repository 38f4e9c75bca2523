"""The picture for phones: the family is a rail down the left, every partner a stop with its own lines.

Not the wide picture made small: words keep 16 to 17 px on a screen of 375. Relations run straight between neighbours;
the others leave on the right of the tiles and run in lanes of their own, for which the words make room.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from django.utils.safestring import SafeString

from core.drawing.svg import document, element, points
from practices.drawing.data import DiagramData, DiagramPartner, DiagramRelation
from practices.drawing.geometry import Box, spread, square
from practices.drawing.glyphs import family, tile
from practices.drawing.lettering import NAME_SMALL, Lettering, lettered, partner_text
from practices.drawing.roles import bundle, relation_style
from practices.drawing.seating import along_the_rail, seat
from practices.drawing.strokes import end_mark, end_room, line

WIDTH, HEAD, RAIL = 343.0, 104.0, 64.0
TILE, TILE_X, TEXT_X = 52.0, 120.0, 158.0
ROW, AIR, LANE = 112.0, 28.0, 14.0


@dataclass(frozen=True, slots=True)
class Stop:
    """A partner on the rail: the middle of its tile, and its words, anchored left on `text_x`."""

    partner: DiagramPartner
    y: float
    words: Lettering
    text_x: float

    @property
    def tile(self) -> Box:
        """The square with the block."""
        return square(f"tile {self.partner.key}", TILE_X, self.y, TILE)

    @property
    def text(self) -> Box:
        """The room of the words."""
        half = self.words.height / 2
        return Box(
            f"text {self.partner.key}", self.text_x, self.y - half, self.text_x + self.words.width, self.y + half
        )


@dataclass(frozen=True, slots=True)
class RailLayout:
    """The stops in order, captions as (words, top), and for every relation between stops its lane, 0 for neighbours."""

    stops: tuple[Stop, ...]
    captions: tuple[tuple[Lettering, float], ...]
    lanes: dict[DiagramRelation, int]
    height: float

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Everything that must not meet."""
        placed = [box for stop in self.stops for box in (stop.tile, stop.text)]
        x = self.stops[0].text_x if self.stops else TEXT_X
        words = [Box("caption", x, top, x + words.width, top + words.height) for words, top in self.captions]
        return (Box("rail", 0, 0, RAIL, self.height), *placed, *words)


def rail_layout(data: DiagramData) -> RailLayout:
    """Places for the partners that are drawn (eight at most), from top to bottom."""
    data = data.drawn()
    partners = along_the_rail(data, seat(data))
    rows = {partner.key: row for row, partner in enumerate(partners)}
    lanes = _lanes(data, rows)
    text_x = TEXT_X + LANE * max(lanes.values(), default=0)
    room = WIDTH - text_x - 4
    stops: list[Stop] = []
    captions: list[tuple[Lettering, float]] = []
    edge = HEAD
    for partner in partners:
        words = partner_text(partner, room, NAME_SMALL)
        space = max(ROW, words.height + AIR)
        stops.append(Stop(partner, edge + space / 2, words, text_x))
        edge += space
        for relation, lane in lanes.items():
            upper = min(rows[relation.source], rows[relation.target])
            if lane == 0 and relation.label and upper == rows[partner.key]:
                caption = lettered(relation.label, room)
                captions.append((caption, edge))
                edge += caption.height + 4
    return RailLayout(tuple(stops), tuple(captions), lanes, edge + 4)


def _lanes(data: DiagramData, rows: dict[str, int]) -> dict[DiagramRelation, int]:
    """0 for relations between neighbours, else the first free lane on the right of the tiles, short relations first."""
    lanes: dict[DiagramRelation, int] = {}
    taken: list[tuple[int, int, int]] = []
    pairs = [
        (relation, rows[relation.source], rows[relation.target])
        for relation in data.relations
        if relation.target in rows
    ]
    for relation, source, target in sorted(pairs, key=lambda pair: abs(pair[1] - pair[2])):
        low, high = sorted((source, target))
        lane = 0
        if high - low > 1:
            lane = next(
                number
                for number in range(1, len(pairs) + 2)
                if all(number != used or high <= start or end <= low for start, end, used in taken)
            )
            taken.append((low, high, lane))
        lanes[relation] = lane
    return lanes


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
    drawn += "".join(_touching(stop, data) for stop in plan.stops) + _relations(plan)
    for stop in plan.stops:
        drawn += tile(stop.partner.sector, TILE_X, stop.y, TILE, starts=data.starts(stop.partner))
        drawn += stop.words.draw(stop.text_x, stop.text.top)
    for words, top in plan.captions:
        drawn += words.draw(plan.stops[0].text_x, top)
    return document((0, 0, WIDTH, plan.height), drawn, class_="dg dg-narrow", role="img", aria_labelledby=name)


def _touching(stop: Stop, data: DiagramData) -> str:
    """The lines between a stop and the rail."""
    lines = bundle(stop.partner, data, directing=True)
    drawn = ""
    for (style, relation_line), offset in zip(lines, spread(len(lines), 13, TILE - 8), strict=True):
        y = stop.y + offset
        tip = RAIL + 2 if end_room(style) else RAIL
        drawn += line(style, points("M", TILE_X - TILE / 2, y, "H", tip + end_room(style)), relation=relation_line)
        drawn += end_mark(style, (tip, y), (-1, 0), relation=relation_line)
    return drawn


def _relations(plan: RailLayout) -> str:
    stops = {stop.partner.key: stop for stop in plan.stops}
    straight = [{relation.source, relation.target} for relation, lane in plan.lanes.items() if lane == 0]
    drawn = ""
    seen: list[set[str]] = []
    for relation, lane in plan.lanes.items():
        source, target, style = stops[relation.source], stops[relation.target], relation_style(relation.kind)
        down = 1 if target.y > source.y else -1
        if lane == 0:
            pair = {relation.source, relation.target}
            x = TILE_X + spread(straight.count(pair), 18, TILE * 0.7)[seen.count(pair)]
            seen.append(pair)
            start, tip = source.y + down * (TILE / 2 + 3), target.y - down * (TILE / 2 + 1)
            path = points("M", x, start, "V", tip - down * end_room(style))
            mark = end_mark(style, (x, tip), (0, down), relation=True)
        else:
            edge, away = TILE_X + TILE / 2, TEXT_X + LANE * (lane - 1) - 2
            start, tip = source.y + down * 14, target.y - down * 14
            turn = edge + end_room(style)
            path = points("M", edge, start, "H", away, "V", tip, "H", min(turn, away))
            mark = end_mark(style, (edge, tip), (-1, 0), relation=True)
        drawn += line(style, path, relation=True) + mark
    return drawn
