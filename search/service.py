"""The one door to finding: listing, theme page, home, feed, API and exports are the same call with other parameters."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from django.core.cache import cache
from django.utils import translation

from core.state import Versions, kept
from search import highlight, options, registry, scoring, spelling, words
from search.addresses import Addresses
from search.contract import Hit, SearchPage, SearchRequest, shown_text
from search.engines import choice
from search.engines.base import Answer, Card, Engine, Question
from search.plan import Alternative, Plan, make_plan, with_corrections
from search.reasons import reasons
from search.typed import read
from search.vocabulary import vocabulary

# Raise it when the shape of a cached page changes, or what a question means.
CACHE_FORMAT = 7
CACHE_SECONDS = 24 * 60 * 60
MOST_SUGGESTIONS = 5


@dataclass(frozen=True, slots=True)
class Prepared:
    """A question ready for an engine, and what is needed to explain its answer. `meant`: (typed, what may have been meant)."""

    question: Question
    plan: Plan
    alternatives: tuple[Alternative, ...]
    meant: tuple[tuple[str, str], ...] = ()


def search(request: SearchRequest, versions: Versions, *, long_facets: Sequence[str] = ()) -> SearchPage:
    """The page of results of a request. Long facets are counted only when they are named here or have a chosen value.

    Finished pages are kept in the cache under the versions: exact, since every write raises one. Not kept: at most a search, a cards and
    a words query, one more search when fewer words have to match, two more for a spelling correction.
    """
    with translation.override(request.locale), kept(versions):
        key = _key(request, versions, long_facets)
        page: SearchPage | None = cache.get(key)
        if page is None:
            page = find(request, versions, engine(), long_facets)
            cache.set(key, page, CACHE_SECONDS)
    return replace(page, request=request)


def can_be_found(request: SearchRequest, versions: Versions) -> bool:
    """Whether the texts have every word of a request as it is spelled, and it gives results; not cached: that would push pages out."""
    prepared = prepare(request, versions)
    scored = prepared.question.scored
    if scored is None or not scored.can_be_strict or prepared.plan.corrected:
        return False
    return engine().search(prepared.question).total > 0


def engine() -> Engine:
    """The engine in use: PostgreSQL, with Elasticsearch in front of it where the settings name a server."""
    return choice.current()


def find(request: SearchRequest, versions: Versions, using: Engine, long_facets: Sequence[str] = ()) -> SearchPage:
    """The page of results by this engine, not cached."""
    prepared = prepare(request, versions, long_facets)
    impossible = bool(request.q) and not prepared.plan.groups and not prepared.question.conditions
    answer = Answer(0, 0, ()) if impossible else using.search(prepared.question)
    cards = answer.cards if answer.cards is not None else using.cards(answer.ids, texts=bool(request.q))
    without = options.removals(request, answer) if answer.without and not answer.total else ()
    return SearchPage(
        request=request,
        total=answer.total,
        hits=_hits(cards, request, prepared, versions),
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
    typed = read(request.q)
    question = replace(question, conditions=typed.conditions(request.locale))
    plan = make_plan(typed.words, request.locale, known)
    if not plan.groups:
        return Prepared(question, plan, ())
    found = words.frequencies(request.locale, plan.lexemes())
    nearest = spelling.corrections(request.locale, spelling.missing_groups(plan, found), known.spellings)
    doubted = [item for item in nearest if request.literal or not item.certain]
    certain = [item for item in nearest if item not in doubted]
    if certain:
        corrected = with_corrections(plan, [(item.group, item.form, item.similarity) for item in certain], known)
        found = words.frequencies(request.locale, corrected.lexemes())
        # A name that leads to nothing corrects nothing.
        met = {group for item in scoring.alive(corrected, found.df) if item.strict for group in item.covers}
        useful = [(item.group, item.form, item.similarity) for item in certain if item.group in met]
        plan = corrected if len(useful) == len(certain) else with_corrections(plan, useful, known)
    scored = scoring.score(plan, found.df, found.documents)
    meant = tuple((plan.words[item.group], item.form) for item in doubted)
    return Prepared(replace(question, scored=scored), plan, tuple(scoring.alive(plan, found.df)), meant)


def _hits(cards: Sequence[Card], request: SearchRequest, prepared: Prepared, versions: Versions) -> tuple[Hit, ...]:
    """Cards with their address, their marked words and why they were found."""
    highlighter = highlight.Highlighter(request.locale, prepared.alternatives)
    addresses = Addresses(versions)
    hits = []
    for card in cards:
        title, summary = (str(card.card.get(name, "")) for name in ("title", "summary"))
        met = highlighter.words("\n".join((title, summary, card.text)))
        marked = highlighter.mark(title), highlighter.mark(summary)
        hits.append(
            Hit(
                card.page_id,
                card.kind,
                addresses.of(card.url_path) or card.url_path,
                card.card,
                marked[0].html,
                marked[1].html,
                tuple(dict.fromkeys((*marked[0].words, *marked[1].words))),
                highlighter.sentences(shown_text(card.text)),
                reasons(request, prepared.plan, prepared.alternatives, card, met),
                request.locale,
            )
        )
    return tuple(hits)


def _suggestions(request: SearchRequest, prepared: Prepared, answer: Answer) -> tuple[str, ...]:
    """Whole queries to try: what may have been meant; without results also the same without quotes, and each word in use alone."""
    plan = prepared.plan
    tries: list[str] = []
    if prepared.meant:
        tries.append(_respelled(request.q, prepared.meant))
    if answer.total:
        return tuple(item for item in tries if item != request.q)
    if plan.corrected:
        tries.append(_respelled(request.q, plan.corrected))
    if prepared.question.conditions:
        tries.append(read(request.q).words)
    if request.q and plan.groups > 1:
        living = {group for item in prepared.alternatives if item.source == "word" for group in item.covers}
        tries += [plan.words[group] for group in sorted(living)]
    return tuple(dict.fromkeys(item for item in tries if item and item != request.q))[:MOST_SUGGESTIONS]


def _respelled(q: str, pairs: Sequence[tuple[str, str]]) -> str:
    """The query with other words in the place of some."""
    for typed, right in pairs:
        q = q.replace(typed, right)
    return q


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
