"""The same page in another language."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.db.models import QuerySet
from django.urls import translate_url
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

IN_LANGUAGE = {"nl": _("in het Nederlands"), "en": _("in het Engels")}
"""How a sentence names a language."""


def translations(page_ids: Iterable[int]) -> QuerySet[Page]:
    """These pages and their translations, as a query."""
    asked = Page.objects.filter(pk__in=list(page_ids))
    return Page.objects.filter(translation_key__in=asked.values("translation_key"))


def in_other_languages(address: str) -> list[tuple[str, str, str]]:
    """(language, its own name, address) of a page that is there in every language, in all languages but that of the reader."""
    return [(code, name, translate_url(address, code)) for code, name in settings.LANGUAGES if code != get_language()]
