"""The newest results of a question as RSS or Atom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed

from search.contract import SearchRequest
from search.exports.everything import Row

ITEMS = 30
FORMATS: dict[str, type[Rss201rev2Feed] | type[Atom1Feed]] = {"rss": Rss201rev2Feed, "atom": Atom1Feed}


def feed(
    form: str, title: str, page: str, rows: Sequence[Row], request: SearchRequest, whole: Callable[[str], str], own: str
) -> str:
    """The feed as XML. `page` is the address of the same results to read, `own` that of the feed."""
    made = FORMATS[form](
        title=title,
        link=whole(page),
        description=title,
        language=request.locale,
        feed_url=whole(own),
        feed_guid=whole(page),
    )
    for row in rows:
        day = dt.datetime.fromisoformat(row.published).replace(tzinfo=dt.UTC) if row.published else None
        address = whole(row.hit.url)
        made.add_item(
            title=str(row.hit.card.get("title", "")),
            link=address,
            description=str(row.hit.card.get("summary", "")),
            unique_id=address,
            unique_id_is_permalink=True,
            pubdate=day,
            updateddate=day,
        )
    return made.writeString("utf-8")
