"""Flemish words first: a choice that stands in the address (`woorden=vlaanderen`) and nowhere else, so no cookie and no account is needed.

It is a matter of words only. What is found, counted and kept of a search is the same; whoever shows the label of a term asks `first`, and
whoever keeps something with labels in it has `chosen` in the key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from urllib.parse import parse_qsl, urlencode

from django.http import HttpRequest
from django.http.response import HttpResponseBase

PARAMETER, VALUE = "woorden", "vlaanderen"

_chosen: ContextVar[bool] = ContextVar("flemish_words", default=False)


def middleware(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Take the choice out of the address, for as long as the request lasts. Any other value of the parameter is no choice."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        with words(flemish=request.GET.get(PARAMETER) == VALUE):
            return get_response(request)

    return answer


@contextmanager
def words(*, flemish: bool) -> Iterator[None]:
    """Flemish words first, or not, for all that happens inside."""
    token = _chosen.set(flemish)
    try:
        yield
    finally:
        _chosen.reset(token)


def chosen() -> bool:
    """Whether the reader wants Flemish words first."""
    return _chosen.get()


def first(label: str, flemish: str, locale: str) -> str:
    """A label with the Flemish word for it, where there is one and the reader wants it: "Huis van het Kind (lokaal team)".

    On an English page the English word stays in front, with the Flemish one behind it: a page is read in its own language.
    """
    if not flemish or not chosen():
        return label
    return f"{label} ({flemish})" if locale.startswith("en") else f"{flemish} ({small(label)})"


def first_in_line(label: str, flemish: str, locale: str) -> str:
    """The same as it stands inside a sentence or a list. A Flemish name with another capital in it is the name of one thing, and keeps its
    first one: "Huis van het Kind"."""
    shown = first(label, flemish, locale)
    is_a_name = flemish[1:] != flemish[1:].lower()
    return shown if is_a_name and shown.startswith(flemish) else small(shown)


def small(label: str) -> str:
    """A label as it stands inside a sentence: "Lokaal team" becomes "lokaal team", "CJG" stays as it is."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def carried(address: str) -> str:
    """An address of this site that keeps the choice; the same address where nothing was chosen."""
    return _with(address, flemish=True) if chosen() else address


def switched(address: str) -> str:
    """An address of this site with the other choice than that of the reader; all its other parameters stay."""
    return _with(address, flemish=not chosen())


def _with(address: str, *, flemish: bool) -> str:
    rest, hash_mark, fragment = address.partition("#")
    path, _, query = rest.partition("?")
    pairs = [(name, value) for name, value in parse_qsl(query, keep_blank_values=True) if name != PARAMETER]
    if flemish:
        pairs.append((PARAMETER, VALUE))
    return path + (f"?{urlencode(pairs, safe=':')}" if pairs else "") + hash_mark + fragment
