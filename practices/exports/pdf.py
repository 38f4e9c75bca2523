"""A practice as a PDF, kept as a file until the practice or a name in it changes, or the day is over."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.core.cache import caches
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language, gettext

from core import pdf, tokens
from core.state import known
from practices.column import column
from practices.models import PracticePage
from practices.selectors import public_practices

# Raise it when the look of the PDF changes.
FORMAT = 1
SECONDS = 24 * 60 * 60
TEMPLATE = "pages/practices/practice_pdf.html"
STYLES = ("core/css/components/diagram.css",)
PLAIN = {"dg-ground": "#FFFFFF", "sans": "Hanken Grotesk"}
# A line around letters would be drawn over them.
ON_PAPER = ".dg .dg-label { stroke: none }"
# How a drawing stands on the page is for the style sheet of the page: within the drawing it would change its own size.
_PLACING = re.compile(r"(?<![\w-])(?:display|width|max-width|height|margin-inline|flex): [^;}]+;?")


def public_practice(pk: int, locale: str) -> PracticePage | None:
    """The practice that everybody may see in this language, or None. Two queries."""
    return public_practices(locale).select_related("image").filter(pk=pk).first()


def kept(key: str) -> bytes | None:
    """The file that was made under this key, if it is still there."""
    return caches["files"].get(key)


def key(page: PracticePage, number: int, request: HttpRequest) -> str:
    """The key of the file: all that decides what is in it. `number` is that of the page's document, which changes with every write.

    The host is in it because the citation and the code hold the address, the day because it is printed and because evidence expires.
    """
    parts = (FORMAT, page.pk, number, get_language(), known().vocabulary, timezone.localdate(), request.get_host())
    return "practice-pdf:" + ":".join(map(str, parts))


def make(page: PracticePage, under: str, request: HttpRequest) -> bytes:
    """Make the file and keep it. Takes some seconds; raises OSError where the libraries for it are missing."""
    context = {"page": page, "column": column(page, request), "today": timezone.localdate(), "request": request}
    return make_from(TEMPLATE, context, under, request)


def make_from(template: str, context: dict[str, object], under: str, request: HttpRequest) -> bytes:
    """Make a file out of a template, with our own style of paper, and keep it."""
    made = made_from(template, context, request)
    caches["files"].set(under, made, SECONDS)
    return made


def made_from(template: str, context: dict[str, object], request: HttpRequest) -> bytes:
    """Make a file out of a template, with our own style of paper, and keep nothing of it."""
    html = render_to_string(template, context)
    base = request.build_absolute_uri("/")
    return pdf.pdf(html, base, drawing_styles=_drawing_styles(), unnamed=gettext("Lijn uit het schema"))


@cache
def _drawing_styles() -> str:
    """The styles of the diagram with plain colours, as drawings on paper need them."""
    sheets = [Path(str(finders.find(name))).read_text() for name in STYLES]
    return _PLACING.sub("", tokens.resolved("\n".join(sheets), "light", PLAIN)) + ON_PAPER
