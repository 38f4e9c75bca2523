"""The shape of people, themes, words and articles in the demo content; the same rules as in `home.seed.schema`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal

from home.seed.schema import CHECKED_ON, Cited


@dataclass(frozen=True, slots=True)
class ContactSeed:
    """Somebody who answers questions."""

    name: str
    function: str
    valid_until: dt.date


@dataclass(frozen=True, slots=True)
class PersonSeed:
    """A person; `organisation` is a slug."""

    slug: str
    name: str
    function: str = ""
    organisation: str = ""
    biography_nl: str = ""
    biography_en: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """Something that comes back in the practices of a theme."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ConceptSeed:
    """A word. `term` is a (scheme, slug), `counterpart` the slug of a word that stands earlier in the list."""

    slug: str
    title: str
    summary: str
    synonyms: tuple[str, ...] = ()
    related_words: tuple[str, ...] = ()
    country: Literal["", "nl", "be"] = ""
    counterpart: str = ""
    counterpart_note: str = ""
    term: tuple[str, str] | None = None
    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Also:
    """A text to read next."""

    title: str
    sentence: str = ""
    source: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class ArticleSeed:
    """An article. `body` holds (block, value); `authors`, `interviewees`, `practices` and `organisations` are slugs."""

    slug: str
    title: str
    kind: Literal["verhaal", "interview", "achtergrond"]
    summary: str
    body: tuple[tuple[str, Any], ...]
    authors: tuple[str, ...]
    interviewees: tuple[str, ...]
    practices: tuple[str, ...]
    terms: tuple[tuple[str, tuple[str, ...]], ...]
    sources: tuple[Cited, ...]
    further: tuple[Also, ...] = ()
    organisations: tuple[str, ...] = ()
    place: str = ""
    checked_on: dt.date = CHECKED_ON


@dataclass(frozen=True, slots=True)
class EventSeed:
    """An event. `organiser` is a slug, `source` a key, `practices` are slugs."""

    slug: str
    title: str
    summary: str
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    without_date: Literal["", "aangekondigd", "geweest"] = ""
    venue: str = ""
    place: str = ""
    organiser: str = ""
    website: str = ""
    source: str = ""
    practices: tuple[str, ...] = ()
    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a publication; without a title the source gives only its number."""

    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class PublicationSeed:
    """A publication. `practices` are (slug, number of the part), `organisations` slugs."""

    slug: str
    title: str
    summary: str
    body: str
    organisations: tuple[str, ...]
    parts: tuple[Part, ...]
    practices: tuple[tuple[str, int], ...]
    terms: tuple[tuple[str, tuple[str, ...]], ...]
    sources: tuple[Cited, ...]
    published: str = ""
    research_from: dt.date | None = None
    research_to: dt.date | None = None


@dataclass(frozen=True, slots=True)
class PinSeed:
    """A page that a lesson is built on: slug of a practice or advice, which part, the goal and how to use it."""

    target: str
    part: str
    goal: str
    use: str


@dataclass(frozen=True, slots=True)
class LessonSeed:
    """A part of a lesson; `pin_number` is the place of the pin that belongs to it, from 1."""

    title: str
    text: str
    minutes: int
    grouping: str
    kind: Literal["uitleg", "opdracht", "reflectie"] = "opdracht"
    pin_number: int | None = None


@dataclass(frozen=True, slots=True)
class CourseSeed:
    """Course material of our own."""

    slug: str
    title: str
    summary: str
    minutes: int
    group_size: str
    goals: tuple[str, ...]
    body: str
    pins: tuple[PinSeed, ...]
    parts: tuple[LessonSeed, ...]
    terms: tuple[tuple[str, tuple[str, ...]], ...]
    checked_on: dt.date = CHECKED_ON
