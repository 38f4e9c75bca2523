"""Counting what one visitor or account may do in a while.

The counts are in the shared cache (a database table), so they hold for all processes. Keys are hashed with the secret of the site: they are
addresses of visitors, and names into which people type passwords.
"""

from __future__ import annotations

import math
import time

from django.core.cache import caches
from django.utils.crypto import salted_hmac


def _key(name: str, key: str) -> str:
    return f"{name}:{salted_hmac(name, key, algorithm='sha256').hexdigest()}"


def allow(name: str, key: str, limit: int, seconds: int) -> bool:
    """Count one more of `name` for `key`; whether that is at most `limit` in the `seconds` since the first."""
    return count(name, key, seconds) <= limit


def count(name: str, key: str, seconds: int) -> int:
    """Count one more, to be forgotten so many seconds after the first; gives the number. Of two at the same moment one may be missed.

    The end is kept with the number: Django's own `incr` would begin another, default time with every call.
    """
    cache, kept, now = caches["shared"], _key(name, key), time.time()
    number, end = cache.get(kept) or (0, now + seconds)
    cache.set(kept, (number + 1, end), max(1, math.ceil(end - now)))
    return int(number) + 1


def counted(name: str, key: str) -> int:
    """The number so far; counts nothing."""
    number, _end = caches["shared"].get(_key(name, key)) or (0, 0)
    return int(number)


def forget(name: str, key: str) -> None:
    """Start again from nothing."""
    caches["shared"].delete(_key(name, key))
