"""Template tags of course material."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import template
from django.urls import reverse
from django.utils.translation import get_language, gettext

from core import pdf
from practices import catalogue
from practices.models import Scheme
from training.contents import duration_in_words
from training.models import CoursePage

register = template.Library()


@register.simple_tag
def course_line(card: Mapping[str, Any]) -> str:
    """Duration, levels and provider of a course in one line."""
    locale = get_language() or "nl"
    levels = ", ".join(catalogue.label(Scheme.LEVEL, slug, locale) for slug in card.get("levels", ()))
    return " · ".join(part for part in (duration_in_words(card.get("minutes")), levels, card.get("provider")) if part)


@register.simple_tag
def course_pdf(page: CoursePage) -> str:
    """The address of this course as a PDF; "" for one that is not public yet, and where none can be made."""
    return reverse("training:pdf", args=[page.pk]) if page.pk and page.live and pdf.available() else ""


@register.simple_tag
def course_way() -> list[tuple[str, str]]:
    """The way to a course."""
    return [
        (gettext("Start"), reverse("wagtail_serve", args=[""])),
        (gettext("Lesmateriaal"), reverse("search:courses")),
    ]
