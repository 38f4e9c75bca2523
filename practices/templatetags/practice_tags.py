"""Template tags of the practices room."""

from __future__ import annotations

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.models import Page

from practices.column import Column, column
from practices.models import PracticePage
from practices.related import Beside, related_to
from search.contract import Hit
from search.mentions import mentions

register = template.Library()


@register.simple_tag(takes_context=True)
def practice_column(context: Context, page: PracticePage) -> Column:
    """The main column of a practice: its `html`, and `beside` for the practices around it."""
    return column(page, context["request"])


@register.simple_tag
def related_practices(practice: Beside) -> tuple[Hit, ...]:
    """Practices beside this one: those that the editor chose, then those that share at least two themes, forms or sectors."""
    return related_to(practice)


@register.simple_tag
def mentions_of(page: Page) -> list[Hit]:
    """Everything public that points at this page, whatever its kind."""
    return [hit for hits in mentions(page).values() for hit in hits] if page.pk else []


@register.filter
def crumbs(page: Page, listing: str) -> list[tuple[str, str]]:
    """The way to a practice: home and the listing at its own address."""
    return [(gettext("Start"), reverse("wagtail_serve", args=[""])), (gettext("Praktijken"), listing)]
