"""Measures the engines of search: `make bench-search` (ARGS="--documents 1000 --engines postgres" for a quick one)."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from benchmarks.report import machine
from benchmarks.run import numbers
from benchmarks.scratch import FOLDER, MIGRATED, ROOT, Scratch
from portal.elasticsearch_server import ElasticsearchServer

NAMES = {"postgresql": "PostgreSQL", "elasticsearch": "Elasticsearch"}
DEFAULT = [1_000, 10_000, 100_000]
REPORT = ROOT / "docs" / "benchmarks-search.md"
HOW = """# Benchmarks of search

What the engines cost, without the page around them: `make bench-search` writes this page. Documents are generated rows of the index
(`benchmarks/engine_rows.py`): some 300 words of a heavy-tailed vocabulary of 120,000, values of every facet of the portal. A figure is a
whole call of the engine: ids, total, the counts of all facets, and the ten cards with their texts.

* **p50, p95**: wall milliseconds over 40 different questions of a class, each the fastest of five (of two at 100,000), since other work
  on a shared machine only adds. **app**, **server**: processor milliseconds a call of the portal and of the server.
* **Rebuild**: pages a second of processor time, from the page with its twenty tables to the row. **Publish**: until a published page is
  found, in the transaction that publishes it; for Elasticsearch a refresh of at most a second comes on top (**lag**: from the write until
  the server finds it).

## What the slow cases cost, and what was done

* **Every count of every facet** would be a grouping per facet. A row carries one long number with a lane of digits for each value, so all
  counts are one `sum`; that is why "empty, all facets" takes as long as reading the rows and no longer.
* **A word in nearly all** (plan below): most of the time goes to the 9,402 lookups of the row of each match, of which date, order and
  counts are needed. Words stand in a narrow table beside it, so that they are not read along, and a score is a sum of whole numbers over
  index scans, never `ts_rank`, which reads the words of every match. At 100,000 it is 0.7 s: there Elasticsearch answers.
* **Among few documents** PostgreSQL takes reading a whole table for cheaper than its index and knows nothing of what lies outside it: 12
  lexemes took 50 ms among 500 documents, the cards 3 ms more right after many facet values were new. These statements run without
  sequential scans (`search/by_index.py`).
* **The words of a question never stand in the statement as constants**: planned with them, all word lists were read (24 ms against 1.5).
* **Rebuild**: all rows of fifty practices come in one statement instead of twenty-one, what they refer to is made once, and Python does
  not look through lasting objects meanwhile (250 pages a second before, 380 now).
"""


def main() -> None:
    """Run, print, and write the page in docs when it was a full run."""
    parser = argparse.ArgumentParser(description="Measure the engines of search on generated documents.")
    parser.add_argument("--documents", type=numbers, default=DEFAULT)
    parser.add_argument("--engines", nargs="+", default=["postgresql", "elasticsearch"])
    parser.add_argument(
        "--keep", action="store_true", help="use databases of an earlier run with --keep, and keep them"
    )
    parser.add_argument(
        "--output", type=Path, help="where to write (default: docs/benchmarks-search.md, for a full run)"
    )
    options = parser.parse_args()
    scratch = Scratch()
    try:
        found = [run(scratch, number, engine) for number in options.documents for engine in options.engines]
        text = report(found, scratch.version)
    finally:
        ElasticsearchServer(FOLDER / "elasticsearch").remove()
        if options.keep:
            scratch.stop()
        else:
            scratch.remove()
    print(text)
    target = options.output or (REPORT if options.documents == DEFAULT else None)
    if target:
        target.write_text(text, encoding="utf-8")


def run(scratch: Scratch, documents: int, engine: str) -> dict:
    """The figures of one engine with so many documents, measured in a process of its own."""
    print(f"{documents:,} documents, {engine}", flush=True)
    name = f"bench_engine_{documents}"
    if not scratch.exists(name):
        scratch.prepare(name, MIGRATED)
    environment = scratch.environment(name)
    server = scratch.postmaster
    if engine == "elasticsearch":
        running = ElasticsearchServer(FOLDER / "elasticsearch")
        environment |= {"ELASTICSEARCH_URL": running.ensure(), "ELASTICSEARCH_INDEX_PREFIX": f"bench{documents}"}
        server = running.pid() or server
    command = [sys.executable, "-m", "benchmarks.engine_process", engine, str(documents), str(server)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def report(found: list[dict], postgres: str) -> str:
    """The whole page."""
    parts = [HOW, f"Measured on: {machine(postgres)}\n"]
    for item in found:
        parts.append(f"## {NAMES[item['engine']]}, {item['documents']:,} documents\n\n{_table(item)}\n{_rest(item)}\n")
    for item in found:
        for name, plan in item["plans"].items():
            if item["documents"] == 10_000:
                parts.append(f"## Plan: {name}, {item['documents']:,} documents\n\n```\n{plan}\n```\n")
    return "\n".join(parts)


def _table(item: dict) -> str:
    lines = ["| question | p50 ms | p95 ms | app ms | server ms |", "| --- | ---: | ---: | ---: | ---: |"]
    for row in item["timings"]:
        p95 = f"{row['p95']:.1f}"
        if row["target"]:
            p95 += f" (at most {row['target']:g}: {'yes' if row['p95'] <= row['target'] else '**no**'})"
        lines.append(f"| {row['name']} | {row['p50']:.1f} | {p95} | {row['application']:.1f} | {row['server']:.1f} |")
    return "\n".join(lines)


def _rest(item: dict) -> str:
    if item["engine"] == "postgresql":
        portal = item["rebuild_application"]
        reached = f"{portal:.0f} (at least 300: {'yes' if portal >= 300 else '**no**'})"
        both, publish = f"{item['rebuild']:.0f}", f"{item['publish']:.0f}"
        return f"\nRebuild: {reached} pages a second of the portal, {both} with the server. Publish: {publish} ms."
    return f"\nAgainst the same request sent as it is: {item['ratio']:.2f} times. Lag: {item['lag']:.2f} s."


if __name__ == "__main__":
    main()
