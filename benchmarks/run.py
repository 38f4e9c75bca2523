"""The command line of the benchmark: `make bench`, or `make bench ARGS="--practices 50,500 --requests 20"` for a quick one."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.measure import Measured, measure
from benchmarks.pages import pages
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
        "--requests", type=positive, default=100, help="per page and per state of the cache (default: 100)"
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
    found: dict[int, list[Measured]] = {}
    try:
        for practices in options.practices:
            name = f"bench_{practices}"
            print(f"{practices} practices", flush=True)
            if options.keep and scratch.exists(name):
                scratch.renew(name)
            else:
                scratch.build(practices, options.seed)
            with Worker(scratch.environment(name)) as worker:
                postmaster = scratch.postmaster
                found[practices] = []
                for page in pages(scratch, name, practices):
                    print(f"  {page.name}", flush=True)
                    found[practices].append(measure(worker, postmaster, page, options.requests))
        return report(found, scratch.version, options.requests)
    finally:
        if options.keep:
            scratch.stop()
        else:
            scratch.remove()


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
