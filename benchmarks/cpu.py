"""Processor time of processes in seconds, as Linux counts it: to the nanosecond while they run, to a hundredth once they ended."""

from __future__ import annotations

import os
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
PARENT, CHILDREN_USER, CHILDREN_SYSTEM = 1, 13, 14
"""Places in /proc/PID/stat, counted from the state, which follows the name in brackets (proc(5))."""


def _stat(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def parent(pid: int) -> int:
    """The process that started this one."""
    return int(_stat(pid)[PARENT])


def children(pid: int) -> list[int]:
    """The processes that this one started and that still run."""
    found = []
    for path in Path("/proc").iterdir():
        try:
            if path.name.isdecimal() and parent(int(path.name)) == pid:
                found.append(int(path.name))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def seconds(pid: int) -> float:
    """What one process used, all its threads together."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1_000_000_000


def seconds_of_family(pid: int) -> float:
    """What a process and its children used, those that ended included: a database server with all its backends."""
    stat = _stat(pid)
    ended = (int(stat[CHILDREN_USER]) + int(stat[CHILDREN_SYSTEM])) / TICK
    return seconds(pid) + ended + sum(map(_seconds_or_none, children(pid)))


def _seconds_or_none(pid: int) -> float:
    """What a child used; 0 when it ended just now, since the parent counts it then."""
    try:
        return seconds(pid)
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
