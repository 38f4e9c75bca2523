"""The names of the words that are explained on the portal: whoever searches by one name finds by all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.state import Versioned, bump, known
from home.models import ConceptPage
from search.addresses import Addresses
from search.registry import Facet, Value


def _load(locale: str) -> tuple[Value, ...]:
    pages = ConceptPage.objects.live().public().filter(locale__language_code=locale)
    rows = pages.order_by("title").values_list("slug", "title", "synonyms", "url_path")
    addresses = Addresses(known())
    return tuple(
        Value(slug, title, synonyms=tuple(synonyms), url=addresses.of(path) or "")
        for slug, title, synonyms, path in rows
    )


_names: Versioned[tuple[Value, ...]] = Versioned(_load)


def names(locale: str) -> Sequence[Value]:
    """Every public word with its other names and its address; kept per process until a word is published, changed, moved or hidden."""
    return _names.get((known().synonyms, known().index), locale)


def names_changed(**kwargs: Any) -> None:
    """Let every process read the names anew."""
    bump("synonyms")


FACET = Facet("concept", lambda: "", names, hidden=True, exact=True, kinds=("concept",))
"""No filter: it lends its names to the planner of a search."""
