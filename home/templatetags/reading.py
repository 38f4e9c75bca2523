"""Template tags of the pages to read: the way to them, and the drawing above an article."""

from __future__ import annotations

from django import template
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from wagtail.models import Page

from core.state import known
from practices.cover import wide_cover
from practices.page_cover import of_card
from search.addresses import Addresses
from search.contract import Hit

register = template.Library()

WIDE = (1120, 480)
"""21 by 9, as wide as the page."""


@register.simple_tag
def way_to(page: Page) -> list[tuple[str, str]]:
    """The way to a page of this room: the front page and the overview above it, each with its address."""
    way = [(gettext("Start"), reverse("wagtail_serve", args=[""]))]
    above = page.get_parent() if page.depth else None
    address = Addresses(known()).of(above.url_path) if above is not None and above.depth > 2 else None
    return [*way, (above.title, address)] if above is not None and address else way


@register.simple_tag
def person_way() -> list[tuple[str, str]]:
    """The way to a person: only the front page stands above."""
    return [(gettext("Start"), reverse("wagtail_serve", args=[""]))]


@register.simple_tag
def wide_drawing(hit: Hit) -> SafeString | str:
    """The cover of a found practice in a wide frame, "" where it has none. It says nothing that the card does not say."""
    data = of_card(hit.card)
    return wide_cover(data, *WIDE) if data else ""
