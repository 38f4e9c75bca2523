"""The whole context of a practice page."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils.translation import gettext as _

from practices.contact.recipients import recipients
from practices.cover import cover
from practices.models import PracticePage
from practices.page_cover import cover_data, words
from practices.presentation import facts, margins, partners, sections
from practices.presentation.adoptions import adoptions


def contents(page: PracticePage, view: dict[str, Any]) -> list[tuple[str, str]]:
    """The sections that have something to say, for the contents; wholly unknown ones became questions."""
    entries = [
        ("wie-doet-wat", _("Wie doet wat"), bool(view["partners"])),
        ("hoe-het-gaat", _("Hoe het gaat"), True),
        (
            "wat-het-vraagt",
            _("Wat het vraagt"),
            bool(view["staffing"] or view["cost"]["current"] or view["cost"]["details"]),
        ),
        ("wat-het-laat-slagen", _("Wat het laat slagen"), bool(view["preconditions"] or page.barriers)),
        ("wat-het-opleverde", _("Wat het opleverde"), bool(view["results"])),
        ("plannen", _("Plannen en verwachtingen"), bool(view["plans"])),
        ("wat-we-niet-weten", _("Wat we niet weten"), bool(view["questions"])),
        ("past-het-bij-jullie", _("Past het bij jullie?"), True),
        ("contact", _("Contact"), True),
        ("bronnen", _("Bronnen"), True),
    ]
    return [(anchor, label) for anchor, label, shown in entries if shown]


def practice_view(page: PracticePage, today: dt.date) -> dict[str, Any]:
    """Everything the template of a practice shows, from the page's own rows. Works on unsaved drafts. `today` decides what has expired."""
    drawing = cover_data(page)
    view = {
        "cover": cover(drawing, words(drawing)),
        **facts.head(page, today),
        **sections.body(page, today),
        "partners": partners.partner_list(page),
        "relations": partners.relation_sentences(page),
        "diagram": partners.drawings(page),
        "adoptions": adoptions(page),
        "contacts": recipients(page, today),
    }
    view["margins"] = margins.margins(page, view["sources"])
    view["contents"] = contents(page, view)
    return view
