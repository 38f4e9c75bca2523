"""The slow, obvious engine: it looks at documents one by one, in memory. Other engines are held against it (`search_check`, tests)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core import state
from search import registry, store, weights
from search.contract import Document, Sort
from search.engines.base import Answer, Card, Condition, Question
from search.impact import TITLE_WORD, analyse, as_sequence
from search.scoring import Scored


@dataclass(frozen=True, slots=True)
class _Entry:
    document: Document
    lexemes: frozenset[str]
    sequence: str
    values: frozenset[tuple[str, str]]


class ReferenceEngine:
    """See `search.engines.base.Engine`. It is given the public documents, freshly built, with the order key of their titles."""

    def __init__(self, documents: Iterable[Document], url_paths: dict[int, str] | None = None) -> None:
        self._url_paths = url_paths or {}
        with state.kept():
            self._entries = [_entry(document) for document in documents]

    def search(self, question: Question) -> Answer:
        """Look at every document."""
        entries = [
            entry
            for entry in self._entries
            if entry.document.locale == question.locale
            and (not question.kinds or entry.document.kind in question.kinds)
            and all(_meets(condition, entry) for condition in question.conditions)
        ]
        scored = question.scored
        if scored is None:
            return self._count(question, [(entry, 0) for entry in entries], relaxed=False)
        if scored.can_be_strict:
            hits = [entry for entry in entries if _is_strict(scored, entry.lexemes)]
            if len(hits) >= weights.FEW_HITS:
                return self._count(question, [(entry, _score(scored, entry)[0]) for entry in hits], relaxed=False)
        return self._count(question, _relaxed(scored, entries), relaxed=True)

    def cards(self, ids: Sequence[int], *, texts: bool = False) -> list[Card]:
        """The cards as the index would keep them."""
        found = {entry.document.page_id: entry.document for entry in self._entries}
        return [self._card(found[page_id], texts) for page_id in ids if page_id in found]

    def titles(self, locale: str, kinds: Sequence[str], prefixes: Sequence[str], limit: int) -> list[Card]:
        """Look at every title."""
        found = [
            entry
            for entry in self._entries
            if prefixes
            and entry.document.locale == locale
            and (not kinds or entry.document.kind in kinds)
            and all(any(lexeme.startswith(TITLE_WORD + prefix) for lexeme in entry.lexemes) for prefix in prefixes)
        ]
        found.sort(key=lambda entry: _key("newest", entry, 0))
        return [self._card(entry.document, texts=False) for entry in found[:limit]]

    def _card(self, document: Document, texts: bool) -> Card:
        path = self._url_paths.get(document.page_id, "")
        if not texts:
            return Card(document.page_id, document.kind, path, store.card(document))
        values = frozenset(f"{facet}:{slug}" for facet, slug in store.facet_slugs(document))
        return Card(document.page_id, document.kind, path, store.card(document), document.text, values)

    def _count(self, question: Question, found: list[tuple[_Entry, int]], *, relaxed: bool) -> Answer:
        """Filter, count and order."""
        missed = [
            [
                n
                for n, item in enumerate(question.filters)
                if not any((item.facet, v) in entry.values for v in item.values)
            ]
            for entry, _ in found
        ]
        hits = [pair for pair, misses in zip(found, missed, strict=True) if not misses]
        counts: dict[str, dict[str, int]] = {}
        for facet in registry.public_facets():
            if facet.kind == "long" and facet.name not in question.long:
                continue
            own = [n for n, item in enumerate(question.filters) if item.facet == facet.name and not item.requirement]
            counter = Counter(
                slug
                for (entry, _), misses in zip(found, missed, strict=True)
                if not misses or misses == own
                for name, slug in entry.values
                if name == facet.name
                and (facet.kind == "long" or facet.is_listed(slug) or (name, slug) in question.pairs)
            )
            counts[facet.name] = dict(counter)
        without = tuple(sum(1 for misses in missed if misses in ([], [n])) for n in range(len(question.filters)))
        ordered = sorted(hits, key=lambda pair: _key(question.sort, *pair))
        ids = tuple(entry.document.page_id for entry, _ in ordered)[question.offset : question.offset + question.limit]
        return Answer(len(hits), len(found), ids, relaxed, counts, without)


def _entry(document: Document) -> _Entry:
    words = analyse(document)
    return _Entry(document, frozenset(words.lexemes), words.sequence, frozenset(store.facet_slugs(document)))


def _meets(condition: Condition, entry: _Entry) -> bool:
    has = entry.lexemes.issuperset(condition.lexemes)
    if condition.phrase:
        has = has and as_sequence(condition.lexemes) in entry.sequence
    return has != condition.absent


def _is_strict(scored: Scored, lexemes: frozenset[str]) -> bool:
    return all(any(lexemes.issuperset(conjunction) for conjunction in group) for group in scored.strict)


def _score(scored: Scored, entry: _Entry) -> tuple[int, int]:
    """The score of a document and the number of groups that it meets in any way."""
    rows = [row for row in scored.rows if entry.lexemes.issuperset(row.lexemes)]
    mask = 0
    for row in rows:
        mask |= row.mask
    return sum(row.weight for row in rows), mask.bit_count()


def _relaxed(scored: Scored, entries: list[_Entry]) -> list[tuple[_Entry, int]]:
    found = [(entry, *_score(scored, entry)) for entry in entries]
    most = max((groups for *_, groups in found), default=0)
    least = scored.half if most >= scored.half else 1
    return [(entry, score + weights.COVERAGE * groups) for entry, score, groups in found if groups >= least]


def _key(sort: Sort, entry: _Entry, score: int) -> tuple[object, ...]:
    document = entry.document
    published = -document.published.toordinal() if document.published else 0
    checked = -document.checked.toordinal() if document.checked else 0
    keys: dict[Sort, tuple[object, ...]] = {
        "relevance": (-score, published),
        "newest": (published,),
        "checked": (checked,),
        "title": (store.sort_title(document),),
    }
    return (*keys[sort], document.page_id)
