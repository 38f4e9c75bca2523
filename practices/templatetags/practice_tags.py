"""Template tags of the practices room."""

from __future__ import annotations

from typing import Any

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
from practices.exports.linked_data import advice_data, practice_data
from practices.models import AdvicePage, PracticePage
from practices.related import Beside
from search.addresses import Addresses
from search.templatetags.search_tags import page_address

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
def start_kit_pdf_address(page: PracticePage) -> str:
    """The address of the start kit as a PDF; "" where none can be made."""
    return reverse("practices:start_kit_pdf", args=[page.slug]) if pdf.available() else ""


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


@register.simple_tag
def home_way() -> list[tuple[str, str]]:
    """The way to a page right under the front page."""
    return crumbs()[:1]


@register.simple_tag
def vocabulary_way() -> list[tuple[str, str]]:
    """The way to a vocabulary."""
    return [*home_way(), (gettext("Vocabulaires"), reverse("vocabulary:all"))]


@register.simple_tag
def pattern_way() -> list[tuple[str, str]]:
    """The way to a pattern."""
    return [*crumbs(), (gettext("Patronen"), reverse("practices:patterns"))]


@register.simple_tag
def municipality_way() -> list[tuple[str, str]]:
    """The way to who is active in a municipality."""
    return [*crumbs(), (gettext("Gemeenten"), reverse("practices:municipalities"))]


@register.simple_tag(takes_context=True)
def practice_facts(context: Context, page: PracticePage) -> dict[str, Any]:
    """What machines read about a practice; nothing for a page without an address, such as a new draft."""
    address = page_address(context, page)
    return practice_data(page, address) if address else {}


@register.simple_tag(takes_context=True)
def advice_facts(context: Context, page: AdvicePage) -> dict[str, Any]:
    """What machines read about an advice; nothing for a page without an address."""
    address = page_address(context, page)
    return advice_data(page, address) if address else {}


@register.simple_tag
def practice_way(page: PracticePage) -> list[tuple[str, str]]:
    """The way to a page about a practice: that to the practice, and the practice itself."""
    address = Addresses(known()).of(page.url_path)
    return [*crumbs(), (page.title, address)] if address else crumbs()
