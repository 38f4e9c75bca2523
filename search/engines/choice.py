"""Which engine answers in this process."""

from __future__ import annotations

from functools import lru_cache

from search.configuration import Elasticsearch
from search.engines.base import Engine
from search.engines.elasticsearch.client import configuration
from search.engines.fallback import FallbackEngine
from search.engines.postgres import PostgresEngine


def current() -> Engine:
    """PostgreSQL; with Elasticsearch in front of it where the settings name a server."""
    return with_elasticsearch() if configuration().hosts else PostgresEngine()


def with_elasticsearch() -> FallbackEngine:
    """The engine of this process that asks Elasticsearch first; one, so that a failure is remembered."""
    return _kept(configuration())


@lru_cache(maxsize=1)
def _kept(wanted: Elasticsearch) -> FallbackEngine:
    return FallbackEngine()
