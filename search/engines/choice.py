"""Which engine answers in this process."""

from __future__ import annotations

from functools import lru_cache

from search import targets
from search.configuration import Elasticsearch
from search.engines.base import Engine
from search.engines.circuit import EngineUnavailable
from search.engines.elasticsearch import ElasticsearchEngine
from search.engines.elasticsearch.client import PATIENCE, configuration, is_configured
from search.engines.fallback import FallbackEngine
from search.engines.postgres import PostgresEngine

POSTGRESQL, ELASTICSEARCH = NAMES = ("postgresql", "elasticsearch")


def current() -> Engine:
    """PostgreSQL; with Elasticsearch in front of it where the settings name a server."""
    return with_elasticsearch() if is_configured() else PostgresEngine()


def with_elasticsearch() -> FallbackEngine:
    """The engine of this process that asks Elasticsearch first; one, so that a failure is remembered."""
    return _kept(configuration())


def named(name: str) -> Engine:
    """An engine by name and nothing in its place, for measuring and checking. Raises EngineUnavailable when it cannot be asked now, in all
    languages."""
    if name == POSTGRESQL:
        return PostgresEngine()
    if name != ELASTICSEARCH or not is_configured():
        raise EngineUnavailable(f"{name}: ELASTICSEARCH_URL is not set")
    if lacking := [locale for locale in targets.locales() if not targets.is_complete(locale)]:
        raise EngineUnavailable(f"the index of {', '.join(lacking)} lacks something; run search_sync --once")
    return ElasticsearchEngine(limit=PATIENCE)


@lru_cache(maxsize=1)
def _kept(wanted: Elasticsearch) -> FallbackEngine:
    return FallbackEngine()
