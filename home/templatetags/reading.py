"""Template tags of the pages to read: the way to them, and the drawing above an article."""

from __future__ import annotations

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from wagtail.models import Page

from core.state import known
from home.navigation import DEPTH
from practices.cover import wide_cover
from practices.page_cover import of_card
from search.addresses import Addresses
from search.contract import Hit

register = template.Library()

WIDE = (1120, 480)
"""21 by 9, as wide as the page."""


@register.simple_tag(takes_context=True)
def way_to(context: Context, page: Page) -> list[tuple[str, str]]:
    """The way to a page of this room: the front page and the overview above it, each with its address. The menu mostly knows that
    overview; a query where it does not."""
    way = [(gettext("Start"), reverse("wagtail_serve", args=[""]))]
    if page.depth <= DEPTH:
        return way
    known_above = [(item.label, item.url) for item in context["menu"]() if item.current == "true"]
    if known_above:
        return [*way, known_above[0]]
    above = page.get_parent()
    address = Addresses(known()).of(above.url_path)
    return [*way, (above.title, address)] if address else way


@register.simple_tag
def person_way() -> list[tuple[str, str]]:
    """The way to a person: only the front page stands above."""
    return [(gettext("Start"), reverse("wagtail_serve", args=[""]))]


@register.simple_tag
def wide_drawing(hit: Hit) -> SafeString | str:
    """The cover of a found practice in a wide frame, "" where it has none. It says nothing that the card does not say."""
    data = of_card(hit.card)
    return wide_cover(data, *WIDE) if data else ""
