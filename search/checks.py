"""System checks of the search room; those of the database run with `migrate` and `check --database default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DatabaseError

from search import sync, targets
from search.engines.elasticsearch.client import is_configured


@register(Tags.database)
def index_of_this_release(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None, **kwargs: Any
) -> list[CheckMessage]:
    """An index of Elasticsearch that another release built gets no questions and no documents until it is built anew."""
    if "default" not in (databases or ()) or not is_configured():
        return []
    try:
        found = [targets.live(locale) for locale in targets.locales()]
    except DatabaseError:
        # Before the first migration.
        return []
    return [
        Warning(
            f"The index of '{target.locale}' on Elasticsearch was built by another release: PostgreSQL answers.",
            hint=f"Run: {sync.REMEDY}",
            id="search.W001",
        )
        for target in found
        if target is not None and not targets.has_shape(target)
    ]
