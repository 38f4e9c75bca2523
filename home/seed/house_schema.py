"""The shape of the pages about the portal, the accessibility statement and the foot in the demo content."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class HousePageSeed:
    """A page about the portal. `body` holds (block, value)."""

    slug: str
    title: str
    summary: str
    body: tuple[tuple[str, Any], ...]
    show_accessibility: bool = False


@dataclass(frozen=True, slots=True)
class ProblemSeed:
    """Something that is known to be inaccessible."""

    what: str
    for_whom: str
    cause: str
    action: str
    by_when: str = ""


@dataclass(frozen=True, slots=True)
class StatementSeed:
    """The accessibility statement."""

    language: str
    status: Literal["voldoet", "gedeeltelijk", "voldoet-niet"]
    stated_on: dt.date
    tested: str
    problems: tuple[ProblemSeed, ...]
    contact: str
    complaints: str


@dataclass(frozen=True, slots=True)
class LinkSeed:
    """A link in the foot: `page` is the slug of a page right under the front page, else there is an address with its words."""

    page: str = ""
    label: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class FooterSeed:
    """The foot: (heading, links) per column, and the sentence below."""

    language: str
    columns: tuple[tuple[str, tuple[LinkSeed, ...]], ...]
    closing: str


def explained(*lines: tuple[str, str]) -> tuple[str, list[dict[str, str]]]:
    """A block of (word, what is to be said about it); the text is HTML."""
    return ("explained", [{"term": term, "text": text} for term, text in lines])
