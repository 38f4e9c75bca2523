"""The ways through the portal: breadcrumbs, pages of a list, head and foot."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from core.templatetags.languages import Way
from home.footer import Column, Foot
from home.guide.entries import Entry, State
from home.navigation import Item
from search.presentation import PageLink, Silent

_MENU = (
    {"label": _("Praktijken"), "url": "#wegen", "current": "true"},
    {"label": _("Thema's"), "url": "#wegen", "current": ""},
)
_FOOT = Foot(
    (
        Column("Zoeken en lezen", (Item("Praktijken", "#wegen"), Item("Thema's", "#wegen"))),
        Column("Over dit portaal", (Item("Over ons", "#wegen"), Item("Privacy", "#wegen"))),
        Column("Voor wie meewerkt", (Item("Huisregels", "#wegen"),)),
    ),
    "Teksten: CC BY 4.0, tenzij anders vermeld",
)
_ENGLISH = Way("en", "English", "#wegen", "", "This page is also available in English", "Do not say this again")
_SWITCH = (_ENGLISH,)
_UNTRANSLATED = (Way("en", "English", "#wegen", note="not translated yet"),)

WAYS = (
    Entry(
        "components/breadcrumb.html",
        (
            State(
                _("De weg naar een pagina"),
                {
                    "items": [(_("Start"), "#wegen"), (_("Praktijken"), "#wegen")],
                    "current": "Jeugdhulp op de gewone peutergroep",
                    "label": _("Voorbeeld van een kruimelpad"),
                },
            ),
            State(_("Terug naar de resultaten"), {"back": "#wegen"}),
        ),
    ),
    Entry(
        "components/silent.html",
        (
            State(
                _("Onder de resultaten"),
                {"groups": [Silent("De bron noemt geen uren", "Toon vijf praktijken", "#vinden")]},
            ),
        ),
    ),
    Entry(
        "components/pagination.html",
        (
            State(
                _("Midden in een lijst"),
                {
                    "links": [
                        PageLink(1, "#wegen"),
                        PageLink(2, "#wegen", current=True),
                        PageLink(3, "#wegen"),
                        PageLink(None),
                        PageLink(9, "#wegen"),
                    ],
                    "previous": "#wegen",
                    "next": "#wegen",
                    "first": 11,
                    "last": 20,
                    "total": 84,
                    "label": _("Voorbeeld van bladeren"),
                },
            ),
            State(
                _("Alles op één pagina"),
                {
                    "links": [PageLink(1, "#wegen", current=True)],
                    "first": 1,
                    "last": 3,
                    "total": 3,
                    "label": _("Voorbeeld van één pagina"),
                },
            ),
        ),
    ),
    Entry(
        "components/header.html",
        (
            State(
                _("Gewoon, met een menu en een tweede taal"),
                {"current": "site", "menu": _MENU, "switch": _SWITCH},
            ),
            State(_("Op een pagina zonder vertaling"), {"menu": _MENU, "switch": _UNTRANSLATED}),
            State(_("Op een gekleurd vlak"), {"poster": True}),
        ),
        inert=True,
    ),
    Entry(
        "components/language_hint.html",
        (State(_("Voor wie liever Engels leest"), {"way": _ENGLISH, "shown": True}),),
    ),
    Entry(
        "components/footer.html",
        (
            State(
                _("Met kolommen van de redactie en een tweede taal"),
                {"foot": _FOOT, "switch": _SWITCH},
            ),
            State(_("Op een pagina zonder vertaling"), {"menu": _MENU, "switch": _UNTRANSLATED}),
            State(_("Met alleen het menu"), {"menu": _MENU}),
        ),
        inert=True,
    ),
)
