"""Template tags for images: what `components/picture.html` takes, and licences in words."""

from __future__ import annotations

from typing import Any

from django import template

from core.models import Licence, PortalImage
from core.pictures import picture

register = template.Library()

_DEEDS = {
    Licence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/deed.nl",
    Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/deed.nl",
    Licence.CC_BY_SA: "https://creativecommons.org/licenses/by-sa/4.0/deed.nl",
}


@register.simple_tag
def picture_of(image: PortalImage | None, shape: str) -> dict[str, Any] | None:
    """The picture of an image in a shape of `core.pictures`; None for no image."""
    return picture(image, shape) if image else None


@register.filter
def licence_words(code: str) -> str:
    """A licence in words, in the reader's language; a code that is not known any more as it is."""
    return str(dict(Licence.choices).get(code, code))


@register.filter
def licence_link(code: str) -> str:
    """The address where a licence is explained; "" where it has none."""
    return _DEEDS.get(Licence(code), "") if code in Licence.values else ""
