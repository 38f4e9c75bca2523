"""Template tag for the values of a filter: `{% load facets %}{% facet_options facet.name options blocks %}`."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Protocol

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from core.drawing.blocks import block_svg

register = template.Library()

BLOCK_SIZE = 20


class Option(Protocol):
    """What is needed of a value: `search.contract.FacetOption` has it."""

    value: str
    label: str
    results: int
    selected: bool
    parent: str | None


@register.simple_tag
def facet_options(facet: str, options: Iterable[Option], blocks: bool = False) -> SafeString:
    """The values of the filter named `facet` as checkboxes of the form "zoek"; `blocks` puts a sector's block beside each value on top.

    In Python and not as a template, because a listing has some two hundred of them, which were half of the time that the page took.
    """
    name, found = escape(facet), escape(gettext("gevonden"))
    return SafeString("".join(_option(name, option, blocks, found) for option in options))


def _option(facet: str, option: Option, blocks: bool, found: str) -> str:
    """One value; `facet` and `found` are escaped already."""
    value = escape(option.value)
    css = ("check check--child" if option.parent else "check") + ("" if option.results else " zero")
    block = block_svg(option.value, BLOCK_SIZE) if blocks and not option.parent else ""
    return (
        f'<label class="{css}"><input type="checkbox" id="f-{facet}-{value}" form="zoek" name="{facet}" value="{value}"'
        f"{' checked' if option.selected else ''}>{block}<span>{escape(option.label)}</span>"
        f'<span class="count">{option.results}<span class="vh"> {found}</span></span></label>'
    )
