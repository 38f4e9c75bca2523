"""The open JSON interface: the same questions as the pages, the same answers, read-only. See docs/how-to/api.md."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core import state
from search import registry, service
from search.contract import Hit, SearchPage
from search.request import BadQuery, parse


@transaction.non_atomic_requests
@require_safe
def search_api(request: HttpRequest, kinds: Sequence[str] = ()) -> JsonResponse:
    """Results in JSON. `kinds` limits the kinds of documents; the address says which, not the client.

    `lang` chooses the language of the content. Bad input gives 400, a page after the last 404, both with `error`. Long facets are counted
    only when named in `count`, or when a value is chosen.
    """
    try:
        asked = parse(request.GET, _locale(request), kinds)
    except BadQuery as error:
        return _error(error.message, error.status)
    page = service.search(asked, state.known(), long_facets=_long(request))
    if page.beyond:
        return _error(
            _("Er is geen pagina %(page)d; de laatste is %(last)d.") % {"page": asked.page, "last": page.pages}, 404
        )
    return JsonResponse(serialise(page))


def serialise(page: SearchPage) -> dict[str, Any]:
    """A page of results in the shape that is promised to clients."""
    return {
        "total": page.total,
        "hits": [_hit(hit) for hit in page.hits],
        "facets": {
            facet.name: [
                {
                    "value": option.value,
                    "label": option.label,
                    "count": option.results,
                    "selected": option.selected,
                }
                for option in facet.options
            ]
            for facet in page.facets
        },
    }


def _hit(hit: Hit) -> dict[str, Any]:
    """A result; title and summary as plain text."""
    return {
        "url": hit.url,
        "slug": hit.url.rstrip("/").rpartition("/")[2],
        "kind": hit.kind,
        "title": str(hit.card.get("title", "")),
        "summary": str(hit.card.get("summary", "")),
        "language": hit.language,
        "matched": list(hit.matched),
        "why": [
            {"kind": reason.kind, "typed": list(reason.typed), "found": reason.found, "label": reason.label}
            for reason in hit.reasons
        ],
    }


def _locale(request: HttpRequest) -> str:
    """The language asked for, or the main one."""
    known = {code for code, _name in settings.LANGUAGES}
    asked = request.GET.get("lang", "")
    return asked if asked in known else settings.LANGUAGE_CODE


def _long(request: HttpRequest) -> tuple[str, ...]:
    """The long facets that the client wants counted."""
    asked = set(request.GET.getlist("count"))
    return tuple(facet.name for facet in registry.public_facets() if facet.kind == "long" and facet.name in asked)


def _error(message: str, status: int) -> JsonResponse:
    return JsonResponse({"error": message}, status=status)
