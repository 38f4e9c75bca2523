"""Template tags of the practices room."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import template
from django.db.models import prefetch_related_objects

from practices.documents import row_lookups
from practices.models import PracticePage
from practices.presentation.page import practice_view

register = template.Library()


@register.simple_tag(name="practice_view")
def practice_view_tag(page: PracticePage) -> dict[str, Any]:
    """Everything that the main column of a practice shows. Rows are read here, so that a cached column reads none.

    A page from a revision keeps its own unsaved rows: prefetching does not replace them.
    """
    if page.pk:
        prefetch_related_objects([page], *row_lookups())
    return practice_view(page, dt.date.today())
