"""Versions of what is cached per process.

One row holds a number per shared thing; a save raises its number in the same transaction. A request reads the row
once, and whatever a process keeps under an old number is built anew. So an edit is seen by the next request in every process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from django.db.models import BigIntegerField, F, Func
from django.db.models.functions import Greatest

from core.models import PortalState

Name = Literal["vocabulary", "synonyms", "settings", "menu", "index"]
T = TypeVar("T")

# The versions read in this request: a list with at most one item; None outside requests.
_kept: ContextVar[list[Versions] | None] = ContextVar("portal_versions", default=None)


@dataclass(frozen=True, slots=True)
class Versions:
    """The version numbers at one moment."""

    vocabulary: int = 0
    synonyms: int = 0
    settings: int = 0
    menu: int = 0
    index: int = 0


def current() -> Versions:
    """Read the versions (one query)."""
    row = PortalState.objects.filter(pk=1).values_list("vocabulary", "synonyms", "settings", "menu", "index").first()
    return Versions(*row) if row else Versions()


def known() -> Versions:
    """The versions as the current web request saw them first (at most one query a request); outside requests, read anew."""
    kept = _kept.get()
    if kept is None:
        return current()
    if not kept:
        kept.append(current())
    return kept[0]


class _Now(Func):
    """Microseconds since 1970, by the clock and not by the start of the transaction."""

    template = "(extract(epoch from clock_timestamp()) * 1000000)::bigint"
    output_field = BigIntegerField()


def bump(*names: Name) -> None:
    """Raise these versions; takes effect for others when the surrounding transaction commits.

    The clock is in the number, so that one that was rolled back is never used for another state: a process may have
    cached under it.
    """
    PortalState.objects.filter(pk=1).update(**{name: Greatest(F(name) + 1, _Now()) for name in names})
    kept = _kept.get()
    if kept:
        kept.clear()


def begin_request(**kwargs: object) -> None:
    """Start keeping versions for one request (connected to `request_started`)."""
    _kept.set([])


def end_request(**kwargs: object) -> None:
    """Stop keeping versions (connected to `request_finished`)."""
    _kept.set(None)


@contextmanager
def kept(versions: Versions | None = None) -> Iterator[None]:
    """Read the versions once for all that happens inside, as a web request does, or take these; nothing new within a request."""
    if _kept.get() is not None:
        yield
        return
    token = _kept.set([versions] if versions else [])
    try:
        yield
    finally:
        _kept.reset(token)


class Versioned(Generic[T]):
    """A value that one process keeps as long as its version stays the same.

    `load(key)` is called when the version of `key` is not the one kept. Keys are few (languages, scopes).
    """

    def __init__(self, load: Callable[[str], T]) -> None:
        self._load = load
        self._kept: dict[str, tuple[object, T]] = {}

    def get(self, version: object, key: str = "") -> T:
        """The value of `key` as of `version`."""
        kept = self._kept.get(key)
        if kept is None or kept[0] != version:
            kept = (version, self._load(key))
            self._kept[key] = kept
        return kept[1]
