"""Template tags of the practices room."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import template
from django.db.models import prefetch_related_objects
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.models import Page

from practices import related
from practices.documents import row_lookups
from practices.models import PracticePage
from practices.presentation.page import practice_view
from search.contract import Hit
from search.mentions import mentions

register = template.Library()


@register.simple_tag(name="practice_view")
def practice_view_tag(page: PracticePage) -> dict[str, Any]:
    """Everything that the main column of a practice shows. Rows are read here, so that a cached column reads none.

    A page from a revision keeps its own unsaved rows: prefetching does not replace them.
    """
    if page.pk:
        prefetch_related_objects([page], *row_lookups())
    return practice_view(page, dt.date.today())


@register.simple_tag
def related_practices(page: PracticePage) -> tuple[Hit, ...]:
    """Practices beside this one: those that the editor chose, then those that share at least two themes, forms or sectors."""
    return related.related_to(page)


@register.simple_tag
def mentions_of(page: Page) -> list[Hit]:
    """Everything public that points at this page, whatever its kind."""
    return [hit for hits in mentions(page).values() for hit in hits] if page.pk else []


@register.filter
def crumbs(page: Page, listing: str) -> list[tuple[str, str]]:
    """The way to a practice: home and the listing at its own address."""
    return [(gettext("Start"), reverse("wagtail_serve", args=[""])), (gettext("Praktijken"), listing)]
