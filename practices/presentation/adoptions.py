"""Who took a practice over before, and what they changed."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from practices.models import AdoptionLine, PracticePage
from practices.presentation.sections import source_numbers


def adoptions(page: PracticePage) -> list[dict[str, Any]]:
    """Who took it over, with what they changed, as `components/result_lines.html` shows it."""
    numbers = source_numbers(page)
    changed = {
        AdoptionLine.Changed.NOTHING: _("Niets veranderd"),
        AdoptionLine.Changed.ADAPTABLE: _("Aangepast wat mag"),
        AdoptionLine.Changed.CORE: _("Kern veranderd"),
        "": _("Niet vermeld wat er veranderde"),
    }
    found = []
    for line in page.adoptions.all():
        named = ", ".join(filter(None, (line.who, line.where, str(line.year or ""))))
        found.append(
            {
                "statement": f"{named}: {line.change}" if line.change else named,
                "kind": changed[line.touched],
                "for_whom": "",
                "source_number": numbers.get(line.source_id or 0),
                "date": "",
            }
        )
    return found
