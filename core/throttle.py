"""A limit on how often somebody may do something, counted in the shared cache: it holds for all processes together."""

from __future__ import annotations

import hashlib

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest


def allow(name: str, key: str, limit: int, seconds: int) -> bool:
    """Count one more `name` of `key`; False when that is more than `limit` within `seconds`. A key may say who somebody is:
    it is hashed."""
    return count(name, key, seconds) <= limit


def count(name: str, key: str, seconds: int) -> int:
    """Count one more, and how many that makes within `seconds`."""
    cache, stored = caches["shared"], cache_key(name, key)
    cache.add(stored, 0, seconds)
    try:
        return int(cache.incr(stored))
    except ValueError:
        # It expired between the two calls.
        cache.set(stored, 1, seconds)
        return 1


def counted(name: str, key: str) -> int:
    """How many were counted, without counting one more."""
    return int(caches["shared"].get(cache_key(name, key), 0))


def forget(name: str, key: str) -> None:
    """Begin at nothing again."""
    caches["shared"].delete(cache_key(name, key))


def cache_key(name: str, key: str) -> str:
    """Where the count is kept."""
    return f"{name}:{hashlib.sha256(key.encode()).hexdigest()}"


def visitor(request: HttpRequest) -> str:
    """The network address of a visitor: the one that our own proxy saw, where there is one (`TRUST_PROXY`)."""
    if settings.TRUST_PROXY:
        seen = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        if seen:
            return seen
    return str(request.META.get("REMOTE_ADDR", ""))
