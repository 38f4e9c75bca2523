"""Elasticsearch fails in every way that it can, and no reader notices: PostgreSQL answers, and the next answer is not waited for."""

import datetime as dt
import socket
import threading
import time

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core import state
from search import engines, index_building, service, sync
from search.configuration import Elasticsearch
from search.contract import SearchRequest
from search.engines import choice
from search.engines.base import Question
from search.engines.circuit import Circuit, EngineUnavailable
from search.engines.elasticsearch import ElasticsearchEngine, answer
from search.engines.elasticsearch.client import patient
from search.engines.fallback import FallbackEngine
from search.engines.postgres import PostgresEngine
from tests.search.elastic import PATIENT

pytestmark = pytest.mark.django_db


class Counting:
    """Stands before an engine and counts how often it is asked; it fails while told to."""

    def __init__(self, engine):
        self.engine, self.asked, self.error = engine, 0, None

    def reaches(self, question):
        return self.engine.reaches(question)

    def search(self, question):
        self.asked += 1
        if self.error:
            raise self.error
        return self.engine.search(question)

    def titles(self, *arguments):
        self.asked += 1
        if self.error:
            raise self.error
        return self.engine.titles(*arguments)


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def first(elasticsearch, make_page):
    for number in range(4):
        make_page(f"Huisbezoek {number}", facets={"theme": ["taal"]})
    list(index_building.rebuild())
    return Counting(ElasticsearchEngine(limit=PATIENT))


@pytest.fixture
def engine(first, clock):
    return FallbackEngine(first, Circuit(clock=clock))


@pytest.fixture
def silent(elasticsearch, settings):
    """The settings name a server that takes connections and never says a word, as a frozen one does."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        settings.ELASTICSEARCH = Elasticsearch((address,), prefix=elasticsearch.prefix)
        yield address


def test_it_answers_when_it_has_everything(engine, first):
    assert engine.search(Question("nl")).cards is not None
    assert [card.card["title"] for card in engine.titles("nl", (), ("huis",), 1)] == ["Huisbezoek 0"]
    assert first.asked == 2


def test_what_was_written_and_not_sent_is_found_at_once(engine, first, make_page):
    make_page("Huisbezoek nieuw")
    assert engine.search(Question("nl")).total == 5
    assert first.asked == 0
    sync.push_live()
    assert engine.search(Question("nl")).total == 5
    assert first.asked == 1


def test_a_page_that_is_kept_is_that_of_its_version(first, make_page, monkeypatch):
    """A write between two syncs: nothing old is kept under the new version."""
    monkeypatch.setattr(service, "engine", choice.with_elasticsearch)
    choice._kept.cache_clear()

    def total():
        return service.search(SearchRequest("nl", q="huisbezoek"), state.current()).total

    assert total() == 4
    make_page("Huisbezoek nieuw")
    assert total() == 5
    sync.push_live()
    assert total() == 5
    cache.clear()
    assert total() == 5


def test_a_failure_is_answered_by_postgresql_and_costs_the_others_nothing(engine, first, clock, caplog):
    first.error = EngineUnavailable("away")
    assert [engine.search(Question("nl")).total for _ in range(5)] == [4] * 5
    assert first.asked == 1
    assert caplog.text.count("does not answer") == 1
    clock.now = 29.0
    assert engine.search(Question("nl")).total == 4
    assert first.asked == 1
    # After half a minute one question tries again, and another half minute after that.
    clock.now = 31.0
    assert [engine.search(Question("nl")).total for _ in range(3)] == [4] * 3
    assert first.asked == 2
    clock.now = 62.0
    first.error = None
    assert engine.search(Question("nl")).cards is not None
    assert engine.search(Question("nl")).cards is not None
    assert "answers again" in caplog.text
    assert engine.circuit.open_until is None


def test_a_question_that_is_refused_does_not_keep_others_away(engine, first):
    first.error = EngineUnavailable("too many clauses", outage=False)
    assert engine.search(Question("nl")).total == 4
    first.error = None
    assert engine.search(Question("nl")).cards is not None


def test_only_one_question_tries_whether_it_is_back(clock):
    circuit = Circuit(clock=clock)
    circuit.failed("away")
    clock.now = 31.0
    assert [circuit.allows() for _ in range(3)] == [True, False, False]
    circuit.succeeded()
    assert [circuit.allows() for _ in range(2)] == [True, True]


def test_a_frozen_server_costs_less_than_a_second_once(first, silent, make_page):
    engine = FallbackEngine()
    began = time.monotonic()
    assert engine.search(Question("nl")).total == 4
    waited = time.monotonic() - began
    assert 0.7 < waited < 1.2
    began = time.monotonic()
    assert [engine.search(Question("nl")).total for _ in range(20)] == [4] * 20
    assert time.monotonic() - began < 0.5
    status = engine.circuit
    assert 25 < (status.open_until - dt.datetime.now(dt.UTC)).total_seconds() <= 30
    assert "Timeout" in status.reason


def test_two_trips_together_cost_less_than_a_second(first):
    """Nothing matches half of the words, so it is asked twice; the second time only what is left of the time is waited."""
    limit = ElasticsearchEngine()
    question = service.prepare(
        SearchRequest("nl", q="huisbezoek armoede kinderopvang wijkteam"), state.current()
    ).question
    began = time.monotonic()
    assert limit.search(question).total == PostgresEngine().search(question).total
    assert time.monotonic() - began < 1.0


def test_a_dead_server_costs_next_to_nothing(first, settings, elasticsearch):
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    settings.ELASTICSEARCH = Elasticsearch((f"http://127.0.0.1:{port}",), prefix=elasticsearch.prefix)
    engine = FallbackEngine()
    began = time.monotonic()
    assert engine.search(Question("nl")).total == 4
    assert time.monotonic() - began < 0.5
    assert engine.circuit.open_until


def test_another_server_answers_when_the_first_is_dead(first, settings, elasticsearch):
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        dead = f"http://127.0.0.1:{nobody.getsockname()[1]}"
    settings.ELASTICSEARCH = Elasticsearch((dead, *elasticsearch.hosts), prefix=elasticsearch.prefix)
    engine = FallbackEngine(ElasticsearchEngine(limit=PATIENT))
    assert [engine.search(Question("nl")).cards is not None for _ in range(4)] == [True] * 4


def test_something_else_on_the_port_is_no_answer(first, settings, elasticsearch):
    """A web server that says hello to everything."""

    def greet():
        while True:
            try:
                peer, _ = listening.accept()
            except OSError:
                return
            with peer:
                peer.recv(65_536)
                peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=greet, daemon=True)
        thread.start()
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        settings.ELASTICSEARCH = Elasticsearch((address,), prefix=elasticsearch.prefix)
        engine = FallbackEngine()
        assert engine.search(Question("nl")).total == 4
        assert engine.circuit.open_until
        listening.shutdown(socket.SHUT_RDWR)


def test_an_index_that_is_gone_is_no_answer(engine, elasticsearch):
    names = list(patient().indices.get(index=f"{elasticsearch.prefix}-nl"))
    patient().indices.delete(index=names)
    assert engine.search(Question("nl")).total == 4


WHOLE = {
    "timed_out": False,
    "_shards": {"failed": 0},
    "hits": {"total": {"value": 0}, "hits": []},
    "aggregations": {"facets": {"buckets": []}},
}


@pytest.mark.parametrize(
    ("half", "reason"),
    [
        ({"timed_out": True}, "cut off"),
        ({"_shards": {"failed": 1}}, "1 parts of the index"),
        ({"error": {"type": "search_phase_execution_exception", "reason": "x"}, "status": 503}, "search_phase"),
    ],
)
def test_half_an_answer_is_none(half, reason):
    assert answer.read(Question("nl"), answer.checked(WHOLE), relaxed=False).total == 0
    with pytest.raises(EngineUnavailable, match=reason):
        answer.checked({**WHOLE, **half})


def test_results_past_the_window_come_from_postgresql(engine, first):
    deep = Question("nl", offset=10_000, limit=10)
    found = first.engine.search(deep)
    assert (found.total, found.ids) == (4, ())
    assert engine.search(deep).total == 4
    assert first.asked == 0


def test_statements_of_an_answer_with_elasticsearch(engine):
    """Which words are there, and is the index complete; the cards come along."""
    versions = state.current()
    service.find(SearchRequest("nl", q="armoede"), versions, engine)
    with state.kept(versions), CaptureQueriesContext(connection) as captured:
        page = service.find(SearchRequest("nl", q="huisbezoek"), versions, engine)
    assert (page.total, len(captured)) == (4, 2)


class TestStatus:
    @pytest.fixture(autouse=True)
    def _forget(self):
        choice._kept.cache_clear()
        yield
        choice._kept.cache_clear()

    def test_without_elasticsearch(self):
        status = engines.status()
        assert (status.engine, status.answering, status.indexes) == ("postgresql", "postgresql", ())

    def test_with_an_index_that_is_whole_and_one_that_lacks_something(self, first, make_page, client):
        status = engines.status()
        assert (status.engine, status.answering, status.lag) == ("elasticsearch", "elasticsearch", 0.0)
        assert [index.locale for index in status.indexes] == ["nl", "en"]
        make_page("Nieuw")
        status = engines.status()
        assert status.answering == "postgresql"
        assert (status.indexes[0].waiting, status.indexes[0].complete) == (1, False)
        assert 0 < status.lag < 60
        answer = client.get("/readyz")
        assert answer.status_code == 200
        assert answer.json()["search"]["answering"] == "postgresql"

    def test_before_the_first_index(self, elasticsearch):
        status = engines.status()
        assert (status.answering, status.indexes[0].name, status.fingerprint_ok) == ("postgresql", "", True)

    def test_after_a_failure(self, first, silent):
        choice.with_elasticsearch().search(Question("nl"))
        status = engines.status()
        assert status.answering == "postgresql"
        assert status.open_until > dt.datetime.now(dt.UTC)
        assert "Timeout" in status.reason

    def test_after_an_upgrade(self, first, upgrade, caplog, client):
        upgrade()
        assert not engines.status().fingerprint_ok
        assert client.get("/readyz").json()["search"]["rebuild_needed"]
        for _ in range(2):
            assert choice.with_elasticsearch().search(Question("nl")).total == 4
        assert caplog.text.count("search_rebuild --engine elasticsearch") == 1
