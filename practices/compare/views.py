"""The page on which practices stand side by side. Its address is all that it knows: nothing is kept about the visitor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from core.state import known
from core.translations import in_other_languages
from practices import page_cover
from practices.compare.choice import MOST, Choice, address, read_choice
from practices.compare.points import groups
from practices.compare.table import tally
from practices.models import PracticePage
from practices.related import beside, related_to
from practices.rows import read_rows_of_all
from search import request as requests
from search import service
from search.addresses import Addresses
from search.contract import Hit

OFFERED = 6


@dataclass(frozen=True, slots=True)
class Column:
    """A practice at the head of the comparison: the address of its cover, its own, and that of the comparison without it."""

    page: PracticePage
    cover: str
    url: str
    without: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A practice that can be laid beside the chosen ones, and the address where it is."""

    hit: Hit
    url: str


@transaction.non_atomic_requests
@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    """The practices named by `p`, side by side; with fewer than two, or something wrong, how to go on. `q` looks for one to add."""
    locale = get_language() or settings.LANGUAGE_CODE
    choice = read_choice(request.GET.getlist("p"), locale)
    try:
        asked = requests.parse(request.GET, locale, ("practice",))
    except requests.BadQuery as error:
        return render(request, "400.html", {"message": error.message}, status=error.status)
    read_rows_of_all(choice.pages)
    context: dict[str, Any] = {
        "choice": choice,
        "columns": _columns(choice),
        "here": address(choice.slugs),
        "most": MOST,
        "q": asked.q,
        "alternates": in_other_languages(address(choice.slugs)),
    }
    if choice.side_by_side:
        found = groups(choice.pages, timezone.localdate())
        context |= {"groups": found, "tally": tally(found), "span": len(choice.pages) + 1}
    if choice.status == 200 and len(choice.pages) < MOST:
        context["offers"] = _offers(choice, replace(asked, filters=(), page=1, page_size=OFFERED))
    return render(request, "pages/practices/compare_page.html", context, status=choice.status)


def _columns(choice: Choice) -> list[Column]:
    addresses = Addresses(known())
    return [
        Column(
            page,
            page_cover.address(page.pk, page_cover.cover_data(page)),
            addresses.of(page.url_path) or "",
            address([slug for slug in choice.slugs if slug != page.slug]),
        )
        for page in choice.pages
    ]


def _offers(choice: Choice, asked: requests.SearchRequest) -> list[Offer]:
    """What was looked for; without words, what is like the first practice, or the newest where none is chosen. Never one that is there."""
    if asked.q or not choice.pages:
        hits = tuple(service.search(asked, known()).hits)
    else:
        hits = related_to(beside(choice.pages[0]))
    chosen = {page.pk for page in choice.pages}
    return [Offer(hit, address([*choice.slugs, hit.card["slug"]])) for hit in hits if hit.page_id not in chosen]
