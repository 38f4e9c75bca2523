"""The outcome as Markdown."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path

import django
import wagtail

from benchmarks.drawings import cover_milliseconds, diagram_milliseconds
from benchmarks.first_view import FirstView
from benchmarks.measure import Cost, Measured

HOW = """# Benchmarks

What the public pages cost with few and with many practices: `make bench` builds both in scratch databases on a server of its own, runs the
portal with production settings behind one gunicorn sync worker, and writes this page.

* **Milliseconds are processor time per request**, application + database (user and system time of the worker; of all processes of the
  database server). Waiting does not count. The databases take turns, in forty rounds, and a figure is the cheapest round: other work on the
  machine can only make the same requests dearer (on a shared processor up to two times), never cheaper.
* **Cold**: the cache is emptied before each request. What a process keeps in memory (vocabulary, templates) stays. **Warm**: it is not.
* **Requests a second**: one after another, by one client on the same machine.
* **Rare word**: one with about ten hits at either number of practices. **Word in half**: one that about half of the practices have.

What the engines of search cost by themselves, up to 100,000 documents, with the plans of the slow cases and what was done about them:
[benchmarks of search](benchmarks-search.md).
"""

SLOW = """At the smallest number of practices: 1.6 Mbit/s with 150 ms of delay, a processor four times as slow, nothing in the cache;
medians of five visits. The browser asks the worker itself, so HTML comes unpacked and later than it would; the kB sent count it as packed
by the proxy. HTML, CSS and JavaScript are unpacked, the last two without htmx.
"""
TYPES = """The same, with the demo content.
"""
DRAWINGS = """Processor time of one drawing without any cache: the cover with most to draw, and the diagram of a practice with seven
partners and five relations. Pages show them out of the cached column, cards as a file that browsers keep.
"""


def machine(postgres: str) -> str:
    """Cores, processor and versions; no name of the machine."""
    model = "unknown processor"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    versions = f"Python {platform.python_version()}, Django {django.__version__}, Wagtail {wagtail.__version__}"
    return f"{os.cpu_count()} cores, {model}; {versions}, PostgreSQL {postgres}."


def report(
    found: Mapping[int, Sequence[Measured]],
    seen: Sequence[FirstView],
    types: Sequence[FirstView],
    postgres: str,
    requests: int,
) -> str:
    """The whole page. `seen` are pages of the generated practices, `types` one of every other type."""
    parts = [HOW, f"Measured on: {machine(postgres)} {requests} requests a figure.\n"]
    for practices, measured in found.items():
        parts.append(f"## {practices:,} practices\n\n{_costs(measured)}\n")
    few, many = min(found), max(found)
    if few != many:
        parts.append(f"## {many:,} against {few:,} practices\n\n{_ratios(found[few], found[many])}\n")
    if seen:
        parts.append(f"## First view on a slow telephone\n\n{SLOW}\n{_first_views(seen)}\n")
    if types:
        parts.append(f"## First view of every other type of page\n\n{TYPES}\n{_first_views(types)}\n")
    parts.append(f"## Drawings\n\n{DRAWINGS}\n{_drawings()}\n")
    return "\n".join(parts)


def _drawings() -> str:
    rows = [
        ["cover", _against(cover_milliseconds(), 1, 2)],
        ["diagram, both variants with legend", _against(diagram_milliseconds(), 3, 2)],
    ]
    return _table(["drawing", "ms"], rows)


def _first_views(seen: Sequence[FirstView]) -> str:
    head = ["page", "kB sent", "kB HTML", "kB CSS", "kB JavaScript", "largest paint, s", "layout shift"]
    rows = [
        [
            view.page.name,
            _against(view.visit.sent / 1000, 200),
            f"{view.visit.html / 1000:.1f}",
            _against(view.visit.css / 1000, 40),
            _against(view.visit.js / 1000, 15),
            _against(view.visit.lcp / 1000, 1.5, 2),
            _against(view.visit.cls, 0.02, 3),
        ]
        for view in seen
    ]
    return _table(head, rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---", *("---:" for _ in head[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _costs(measured: Sequence[Measured]) -> str:
    head = [
        "page",
        "SQL cold",
        "SQL warm",
        "ms cold (app + db)",
        "ms warm (app + db)",
        "requests/s cold",
        "requests/s warm",
    ]
    rows = [
        [
            item.page.name,
            str(item.cold.queries),
            str(item.warm.queries),
            _milliseconds(item.cold),
            _milliseconds(item.warm),
            f"{item.cold.per_second:.0f}",
            f"{item.warm.per_second:.0f}",
        ]
        for item in measured
    ]
    return _table(head, rows)


def _milliseconds(cost: Cost) -> str:
    return f"**{cost.total:.1f}** ({cost.application:.1f} + {cost.database:.1f})"


def _ratios(few: Sequence[Measured], many: Sequence[Measured]) -> str:
    rows = []
    for small, large in zip(few, many, strict=True):
        target = large.page.target
        rows.append(
            [
                large.page.name,
                _against(large.cold.total, target.cold),
                _against(large.warm.total, target.warm),
                _against(_ratio(large.cold, small.cold), target.ratio_cold),
                _against(_ratio(large.warm, small.warm), target.ratio_warm),
            ]
        )
    return _table(["page", "ms cold", "ms warm", "ratio cold", "ratio warm"], rows)


def _ratio(large: Cost, small: Cost) -> float:
    """How many times as dear; a cost too small to be counted, as with few requests, counts as a tenth of a millisecond."""
    return max(large.total, 0.1) / max(small.total, 0.1)


def _against(value: float, limit: float | None, decimals: int = 1) -> str:
    """A figure, with the target where there is one and whether it is met."""
    if limit is None:
        return f"{value:.{decimals}f}"
    return f"{value:.{decimals}f} (at most {limit:g}: {'yes' if value <= limit else '**no**'})"
