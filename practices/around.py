"""What stands around a practice: practices like it, and what points at it. Kept in the cache until anything in the index changes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from django.core.cache import cache
from django.utils.translation import get_language

from core.state import Versions
from practices.models import PracticePage
from practices.related import Beside, related_to
from search.contract import Hit
from search.mentions import mentions

# Raise it when the shape of what is kept changes.
FORMAT = 1
SECONDS = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Around:
    """Practices like this one, and public pages of any kind that link to it."""

    related: tuple[Hit, ...]
    mentioned: tuple[Hit, ...]


def around(page: PracticePage, practice: Beside, versions: Versions) -> Around:
    """What stands around a page: at most three queries, none as long as no page was published, moved or hidden since."""
    if not page.pk:
        return Around((), ())
    parts = (FORMAT, practice, str(page.translation_key), get_language(), versions.index)
    key = "around:" + hashlib.sha256(repr(parts).encode()).hexdigest()
    found: Around | None = cache.get(key)
    if found is None:
        mentioned = tuple(hit for hits in mentions(page).values() for hit in hits)
        found = Around(related_to(practice), mentioned)
        cache.set(key, found, SECONDS)
    return found
