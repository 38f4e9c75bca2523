"""The shape of an advice in the demo content; the same rules as in `home.seed.schema`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from home.seed.schema import CHECKED_ON, NEXT_CHECK, Cited


@dataclass(frozen=True, slots=True)
class Advised:
    """One recommendation."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Behind:
    """An organisation behind an advice."""

    organisation: str


@dataclass(frozen=True, slots=True)
class AdviceSeed:
    """One advice."""

    slug: str
    title: str
    summary: str
    published_on: str
    reason: str
    terms: tuple[tuple[str, tuple[str, ...]], ...]
    recommendations: tuple[Advised, ...]
    organisations: tuple[Behind, ...]
    sources: tuple[Cited, ...]
    checked_on: dt.date = CHECKED_ON
    next_check: dt.date = NEXT_CHECK
