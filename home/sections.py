"""What the front page shows besides its own words: practices, themes with counts, the sentence, a voice, and advice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q
from django.db.models.functions import Length
from django.urls import reverse
from django.utils import timezone

from core.state import Versioned, known
from home.listing import NAMES, agenda
from home.sentence import sentence
from home.theme_pages import theme_pages
from practices.models import Quote
from search import service
from search.cards import cards_of
from search.contract import Hit, SearchPage, SearchRequest
from search.models import SearchDocument
from search.related import HIT_COLUMNS, hits

LARGE, SMALL, TITLES = 1, 4, 3
"""How many practices stand in the mosaic: with a large picture, with a small one, and by title only."""
LOUD = 120
"""A longer quote cannot be read in large letters."""
ADVICE = 2
STORIES, EVENTS, PAST = 3, 3, 2
"""Articles, events that come, and events that have been."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A quote and the practice that it comes from."""

    text: str
    speaker: str
    role: str
    source: str
    practice: Hit


def checked(locale: str) -> SearchPage:
    """The practices that were checked last, with the counts of all facets."""
    number = LARGE + SMALL + TITLES
    asked = SearchRequest(locale=locale, kinds=("practice",), sort="checked", page_size=number)
    return service.search(asked, known())


def _load_voice(locale: str) -> Voice | None:
    """A quote with consent that is short enough, of the public practice that was checked last; the shortest of those of one day."""
    today = timezone.localdate()
    allowed = Quote.objects.filter(
        Q(consent_until=None) | Q(consent_until__gte=today),
        consent__in=[Quote.Consent.PUBLIC, Quote.Consent.GIVEN],
    )
    quotes = {
        quote.page_id: quote
        for quote in allowed.alias(length=Length("text"))
        .filter(length__lte=LOUD)
        .order_by("-length", "-pk")
        .select_related("source")
    }
    row = (
        SearchDocument.objects.filter(visible=True, locale=locale, kind="practice", page_id__in=quotes)
        .order_by(F("checked").desc(nulls_last=True), "page_id")
        .values_list(*HIT_COLUMNS)
        .first()
    )
    if row is None:
        return None
    (practice,) = hits([row])
    quote = quotes[practice.page_id]
    source = str(quote.source.title) if quote.source else ""
    return Voice(quote.text, quote.speaker, quote.function, source, practice)


def _load_advice(locale: str) -> tuple[Hit, ...]:
    asked = SearchRequest(locale=locale, kinds=("advice",), sort="newest", page_size=ADVICE)
    return service.search(asked, known()).hits


_voice: Versioned[Voice | None] = Versioned(_load_voice)
_advice: Versioned[tuple[Hit, ...]] = Versioned(_load_advice)


def voice(locale: str, today: dt.date) -> Voice | None:
    """One quote for the front page, None where there is none that may be shown; kept per process until the index changes, or the day."""
    return _voice.get((known().index, today), locale)


def _checked(locale: str) -> dict[str, Any]:
    hits = checked(locale).hits
    return {
        "large": hits[:LARGE],
        "small": hits[LARGE : LARGE + SMALL],
        "titles": hits[LARGE + SMALL :],
    }


def _themes(locale: str) -> dict[str, Any]:
    found = checked(locale).options("theme")
    pages, listing = theme_pages(locale), reverse("search:practices")
    return {
        "themes": [
            (option, pages.get(option.value) or f"{listing}?theme={option.value}") for option in found if option.results
        ]
    }


def newest(kind: str, locale: str, number: int) -> SearchPage:
    """The newest pages of a kind."""
    asked = SearchRequest(locale=locale, kinds=(kind,), sort="newest", page_size=number)
    return service.search(asked, known())


def _stories(value: Mapping[str, Any], locale: str) -> dict[str, Any]:
    """The newest articles; one that an editor puts first stands there until its day is over, and only as long as it is public."""
    found = list(newest("article", locale, STORIES + 1).hits)
    first, until = value.get("first"), value.get("first_until")
    if first is not None and (until is None or until >= timezone.localdate()):
        found = cards_of([first.pk]) + [hit for hit in found if hit.page_id != first.pk]
    return {"stories": found[:STORIES]}


def _agenda(locale: str) -> dict[str, Any]:
    coming, past = agenda(newest("event", locale, NAMES).hits, timezone.localdate())
    course = newest("course", locale, 1).hits
    return {"coming": coming[:EVENTS], "past": past[:PAST], "course": course[0] if course else None}


def sections(stream: Iterable[Any], locale: str) -> list[dict[str, Any]]:
    """What each section shows, with the name of its template; a section that is not chosen costs nothing."""
    make: dict[str, Callable[[Any], dict[str, Any]]] = {
        "sentence": lambda value: {"sentence": sentence(locale)},
        "checked": lambda value: _checked(locale),
        "themes": lambda value: _themes(locale),
        "voice": lambda value: {"voice": voice(locale, timezone.localdate())},
        "stories": lambda value: _stories(value, locale),
        "advice": lambda value: {"advice": _advice.get(known().index, locale)},
        "agenda": lambda value: _agenda(locale),
        "text": lambda value: {},
    }
    return [
        {"template": f"pages/home/sections/{block.block_type}.html", "value": block.value}
        | make[block.block_type](block.value)
        for block in stream
    ]
