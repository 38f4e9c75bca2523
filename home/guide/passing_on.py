"""What a visitor takes along: results as files, a page to cite or to pass on; and an event in a list."""

from __future__ import annotations

import datetime as dt

from django.utils.translation import gettext_lazy as _

from home.guide.entries import Entry, State
from search.exports.citation import Citation

PASSING_ON = (
    Entry(
        "components/take_along.html",
        (State(_("Onder een lijst"), {"csv_url": "#wegen", "xlsx_url": "#wegen", "rss_url": "#wegen"}),),
    ),
    Entry(
        "components/cite.html",
        (
            State(
                _("In woorden en als bestand"),
                {
                    "citation": Citation(
                        "Jeugdhulp op de gewone peutergroep",
                        ("Redactie Praktijkportaal",),
                        dt.date(2026, 11, 22),
                        "https://praktijken.example/praktijken/voorbeeld/",
                        "nl",
                    ),
                    "ris_url": "#wegen",
                    "bib_url": "#wegen",
                },
            ),
        ),
    ),
    Entry(
        "components/share.html",
        (
            State(
                _("Adres en e-mail"),
                {
                    "title": "Jeugdhulp op de gewone peutergroep",
                    "address": "https://praktijken.example/praktijken/voorbeeld/",
                },
            ),
        ),
    ),
    Entry(
        "components/event.html",
        (
            State(
                _("Met dagen"),
                {
                    "days": "19–21",
                    "rest": "september 2024",
                    "title": "KindVak 2024",
                    "url": "#wegen",
                    "where": "Brabanthallen, 's-Hertogenbosch",
                    "past": True,
                },
            ),
            State(
                _("Zonder datum"), {"rest": _("Datum niet vermeld in de bron"), "title": _("Congres"), "url": "#wegen"}
            ),
        ),
    ),
)
