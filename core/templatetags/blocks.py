"""Template tag for the sector blocks: `{% load blocks %}{% sector_block sector.slug %}`."""

from __future__ import annotations

from django import template
from django.utils.safestring import SafeString

from core.drawing.blocks import block_svg

register = template.Library()


@register.simple_tag
def sector_block(slug: str, size: int = 20) -> SafeString:
    """The block of a sector as inline SVG of `size` CSS pixels; always put the sector's name beside it."""
    return block_svg(slug, size)
