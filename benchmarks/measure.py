"""Asks for a page many times and counts what that cost.

The numbers of practices take turns, in short rounds, and the figure is the cheapest of the rounds. Other work on the machine can only make
the same requests dearer, up to two times on a shared processor, so the least says most about the portal; the same reasoning is in the
documentation of Python's `timeit.repeat`.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks import cpu
from benchmarks.pages import Page
from benchmarks.server import Answer, Worker

WARM_UP = 5
ROUNDS = 40


@dataclass(frozen=True)
class Cost:
    """Of one request: statements, and processor milliseconds of application and database. Requests come one after another."""

    queries: int
    application: float
    database: float
    per_second: float

    @property
    def total(self) -> float:
        """Processor milliseconds of application and database together."""
        return self.application + self.database


@dataclass(frozen=True)
class Measured:
    """A page with an empty cache and with a filled one."""

    page: Page
    cold: Cost
    warm: Cost


def measure(
    workers: Mapping[int, Worker], postmaster: int, pages: Mapping[int, Page], requests: int
) -> dict[int, Measured]:
    """Measure one page on each of the databases; `requests` are spread over the rounds."""
    cold, warm = (_costs(workers, postmaster, pages, requests, cold) for cold in (True, False))
    return {practices: Measured(page, cold[practices], warm[practices]) for practices, page in pages.items()}


def _costs(
    workers: Mapping[int, Worker], postmaster: int, pages: Mapping[int, Page], requests: int, cold: bool
) -> dict[int, Cost]:
    for practices, page in pages.items():
        for _ in range(WARM_UP):
            _asked(workers[practices], page, cold)
    rounds: dict[int, list[Cost]] = {practices: [] for practices in pages}
    for _ in range(ROUNDS):
        for practices, page in pages.items():
            rounds[practices].append(_round(workers[practices], postmaster, page, max(1, requests // ROUNDS), cold))
    return {practices: _least(costs) for practices, costs in rounds.items()}


def _asked(worker: Worker, page: Page, cold: bool) -> Answer:
    answer = worker.get(page.path, cold)
    if answer.status != 200:
        raise RuntimeError(f"{page.path} answered {answer.status}: {answer.body[:300]!r}")
    return answer


def _round(worker: Worker, postmaster: int, page: Page, requests: int, cold: bool) -> Cost:
    application, database, start = cpu.seconds(worker.pid), cpu.seconds_of_family(postmaster), time.perf_counter()
    for _ in range(requests):
        answer = _asked(worker, page, cold)
    took = time.perf_counter() - start
    return Cost(
        answer.queries,
        (cpu.seconds(worker.pid) - application) * 1000 / requests,
        (cpu.seconds_of_family(postmaster) - database) * 1000 / requests,
        requests / took,
    )


def _least(costs: list[Cost]) -> Cost:
    """The round with the least in total."""
    return min(costs, key=lambda cost: cost.total)
