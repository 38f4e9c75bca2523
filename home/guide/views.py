"""The page of the style guide."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required, permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core import tokens
from core.drawing.blocks import BLOCKS
from home.guide.catalogue import ICONS, SECTIONS, SIZES
from home.guide.entries import Entry, Section, Words


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """An entry with its states as they look."""

    entry: Entry
    states: list[tuple[Words, SafeString]]


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section with its entries as they look."""

    section: Section
    entries: list[ShownEntry]


@dataclass(frozen=True, slots=True)
class ShownPair:
    """A colour on a ground, with its contrast in the light and in the dark."""

    pair: tokens.Pair
    light: float
    dark: float


@require_safe
@never_cache
@login_required(login_url="wagtailadmin_login")
@permission_required("wagtailadmin.access_admin", raise_exception=True)
def style_guide(request: HttpRequest) -> HttpResponse:
    """Every component with its states, the colours, the sizes of type, the blocks and the icons. For those who may use the
    admin; others get 403, and those who are not signed in the sign-in page."""
    dark = tokens.colours("dark")
    return render(
        request,
        "pages/home/style_guide.html",
        {
            "sections": [
                ShownSection(section, [ShownEntry(entry, entry.shown(request)) for entry in section.entries])
                for section in SECTIONS
            ],
            "colours": [(name, value, dark[name]) for name, value in tokens.colours("light").items()],
            "pairs": [
                ShownPair(pair, tokens.measured(pair, "light"), tokens.measured(pair, "dark")) for pair in tokens.PAIRS
            ],
            "sizes": SIZES,
            "blocks": list(BLOCKS),
            "icons": ICONS,
        },
    )
