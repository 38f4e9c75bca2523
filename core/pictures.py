"""What a page needs to show an image: addresses in three formats and several widths, alternative text, credit, focal point.

It is plain data that goes into JSON, so a search card shows its photo without a query. `templates/components/picture.html`
draws it. Wagtail makes and keeps the files (its renditions); the editor's focal point decides what a crop shows.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wagtail.images.models import Filter, Picture

from core.models import PortalImage, PortalRendition

logger = logging.getLogger(__name__)

FORMATS = "format-{avif,webp,jpeg}"


@dataclass(frozen=True, slots=True)
class Shape:
    """A way to cut an image: a filter of Wagtail with its widths in pixels, narrowest first."""

    spec: str
    formats: str = FORMATS

    def filters(self) -> list[Filter]:
        """One filter a format and width."""
        return [Filter(spec=spec) for spec in Filter.expand_spec([self.formats, self.spec])]


# 3:2 as the drawn covers. Some widths are in both, so that they are made once.
SHAPES = {
    "card": Shape("fill-{240x160,480x320,960x640}"),
    "head": Shape("fill-{480x320,960x640,1440x960}"),
    "story": Shape("width-{480,960,1440}"),
    # What other sites show with a link; not all of them read the newer formats.
    "share": Shape("fill-1200x630", "format-jpeg"),
}


def picture(image: PortalImage, shape: str) -> dict[str, Any] | None:
    """The picture of an image in one of SHAPES; files that are missing are made. None where the original cannot be read."""
    try:
        return _described(image, image.get_renditions(*SHAPES[shape].filters()))
    except OSError:
        logger.exception("the file of image %s cannot be read", image.pk)
        return None


def finished_picture(image: PortalImage, shape: str) -> dict[str, Any] | None:
    """The picture if all its files are there, else None: nothing is made. Makes no query where the renditions are prefetched."""
    filters = SHAPES[shape].filters()
    found = image.find_existing_renditions(*filters)
    if len(found) < len(filters):
        return None
    return _described(image, {wanted.spec: found[wanted] for wanted in filters})


def _described(image: PortalImage, renditions: dict[str, PortalRendition]) -> dict[str, Any]:
    # Wagtail groups nothing where there is only one format.
    formats = Picture(renditions).formats or {"jpeg": list(renditions.values())}
    fallback = _by_width(formats["jpeg"])
    middle = fallback[len(fallback) // 2]
    return {
        "sources": [
            {"type": f"image/{name}", "srcset": Picture.get_width_srcset(_by_width(formats[name]))}
            for name in ("avif", "webp")
            if name in formats
        ],
        "src": middle.url,
        "srcset": Picture.get_width_srcset(fallback) if len(fallback) > 1 else "",
        "width": middle.width,
        "height": middle.height,
        "alt": "" if image.decorative else image.contextual_alt_text or image.default_alt_text,
        "credit": image.credit,
        "licence": image.licence,
        "source_link": image.source_link,
        "focus": _focus(fallback[-1]),
    }


def _by_width(renditions: Sequence[PortalRendition]) -> list[PortalRendition]:
    """Narrowest first, each width once: an original that is small gives the same width several times."""
    return list({rendition.width: rendition for rendition in sorted(renditions, key=lambda one: one.width)}.values())


def _focus(rendition: PortalRendition) -> str:
    """Where the focal point is in the picture, in quarters from left and top ("25 75"); "" for the middle.

    A style sheet moves a narrower frame there; percentages would need inline styles, which the policy forbids.
    """
    if rendition.focal_point is None:
        return ""
    places = (rendition.focal_point.x / rendition.width, rendition.focal_point.y / rendition.height)
    across, down = (min(4, max(0, round(place * 4))) * 25 for place in places)
    return "" if (across, down) == (50, 50) else f"{across} {down}"
