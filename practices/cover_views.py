"""Files that are drawn from a practice: its cover for cards, and the picture for links on other sites. One query each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.transaction import non_atomic_requests
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from practices import share_image
from practices.cover import CoverData
from practices.cover import cover as draw
from practices.page_cover import digest, of_card
from search.models import SearchDocument

YEAR, HOUR = 365 * 24 * 3600, 3600


@non_atomic_requests
@require_safe
def cover(request: HttpRequest, page_id: int, version: str) -> HttpResponse:
    """The cover as SVG. A page that was kept somewhere with an old address gets the cover of today, not to be kept for long."""
    data, _card = _public(page_id)
    response = HttpResponse(draw(data), content_type="image/svg+xml")
    return _kept(response, digest(data) == version)


@non_atomic_requests
@require_safe
def share(request: HttpRequest, page_id: int, version: str) -> HttpResponseBase:
    """The picture of 1200 by 630 for links: the photo of the practice, else its cover. `version` is that of the page, and not read."""
    data, card = _public(page_id)
    photo = (card.get("photo") or {}).get("share")
    if photo:
        return HttpResponseRedirect(photo)
    return _kept(HttpResponse(share_image.png(data), content_type="image/png"), False)


def _public(page_id: int) -> tuple[CoverData, Mapping[str, Any]]:
    """The drawing data and the card of a public practice. Raises Http404 for any other page."""
    card = SearchDocument.objects.filter(pk=page_id, visible=True).values_list("card", flat=True).first()
    data = of_card(card) if card else None
    if card is None or data is None:
        raise Http404
    return data, card


def _kept(response: HttpResponse, always: bool) -> HttpResponse:
    patch_cache_control(
        response, public=True, **({"max_age": YEAR, "immutable": True} if always else {"max_age": HOUR})
    )
    return response
