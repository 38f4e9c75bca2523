"""What executes plans: PostgreSQL, and Elasticsearch in front of it where there is one. `status` tells how they are."""

from search.engines.health import IndexStatus, Status, status

__all__ = ["IndexStatus", "Status", "status"]
