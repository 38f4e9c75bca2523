"""Template tags of the choice for Flemish words: `{% load flemish %}`."""

from __future__ import annotations

from django import template
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from core import flemish

register = template.Library()


@register.filter
def carried(address: str) -> str:
    """An address of this site that keeps the choice of the reader."""
    return flemish.carried(str(address))


@register.filter
def in_sentence(label: str) -> str:
    """A label as it stands inside a sentence."""
    return flemish.small(label)


@register.simple_tag
def in_words_of_reader(label: str, word_in_flanders: str) -> str:
    """A label with the Flemish word for it, where the reader wants that."""
    return flemish.first(label, word_in_flanders, get_language() or "nl")


@register.simple_tag
def words_field() -> SafeString | str:
    """What keeps the choice in a form; nothing where nothing was chosen."""
    if not flemish.chosen():
        return ""
    return format_html('<input type="hidden" name="{}" value="{}">', flemish.PARAMETER, flemish.VALUE)


@register.simple_tag(takes_context=True)
def other_words(context: Context, address: str = "") -> dict[str, str | bool]:
    """For `components/words_switch.html`: `href`, the address of this page (or of `address`) with the other choice, and whether Flemish
    words come first now."""
    request = context.get("request")
    here = address or (request.get_full_path() if request is not None else "")
    return {"href": flemish.switched(here), "flemish": flemish.chosen()}
