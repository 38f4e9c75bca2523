"""Template tags of the practices room."""

from __future__ import annotations

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from core import pdf
from core.state import known
from practices.address_code import address_code
from practices.around import Around, around
from practices.column import Column, column
from practices.models import PracticePage
from practices.related import Beside

register = template.Library()


@register.simple_tag(takes_context=True)
def practice_column(context: Context, page: PracticePage) -> Column:
    """The main column of a practice: its `html`, and `beside` for the practices around it."""
    return column(page, context["request"])


@register.simple_tag
def paper_code(address: str) -> SafeString:
    """The code that leads from paper to this address."""
    return address_code(address)


@register.simple_tag
def share_image(page: PracticePage) -> str:
    """The address of the picture that other sites show with a link to this page; "" for one that was never published."""
    return reverse("pictures:share", args=[page.pk, page.live_revision_id]) if page.live_revision_id else ""


@register.simple_tag
def pdf_address(page: PracticePage) -> str:
    """The address of this practice as a PDF; "" for a page that is not public yet, and where none can be made."""
    return reverse("practices:pdf", args=[page.pk]) if page.pk and page.live and pdf.available() else ""


@register.simple_tag
def practice_around(page: PracticePage, practice: Beside) -> Around:
    """What stands around a practice: `related` ones (the editor's choice, then those that share most), and what `mentioned` it."""
    return around(page, practice, known())


@register.simple_tag
def crumbs() -> list[tuple[str, str]]:
    """The way to a page under the practices: home and the listing, each with its address."""
    return [
        (gettext("Start"), reverse("wagtail_serve", args=[""])),
        (gettext("Praktijken"), reverse("search:practices")),
    ]
