"""The one door to finding: listing, theme page, home, feed, API and exports are the same call with other parameters."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from django.core.cache import cache
from django.utils import translation

from core.state import Versions
from search import highlight, options, registry, scoring, words
from search.addresses import Addresses
from search.contract import Hit, SearchPage, SearchRequest
from search.engines import choice
from search.engines.base import Answer, Card, Engine, Question
from search.plan import Alternative, Plan, make_plan, with_corrections
from search.vocabulary import vocabulary

# Raise it when the shape of a cached page changes, or what a question means.
CACHE_FORMAT = 3
CACHE_SECONDS = 24 * 60 * 60
MOST_SUGGESTIONS = 5


@dataclass(frozen=True, slots=True)
class Prepared:
    """A question ready for an engine, and what is needed to explain its answer."""

    question: Question
    plan: Plan
    alternatives: tuple[Alternative, ...]


def search(request: SearchRequest, versions: Versions, *, long_facets: Sequence[str] = ()) -> SearchPage:
    """The page of results of a request. Long facets are counted only when they are named here or have a chosen value.

    Finished pages are kept in the cache under the versions: exact, since every write raises one. Not kept: at most a search, a cards and
    a words query, one more search when fewer words have to match, two more for a spelling correction.
    """
    with translation.override(request.locale):
        key = _key(request, versions, long_facets)
        page: SearchPage | None = cache.get(key)
        if page is None:
            page = find(request, versions, engine(), long_facets)
            cache.set(key, page, CACHE_SECONDS)
    return replace(page, request=request)


def engine() -> Engine:
    """The engine in use: PostgreSQL, with Elasticsearch in front of it where the settings name a server."""
    return choice.current()


def find(request: SearchRequest, versions: Versions, using: Engine, long_facets: Sequence[str] = ()) -> SearchPage:
    """The page of results by this engine, not cached."""
    prepared = prepare(request, versions, long_facets)
    impossible = bool(request.q) and not prepared.plan.groups
    answer = Answer(0, 0, ()) if impossible else using.search(prepared.question)
    cards = using.cards(answer.ids) if answer.cards is None else answer.cards
    without = options.removals(request, answer) if answer.without and not answer.total else ()
    return SearchPage(
        request=request,
        total=answer.total,
        hits=_hits(cards, request.locale, prepared, versions),
        facets=options.results(request, answer, prepared.question.long),
        relaxed=answer.relaxed and prepared.plan.groups > 1,
        corrected=prepared.plan.corrected,
        suggestions=_suggestions(request, prepared, answer),
        without=without,
    )


def prepare(request: SearchRequest, versions: Versions, long_facets: Sequence[str] = ()) -> Prepared:
    """Plan a request: a words query, and two more when a word needs correcting."""
    question = Question(
        locale=request.locale,
        kinds=request.kinds,
        filters=options.filters(request),
        sort=request.order,
        offset=(request.page - 1) * request.page_size,
        limit=request.page_size,
        long=options.long_facets(request, long_facets),
        pairs=options.pairs(request),
    )
    if not request.q:
        return Prepared(question, Plan(request.locale), ())
    known = vocabulary(request.locale, versions)
    plan = make_plan(request.q, request.locale, known)
    if not plan.groups:
        return Prepared(question, plan, ())
    found = words.frequencies(request.locale, plan.lexemes())
    corrections = words.corrections(request.locale, words.unknown_groups(plan, found))
    if corrections:
        plan = with_corrections(plan, corrections, known)
        found = words.frequencies(request.locale, plan.lexemes())
    scored = scoring.score(plan, found.df, found.documents)
    return Prepared(replace(question, scored=scored), plan, tuple(scoring.alive(plan, found.df)))


def _hits(cards: Sequence[Card], locale: str, prepared: Prepared, versions: Versions) -> tuple[Hit, ...]:
    """Cards with their address and their marked words."""
    highlighter = highlight.Highlighter(locale, list(prepared.alternatives))
    addresses = Addresses(versions)
    hits = []
    for card in cards:
        title = highlighter.mark(str(card.card.get("title", "")))
        summary = highlighter.mark(str(card.card.get("summary", "")))
        matched = tuple(dict.fromkeys((*title.words, *summary.words)))
        url = addresses.of(card.url_path) or card.url_path
        hits.append(Hit(card.page_id, card.kind, url, card.card, title.html, summary.html, matched))
    return tuple(hits)


def _suggestions(request: SearchRequest, prepared: Prepared, answer: Answer) -> tuple[str, ...]:
    """Whole queries to try: the right spelling, and for a page without results each word that is in use, on its own."""
    plan = prepared.plan
    tries: list[str] = []
    if plan.corrected:
        q = request.q
        for typed, right in plan.corrected:
            q = q.replace(typed, right)
        tries.append(q)
    if request.q and not answer.total and plan.groups > 1:
        living = {group for item in prepared.alternatives if item.source == "word" for group in item.covers}
        tries += [plan.words[group] for group in sorted(living)]
    return tuple(dict.fromkeys(item for item in tries if item != request.q))[:MOST_SUGGESTIONS]


def _key(request: SearchRequest, versions: Versions, long_facets: Sequence[str]) -> str:
    """The cache key: the whole question, the versions of everything in the answer, and the facets of this release in this language."""
    parts = (
        CACHE_FORMAT,
        request,
        tuple(sorted(long_facets)),
        versions.index,
        versions.vocabulary,
        versions.synonyms,
        _facets_in(request.locale, registry.public_facets()),
    )
    return "search:" + hashlib.sha256(repr(parts).encode()).hexdigest()


@lru_cache(maxsize=16)
def _facets_in(locale: str, facets: tuple[registry.Facet, ...]) -> tuple[tuple[str, str, str], ...]:
    """Name, kind and label of each facet; labels come from this release, in the active language, which is that of the locale."""
    return tuple((facet.name, facet.kind, str(facet.label())) for facet in facets)
