"""What a practice asks of whoever takes it over, as filters: paid hours a week, volunteers, places for children, sites.

Nothing is guessed. A practice whose source gives no figure has a value that says so, and is offered apart from what meets a filter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import ROUND_CEILING
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from practices.models.staffing import hours_per_daypart
from practices.paid_hours import TOTAL, paid_hours
from practices.wording import number
from search.registry import Facet, Number, Value

if TYPE_CHECKING:
    from practices.models import PracticePage, StaffingLine

HOURS, VOLUNTEERS, PLACES, SITES = "hours_max", "volunteers", "places", "sites"
YES, NO = "yes", "no"
UNKNOWN = "onbekend"
OTHERWISE = "anders"
"""The source says how much work it is, but not as hours a week of everybody who is paid at one site."""
MOST_HOURS, MOST_PLACES, MOST_SITES = 400, 999, 999


def hours_at_a_site(lines: Sequence[StaffingLine], sites: int | None) -> str:
    """The paid hours a week at one site in whole hours, rounded up; `OTHERWISE` or `UNKNOWN` where the source does not give them.

    An fte is not turned into hours and a total is not divided over sites: how long a full week is and who gets what is not in the source.
    """
    hours, whole = paid_hours(lines)
    paid = [line for line in lines if not line.volunteer]
    if hours is not None and whole and all(_is_of_one_site(line, sites) for line in paid):
        return str(int(hours.to_integral_value(ROUND_CEILING)))
    return OTHERWISE if any(line.amount is not None for line in paid) else UNKNOWN


def _is_of_one_site(line: StaffingLine, sites: int | None) -> bool:
    """Whether an amount is what one site takes: said so, or there is one site. Nothing said about either counts as one site."""
    if line.per == TOTAL:
        return sites == 1
    return bool(line.per) or sites in (None, 1)


def with_volunteers(lines: Sequence[StaffingLine]) -> str:
    """Whether the source names volunteers among those who work on it; unknown where it names nobody."""
    if not lines:
        return UNKNOWN
    return YES if any(line.volunteer for line in lines) else NO


def capacity_values(page: PracticePage) -> dict[str, tuple[str, ...]]:
    """The values of a practice of each of these filters: one of each."""
    lines = list(page.staffing.all())
    return {
        HOURS: (hours_at_a_site(lines, page.sites),),
        VOLUNTEERS: (with_volunteers(lines),),
        PLACES: (UNKNOWN if page.child_places is None else str(page.child_places),),
        SITES: (UNKNOWN if page.sites is None else str(page.sites),),
    }


def _named(*names: tuple[str, Callable[[], str]]) -> Callable[[str], Sequence[Value]]:
    """Values with these slugs and labels, in the language asked for."""

    def values(locale: str) -> Sequence[Value]:
        with override(locale):
            return tuple(Value(slug, label()) for slug, label in names)

    return values


def capacity_facets(kinds: tuple[str, ...]) -> tuple[Facet, ...]:
    """The filters under "Wat je kunt inzetten", on pages of these kinds."""

    def heading() -> str:
        return _("Wat je kunt inzetten")

    return (
        Facet(
            HOURS,
            lambda: _("Betaalde uren per week"),
            _named(
                (UNKNOWN, lambda: _("De bron noemt geen uren")),
                (OTHERWISE, lambda: _("De bron noemt de inzet anders dan in uren per week per locatie")),
            ),
            "number",
            kinds=kinds,
            heading=heading,
            number=Number(
                MOST_HOURS,
                lambda: _("Hoogstens zoveel betaalde uren per week"),
                lambda hours: _("hoogstens %(hours)s uur per week betaald") % {"hours": hours},
                lambda: (
                    _("Voor één locatie. Een dagdeel tellen we als %(hours)s uur.")
                    % {"hours": number(hours_per_daypart())}
                ),
            ),
        ),
        Facet(
            VOLUNTEERS,
            lambda: _("Vrijwilligers"),
            _named(
                (YES, lambda: _("Met vrijwilligers")),
                (NO, lambda: _("Geen vrijwilligers genoemd")),
                (UNKNOWN, lambda: _("De bron noemt niet wie het doet")),
            ),
            kinds=kinds,
            heading=heading,
        ),
        _counted(
            PLACES,
            lambda: _("Plekken voor kinderen"),
            lambda: _("De bron noemt geen aantal plekken"),
            Number(
                MOST_PLACES,
                lambda: _("Hoogstens zoveel plekken voor kinderen"),
                lambda places: (
                    ngettext("hoogstens %(places)s plek", "hoogstens %(places)s plekken", places) % {"places": places}
                ),
            ),
            kinds,
            heading,
        ),
        _counted(
            SITES,
            lambda: _("Locaties"),
            lambda: _("De bron noemt geen aantal locaties"),
            Number(
                MOST_SITES,
                lambda: _("Hoogstens zoveel locaties"),
                lambda sites: (
                    ngettext("hoogstens %(sites)s locatie", "hoogstens %(sites)s locaties", sites) % {"sites": sites}
                ),
            ),
            kinds,
            heading,
        ),
    )


def _counted(
    name: str,
    label: Callable[[], str],
    silent: Callable[[], str],
    counting: Number,
    kinds: tuple[str, ...],
    heading: Callable[[], str],
) -> Facet:
    """A number that a source states or does not; `silent` says the latter."""
    return Facet(name, label, _named((UNKNOWN, silent)), "number", kinds=kinds, heading=heading, number=counting)
