"""What a trainer reads: a lesson with its times, and what it is built on."""

from __future__ import annotations

import datetime as dt

from django.utils.translation import gettext_lazy as _

from home.guide.entries import Entry, State
from practices.cover import CoverData
from practices.page_cover import address as cover_address

_PIN = {
    "title": "Jeugdhulp op de gewone peutergroep",
    "part": "wie doet wat",
    "goal": "Uitleggen wie in een samenwerking wat doet.",
    "cover": cover_address(
        0, CoverData("voorbeeld", ("kinderopvang", "jeugdhulp"), "plaatsing", ("2-4",), "inclusie", "in-uitvoering")
    ),
    "use": "Om te vergelijken: hier komt de hulp naar de groep toe.",
    "pinned_on": dt.date(2026, 11, 22),
}

LESSONS = (
    Entry(
        "components/pin.html",
        (
            State(_("Zoals hij gekoppeld is"), {**_PIN, "url": "#lezen"}),
            State(_("Gewijzigd sinds de koppeling"), {**_PIN, "url": "#lezen", "changed": True}),
            State(_("Niet meer beschikbaar"), _PIN),
        ),
    ),
    Entry(
        "components/lesson.html",
        (
            State(
                _("Met tijden"),
                {
                    "parts": [
                        {
                            "time": "15 min",
                            "how": "samen",
                            "title": "Lees de praktijk",
                            "text": "Onderstreep elke overdracht.",
                        },
                        {"time": "30 min", "how": "in drietallen", "title": "Teken het schema zelf"},
                        {
                            "kind": "reflectievraag",
                            "title": "Kijk terug",
                            "text": "Welke vraag zou jij als eerste stellen?",
                        },
                    ]
                },
            ),
        ),
    ),
)
