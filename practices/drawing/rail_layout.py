"""Where everything stands in the picture for phones. The rail starts at (0, 0); lengths are user units, 343 across.

Relations run straight between neighbours; the others leave on the right of the plates and run in lanes of their own,
for which the words make room. `RailLayout.boxes` is what a test checks.
"""

from __future__ import annotations

from dataclasses import dataclass

from practices.drawing.captions import Caption, height, pile, stacked
from practices.drawing.data import DiagramData, DiagramPartner, DiagramRelation
from practices.drawing.geometry import Box, around
from practices.drawing.lettering import NAME_SMALL, Lettering, partner_text
from practices.drawing.plates import Call, Ports
from practices.drawing.roles import bundle
from practices.drawing.seating import along_the_rail, seat

WIDTH, HEAD, RAIL = 343.0, 104.0, 64.0
TILE, TILE_X, TEXT_X = 52.0, 120.0, 158.0
ROW, AIR, LANE = 112.0, 28.0, 14.0
CAPTION_AIR = 4.0
FIRST_PORT = 9.0


@dataclass(frozen=True, slots=True)
class Stop:
    """A partner on the rail: its plate, and its words, anchored left on `text_x`."""

    partner: DiagramPartner
    tile: Box
    words: Lettering
    text_x: float

    @property
    def y(self) -> float:
        """The middle of the plate and of the words."""
        return (self.tile.top + self.tile.bottom) / 2

    @property
    def text(self) -> Box:
        """The room of the words."""
        half = self.words.height / 2
        return Box(
            f"text {self.partner.key}", self.text_x, self.y - half, self.text_x + self.words.width, self.y + half
        )


@dataclass(frozen=True, slots=True)
class SideLane:
    """A relation past other stops: its ends at the right of two plates, and the x between at which it runs."""

    relation: DiagramRelation
    start: tuple[float, float]
    finish: tuple[float, float]
    x: float


@dataclass(frozen=True, slots=True)
class RailLayout:
    """The stops from above, captions, lanes of relations past other stops, and the height of the picture."""

    stops: tuple[Stop, ...]
    captions: tuple[Caption, ...]
    lanes: tuple[SideLane, ...]
    height: float

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Everything that must not meet."""
        placed = [box for stop in self.stops for box in (stop.tile, stop.text)]
        return (Box("rail", 0, 0, RAIL, self.height), *placed, *(caption.box for caption in self.captions))


def rail_layout(data: DiagramData) -> RailLayout:
    """Places for the partners that are drawn (eight at most), from top to bottom."""
    data = data.drawn()
    partners = along_the_rail(data, seat(data))
    rows = {partner.key: row for row, partner in enumerate(partners)}
    numbers = _lanes(data, rows)
    ports = _ports(data, rows, numbers)
    text_x = TEXT_X + LANE * max(numbers.values(), default=0)
    room = WIDTH - text_x - 4
    stops: list[Stop] = []
    captions: list[Caption] = []
    edge = HEAD
    for row, partner in enumerate(partners):
        words = partner_text(partner, data.told(partner, numbers), room, NAME_SMALL)
        tall = ports.height(partner.key)
        space = max(ROW, max(words.height, tall) + AIR)
        plate = around(f"tile {partner.key}", TILE_X, edge + space / 2, TILE, tall)
        stops.append(Stop(partner, plate, words, text_x))
        edge += space
        if row + 1 < len(partners):
            below = stacked(data.between(partner.key, partners[row + 1].key), partner.key, room)
            captions += pile(below, text_x, edge, "start")
            edge += height(below) + (CAPTION_AIR if below else 0)
    middles = {stop.partner.key: stop.y for stop in stops}
    lanes = tuple(_side_lane(relation, number, rows, middles, ports) for relation, number in numbers.items())
    return RailLayout(tuple(stops), tuple(captions), lanes, edge + CAPTION_AIR)


def _lanes(data: DiagramData, rows: dict[str, int]) -> dict[DiagramRelation, int]:
    """For relations past other stops the first free lane on the right of the plates, from 1; short relations first."""
    lanes: dict[DiagramRelation, int] = {}
    taken: list[tuple[int, int, int]] = []
    spans = {
        relation: (min(ends), max(ends))
        for relation in data.relations
        if relation.target in rows
        for ends in [(rows[relation.source], rows[relation.target])]
    }
    for relation, (low, high) in sorted(spans.items(), key=lambda span: span[1][1] - span[1][0]):
        if high - low == 1:
            continue
        lane = 1
        while any(lane == used and high > start and end > low for start, end, used in taken):
            lane += 1
        taken.append((low, high, lane))
        lanes[relation] = lane
    return lanes


def _ports(data: DiagramData, rows: dict[str, int], numbers: dict[DiagramRelation, int]) -> Ports:
    """Ports at the right of the plates; outer lanes nearer to the middle of a plate, so that they do not cross."""
    calls = []
    for relation, number in numbers.items():
        way = 1 if rows[relation.target] > rows[relation.source] else -1
        calls += [
            Call(relation.source, way, (-number,), relation),
            Call(relation.target, -way, (-number,), relation),
        ]
    inner = {partner.key: len(bundle(partner, data, directing=True)) for partner in data.partners}
    return Ports(calls, inner, TILE, FIRST_PORT, shared=False)


def _side_lane(
    relation: DiagramRelation, number: int, rows: dict[str, int], middles: dict[str, float], ports: Ports
) -> SideLane:
    way = 1 if rows[relation.target] > rows[relation.source] else -1
    side = TILE_X + TILE / 2
    start = middles[relation.source] + ports.offset(relation.source, way, relation)
    finish = middles[relation.target] + ports.offset(relation.target, -way, relation)
    return SideLane(relation, (side, start), (side, finish), side + 2 + LANE * number)
