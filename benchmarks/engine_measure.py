"""Measures an engine on an index that `engine_rows` filled, in the settings of the portal; prints JSON (see `engine_process`)."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from statistics import median, quantiles
from typing import Any

from django.core.management import call_command
from django.db import connection

from benchmarks import cpu, engine_rows
from benchmarks.engine_questions import classes
from core import state
from search import indexing, rebuilding, service, sync
from search.contract import SearchRequest
from search.engines.elasticsearch import ElasticsearchEngine, body
from search.engines.elasticsearch.client import alias, client
from search.engines.postgres import PostgresEngine
from search.engines.statement import compose
from search.models import SearchDocument

WARM_UP = 2
ROUNDS, FEW_ROUNDS, MANY_DOCUMENTS = 5, 2, 50_000
PUBLISHED = 30
REBUILT = 200


@dataclass
class Timing:
    """Milliseconds of one call, and processor milliseconds of the portal and of the server."""

    name: str
    p50: float
    p95: float
    application: float
    server: float
    target: float | None = None


@dataclass
class Report:
    """All figures of one engine at one size. `plans` are those of PostgreSQL for the dearest questions."""

    engine: str
    documents: int
    timings: list[Timing] = field(default_factory=list)
    rebuild: float = 0.0
    rebuild_application: float = 0.0
    publish: float = 0.0
    lag: float = 0.0
    ratio: float = 0.0
    plans: dict[str, str] = field(default_factory=dict)


def main() -> None:
    """Arguments: engine, number of documents, process id of its server."""
    name, documents, server = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    report = Report(name, documents)
    if name == "postgresql":
        report.rebuild_application, report.rebuild = _rebuild(server)
        if not SearchDocument.objects.filter(pk__gte=engine_rows.FIRST_ID).exists():
            engine_rows.write(documents)
    engine = _engine(name)
    rounds = ROUNDS if documents < MANY_DOCUMENTS else FEW_ROUNDS
    for item in classes(documents):
        target = item.targets.get(documents) if name == "postgresql" else None
        report.timings.append(_timed(item.name, [_ask(engine, q) for q in item.questions], server, target, rounds))
    report.timings.append(_timed("suggestions", _suggestions(engine), server, 5.0))
    if name == "postgresql":
        report.timings.append(_timed("a repeated request", _repeated(), server, 1.0))
        report.publish = _publish()
        report.plans = _plans(documents)
    else:
        report.ratio = _against_raw(engine, documents)
        report.lag = _lag()
    print(json.dumps(asdict(report)))


def _engine(name: str) -> Any:
    if name == "postgresql":
        return PostgresEngine()
    call_command("search_rebuild", engine="elasticsearch", verbosity=0)
    return ElasticsearchEngine(limit=30.0)


def _ask(engine: Any, question: Any) -> Callable[[], object]:
    """The whole work of an engine for a page: the answer and its cards with texts."""

    def call() -> object:
        answer = engine.search(question)
        return answer.cards if answer.cards is not None else engine.cards(answer.ids, texts=question.scored is not None)

    return call


def _suggestions(engine: Any) -> list[Callable[[], object]]:
    prefixes = ("sam", "ver", "kin", "ond", "besc", "opv", "gem", "voor", "taal", "werk")
    return [lambda prefix=prefix: engine.titles("nl", ("practice",), (prefix,), 5) for prefix in prefixes * 4]


def _repeated() -> list[Callable[[], object]]:
    request = SearchRequest("nl", q="samenwerken praktijk", kinds=("practice",))
    return [lambda: service.search(request, state.current())] * 40


def _timed(
    name: str, calls: Sequence[Callable[[], object]], server: int, target: float | None, rounds: int = ROUNDS
) -> Timing:
    """Each call some times in turns; of each its cheapest, since other work on the machine only makes it dearer."""
    for call in calls[:WARM_UP]:
        call()
    best = [float("inf")] * len(calls)
    before, own = cpu.seconds_of_family(server), time.process_time()
    for _ in range(rounds):
        for place, call in enumerate(calls):
            start = time.perf_counter()
            call()
            best[place] = min(best[place], time.perf_counter() - start)
    number = rounds * len(calls)
    application = (time.process_time() - own) * 1000 / number
    spent = (cpu.seconds_of_family(server) - before) * 1000 / number
    ordered = [item * 1000 for item in best]
    return Timing(name, median(ordered), quantiles(ordered, n=20)[-1], application, spent, target)


def _rebuild(server: int) -> tuple[float, float]:
    """Generated practices, from page to row, the best of three: pages a second of processor time of the portal, and with the server."""
    call_command("make_bulk", str(REBUILT), verbosity=0)
    runs = []
    for _ in range(3):
        spent, own = cpu.seconds_of_family(server), time.process_time()
        *_batches, last = rebuilding.rebuild()
        own = time.process_time() - own
        runs.append((last.total / own, last.total / (own + cpu.seconds_of_family(server) - spent)))
    return max(runs)


def _publish() -> float:
    """Milliseconds until a published page is found: the write of its document; it is in the transaction that publishes."""
    times = []
    for page_id in indexing.indexable()[-PUBLISHED:]:
        start = time.perf_counter()
        indexing.refresh([page_id])
        times.append(time.perf_counter() - start)
    return median(times) * 1000


def _plans(documents: int) -> dict[str, str]:
    """What PostgreSQL does for the two dearest classes."""
    found = {}
    for item in classes(documents):
        if item.name in ("a word in nearly all", "12 lexemes in 3 groups"):
            sql, parameters = compose(item.questions[0])
            with connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING ON, BUFFERS OFF) {sql}", parameters)
                found[item.name] = "\n".join(row[0] for row in cursor.fetchall())
    return found


def _against_raw(engine: Any, documents: int) -> float:
    """The time of the engine against that of the same request sent as it is: the median of both for a word in 3 %."""
    questions = next(item.questions for item in classes(documents) if item.name == "a word in 3 %")
    ours, raw = [], []
    for question in [*questions[:5], *questions]:
        bodies = [body.compose(question, "strict"), body.compose(question, "relaxed", least=1)]
        searches = [part for item in bodies for part in ({"index": alias(question.locale)}, item)]
        start = time.perf_counter()
        client().msearch(searches=searches)
        raw.append(time.perf_counter() - start)
        start = time.perf_counter()
        engine.search(question)
        ours.append(time.perf_counter() - start)
    return median(ours[5:]) / median(raw[5:])


def _lag() -> float:
    """Seconds from the write of a document until the server finds it, with a sync right after the write."""
    page_id = indexing.indexable()[-1]
    start = time.perf_counter()
    indexing.refresh([page_id])
    # The loop of search_sync looks once a second, so on average half a second comes on top.
    sync.push_live()
    seq = indexing.number_of(page_id)
    while True:
        found = client().search(index=alias("nl"), query={"term": {"id": page_id}}, version=True, size=1)
        hits = found["hits"]["hits"]
        if hits and hits[0]["_version"] == seq:
            return time.perf_counter() - start
        time.sleep(0.02)
