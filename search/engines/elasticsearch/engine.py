"""Asks the server: one round trip a page, two when hardly anything matches."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from search import weights
from search.engines.base import Answer, Card, Question
from search.engines.elasticsearch import answer, body
from search.engines.elasticsearch.client import LIMIT, alias, aliases, answering, client


class ElasticsearchEngine:
    """See `search.engines.base.Engine`. Its answers are those of PostgreSQL, with the cards; it raises EngineUnavailable when there is none
    within `limit` seconds in all, and finds no results past the first 10,000 (the counts are right)."""

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit

    @staticmethod
    def reaches(question: Question) -> bool:
        """Whether the asked results are among those that the server gives."""
        return question.offset + question.limit <= body.MOST_RESULTS

    def search(self, question: Question) -> Answer:
        """Strict and relaxed in one trip; the relaxed one alone when a group cannot be met strictly."""
        deadline = time.monotonic() + self._limit
        scored = question.scored
        if scored is None:
            (said,) = self._ask([alias(question.locale)], [body.compose(question, "all")], deadline)
            return answer.read(question, said, relaxed=False)
        # Half of the groups cannot be asked for when fewer can be met at all.
        least = scored.half if scored.half <= body.groups_with_hits(scored) else 1
        relaxed = body.compose(question, "relaxed", least=least)
        if scored.can_be_strict:
            strict, said = self._ask([alias(question.locale)], [body.compose(question, "strict"), relaxed], deadline)
            found = answer.read(question, strict, relaxed=False)
            if found.matches >= weights.FEW_HITS:
                return found
        else:
            (said,) = self._ask([alias(question.locale)], [relaxed], deadline)
        found = answer.read(question, said, relaxed=True)
        if not found.matches and least > 1:
            (said,) = self._ask([alias(question.locale)], [body.compose(question, "relaxed", least=1)], deadline)
            found = answer.read(question, said, relaxed=True)
        return found

    def cards(self, ids: Sequence[int], *, texts: bool = False) -> list[Card]:
        """By the ids of pages, from the indexes of all languages."""
        if not ids:
            return []
        deadline = time.monotonic() + self._limit
        (said,) = self._ask(aliases(), [body.cards(ids, texts=texts)], deadline)
        found = {card.page_id: card for card in answer.cards(said)}
        return [found[page_id] for page_id in ids if page_id in found]

    def titles(self, locale: str, kinds: Sequence[str], prefixes: Sequence[str], limit: int) -> list[Card]:
        """By the first letters of the words of the title."""
        if not prefixes:
            return []
        deadline = time.monotonic() + self._limit
        (said,) = self._ask([alias(locale)], [body.titles(kinds, prefixes, limit)], deadline)
        return list(answer.cards(said))

    def _ask(self, names: Sequence[str], bodies: Sequence[dict[str, Any]], deadline: float) -> list[answer.Said]:
        """Send these searches together; each part of the reply is checked, since the whole succeeds when a part fails."""
        left = max(0.05, deadline - time.monotonic())
        searches: list[dict[str, Any]] = []
        for item in bodies:
            # The server gives up a little before we do, so that it does not go on for nobody.
            searches += [{"index": list(names)}, {**item, "timeout": f"{int(left * 900)}ms"}]
        with answering():
            replies = client().options(request_timeout=left).msearch(searches=searches)
        return [answer.checked(said) for said in replies["responses"]]
