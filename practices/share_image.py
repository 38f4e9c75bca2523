"""The picture that other sites show with a link to a practice: its cover as PNG, made once for each drawing and kept with the media."""

from __future__ import annotations

import resvg_py
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django_tasks import task

from practices.cover import CoverData, wide_cover
from practices.page_cover import digest, of_card
from search.models import SearchDocument

WIDTH, HEIGHT = 1200, 630
"""Pixels, as Open Graph's readers ask for."""
FOLDER = "deelbeelden"


def drawn(data: CoverData) -> bytes:
    """The cover as PNG of 1200 by 630 pixels."""
    svg = wide_cover(data, WIDTH, HEIGHT)
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=WIDTH, height=HEIGHT))


def png(data: CoverData) -> bytes:
    """The kept file of a cover, made if it is not there yet."""
    name = f"{FOLDER}/{digest(data)}.png"
    if default_storage.exists(name):
        with default_storage.open(name) as kept:
            return bytes(kept.read())
    made = drawn(data)
    default_storage.save(name, ContentFile(made))
    return made


@task()
def make_share_image(page_id: int) -> None:
    """Make the file of a published practice before anybody shares it. Running it again makes nothing twice."""
    document = SearchDocument.objects.filter(pk=page_id, visible=True).only("card").first()
    data = of_card(document.card) if document else None
    if data:
        png(data)
