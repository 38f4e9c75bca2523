"""What the front page shows besides its own words: practices, themes with counts, the sentence, a voice, and advice."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q
from django.db.models.functions import Length
from django.utils import timezone

from core.state import Versioned, known
from home.sentence import sentence
from practices.models import Quote
from search import service
from search.contract import Hit, SearchPage, SearchRequest
from search.models import SearchDocument
from search.related import hits

LARGE, SMALL, TITLES = 1, 4, 3
"""How many practices stand in the mosaic: with a large picture, with a small one, and by title only."""
LOUD = 120
"""A longer quote cannot be read in large letters."""
ADVICE = 2


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
        .values_list("page_id", "kind", "url_path", "card")
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


def front_page(locale: str) -> dict[str, Any]:
    """The context of the front page."""
    page = checked(locale)
    themes = next((facet.options for facet in page.facets if facet.name == "theme"), ())
    return {
        "large": page.hits[:LARGE],
        "titles": page.hits[LARGE + SMALL :],
        "small": page.hits[LARGE : LARGE + SMALL],
        "themes": [option for option in themes if option.results],
        "sentence": sentence(locale),
        "voice": voice(locale, timezone.localdate()),
        "advice": _advice.get(known().index, locale),
    }
