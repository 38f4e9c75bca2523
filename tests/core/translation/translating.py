"""Translating pages in tests, the way the screens of wagtail-localize do."""

from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.operations import translate_object


def english():
    return Locale.objects.get_or_create(language_code="en")[0]


def submit(page):
    """What "Translate this page" does: an English draft with the Dutch texts."""
    translate_object(page, [english()])
    return Translation.objects.get(source__object_id=page.translation_key, target_locale=english())


def fill_in(translation, **values):
    """Give every text of the source that has none an English one; `values` go to the translations."""
    values = {"translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL, **values}
    for segment in translation.source.stringsegment_set.select_related("string"):
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=translation.target_locale,
            context=segment.context,
            defaults={"data": f"EN {segment.string.data}", **values},
        )


def english_of(page):
    """The English page as it is stored now."""
    return type(page).objects.get(translation_key=page.translation_key, locale=english())


def kept(translation):
    """What is kept of the English of this page."""
    return StringTranslation.objects.filter(context__object_id=translation.source.object_id)
