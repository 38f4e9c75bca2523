"""What people said on the page of a practice."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from practices.models import PracticePage, Quote


def quotes(page: PracticePage, today: dt.date) -> list[dict[str, str]]:
    """The quotes that may be shown on `today`; on a translated page with the words as they were said."""
    shown = [line for line in page.quotes.all() if line.consent_until is None or today <= line.consent_until]
    originals = _said(shown) if shown and get_language() != settings.LANGUAGE_CODE else {}
    return [
        {
            "text": line.text,
            "speaker": line.speaker,
            "role": line.function,
            "source": str(line.source.title) if line.source else "",
            "consent": _("De naam is veranderd.") if line.consent == Quote.Consent.PSEUDONYM else "",
            "original": originals.get(line.translation_key, "")
            if originals.get(line.translation_key) != line.text
            else "",
            "language": settings.LANGUAGE_CODE,
        }
        for line in shown
    ]


def _said(lines: list[Quote]) -> dict[Any, str]:
    """What was said in the main language, by the key of the line that translates it. One query."""
    keys = [line.translation_key for line in lines]
    found = Quote.objects.filter(translation_key__in=keys, page__locale__language_code=settings.LANGUAGE_CODE)
    return dict(found.values_list("translation_key", "text"))
