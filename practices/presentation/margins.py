"""Notes beside the text: where it comes from, where to look further, and how sure the results are."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.http import urlencode
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core import flemish
from core.templatetags.components import sentence
from practices import catalogue
from practices.models import PracticePage, Scheme

MOST = 3
"""Ways to look further: more of them are a list, not a hint."""


def margins(page: PracticePage, sources: list[dict[str, str]]) -> dict[str, Any]:
    """The text of each note as safe HTML, "" for a note that has nothing to say. `sources` as `sections.sources` gives them."""
    return {"from_where": _from_where(sources), "further": _further(page), "how_sure": _how_sure(page)}


def _from_where(sources: list[dict[str, str]]) -> SafeString | str:
    if not sources:
        return ""
    first = sources[0]
    told = ", ".join(part for part in (first["author"], first["title"]) if part)
    words = _("De enige bron") if len(sources) == 1 else _("Alle bronnen")
    return format_html('{}. <a href="#bronnen">{}</a>', told.rstrip(".?"), words)


def _further(page: PracticePage) -> SafeString | str:
    found = [(scheme, term) for scheme in (Scheme.FORM, Scheme.THEME) for term in page.terms(scheme)][:MOST]
    if not found:
        return ""
    listing = reverse("search:practices")
    links = format_html_join(
        ", ",
        '<a href="{}">{}</a>',
        (
            (
                flemish.carried(f"{listing}?{urlencode({scheme.value: term.slug})}"),
                catalogue.shown_in_line(scheme, term.slug, get_language() or "nl"),
            )
            for scheme, term in found
        ),
    )
    return format_html("{} {}.", _("Andere praktijken met"), links)


def _how_sure(page: PracticePage) -> str:
    term = next(iter(page.terms(Scheme.EVIDENCE)), None)
    if term is None:
        return ""
    definition = term.definition_en if get_language() == "en" else term.definition_nl
    return f"{sentence(term.label)}. {definition}" if definition else ""
