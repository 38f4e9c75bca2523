"""JSON-LD: facts about a page for machines, in the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from core.licences import ADDRESSES, TextLicence

CONTEXT = "https://schema.org"
LICENCE = ADDRESSES[TextLicence.CC_BY]
"""Of our own texts, unless a page says otherwise."""
PUBLISHER = {"@type": "Organization", "name": "Praktijkportaal"}
# As Django's json_script does: a text cannot end the script, nor begin a comment.
_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def filled(data: Mapping[str, Any]) -> dict[str, Any]:
    """The facts that are known: without what is None, an empty text or an empty list, at every depth."""
    found = {name: _filled(value) for name, value in data.items()}
    return {name: value for name, value in found.items() if value not in (None, "", [], {})}


def _filled(value: Any) -> Any:
    if isinstance(value, Mapping):
        return filled(value)
    if isinstance(value, list | tuple):
        return [item for item in map(_filled, value) if item not in (None, "", [], {})]
    return str(value) if isinstance(value, Promise) else value


def document(data: Mapping[str, Any]) -> dict[str, Any]:
    """A whole JSON-LD document out of the facts about one thing."""
    return {"@context": CONTEXT, **filled(data)}


def block(data: Mapping[str, Any]) -> SafeString:
    """The document as a data block for in a page. Browsers do not run it, so the content policy leaves it alone."""
    text = json.dumps(document(data), ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308 - escaped above


def item_list(items: list[tuple[str, str]], total: int | None = None) -> dict[str, Any]:
    """A list of pages as (name, address), in their order; `total` where there are more than these."""
    return {
        "@type": "ItemList",
        "numberOfItems": len(items) if total is None else total,
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "url": url}
            for position, (name, url) in enumerate(items, start=1)
        ],
    }


def way(items: list[tuple[str, str]], current: str) -> dict[str, Any]:
    """The way to a page, from the front page to the page itself."""
    steps = [
        {"@type": "ListItem", "position": position, "name": name, "item": url}
        for position, (name, url) in enumerate(items, start=1)
    ]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [*steps, {"@type": "ListItem", "position": len(steps) + 1, "name": current}],
    }
