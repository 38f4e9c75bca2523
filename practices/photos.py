"""The photos of practices: which pages show an image, and its files made before the first visitor asks.

Making nine to eighteen files takes seconds, so it never happens while an editor or a visitor waits: a page is published with its drawn
cover, a task makes the files after the commit, and then the documents of the pages get their photo.
"""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from django_tasks import task
from wagtail.models import ReferenceIndex

from core.models import PortalImage
from core.pictures import picture
from practices.models import PracticePage
from search.reanalysis import index_anew


def pages_with(image: PortalImage) -> list[int]:
    """The ids of practices that show this image as their photo or in their story."""
    shown = set(PracticePage.objects.filter(image=image).values_list("pk", flat=True))
    kind = ContentType.objects.get_for_model(PracticePage)
    references = ReferenceIndex.get_references_to(image).filter(content_type=kind)
    return sorted(shown | {int(page) for page in references.values_list("object_id", flat=True)})


def story_images(page: PracticePage) -> list[PortalImage]:
    """The images in the story of a page."""
    found = (block.value.get("image") for block in page.story if block.block_type == "image")
    return [image for image in found if image]


@task()
def make_pictures(page_ids: list[int]) -> None:
    """Make the files that these practices need, then let cards and pages show them. Running it again makes nothing twice."""
    changed = []
    for page in PracticePage.objects.filter(pk__in=page_ids).select_related("image"):
        for image in story_images(page):
            picture(image, "story")
        if page.image:
            for shape in ("card", "head", "share"):
                picture(page.image, shape)
            changed.append(page.pk)
    index_anew(changed, _("Nieuwe foto’s"))


def make_later(pages: Sequence[PracticePage]) -> None:
    """Have the files made after the commit for those of these pages that show an image."""
    ids = [page.pk for page in pages if page.image_id or story_images(page)]
    if ids:
        make_pictures.enqueue(ids)
