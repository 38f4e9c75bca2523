"""Which pages of the demo content are translated, which texts they have, and what those are in English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import polib
from django.conf import settings
from wagtail.models import Page
from wagtail_localize.models import TranslationSource

from home.models import HomePage, SeedRecord

FOLDER = Path(__file__).parent
SITE = "site"
# Pages of these kinds are so small that they stand together in a file.
TOGETHER = {"thema": "themes", "begrip": "concepts", "evenement": "agenda", "publicatie": "publications"}
_UUID = re.compile(r"\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def translated_pages() -> Iterator[tuple[str, Page]]:
    """The pages of the main language that have a translation, each with the name of its file; what stands above comes first."""
    home = HomePage.objects.get(locale__language_code=settings.LANGUAGE_CODE)
    made = dict(SeedRecord.objects.filter(kind=SeedRecord.Kind.PAGE).values_list("object_id", "key"))
    yield SITE, home
    below = home.get_children().filter(alias_of=None).specific()
    yield from ((SITE, page) for page in below if page.pk not in made)
    pages = Page.objects.filter(pk__in=made, locale=home.locale, alias_of=None).order_by("path").specific()
    for page in pages:
        kind, _dash, _rest = made[page.pk].partition("-")
        yield TOGETHER.get(kind, made[page.pk]), page


def texts_of(page: Page) -> list[tuple[str, str]]:
    """Where each text of a page stands (without the keys of rows), and the text. Texts of more paragraphs come in pieces."""
    source, _created = TranslationSource.update_or_create_from_instance(page)
    segments = source.stringsegment_set.select_related("string", "context").order_by("context__path", "order")
    found = [(_UUID.sub("", segment.context.path), segment.string.data) for segment in segments]
    return [(path, text) for path, text in found if path != "slug"]


@cache
def english() -> Mapping[str, Mapping[str, str]]:
    """What each text is in English, by the name of the file."""
    return {
        file.stem: {entry.msgid: entry.msgstr for entry in polib.pofile(str(file)) if entry.msgstr}
        for file in FOLDER.glob("*.po")
    }
