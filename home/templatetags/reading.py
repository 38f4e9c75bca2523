"""Template tags of the pages to read: the way to them, the drawing above an article, days in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from django import template
from django.template import Context
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext
from wagtail.models import Page

from core.state import known
from home.bridges import across, bridge
from home.event_days import is_over
from home.models import ConceptPage, EventPage
from home.navigation import DEPTH, overviews
from practices.bridge import Bridge
from practices.cover import wide_cover
from practices.page_cover import of_card
from search.addresses import Addresses
from search.contract import Hit

register = template.Library()

WIDE = (1120, 480)
"""21 by 9, as wide as the page."""


@register.simple_tag(takes_context=True)
def way_to(context: Context, page: Page) -> list[tuple[str, str]]:
    """The way to a page of this room: the front page and the overview above it, each with its address. A query for a page that stands
    under no overview."""
    way = [(gettext("Start"), reverse("wagtail_serve", args=[""]))]
    if page.depth <= DEPTH:
        return way
    path = context["request"].path
    above = next((item for item in overviews(get_language() or "nl").values() if path.startswith(item.url)), None)
    if above is not None:
        return [*way, (above.label, above.url)]
    parent = page.get_parent()
    address = Addresses(known()).of(parent.url_path)
    return [*way, (parent.title, address)] if address else way


@register.simple_tag
def person_way() -> list[tuple[str, str]]:
    """The way to a person: only the front page stands above."""
    return [(gettext("Start"), reverse("wagtail_serve", args=[""]))]


@register.simple_tag
def wide_drawing(hit: Hit) -> SafeString | str:
    """The cover of a found practice in a wide frame, "" where it has none. It says nothing that the card does not say."""
    data = of_card(hit.card)
    return wide_cover(data, *WIDE) if data else ""


@register.simple_tag
def event_state(card: Mapping[str, Any]) -> str:
    """Whether an event is over, announced without a date, or still to come, in a word."""
    if is_over(card, timezone.localdate()):
        return gettext("Evenement, geweest")
    return gettext("Evenement, aangekondigd") if card.get("without_date") else gettext("Evenement")


@register.simple_tag
def event_line(card: Mapping[str, Any]) -> str:
    """When and where an event is, in one line."""
    first, last = card.get("starts_on"), card.get("ends_on")
    days = day_range(dt.date.fromisoformat(first), dt.date.fromisoformat(last)) if first and last else ""
    return " · ".join(part for part in (days or gettext("Datum niet vermeld in de bron"), card.get("where")) if part)


@register.simple_tag
def days_of(page: EventPage) -> str:
    """The days of an event in words, "" for one without a date."""
    return day_range(page.starts_on, page.last_day) if page.starts_on and page.last_day else ""


def day_range(first: dt.date, last: dt.date) -> str:
    """Days in words, saying once what they share: "19 tot en met 21 september 2024"."""
    end = date_format(last, "j F Y")
    if first == last:
        return end
    form = (
        "j" if (first.year, first.month) == (last.year, last.month) else "j F" if first.year == last.year else "j F Y"
    )
    return gettext("%(first)s tot en met %(last)s") % {"first": date_format(first, form), "last": end}


@register.simple_tag
def event_parts(card: Mapping[str, Any]) -> dict[str, Any]:
    """The date of an event in a large and a small part: "19–21" and "september 2024"; without a date, what the source says."""
    first, last = card.get("starts_on"), card.get("ends_on")
    past = is_over(card, timezone.localdate())
    if not first or not last:
        return {"days": "", "rest": gettext("Datum niet vermeld in de bron"), "past": past}
    start, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    if start == end:
        return {"days": date_format(start, "j"), "rest": date_format(start, "F Y"), "past": past}
    if (start.year, start.month) == (end.year, end.month):
        return {"days": f"{start.day}–{end.day}", "rest": date_format(end, "F Y"), "past": past}
    return {"days": date_format(start, "j"), "rest": day_range(start, end).split(" ", 1)[1], "past": past}


@register.simple_tag
def bridge_from(page: ConceptPage) -> Bridge | None:
    """From a word to what it is called across the border, or nothing."""
    return bridge(page, get_language() or "nl")


@register.filter
def with_names_across(hits: Iterable[Hit]) -> list[Hit]:
    """Found words with what they are called across the border as `across` on their cards, for `components/words.html`."""
    locale = get_language() or "nl"
    return [replace(hit, card={**hit.card, "across": across(hit.page_id, locale)}) for hit in hits]


@register.simple_tag
def overview_address(kind: str) -> str:
    """The address of the public overview of a kind of pages, "" where there is none; kept until the index or menu changes."""
    found = overviews(get_language() or "nl").get(kind)
    return found.url if found else ""
