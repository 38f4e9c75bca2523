"""Template tags of the card of a practice."""

from __future__ import annotations

from django import template
from django.template import Context
from django.utils.safestring import SafeString

from practices import card_lines, page_cover
from search.contract import Hit
from search.templatetags.search_tags import facet_label

register = template.Library()


@register.simple_tag(takes_context=True)
def practice_lines(context: Context, card: card_lines.Card, short: bool = False) -> list[card_lines.Line]:
    """The short lines of a card; `short` leaves out place and ages."""
    return card_lines.lines(card, facet_label(context, "evidence", card.get("evidence") or ""), short=short)


@register.simple_tag
def cover_address(hit: Hit) -> str:
    """The address of the drawn cover of a found practice, "" where its card has none."""
    data = page_cover.of_card(hit.card)
    return page_cover.address(hit.page_id, data) if data else ""


@register.simple_tag
def practice_place_and_ages(card: card_lines.Card) -> SafeString:
    """Place and ages of a card on one line; ages only where they are known."""
    return SafeString(" · ".join(filter(None, (card_lines.places(card), card_lines.ages(card)))))
