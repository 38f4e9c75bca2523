"""Holding the index against the truth: a row for every page, a page for every row, and counts that a slow engine gives too."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from django.db import connection
from wagtail.models import Page

from core import state
from search import indexing, registry, service, store
from search.contract import SORTS, Document, SearchRequest
from search.engines.base import Answer, Engine
from search.engines.reference import ReferenceEngine
from search.impact import VERSION
from search.models import FacetValue, SearchDocument
from search.request import querystring

BATCH = 100
MOST_COMPARED = 10_000
"""Results of one question, in their order: what every engine can give."""
FEW = 40
"""Half of the random numbers are small, where most documents are."""
Lanes = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Difference:
    """A page whose row is not what it should be. `problem` is one of missing, superfluous, different."""

    page_id: int
    problem: str
    detail: str


def documents() -> Iterator[Document]:
    """Every document that the builders make now."""
    ids = indexing.indexable()
    for start in range(0, len(ids), BATCH):
        yield from indexing.build(ids[start : start + BATCH])


def compare_rows() -> list[Difference]:
    """Every indexable page against its row, and every row against its page."""
    rows = {
        row["page_id"]: row
        for row in SearchDocument.objects.values(
            "page_id",
            "locale",
            "kind",
            "visible",
            "url_path",
            "published",
            "checked",
            "facets",
            "links",
            "card",
            "sort_title",
            "analysis",
        )
    }
    places = _places()
    lanes = {(facet, slug): lane for facet, slug, lane in FacetValue.objects.values_list("facet", "slug", "lane")}
    found = []
    for document in documents():
        row = rows.pop(document.page_id, None)
        if row is None:
            found.append(Difference(document.page_id, "missing", document.title))
            continue
        fields = _different(document, row, places.get(document.page_id), lanes)
        if fields:
            found.append(Difference(document.page_id, "different", f"{document.title}: {', '.join(fields)}"))
    found += [
        Difference(page_id, "superfluous", row["url_path"])
        for page_id, row in rows.items()
        if row["visible"] or row["card"]
    ]
    return sorted(found, key=lambda item: item.page_id)


def repair(differences: Sequence[Difference]) -> None:
    """Write the rows of these pages anew."""
    ids = [item.page_id for item in differences]
    for start in range(0, len(ids), BATCH):
        indexing.refresh(ids[start : start + BATCH])


def _places() -> dict[int, tuple[bool, str]]:
    """Whether each page is public, and its path, by the page tree."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT p.id, {store.VISIBLE.format(page='p')}, p.url_path FROM wagtailcore_page p", [])  # noqa: S608
        return {page_id: (visible, url_path) for page_id, visible, url_path in cursor.fetchall()}


def _different(document: Document, row: Mapping[str, Any], place: tuple[bool, str] | None, lanes: Lanes) -> list[str]:
    """The names of the columns that are not as they should be."""
    visible, url_path = place or (False, "")
    wanted = {
        "locale": document.locale,
        "kind": document.kind,
        "visible": visible,
        "url_path": url_path,
        "published": document.published,
        "checked": document.checked,
        "facets": sorted(lanes.get(value, 0) for value in store.facet_slugs(document)),
        "links": sorted(set(document.links)),
        "card": store.as_stored(document),
        "sort_title": store.sort_title(document),
        "analysis": VERSION,
    }
    return [name for name, value in wanted.items() if row[name] != value]


def random_requests(number: int, seed: int, locale: str) -> Iterator[SearchRequest]:
    """Questions with random filters, pairs of requirements and words of the documents; the same for the same seed."""
    choose = random.Random(seed)  # noqa: S311 - no secret
    words = _words(locale)
    for _ in range(number):
        chosen: dict[str, set[str]] = {}
        facets = registry.public_facets()
        for facet in choose.sample(facets, k=choose.randint(0, min(4, len(facets)))):
            slugs = [value.slug for value in facet.values(locale)]
            if facet.number is not None:
                slugs += [str(choose.choice((choose.randint(0, FEW), choose.randint(0, facet.number.most))))]
            if facet.pair:
                others = [value.slug for value in _second(facet).values(locale)]
                slugs += [f"{choose.choice(slugs)}:{choose.choice(others)}" for _ in range(len(slugs))]
            chosen[facet.name] = set(choose.sample(slugs, k=min(len(slugs), choose.randint(1, 3))))
        yield SearchRequest(
            locale=locale,
            q=" ".join(choose.sample(words, k=min(len(words), choose.choice((0, 0, 1, 1, 2, 3, 5))))),
            filters=tuple((facet.name, tuple(sorted(chosen[facet.name]))) for facet in facets if facet.name in chosen),
            sort=choose.choice(SORTS),
        )


def compare_counts(
    number: int, seed: int, locale: str, engine: Engine | None = None
) -> Iterator[tuple[str, list[str]]]:
    """Per random question its query string and the differences between an engine (default: the one in use) and the slow one."""
    versions = state.current()
    public = {page_id for page_id, (visible, _) in _places().items() if visible}
    reference = ReferenceEngine(document for document in documents() if document.page_id in public)
    engine = engine or service.engine()
    long = tuple(facet.name for facet in registry.public_facets() if facet.kind == "long")
    for request in random_requests(number, seed, locale):
        with state.kept(versions):
            question = service.prepare(request, versions, long).question
        question = replace(question, limit=MOST_COMPARED)
        yield querystring(request), answer_differences(engine.search(question), reference.search(question))


def answer_differences(given: Answer, expected: Answer) -> list[str]:
    """In words, what two answers do not agree on; empty when they are the same."""
    found = [
        f"{name}: {getattr(given, name)} instead of {getattr(expected, name)}"
        for name in ("total", "matches", "relaxed", "without", "ids")
        if getattr(given, name) != getattr(expected, name)
    ]
    for facet in registry.public_facets():
        counted, truth = given.counts.get(facet.name, {}), expected.counts.get(facet.name, {})
        for slug in sorted({*counted, *truth}):
            if counted.get(slug, 0) != truth.get(slug, 0):
                found.append(f"{facet.name}={slug}: {counted.get(slug, 0)} instead of {truth.get(slug, 0)}")
    return found


def _second(facet: registry.Facet) -> registry.Facet:
    """The facet that gives the second halves of the pairs of a requirement."""
    second = registry.facet(facet.pair[1]) if facet.pair else None
    if second is None:
        raise LookupError(f"the pairs of facet {facet.name!r} name a facet that is not registered")
    return second


def _words(locale: str) -> list[str]:
    """Words that titles of public pages have."""
    pages = Page.objects.live().filter(locale__language_code=locale).order_by("pk").values_list("title", flat=True)
    return sorted({word for title in islice(pages, 300) for word in title.split()})
