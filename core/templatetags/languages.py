"""The languages of a page: for search engines, and for a reader who wants another one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template import Context
from django.urls import reverse, translate_url
from django.utils.translation import get_language, gettext, override

from core.translations import IN_LANGUAGE

register = template.Library()


@dataclass(frozen=True, slots=True)
class Way:
    """The way to a page in another language. All words are in that language.

    `note` says that the page is not translated, and is "" where it is. `hint` tells readers of that language that it is there;
    `dismiss` is what the button says that takes the hint away for good.
    """

    code: str
    name: str
    address: str
    note: str = ""
    hint: str = ""
    dismiss: str = ""


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


@register.simple_tag(takes_context=True)
def ways_to_languages(context: Context) -> list[Way]:
    """The ways to this page in the other languages, for the switch.

    A page that names its `alternates` has a note for a language that is not among them: the address there says how to go on. A page
    that names none is there in every language. An address without a language, such as `/id/`, has no ways.
    """
    named: Sequence[tuple[str, str, str]] | None = context.get("alternates")
    translated = {code: address for code, _name, address in named or ()}
    found = []
    for code, name in settings.LANGUAGES:
        if code == (get_language() or settings.LANGUAGE_CODE):
            continue
        address = translated.get(code) or _here(context.get("request"), code)
        with override(code):
            note = "" if named is None or code in translated else gettext("nog niet vertaald")
            hint = gettext("Deze pagina is er ook %(in_language)s") % {"in_language": IN_LANGUAGE[code]}
            dismiss = gettext("Niet meer zeggen")
        if address:
            found.append(Way(code, str(name), address, note, hint, dismiss))
    return found


def _here(request: HttpRequest | None, language: str) -> str:
    """The address of this page in a language; its front page for one that could not be read or that no pattern knows; "" for one without a
    language."""
    if request is None or request.resolver_match is None:
        with override(language):
            return reverse("wagtail_serve", args=[""])
    address = translate_url(request.path, language)
    return "" if address == request.path else address
