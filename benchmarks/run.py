"""The command line of the benchmark: `make bench`, or `make bench ARGS="--practices 50,500 --requests 20"` for a quick one."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path

from benchmarks.first_view import FirstView, browser, first_views
from benchmarks.measure import Measured, measure
from benchmarks.pages import TYPES, Page, pages
from benchmarks.report import report
from benchmarks.scratch import ROOT, Scratch
from benchmarks.server import Worker

DEFAULT = [50, 5000]
REPORT = ROOT / "docs" / "benchmarks.md"


def numbers(text: str) -> list[int]:
    """Whole numbers from "50,5000"; a ValueError for anything else."""
    found = sorted({int(item) for item in text.split(",")})
    if found[0] < 1:
        raise ValueError(text)
    return found


def positive(text: str) -> int:
    """A whole number from 1; a ValueError for anything else."""
    return numbers(text)[0]


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(
        description="Measure the public pages. Takes some minutes and a scratch folder, var/bench."
    )
    parser.add_argument(
        "--practices", type=numbers, default=DEFAULT, help="how many, for example 50,500 (default: 50,5000)"
    )
    parser.add_argument(
        "--requests", type=positive, default=200, help="per page and per state of the cache (default: 200)"
    )
    parser.add_argument("--seed", type=int, default=1, help="of the generated practices (default: 1)")
    parser.add_argument(
        "--keep", action="store_true", help="use databases of an earlier run with --keep, and keep them"
    )
    parser.add_argument(
        "--output", type=Path, help="where to write (default: docs/benchmarks.md, for a run with no other options)"
    )
    return parser.parse_args()


def run(options: argparse.Namespace) -> str:
    """Build, measure, and give the report."""
    scratch = Scratch()
    try:
        asked = {practices: _prepared(scratch, practices, options) for practices in options.practices}
        found: dict[int, list[Measured]] = {practices: [] for practices in asked}
        with ExitStack() as running:
            workers = {
                practices: running.enter_context(Worker(scratch.environment(_name(practices)))) for practices in asked
            }
            for same_page in zip(*asked.values(), strict=True):
                print(f"  {same_page[0].name}", flush=True)
                costs = measure(workers, scratch.postmaster, dict(zip(asked, same_page, strict=True)), options.requests)
                for practices, cost in costs.items():
                    found[practices].append(cost)
            few = min(asked)
            seen = _first_views(workers[few], asked[few])
        with Worker(scratch.environment(scratch.build_demo())) as worker:
            types = _first_views(worker, TYPES)
        return report(found, seen, types, scratch.version, options.requests)
    finally:
        if options.keep:
            scratch.stop()
        else:
            scratch.remove()


def _first_views(worker: Worker, measured: list[Page]) -> list[FirstView]:
    """The first view of the pages that have a limit for it; none on a machine without Chromium."""
    with browser() as chromium:
        if chromium is None:
            print("  first view: left out, there is no Chromium", flush=True)
            return []
        print("  first view", flush=True)
        return first_views(worker, chromium, [page for page in measured if page.first_view])


def _name(practices: int) -> str:
    return f"bench_{practices}"


def _prepared(scratch: Scratch, practices: int, options: argparse.Namespace) -> list[Page]:
    """Make the database of so many practices; returns its pages."""
    print(f"{practices} practices", flush=True)
    if options.keep and scratch.exists(_name(practices)):
        scratch.renew(_name(practices))
    else:
        scratch.build(practices, options.seed)
    return pages(scratch, _name(practices), practices)


def main() -> None:
    """Run, print, and write the page in docs when it was a full run."""
    options = arguments()
    text = run(options)
    print(f"\n{text}")
    target = options.output or (REPORT if options.practices == DEFAULT else None)
    if target:
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
