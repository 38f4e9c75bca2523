"""Suggestions of a machine, from a LibreTranslate server of one's own. Off unless its address is set; a person accepts each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.machine_translators.libretranslate import LibreTranslator
from wagtail_localize.strings import StringValue

from core.translation.pofile import wrong_with

AT_ONCE = 25
"""Texts in one request: a server on a small machine needs seconds for more."""


class NoSuggestion(Exception):
    """The server gave no usable answer; the text says so, for an editor."""


class LibreTranslate(LibreTranslator):
    """wagtail-localize's own client, that asks in small portions and does not trust the answer.

    Options: LIBRETRANSLATE_URL, API_KEY, TIMEOUT (seconds).
    """

    def translate(self, source_locale: Locale, target_locale: Locale, strings: Iterable[StringValue]) -> dict[Any, Any]:
        """A suggestion per text; none for a text whose links or tags the server lost. Raises NoSuggestion."""
        texts = list(strings)
        found: dict[Any, Any] = {}
        for start in range(0, len(texts), AT_ONCE):
            try:
                found |= super().translate(source_locale, target_locale, texts[start : start + AT_ONCE])
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
                raise NoSuggestion(
                    _("De vertaalmachine geeft geen bruikbaar antwoord. Probeer het later nog eens.")
                ) from error
        return {text: value for text, value in found.items() if _usable(text, value)}


def _usable(text: StringValue, suggestion: StringValue) -> bool:
    words = suggestion.data
    return isinstance(words, str) and bool(words.strip()) and not wrong_with(text.data, words, in_prose=True)
