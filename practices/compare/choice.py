"""Which practices an address asks to compare, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from practices.models import PracticePage
from practices.selectors import public_practices

LEAST, MOST = 2, 4
LONGEST = 255
"""Characters of the longest slug that a page can have."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The practices of an address, in its order.

    `unknown` counts what no visitor can see: a draft or a restricted practice is not told from one that never was. `twice` says that one
    was named more than once, `too_many` that there were more than `MOST`; then the first ones are in `pages`.
    """

    pages: tuple[PracticePage, ...]
    unknown: int = 0
    twice: bool = False
    too_many: bool = False

    @property
    def status(self) -> int:
        """The HTTP status of the answer."""
        if self.too_many:
            return 400
        return 404 if self.unknown else 200

    @property
    def side_by_side(self) -> bool:
        """Whether there is something to compare, and nothing to put right first."""
        return self.status == 200 and len(self.pages) >= LEAST

    @property
    def slugs(self) -> tuple[str, ...]:
        """The slugs of the practices."""
        return tuple(page.slug for page in self.pages)


def address(slugs: Sequence[str]) -> str:
    """The address at which these practices stand side by side, in the language of the reader."""
    query = urlencode([("p", slug) for slug in slugs])
    return reverse("practices:compare") + (f"?{query}" if query else "")


def read_choice(asked: Sequence[str], locale: str) -> Choice:
    """The public practices with these slugs in a language: two queries, none where nothing is asked. What is asked may be anything."""
    slugs = list(dict.fromkeys(slug.strip() for slug in asked if slug.strip()))
    twice = len(slugs) < sum(1 for slug in asked if slug.strip())
    too_many = len(slugs) > MOST
    slugs = slugs[:MOST]
    readable = [slug for slug in slugs if len(slug) <= LONGEST and "\x00" not in slug]
    if not readable:
        return Choice((), len(slugs), twice, too_many)
    found = {page.slug: page for page in public_practices(locale).filter(slug__in=readable)}
    pages = tuple(found[slug] for slug in readable if slug in found)
    return Choice(pages, len(slugs) - len(pages), twice, too_many)
