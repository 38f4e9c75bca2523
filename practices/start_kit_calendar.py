"""The steps of a practice as reminders in somebody's own calendar, on days that this person chose."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from icalendar import Alarm, Calendar, Event

from practices.models import PracticePage, Step

FIRST_YEAR, LAST_YEAR = 2000, 2100
NOT_A_DAY = _("Dit is geen datum die wij kennen. Schrijf hem als 2027-01-31, in een jaar van 2000 tot en met 2100.")
BETWEEN = (
    ("0", _("Alles op één dag")),
    ("7", _("Een week")),
    ("14", _("Twee weken")),
    ("28", _("Vier weken")),
)
MORNING = dt.timedelta(hours=9)


class BeginForm(forms.Form):
    """When to begin, and how long between two steps: the source does not say, so whoever begins does."""

    begin = forms.DateField(
        label=_("Begindatum"),
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Kies een begindatum."), "invalid": NOT_A_DAY},
    )
    tussen = forms.ChoiceField(
        label=_("Tijd tussen twee stappen"),
        choices=BETWEEN,
        required=False,
        widget=forms.Select,
        error_messages={"invalid_choice": _("Kies een van de tijden die er staan.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False

    def clean_begin(self) -> dt.date:
        """A day in this century: calendars know no others, and a year with too few digits is a typing error."""
        begin: dt.date = self.cleaned_data["begin"]
        if not FIRST_YEAR <= begin.year <= LAST_YEAR:
            raise forms.ValidationError(NOT_A_DAY)
        return begin

    @property
    def days_between(self) -> int:
        """The days between two steps; none where nothing was chosen."""
        return int(self.cleaned_data.get("tussen") or 0)


def reminders(page: PracticePage, address: str, begin: dt.date, days_between: int) -> bytes:
    """One reminder for each step, in order, as iCalendar (RFC 5545). `address` is that of the practice.

    Events and not tasks: most calendars leave tasks out. They take a whole day without making it look busy, and ring at nine.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Praktijkportaal//NL")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", page.title)
    steps = list(page.steps.all())
    for position, step in enumerate(steps):
        day = begin + dt.timedelta(days=position * days_between)
        calendar.add_component(_reminder(page, step, (position + 1, len(steps)), address, day))
    return bytes(calendar.to_ical())


def _reminder(page: PracticePage, step: Step, place: tuple[int, int], address: str, day: dt.date) -> Event:
    number, total = place
    title = gettext("Stap %(number)s van %(total)s: %(title)s") % {
        "number": number,
        "total": total,
        "title": step.title,
    }
    event = Event()
    event.add("uid", f"{page.translation_key}-{number}-{day.isoformat()}@praktijkportaal")
    event.add("dtstamp", page.last_published_at or timezone.now())
    event.add("summary", title)
    event.add("description", _description(page, step, address))
    event.add("dtstart", day)
    # The end is the first day after it (RFC 5545, 3.6.1).
    event.add("dtend", day + dt.timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("url", address)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", MORNING)
    event.add_component(alarm)
    return event


def _description(page: PracticePage, step: Step, address: str) -> str:
    who = gettext("Wie, daar: %(who)s") % {"who": step.who} if step.who else gettext("Wie: niet vermeld in de bron")
    moments = ", ".join(filter(None, (step.when, step.duration)))
    when = (
        gettext("Wanneer, daar: %(when)s") % {"when": moments}
        if moments
        else gettext("Wanneer: niet vermeld in de bron")
    )
    return "\n".join(filter(None, (step.text, who, when, f"{page.title}: {address}")))
