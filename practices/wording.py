"""Numbers of a practice in the reader's words."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

if TYPE_CHECKING:
    from practices.models import PracticePage, StaffingLine


def number(value: Decimal | int) -> str:
    """A figure without trailing zeros, in the notation of the reader's language."""
    value = Decimal(value)
    return number_format(value.quantize(Decimal(1)) if value == value.to_integral() else value.normalize())


def amount_in_words(line: StaffingLine) -> str:
    """ "4 uur per dag", "4 dagdelen per week", "0,55 fte"; empty when the source names no amount."""
    if line.amount is None:
        return ""
    figure, count = number(line.amount), int(line.amount) if line.amount == 1 else 2
    words = {
        "uur-dag": ngettext("%(figure)s uur per dag", "%(figure)s uur per dag", count),
        "uur-week": ngettext("%(figure)s uur per week", "%(figure)s uur per week", count),
        "dagdeel-week": ngettext("%(figure)s dagdeel per week", "%(figure)s dagdelen per week", count),
        "fte": _("%(figure)s fte"),
    }
    return words.get(line.unit, "%(figure)s") % {"figure": figure}


def staffing_in_words(page: PracticePage) -> str:
    """The first amount that the source names, with places and sites; empty when it names none."""
    lines = list(page.staffing.all())
    parts = [words for words in (amount_in_words(line) for line in lines) if words][:1]
    volunteers = next((line for line in lines if line.volunteer), None)
    if volunteers is not None:
        count = volunteers.headcount
        parts.append(
            ngettext("%(count)s vrijwilliger", "%(count)s vrijwilligers", count) % {"count": count}
            if count
            else _("vrijwilligers")
        )
    if page.child_places:
        parts.append(ngettext("%(count)s plek", "%(count)s plekken", page.child_places) % {"count": page.child_places})
    if page.sites:
        parts.append(ngettext("%(count)s locatie", "%(count)s locaties", page.sites) % {"count": page.sites})
    return ", ".join(parts)
