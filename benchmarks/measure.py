"""Asks for a page many times and counts what that cost."""

from __future__ import annotations

import time
from dataclasses import dataclass

from benchmarks import cpu
from benchmarks.pages import Page
from benchmarks.server import Worker

WARM_UP = 5


@dataclass(frozen=True)
class Cost:
    """Of one request, on average: statements, and processor milliseconds of application and database. Requests come one after another."""

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


def measure(worker: Worker, postmaster: int, page: Page, requests: int) -> Measured:
    """Measure one page."""
    return Measured(
        page, _cost(worker, postmaster, page, requests, True), _cost(worker, postmaster, page, requests, False)
    )


def _cost(worker: Worker, postmaster: int, page: Page, requests: int, cold: bool) -> Cost:
    for _ in range(WARM_UP):
        answer = worker.get(page.path, cold)
        if answer.status != 200:
            raise RuntimeError(f"{page.path} answered {answer.status}: {answer.body[:300]!r}")
    application, database, start = cpu.seconds(worker.pid), cpu.seconds_of_family(postmaster), time.perf_counter()
    for _ in range(requests):
        answer = worker.get(page.path, cold)
    took = time.perf_counter() - start
    return Cost(
        answer.queries,
        (cpu.seconds(worker.pid) - application) * 1000 / requests,
        (cpu.seconds_of_family(postmaster) - database) * 1000 / requests,
        requests / took,
    )
