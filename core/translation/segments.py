"""The texts of a page as wagtail-localize cuts them, and how far a translation is behind them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping

from django.db.models import Exists, OuterRef, QuerySet
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

Texts = dict[str, list[str]]
"""The fingerprints of the texts at each path of a page ("title", "steps.<key>.text"); a rich text has one for each paragraph."""


def texts_of(page: Page) -> Texts:
    """The texts of a page (as its own class, with its rows) as they stand now."""
    segments = extract_segments(page)
    return _by_path(
        (segment.path, segment.string.data) for segment in segments if isinstance(segment, StringSegmentValue)
    )


def texts_ready(translation: Translation) -> Texts:
    """The texts of the source, as they were taken over last, that a person translated. One query."""
    done = StringSegment.objects.filter(source_id=translation.source_id).filter(_accepted(translation))
    return _by_path(done.values_list("context__path", "string__data"))


def unfinished(translation: Translation) -> QuerySet[StringSegment]:
    """The texts that nobody translated yet, or whose translation is wrong or only a machine's suggestion."""
    return StringSegment.objects.filter(source_id=translation.source_id).exclude(_accepted(translation))


def suggestions(translation: Translation) -> QuerySet[StringTranslation]:
    """What a machine suggests for texts of this page and nobody accepted yet."""
    segments = StringSegment.objects.filter(
        source_id=translation.source_id, string_id=OuterRef("translation_of_id"), context_id=OuterRef("context_id")
    )
    return StringTranslation.objects.filter(
        Exists(segments),
        locale_id=translation.target_locale_id,
        translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,
    )


def changed(now: Mapping[str, list[str]], shown: Mapping[str, list[str]]) -> int:
    """How many texts are new, changed or gone between what the source says now and what its translation shows."""
    total = 0
    for path in now.keys() | shown.keys():
        ours, theirs = Counter(now.get(path, ())), Counter(shown.get(path, ()))
        total += max((ours - theirs).total(), (theirs - ours).total())
    return total


def _accepted(translation: Translation) -> Exists:
    by_a_person = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=translation.target_locale_id,
        has_error=False,
    )
    return Exists(by_a_person.exclude(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE))


def _by_path(texts: Iterable[tuple[str, str]]) -> Texts:
    found: Texts = {}
    for path, text in texts:
        found.setdefault(path, []).append(hashlib.blake2s(text.encode(), digest_size=8).hexdigest())
    return found
