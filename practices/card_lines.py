"""What the card of a practice says in short lines: place, ages, time and evidence.

In Python and not in the card's template, because a listing has ten cards, whose conditions were a third of the time that the page took.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.template.loader import render_to_string
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, ngettext

from core.templatetags.components import age_words, icon, place_words, sentence, still_ahead

Card = Mapping[str, Any]
"""The card of a practice as `practices.documents.practice_card` makes it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its icon, what it is about (for screen readers), and its words as safe HTML, which may be a gap."""

    icon: SafeString
    label: str
    words: SafeString


def lines(card: Card, evidence: str, *, short: bool = False) -> list[Line]:
    """Place, ages, time, evidence, and how often it was taken over, where anybody did. `short` leaves out the first two. `evidence` is the
    label of the card's evidence."""
    found = [
        Line(icon("clock"), gettext("Inzet"), escape(card["staffing"]) if card.get("staffing") else _gap()),
        Line(icon("activity"), gettext("Bewijs"), _evidence(card, evidence)),
    ]
    if card.get("adoptions"):
        found.append(Line(icon("copy"), gettext("Overgenomen"), escape(_adopted(card["adoptions"]))))
    if short:
        return found
    return [
        Line(icon("map-pin"), gettext("Plaats"), places(card)),
        Line(icon("user-round"), gettext("Leeftijd"), ages(card) or _gap(gettext("Leeftijd niet vermeld"))),
        *found,
    ]


def places(card: Card) -> SafeString:
    """The places, or that it is everywhere, or the gap."""
    if card.get("places"):
        return escape(place_words(card["places"]))
    return escape(gettext("Landelijk")) if card.get("national") else _gap(gettext("Plaats niet vermeld"))


def ages(card: Card) -> SafeString:
    """The ages, and parents where they are meant too; "" where neither is known."""
    words, parents = sentence(age_words(card.get("ages"))), card.get("parents")
    if words and parents:
        words = gettext("%(ages)s en ouders") % {"ages": words}
    elif parents:
        words = gettext("Ouders en opvoeders")
    return escape(words)


def _adopted(number: int) -> str:
    return ngettext("%(number)s keer elders overgenomen", "%(number)s keer elders overgenomen", number) % {
        "number": number
    }


def _evidence(card: Card, label: str) -> SafeString:
    if not card.get("evidence"):
        return _gap()
    if card.get("evidence_until") and not still_ahead(card["evidence_until"]):
        return format_html('<span class="soft">{}</span>', gettext("Erkenning verlopen, wordt nagekeken"))
    return escape(sentence(label))


def _gap(words: str = "") -> SafeString:
    return _drawn_gap(words, get_language())


@cache
def _drawn_gap(words: str, language: str | None) -> SafeString:
    """The component, drawn once for each language; there are three kinds of words."""
    return render_to_string("components/gap.html", {"words": words})
