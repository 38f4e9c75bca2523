"""What is asked on the portal, added up per day: for the reports of editors and for suggestions while somebody types.

Kept are the words, the filters, the language, the place where they were asked, and counts. Not kept: who, from where, at what time, and
what else. Queries that look like they hold something personal are not kept at all, and everything is deleted after `KEPT_DAYS` days.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
from dataclasses import asdict, dataclass, replace

from django.db import DatabaseError, connection
from django.db.models import Count, F, Sum
from django.http import HttpRequest
from django.utils import timezone

from search.contract import SearchPage, SearchRequest
from search.models.query_log import LONGEST_FILTERS, LONGEST_QUERY, QueryLog
from search.request import querystring

logger = logging.getLogger(__name__)

KEPT_DAYS = 90
MOST_WORDS = 8
"""More words than this are a story, and a story may be about somebody."""
MOST_ROWS_A_DAY = 10_000
"""So that a robot that asks something else every time cannot fill the table."""
SHOWN_FROM_DAYS = 3
"""A query is shown to editors and visitors only after it was asked on this many different days: then it is no single person's."""

# An e-mail address, or digits as in a telephone number, a date of birth or a citizen service number.
_PERSONAL = re.compile(r"@|\d(?:[ ./-]?\d){3}")
_ROBOT = re.compile(r"bot|crawl|spider", re.IGNORECASE)

# One trip to the database, without waiting for the disk: losing the last counts in a crash is no loss to anybody.
# What is too old goes along with every write, so that it is gone in time where nobody set a timer.
_WRITE = """
WITH lightly AS (SELECT set_config('synchronous_commit', 'off', true)),
forgotten AS (DELETE FROM search_querylog WHERE day < %(first_kept)s)
INSERT INTO search_querylog AS log (id, day, locale, scope, query, filters, results, corrected, times, clicks, ranks)
SELECT gen_random_uuid(), %(day)s, %(locale)s, %(scope)s, %(query)s, %(filters)s, %(results)s, %(corrected)s, 1, 0, 0 FROM lightly
WHERE (SELECT count(*) FROM (SELECT FROM search_querylog WHERE day = %(day)s LIMIT %(most)s) today) < %(most)s
OR EXISTS (
    SELECT FROM search_querylog
    WHERE (day, locale, scope, query, filters) = (%(day)s, %(locale)s, %(scope)s, %(query)s, %(filters)s)
)
ON CONFLICT (day, locale, scope, query, filters)
DO UPDATE SET times = log.times + 1, results = excluded.results, corrected = excluded.corrected
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """What makes two questions of a day the same."""

    locale: str
    scope: str
    query: str
    filters: str


def asked(request: SearchRequest, scope: str) -> Asked | None:
    """A request as the log keeps it; None for one that it does not keep: without words, too long, or perhaps personal."""
    query = " ".join(request.q.lower().split())
    filters = querystring(replace(request, q="", sort="relevance", page=1, literal=False))
    if not query or len(query) > LONGEST_QUERY or len(query.split()) > MOST_WORDS or len(filters) > LONGEST_FILTERS:
        return None
    return None if _PERSONAL.search(query) else Asked(request.locale, scope, query, filters)


def by_a_person(request: HttpRequest) -> bool:
    """Whether a request is likely to come from a person: robots that say so are not counted."""
    return not _ROBOT.search(request.headers.get("User-Agent", ""))


def record(page: SearchPage, scope: str) -> None:
    """Count a page of results that somebody saw: one statement, none for what is not kept or for a second page.

    A failure is logged and nothing else: the page is worth more than the count.
    """
    what = asked(page.request, scope) if page.request.page == 1 else None
    if what is None:
        return
    today = timezone.localdate()
    values = asdict(what) | {"day": today, "results": page.total, "corrected": bool(page.corrected)}
    try:
        with connection.cursor() as cursor:
            cursor.execute(_WRITE, values | {"first_kept": first_kept(today), "most": MOST_ROWS_A_DAY})
    except DatabaseError:
        logger.exception("a search was not counted")


def record_click(what: Asked, rank: int) -> None:
    """Count that the result at this place (from 1) was opened, if the question was asked today."""
    row = QueryLog.objects.filter(day=timezone.localdate(), **asdict(what))
    row.update(clicks=F("clicks") + 1, ranks=F("ranks") + rank)


def often_asked(locale: str, scope: str, most: int) -> list[str]:
    """Queries that visitors asked themselves, without filters and well spelled, on `SHOWN_FROM_DAYS` different days or more, and that found
    something; the most asked first. One query."""
    rows = QueryLog.objects.filter(locale=locale, scope=scope, filters="", corrected=False, results__gt=0)
    counted = rows.values("query").annotate(days=Count("day"), asked=Sum("times")).filter(days__gte=SHOWN_FROM_DAYS)
    return list(counted.order_by("-asked", "query").values_list("query", flat=True)[:most])


def first_kept(today: dt.date) -> dt.date:
    """The first day whose counts are kept."""
    return today - dt.timedelta(days=KEPT_DAYS - 1)


def forget_old() -> int:
    """Delete what is older than `KEPT_DAYS` days; returns the number of rows."""
    deleted, _tables = QueryLog.objects.filter(day__lt=first_kept(timezone.localdate())).delete()
    return deleted
