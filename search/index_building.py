"""Building the indexes of Elasticsearch anew, beside those that answer, from the documents on PostgreSQL. Readers notice nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from search import outgoing, sync, targets
from search.engines.circuit import EngineUnavailable
from search.engines.elasticsearch import indices
from search.models import SearchPush, SearchTarget
from search.rebuilding import Progress


class Busy(Exception):
    """Another process builds already."""


def rebuild(*, resume: bool = False, locales: Sequence[str] | None = None) -> Iterator[Progress]:
    """Build an index per language (by default all) and let it take the place of the old one. Yields after each batch.

    With `resume`, go on with indexes that were begun and not finished. Raises EngineUnavailable when the server does not take it, and
    Busy when another process is at it.
    """
    with targets.building() as mine:
        if not mine:
            raise Busy("another process builds the indexes now")
        wanted = targets.locales() if locales is None else list(locales)
        begun = {locale: (_unfinished(locale) if resume else None) or targets.begin(locale) for locale in wanted}
        for leftover in targets.leftovers(at_once=True):
            if leftover.name not in {target.name for target in begun.values()}:
                indices.drop([leftover.name])
                targets.forget(leftover)
        total = sum(outgoing.waiting(target)[0] for target in begun.values())
        done = 0
        yield Progress(0, total)
        for target in begun.values():
            for number in _build(target):
                done += number
                yield Progress(done, max(total, done))


def _unfinished(locale: str) -> SearchTarget | None:
    """An index that was begun and can be gone on with: the server has not lost what was sent there."""
    target = targets.unfinished(locale)
    if target and SearchPush.objects.filter(target=target.name).exists() and not indices.exists(target.name):
        return None
    return target


def _build(target: SearchTarget) -> Iterator[int]:
    """Fill one index, and let it answer. Yields how many documents each batch has."""
    indices.create(target.name)
    for outcome in sync.push(target):
        yield outcome.sent + outcome.refused
    indices.open_for_readers(target.name)
    _compare(target)
    # What changed meanwhile, twice: the second time no index answers, so no reader can have seen more than the new one gets.
    for _ in sync.push(target):
        pass
    targets.withdraw(target.locale)
    for _ in sync.push(target):
        pass
    indices.swap(target.alias, target.name)
    targets.install(target)


def _compare(target: SearchTarget) -> None:
    """Raises EngineUnavailable when the index does not hold as many documents as were sent."""
    here = SearchPush.objects.filter(target=target.name, reason="").count()
    there = indices.count(target.name)
    if here != there:
        raise EngineUnavailable(f"{target.name} holds {there} documents instead of {here}")
