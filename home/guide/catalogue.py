"""All that the style guide shows, in its order: a new component gets an entry in one of these sections, and nothing else."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from home.guide.comparing import COMPARING
from home.guide.controls import BUTTONS, FORMS
from home.guide.entries import Section
from home.guide.facts import FACTS
from home.guide.finding import FINDING
from home.guide.labels import LABELS, NOTICES
from home.guide.lessons import LESSONS
from home.guide.passing_on import PASSING_ON
from home.guide.reading import READING
from home.guide.side_by_side import SIDE_BY_SIDE
from home.guide.ways import WAYS

SECTIONS = (
    Section("knoppen", _("Knoppen en links"), BUTTONS),
    Section("formulier", _("Formulier en filters"), FORMS),
    Section("meldingen", _("Meldingen"), NOTICES),
    Section("woorden", _("Labels"), LABELS),
    Section("vinden", _("Kaarten en resultaten"), FINDING),
    Section("feiten", _("Feiten en tabellen"), FACTS),
    Section("vergelijken", _("Vergelijken en beginnen"), COMPARING),
    Section("naast-elkaar", _("Naast elkaar"), SIDE_BY_SIDE),
    Section("lezen", _("Lezen"), READING),
    Section("lessen", _("Lessen"), LESSONS),
    Section("wegen", _("Wegen door het portaal"), WAYS),
    Section("meenemen", _("Meenemen"), PASSING_ON),
)

ICONS = (
    "activity",
    "arrow-left",
    "arrow-right",
    "badge-check",
    "bookmark",
    "bookmark-check",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "circle-alert",
    "circle-check",
    "circle-dashed",
    "circle-x",
    "clock",
    "columns-2",
    "copy",
    "download",
    "euro",
    "external-link",
    "file-text",
    "graduation-cap",
    "handshake",
    "hourglass",
    "info",
    "link",
    "list",
    "lock",
    "mail",
    "map-pin",
    "menu",
    "pencil",
    "pin",
    "printer",
    "quote",
    "rss",
    "search",
    "share-2",
    "shield-check",
    "sliders-horizontal",
    "trash-2",
    "triangle-alert",
    "user",
    "user-round",
    "x",
)
"""The Lucide outlines that the portal uses; none of them is a face."""

SIZES = (
    ("hero", _("44 tot 80 px: titel van de voorpagina")),
    ("h1", _("36 tot 58 px: titel van een pagina, groot citaat")),
    ("h2", _("30 tot 42 px: deel van een pagina")),
    ("h3", _("24 tot 30 px: titel van een resultaat, citaat")),
    ("h4", _("21 tot 24 px: titel van een kaart, stap")),
    ("lead", _("21 tot 24 px: belofte, inleiding")),
    ("body", _("18 px: tekst")),
    ("small", _("16 px: kaart, tabel, knoppen")),
    ("meta", _("15 px: plaats, leeftijd, bron; kleiner bestaat niet")),
)
"""The nine sizes of type: the token without `--t-`, and its size and use in words."""
