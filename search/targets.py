"""Which index of another engine answers for which language, and whether it has everything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Exists, F, OuterRef
from django.db.models.functions import Greatest
from django.utils import timezone

from core import state
from core.models import PortalState
from search.engines.elasticsearch.client import alias
from search.engines.elasticsearch.mapping import fingerprint
from search.models import SearchPush, SearchTarget

KEPT = dt.timedelta(hours=1)
"""How long an index stays after another took its place."""
MOST_SET_ASIDE = 20
"""With more refused documents than this the fault is not in the documents, and the index is not trusted."""
_BUILDING_LOCK = 7_311_843


def locales() -> list[str]:
    """The languages that have an index each."""
    return [code for code, _ in settings.WAGTAIL_CONTENT_LANGUAGES]


def live(locale: str) -> SearchTarget | None:
    """The index that answers for a language, None before the first one was built."""
    return SearchTarget.objects.filter(alias=alias(locale), state=SearchTarget.LIVE).first()


def has_shape(target: SearchTarget) -> bool:
    """Whether an index was built by a release that makes the same documents as this one."""
    return target.fingerprint == fingerprint()


def is_complete(locale: str) -> bool:
    """Whether the index of a language has every write there is, also those of this transaction, in the shape of this release. One query."""
    newer = PortalState.objects.filter(pk=1, index__gt=OuterRef("complete"))
    found = SearchTarget.objects.filter(alias=alias(locale), state=SearchTarget.LIVE, fingerprint=fingerprint())
    return found.filter(~Exists(newer)).exists()


def behind() -> bool:
    """Whether any language's index lacks something, or is not there. One query."""
    newer = PortalState.objects.filter(pk=1, index__gt=OuterRef("complete"))
    wanted = [alias(locale) for locale in locales()]
    found = SearchTarget.objects.filter(alias__in=wanted, state=SearchTarget.LIVE).filter(~Exists(newer))
    return found.count() < len(wanted)


def reached(target: SearchTarget, version: int) -> None:
    """Everything up to this version of the index has arrived in the target and can be found; not when it refused too much."""
    if set_aside(target) <= MOST_SET_ASIDE:
        SearchTarget.objects.filter(pk=target.pk).exclude(state=SearchTarget.OLD).update(
            complete=Greatest(F("complete"), version)
        )


def set_aside(target: SearchTarget) -> int:
    """How many documents the target refused in their newest sent version."""
    return SearchPush.objects.filter(target=target.name).exclude(reason="").count()


def retry(target: SearchTarget) -> int:
    """Send refused documents again; how many there are."""
    number, _ = SearchPush.objects.filter(target=target.name).exclude(reason="").delete()
    return number


def begin(locale: str) -> SearchTarget:
    """A new index to fill, by the time of its beginning; the table knows it before the server does, so none is left behind there."""
    moment = timezone.now().strftime("%Y%m%d%H%M%S%f")
    return SearchTarget.objects.create(
        name=f"{alias(locale)}-{moment}",
        alias=alias(locale),
        locale=locale,
        state=SearchTarget.BUILDING,
        fingerprint=fingerprint(),
    )


def unfinished(locale: str) -> SearchTarget | None:
    """The newest index that is being filled and has the present shape."""
    found = SearchTarget.objects.filter(alias=alias(locale), state=SearchTarget.BUILDING, fingerprint=fingerprint())
    return found.order_by("created", "pk").last()


def withdraw(locale: str) -> None:
    """From now on no index answers for this language, until `install`: PostgreSQL does."""
    SearchTarget.objects.filter(alias=alias(locale), state=SearchTarget.LIVE).update(
        state=SearchTarget.OLD, replaced=timezone.now()
    )


def install(target: SearchTarget) -> None:
    """This index answers for its language."""
    SearchTarget.objects.filter(pk=target.pk).update(state=SearchTarget.LIVE)


def leftovers(*, at_once: bool = False) -> list[SearchTarget]:
    """The indexes that may go: those replaced an hour ago, or (`at_once`) all that were replaced and those half filled."""
    ours = SearchTarget.objects.filter(alias__in=[alias(locale) for locale in locales()])
    if at_once:
        return list(ours.exclude(state=SearchTarget.LIVE))
    return list(ours.filter(state=SearchTarget.OLD, replaced__lt=timezone.now() - KEPT))


def forget(target: SearchTarget) -> None:
    """Delete what is known of an index that is gone."""
    with transaction.atomic():
        SearchPush.objects.filter(target=target.name).delete()
        SearchTarget.objects.filter(pk=target.pk).delete()


def version() -> int:
    """The version of the index now: what was written before it is seen by every later query of this connection."""
    return state.current().index


@contextmanager
def building() -> Iterator[bool]:
    """Whether this process may build indexes now: one at a time does, on all hosts."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_BUILDING_LOCK])
        mine = bool(cursor.fetchone()[0])
    try:
        yield mine
    finally:
        if mine:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [_BUILDING_LOCK])
