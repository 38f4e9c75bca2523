"""JSON-LD in templates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import template
from django.utils.safestring import SafeString

from core import linked_data as data

register = template.Library()


@register.simple_tag
def linked_data(facts: Mapping[str, Any] | None) -> SafeString | str:
    """The facts as a data block, "" for none."""
    return data.block(facts) if facts else ""


@register.simple_tag
def way_data(items: Sequence[tuple[str, str]], current: str) -> SafeString:
    """The way to a page as a data block. Addresses are those of the links: machines read them relative to the page."""
    return data.block(data.way(list(items), str(current)))
