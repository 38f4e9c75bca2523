"""What the people of an organisation said, on the pages that name it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from practices.models import Quote
from search.contract import Hit

MOST = 4


@dataclass(frozen=True, slots=True)
class Voice:
    """A quote, who said it, and the page where it stands."""

    text: str
    speaker: str
    role: str
    title: str
    url: str


def quotes_of(people: Mapping[str, str], hits: Sequence[Hit], today: dt.date) -> list[Voice]:
    """Quotes by these people (name and function) on these pages, in the order of the pages, each text once: of practices as far as consent
    lasts, of articles out of their card. One query, none where there are no people."""
    if not people:
        return []
    on_page: dict[int, list[tuple[str, str, str]]] = {}
    for quote in Quote.objects.filter(page_id__in=[hit.page_id for hit in hits], speaker__in=people):
        if quote.consent_until is None or today <= quote.consent_until:
            on_page.setdefault(quote.page_id, []).append((quote.text, quote.speaker, quote.function))
    found: dict[str, Voice] = {}
    for hit in hits:
        said = [(item["text"], item["speaker"], item["role"]) for item in hit.card.get("quotes", ())]
        for text, speaker, role in (*said, *on_page.get(hit.page_id, ())):
            if speaker in people:
                title = str(hit.card.get("title", ""))
                found.setdefault(text, Voice(text, speaker, role or people[speaker], title, hit.url))
    return list(found.values())[:MOST]
