"""All results of a question, past the ten of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.state import Versions
from search import registry, service
from search.contract import Hit, SearchRequest
from search.lanes import values_of
from search.models import SearchDocument

BATCH = 500
MOST = 10_000
"""Results in one file."""


@dataclass(frozen=True, slots=True)
class Row:
    """A result with its dates (ISO, "" for none) and the slugs of every facet that it has."""

    hit: Hit
    published: str
    checked: str
    facets: dict[str, tuple[str, ...]]


def everything(request: SearchRequest, versions: Versions, most: int = MOST) -> Iterator[Row]:
    """Every result in the order of the page, at most `most`. Three to five queries per batch of 500; nothing is kept in the cache, which
    is for pages."""
    size = min(BATCH, most)
    asked = replace(request, page=1, page_size=size)
    seen = 0
    while seen < most:
        page = service.find(asked, versions, service.engine())
        yield from _rows(page.hits[: most - seen])
        seen += len(page.hits)
        if not page.hits or seen >= page.total:
            return
        asked = replace(asked, page=asked.page + 1)


def _rows(hits: Sequence[Hit]) -> Iterator[Row]:
    documents = {
        page_id: (published, checked, lanes)
        for page_id, published, checked, lanes in SearchDocument.objects.filter(
            page_id__in=[hit.page_id for hit in hits]
        ).values_list("page_id", "published", "checked", "facets")
    }
    named = values_of(lane for _published, _checked, lanes in documents.values() for lane in lanes)
    for hit in hits:
        published, checked, lanes = documents.get(hit.page_id, (None, None, []))
        facets: dict[str, list[str]] = {}
        for lane in lanes:
            facet, slug = named[lane]
            facets.setdefault(facet, []).append(slug)
        yield Row(
            hit,
            published.isoformat() if published else "",
            checked.isoformat() if checked else "",
            {
                facet.name: tuple(sorted(facets[facet.name]))
                for facet in registry.public_facets()
                if facet.name in facets
            },
        )
