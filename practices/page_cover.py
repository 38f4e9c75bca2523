"""The cover of a practice page: its data out of the page's rows or its card, its address, and what it shows in words."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.text import get_text_list
from django.utils.translation import get_language, gettext, gettext_lazy, ngettext

from practices import catalogue
from practices.age import bands
from practices.cover import CoverData, cover, shown_sectors, theme_group
from practices.drawing import arrangements
from practices.drawing.roles import in_a_list
from practices.drawing.scenery import people
from practices.models import PartnerLine, PracticePage, Scheme

DRAWING = 1
"""Raise it when covers are drawn in another way, so that nobody keeps seeing the old files."""
LEADING = ("initiatiefnemer", "regisseur")

_ARRANGED: Mapping[arrangements.Arrangement, Promise] = {
    arrangements.standing: gettext_lazy("naast elkaar"),
    arrangements.passing_on: gettext_lazy("op een rij, met een bal die van de een naar de ander gaat"),
    arrangements.to_and_fro: gettext_lazy("naast elkaar, met een bal die heen en weer gaat"),
    arrangements.within: gettext_lazy("de een binnen de ander"),
    arrangements.on_top: gettext_lazy("de een op de ander"),
    arrangements.between: gettext_lazy("de een tussen de anderen"),
    arrangements.to_a_home: gettext_lazy("met een weg naar een huis"),
    arrangements.around: gettext_lazy("in een kring"),
    arrangements.one_roof: gettext_lazy("onder één dak"),
    arrangements.under_a_beam: gettext_lazy("onder één poort"),
    arrangements.stairs: gettext_lazy("met een trap omhoog"),
}


def cover_data(page: PracticePage) -> CoverData:
    """What the cover of a page is drawn from, also of a draft. Makes no query where the rows are prefetched."""
    themes, forms, phases = (page.slugs(scheme) for scheme in (Scheme.THEME, Scheme.FORM, Scheme.PHASE))
    parents = ("ouders",) if "ouders" in page.slugs(Scheme.TARGET) else ()
    return CoverData(
        slug=page.slug,
        sectors=_sectors(page),
        form=next(iter(forms), ""),
        age_bands=(*bands(page.age_from, page.age_to, page.all_ages), *parents),
        theme_group=theme_group(themes),
        phase=next(iter(phases), ""),
        places=page.child_places or 0,
    )


def _sectors(page: PracticePage) -> tuple[str, ...]:
    """The sectors of the partners: of who hosts, of who leads, then in the editor's order."""
    lines = sorted((line for line in page.partners.all() if line.sector), key=_rank)
    above = catalogue.parents(Scheme.SECTOR)
    return tuple(dict.fromkeys(above.get(line.sector.slug, line.sector.slug) for line in lines if line.sector))


def _rank(line: PartnerLine) -> int:
    if "host" in line.roles:
        return 0
    return 1 if any(role in line.roles for role in LEADING) else 2


def stored(data: CoverData) -> dict[str, Any]:
    """The data as JSON for a card."""
    return asdict(data)


def of_card(card: Mapping[str, Any]) -> CoverData | None:
    """The data out of a card; None where the card has no cover."""
    found = card.get("cover")
    if not found:
        return None
    lists = {"sectors": tuple(found["sectors"]), "age_bands": tuple(found["age_bands"])}
    return CoverData(**(found | lists))


@lru_cache(maxsize=4096)
def digest(data: CoverData) -> str:
    """Eight hexadecimal digits that change when the drawing does."""
    return hashlib.sha256(f"{DRAWING} {data!r}".encode()).hexdigest()[:8]


def address(page_id: int, data: CoverData) -> str:
    """The address of the cover of a page. What it leads to never changes: a practice that changes gets another address.

    A card without a page (`page_id` 0), as in the style guide, has the drawing itself in its address.
    """
    if not page_id:
        return f"data:image/svg+xml,{quote(cover(data))}"
    return reverse("pictures:cover", args=[page_id, digest(data)])


def words(data: CoverData) -> str:
    """What the cover shows in one sentence, in the active language."""
    locale = get_language() or "nl"
    sectors = [in_a_list(catalogue.label(Scheme.SECTOR, sector, locale)) for sector in shown_sectors(data)]
    number = len(people(data.age_bands, data.places))
    shown = gettext("Tekening: %(sectors)s als bouwblokken, %(arranged)s") % {
        "sectors": get_text_list(sectors, gettext("en")),
        "arranged": _ARRANGED[arrangements.ARRANGEMENTS.get(data.form, arrangements.standing)],
    }
    if number:
        shown += ngettext(", met %(number)d poppetje", ", met %(number)d poppetjes", number) % {"number": number}
    return f"{shown}."
