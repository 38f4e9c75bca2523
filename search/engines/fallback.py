"""Elasticsearch where it has everything and answers in time, else PostgreSQL. Both give the same answers: no reader sees a difference."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from search import sync, targets
from search.engines.base import Answer, Card, Question
from search.engines.circuit import Circuit, EngineUnavailable
from search.engines.elasticsearch import ElasticsearchEngine
from search.engines.postgres import PostgresEngine

logger = logging.getLogger(__name__)
T = TypeVar("T")


class FallbackEngine:
    """See `search.engines.base.Engine`.

    An index that lacks a write answers nothing: who publishes finds the page with the next request, also before it was sent. So an answer
    may be kept under the version of the index, whoever gave it.
    """

    name = "elasticsearch"

    def __init__(
        self,
        first: ElasticsearchEngine | None = None,
        circuit: Circuit | None = None,
        is_complete: Callable[[str], bool] = targets.is_complete,
    ) -> None:
        self._first = first or ElasticsearchEngine()
        self._second = PostgresEngine()
        self.circuit = circuit or Circuit()
        self._is_complete = is_complete
        self._looked = False

    def search(self, question: Question) -> Answer:
        """One query more than the engine itself makes. PostgreSQL also has the results past those that the first engine gives."""
        if not self._first.reaches(question):
            return self._second.search(question)
        first, second = self._first, self._second
        return self._ask(question.locale, lambda: first.search(question), lambda: second.search(question))

    def cards(self, ids: Sequence[int], *, texts: bool = False) -> list[Card]:
        """From PostgreSQL: by primary key it needs no help."""
        return self._second.cards(ids, texts=texts)

    def titles(self, locale: str, kinds: Sequence[str], prefixes: Sequence[str], limit: int) -> list[Card]:
        """As `search`."""
        first, second = self._first, self._second
        return self._ask(
            locale,
            lambda: first.titles(locale, kinds, prefixes, limit),
            lambda: second.titles(locale, kinds, prefixes, limit),
        )

    def _ask(self, locale: str, first: Callable[[], T], second: Callable[[], T]) -> T:
        """The answer of the first engine, or that of the second when the first may not be asked or fails."""
        if not self._is_complete(locale):
            self._say_once_when_built_by_another_release(locale)
            return second()
        if not self.circuit.allows():
            return second()
        try:
            found = first()
        except EngineUnavailable as error:
            if not error.outage:
                # The engine works, it refuses this question; asking it others is no waste.
                self.circuit.succeeded()
                logger.error("search: Elasticsearch refuses a question, PostgreSQL answers: %s", error)
            elif self.circuit.failed(str(error)):
                logger.warning("search: Elasticsearch does not answer, PostgreSQL does: %s", error)
            return second()
        except BaseException as error:
            self.circuit.failed(type(error).__name__)
            raise
        if self.circuit.succeeded():
            logger.warning("search: Elasticsearch answers again")
        return found

    def _say_once_when_built_by_another_release(self, locale: str) -> None:
        """That does not pass by itself, as a write that was not sent yet does."""
        if self._looked:
            return
        self._looked = True
        target = targets.live(locale)
        if target is not None and not targets.has_shape(target):
            logger.warning("search: %s", sync.WrongShape(locale))
