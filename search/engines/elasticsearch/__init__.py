"""The engine on Elasticsearch: the same lexemes and whole numbers as on PostgreSQL, so the same answers (docs/decisions/0015)."""

from search.engines.elasticsearch.engine import ElasticsearchEngine

__all__ = ["ElasticsearchEngine"]
