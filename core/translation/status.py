"""How far translations are behind their source, and since when."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import Translation

from core import state
from core.models import TranslationStatus
from core.translation.segments import Texts, changed, texts_of, texts_ready


def translations_of(source: Page) -> QuerySet[Page]:
    """The pages of other languages that are translations, and not copies, of this page."""
    return source.get_translations().filter(alias_of=None)


def translation_of(page: Page) -> Translation | None:
    """What wagtail-localize keeps of the translation that this page is; None for a page that was translated outside it."""
    found = Translation.objects.filter(source__object_id=page.translation_key, target_locale_id=page.locale_id)
    return found.filter(enabled=True).select_related("source", "target_locale").first()


def measure(source: Page, page: Page, *, published: bool = False, problem: str = "") -> TranslationStatus:
    """Write down how far `page` is behind `source` (as its own class). `published`: `page` was published just now.

    What the page shows is remembered when it is published: a text that is translated later is not on the page yet.
    """
    now = texts_of(source)
    status = TranslationStatus.objects.filter(page=page).first()
    if status is None or published:
        status = status or TranslationStatus(page=page)
        status.shown = _shown(page, now)
    before = status.since
    status.changed = changed(now, status.shown)
    status.since = (status.since or timezone.now()) if status.changed else None
    status.problem = problem
    status.save()
    if status.since != before:
        # Pages keep what they tell readers about this under the version of the index.
        state.bump("index")
    return status


def _shown(page: Page, now: Texts) -> Texts:
    """What a page that was published just now shows; where no list of texts is kept, its editor says that it is in step."""
    translation = translation_of(page)
    return texts_ready(translation) if translation else now


def long_behind(since: dt.datetime | None) -> bool:
    """Whether readers are told that a translation is behind."""
    return since is not None and timezone.now() - since >= dt.timedelta(days=settings.TRANSLATION_BEHIND_DAYS)
