"""The languages of a page for search engines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django import template
from django.conf import settings
from django.template import Context
from django.utils.translation import get_language

register = template.Library()


@register.simple_tag(takes_context=True)
def hreflang(context: Context, alternates: Sequence[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """(language, whole address) of this page in each language, and "x-default" for readers of any other; nothing where there is one only.

    `alternates` holds (language, its name, address) of the other languages.
    """
    request = context.get("request")
    if not alternates or request is None:
        return []
    found = {get_language() or settings.LANGUAGE_CODE: context.get("canonical") or request.path}
    found |= {code: address for code, _name, address in alternates}
    pairs = [(code, request.build_absolute_uri(found[code])) for code, _name in settings.LANGUAGES if code in found]
    if settings.LANGUAGE_CODE in found:
        pairs.append(("x-default", request.build_absolute_uri(found[settings.LANGUAGE_CODE])))
    return pairs


@register.simple_tag
def original_words(originals: Mapping[str, str] | None, block_id: str | None) -> str:
    """What was said, by the id of the block that translates it; "" for a block whose words are the original."""
    return (originals or {}).get(block_id or "", "")
