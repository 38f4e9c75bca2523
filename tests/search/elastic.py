"""A real Elasticsearch server for the tests of the search room, with indexes of each test's own."""

import itertools
import os

import pytest

from search import index_building, sync, targets
from search.configuration import Elasticsearch
from search.engines.elasticsearch import ElasticsearchEngine, mapping
from search.engines.elasticsearch.client import patient
from tests.elasticsearch import server_or_reason

_numbers = itertools.count(1)
PATIENT = 20.0
"""Seconds that a test waits for an answer: what is tested is the answer, on a machine that is busy."""


@pytest.fixture(scope="session")
def elasticsearch_url():
    """The address of the server, started once for all test processes."""
    return server_or_reason().url


@pytest.fixture
def elasticsearch(elasticsearch_url, settings):
    """The settings name the server, with a prefix that no other test has; its indexes are deleted afterwards."""
    prefix = f"test-{os.getpid()}-{next(_numbers)}"
    settings.ELASTICSEARCH = Elasticsearch((elasticsearch_url,), prefix=prefix)
    yield settings.ELASTICSEARCH
    settings.ELASTICSEARCH = Elasticsearch((elasticsearch_url,), prefix=prefix)
    client = patient()
    names = list(client.indices.get(index=f"{prefix}-*", expand_wildcards="all"))
    if names:
        client.indices.delete(index=names)


@pytest.fixture
def upgrade(monkeypatch):
    """Go on as another release, which makes something else of documents."""

    def go_on():
        monkeypatch.setattr(mapping, "FORMAT", mapping.FORMAT + 1)
        mapping._fingerprint.cache_clear()

    yield go_on
    monkeypatch.undo()
    mapping._fingerprint.cache_clear()


class ElasticsearchAsItIs(ElasticsearchEngine):
    """Elasticsearch with what was sent to it, and time to answer."""

    def __init__(self):
        super().__init__(limit=PATIENT)


class SyncedEngine(ElasticsearchAsItIs):
    """Elasticsearch, brought up to date before every question, as `search_sync` does all the time."""

    def __init__(self):
        super().__init__()
        self._built = False

    def up_to_date(self):
        if not self._built:
            list(index_building.rebuild())
            self._built = True
        elif targets.behind():
            sync.push_live()

    def search(self, question):
        self.up_to_date()
        return super().search(question)

    def cards(self, ids, *, texts=False):
        self.up_to_date()
        return super().cards(ids, texts=texts)

    def titles(self, *arguments):
        self.up_to_date()
        return super().titles(*arguments)
