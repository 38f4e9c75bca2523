"""What follows from course material: a practice tells whether there is any. Connected in `training.apps`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.utils.translation import gettext as _
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from core.translations import translations
from search.reanalysis import index_anew
from training.models import CoursePage, CoursePin


def _linked_below(path: str) -> list[int]:
    """The pages that course material at or below this place in the tree links."""
    pins = CoursePin.objects.filter(page__path__startswith=path, target__isnull=False)
    return _in_every_language(set(pins.values_list("target_id", flat=True)))


def _in_every_language(page_ids: Iterable[int]) -> list[int]:
    """English course material links the same page as the Dutch, and is about the English one."""
    return list(translations(page_ids).order_by("pk").values_list("pk", flat=True))


def pin_changed(sender: type[Model], instance: CoursePin, raw: bool = False, **kwargs: Any) -> None:
    """A page is linked, or not any more."""
    if not raw and instance.target_id:
        index_anew(_in_every_language([instance.target_id]), _("Lesmateriaal"))


def course_changed(sender: type[Model], instance: CoursePage, **kwargs: Any) -> None:
    """A course became public, or is not any more."""
    index_anew(_linked_below(instance.path), _("Lesmateriaal"))


def tree_changed(sender: type[Model], instance: Page, **kwargs: Any) -> None:
    """A branch moved, perhaps from or to a restricted place."""
    index_anew(_linked_below(instance.path), _("Lesmateriaal"))


def restriction_changed(sender: type[Model], instance: PageViewRestriction, **kwargs: Any) -> None:
    """A branch was closed or opened."""
    index_anew(_linked_below(instance.page.path), _("Lesmateriaal"))


def connect() -> None:
    """Connect all of it; a second call does nothing."""
    for signal in (post_save, post_delete):
        signal.connect(pin_changed, sender=CoursePin, dispatch_uid="training_pin")
        signal.connect(restriction_changed, sender=PageViewRestriction, dispatch_uid="training_restriction")
    for signal in (page_published, page_unpublished):
        signal.connect(course_changed, sender=CoursePage, dispatch_uid="training_course")
    post_page_move.connect(tree_changed, dispatch_uid="training_move")
