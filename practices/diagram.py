"""The collaboration diagram of a practice: who notices, who does, who directs, and who passes on to whom.

`wide` is shown from 960 px and in print, `rail` below that; a page holds both and its style sheet hides one. Both are
pictures with a name (`role="img"` with a title); the list of partners beside them holds the same content in words.
Nothing here reads a database, and the same data give the same drawing.
"""

from practices.drawing.data import FAMILY, DiagramData, DiagramPartner, DiagramRelation
from practices.drawing.legend import LegendEntry, legend
from practices.drawing.rail import rail, rail_layout
from practices.drawing.wide import wide
from practices.drawing.wide_layout import layout

__all__ = [
    "FAMILY",
    "DiagramData",
    "DiagramPartner",
    "DiagramRelation",
    "LegendEntry",
    "layout",
    "legend",
    "rail",
    "rail_layout",
    "wide",
]
