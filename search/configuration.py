"""What the settings say about the second search engine (`settings.ELASTICSEARCH`). Nothing heavy is imported here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Elasticsearch:
    """Where the servers are; without hosts PostgreSQL alone searches."""

    hosts: tuple[str, ...] = ()
    api_key: str = ""
    ca_certs: str = ""
    """A file with the certificates of whoever signed those of the servers, or "" for those of the system."""
    prefix: str = "praktijkportaal"
    """With what the names of our indexes begin, so that several sites can share a server."""
