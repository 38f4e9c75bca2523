"""The filters on course material, and the one on practices that course material gives."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _
from wagtail.models import Page

from practices.facets import term_facet, terms_heading
from practices.models import Scheme
from search.registry import Facet, Value
from training.models import CoursePage, CoursePin

COURSE = ("course",)
MATERIAL = "material"
WITH = "ja"


def course_facets() -> tuple[Facet, ...]:
    """Level, duration and competence; theme, sector and function are those of practices."""
    return (
        term_facet("level", lambda: _("Niveau"), Scheme.LEVEL, kinds=COURSE, suggested=terms_heading),
        term_facet("duration", lambda: _("Duur"), Scheme.DURATION, recognise=False, kinds=COURSE),
        term_facet("competence", lambda: _("Competentie"), Scheme.COMPETENCE, kinds=COURSE, suggested=terms_heading),
    )


def material_facet() -> Facet:
    """Practices with course material."""
    return Facet(MATERIAL, lambda: _("Voor de les"), _values, kinds=("practice",), late=True)


def _values(_locale: str) -> Sequence[Value]:
    return (Value(WITH, _("Met lesmateriaal")),)


def with_material(page_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Of these pages, those that public course material in the same language links. One query."""
    pins = CoursePin.objects.filter(
        target__translation_key=OuterRef("translation_key"),
        page__locale=OuterRef("locale"),
        page__in=CoursePage.objects.live().public(),
    )
    pages = Page.objects.filter(Exists(pins), pk__in=page_ids)
    return dict.fromkeys(pages.values_list("pk", flat=True), (WITH,))
