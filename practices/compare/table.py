"""What a comparison is made of, and how it is told whether practices differ: plain values, no database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What is said of a row. Running text gets no mark: no two people write the same sentence."""

    SAME = "gelijk"
    PARTLY = "deels-gelijk"
    DIFFERS = "verschilt"
    GAPS = "niet-overal"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A value in a cell: its words, what stands bold before them and small under them, the sector whose block stands beside them, and how
    fixed it is (a need of the transfer profile). `key` is what it is compared by, the words where it is empty; `open` says that there is
    nothing to compare it by."""

    text: str
    lead: str = ""
    small: str = ""
    sector: str = ""
    need: str = ""
    key: str = ""
    open: bool = False

    @property
    def compared_by(self) -> str:
        """What makes it the same as another value."""
        return (self.key or self.text).casefold()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one practice says about a point; without items a gap, which may mean that the point does not apply."""

    items: tuple[Item, ...] = ()
    not_applicable: bool = False
    gap: str = ""
    numbered: bool = False

    @property
    def keys(self) -> frozenset[str]:
        """What the cell is compared by."""
        return frozenset(item.compared_by for item in self.items if not item.open)


@dataclass(frozen=True, slots=True)
class Row:
    """A point with the cell of each practice. `compared`: the values can be laid side by side; `always`: shown even when nobody says
    anything about it."""

    label: str
    cells: tuple[Cell, ...]
    compared: bool = False
    always: bool = False

    @property
    def silent(self) -> bool:
        """Whether no practice says anything about it."""
        return not any(cell.items for cell in self.cells)

    @property
    def mark(self) -> Mark:
        """Where the practices stand on this point."""
        known = [cell.keys for cell in self.cells if cell.keys]
        if not self.compared or not known:
            return Mark.NONE
        if any(keys != known[0] for keys in known):
            return Mark.PARTLY if frozenset.intersection(*known) else Mark.DIFFERS
        return Mark.SAME if len(known) == len(self.cells) else Mark.GAPS

    @property
    def differs(self) -> bool:
        """Whether any two practices differ on this point."""
        return self.mark in (Mark.DIFFERS, Mark.PARTLY)


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the comparison: a section of the practice page. `unsaid` names the points about which no practice says anything."""

    anchor: str
    title: str
    rows: tuple[Row, ...]
    unsaid: tuple[str, ...] = ()


def group(anchor: str, title: str, rows: Sequence[Row]) -> Group:
    """A group of which the points without any answer are named together, instead of filling the table with gaps."""
    shown = tuple(row for row in rows if row.always or not row.silent)
    return Group(anchor, title, shown, tuple(row.label for row in rows if row not in shown))


@dataclass(frozen=True, slots=True)
class Tally:
    """How many points there are of each mark."""

    same: int = 0
    partly: int = 0
    differs: int = 0
    gaps: int = 0


def tally(groups: Sequence[Group]) -> Tally:
    """The marks of all rows, counted."""
    marks = [row.mark for part in groups for row in part.rows]
    return Tally(*(marks.count(mark) for mark in (Mark.SAME, Mark.PARTLY, Mark.DIFFERS, Mark.GAPS)))
