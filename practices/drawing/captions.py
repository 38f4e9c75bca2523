"""The words beside a line, the same in both pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.drawing.svg import element, points
from practices.drawing.data import DiagramRelation
from practices.drawing.geometry import Box
from practices.drawing.lettering import Lettering, lettered

ARROW_ROOM = 17.0
"""What a small arrow beside the words takes of their width."""
_SHARE = {"start": 0.0, "middle": 0.5, "end": 1.0}


@dataclass(frozen=True, slots=True)
class Caption:
    """The words of a relation, anchored on x (`start`, `middle` or `end`) with their top.

    `way` is 1 or -1 when a small arrow down or up tells which of the lines beside it is meant, else 0.
    """

    words: Lettering
    x: float
    top: float
    anchor: str
    way: int = 0

    @property
    def box(self) -> Box:
        """The room of the words and the arrow."""
        width = self.words.width + (ARROW_ROOM if self.way else 0)
        left = self.x - width * _SHARE[self.anchor]
        return Box("caption", left, self.top, left + width, self.top + self.words.height)

    def draw(self) -> str:
        """The caption as SVG."""
        outward = -1 if self.anchor == "end" else 1
        drawn = self.words.draw(self.x + outward * ARROW_ROOM if self.way else self.x, self.top)
        if self.way:
            x, y = self.x + outward * 6, self.top + self.words.lines[0][0].leading / 2
            tip, tail = y + self.way * 6.5, y - self.way * 6.5
            head = tip - self.way * 5
            path = points("M", x, tail, "V", tip, "M", x - 5, head, "L", x, tip, "L", x + 5, head)
            drawn += element("path", class_="dg-way", d=path)
        return element("g", drawn, class_=f"dg-at-{self.anchor}")


def stacked(relations: tuple[DiagramRelation, ...], upper: str, room: float) -> tuple[Caption, ...]:
    """The captions of relations between two neighbours, from above; `upper` is the key of the upper one.

    Where there are more relations than one, each has its arrow. They still have to be put in their place.
    """
    many = len(relations) > 1
    return tuple(
        Caption(
            lettered(relation.label, room - (ARROW_ROOM if many else 0)),
            0,
            0,
            "start",
            0 if not many else 1 if relation.source == upper else -1,
        )
        for relation in relations
        if relation.label
    )


def pile(captions: tuple[Caption, ...], x: float, top: float, anchor: str) -> tuple[Caption, ...]:
    """The captions under each other from `top`, all anchored on x."""
    placed = []
    for caption in captions:
        placed.append(replace(caption, x=x, top=top, anchor=anchor))
        top += caption.words.height
    return tuple(placed)


def height(captions: tuple[Caption, ...]) -> float:
    """The height of captions under each other."""
    return sum(caption.words.height for caption in captions)
