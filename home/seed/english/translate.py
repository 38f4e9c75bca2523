"""Puts the English of the demo content in place, once."""

from __future__ import annotations

import json
from collections.abc import Callable

from django.db import transaction
from django.urls import translate_url
from wagtail.models import Locale, Page
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail_localize.models import SegmentOverride, StringTranslation, Translation, TranslationSource

from home.seed.english.texts import english, translated_pages

LANGUAGE = "en"


def translate_all(report: Callable[[Page, Page], None]) -> None:
    """Translate and publish every page that has no English page yet and of which every text has its English; `report` gets both of each.

    An English page that an editor made or changed stays as it is.
    """
    locale = Locale.objects.get(language_code=LANGUAGE)
    for name, page in translated_pages():
        if page.live and not page.get_translations().filter(locale=locale, alias_of=None).exists():
            # Published when the transaction ends: wagtail-localize does so itself.
            with transaction.atomic(), disable_reference_index_auto_update():
                done = translate(page, locale, name)
            if done:
                report(page, page.get_translation(locale))


def translate(page: Page, locale: Locale, name: str) -> bool:
    """Translate one page by the texts of a file and publish it; False, and nothing is done, where a text has no English yet."""
    texts = english().get(name, {})
    source, _created = TranslationSource.update_or_create_from_instance(page)
    segments = list(source.stringsegment_set.select_related("string", "context"))
    if any(segment.context.path != "slug" and segment.string.data not in texts for segment in segments):
        return False
    translation, _created = Translation.objects.update_or_create(
        source=source, target_locale=locale, defaults={"enabled": True}
    )
    for segment in segments:
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale=locale,
            context=segment.context,
            defaults={
                "data": texts.get(segment.string.data, segment.string.data),
                "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
            },
        )
    _lead_to_english(source, locale)
    translation.save_target(publish=True)
    return True


def _lead_to_english(source: TranslationSource, locale: Locale) -> None:
    """Links in a text to addresses of the portal lead to the English ones."""
    for segment in source.overridablesegment_set.select_related("context"):
        address = segment.data
        if isinstance(address, str) and address.startswith("/"):
            there = translate_url(address, locale.language_code)
            if there != address:
                SegmentOverride.objects.update_or_create(
                    locale=locale, context=segment.context, defaults={"data_json": json.dumps(there)}
                )
