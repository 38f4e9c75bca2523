"""Pages that answer "who could do this with us?": choosing a municipality, and who is active there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from core.state import known
from core.translations import in_other_languages
from practices import catalogue
from practices.compare.choice import LONGEST as LONGEST_SLUG
from practices.local.active import activity
from practices.local.matching import find
from practices.models import Place, PracticePage
from practices.rows import read_rows_of_all
from practices.selectors import public_practices
from search import service
from search.addresses import Addresses
from search.contract import SearchRequest

NAME, PRACTICE = "naam", "praktijk"


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality to choose, with the number of practices that name it (0 where that is not told)."""

    label: str
    url: str
    practices: int = 0


@transaction.non_atomic_requests
@require_safe
def municipalities(request: HttpRequest) -> HttpResponse:
    """Choose a municipality: by name (`naam`, which leads to its page), or out of those that have practices."""
    locale = get_language() or settings.LANGUAGE_CODE
    typed = request.GET.get(NAME, "").replace("\x00", "").strip()
    slug, practice = _practice(request, locale)
    found, offers = find(typed, locale) if typed else (None, [])
    if found:
        return HttpResponseRedirect(_address(found.slug, slug))
    counted = service.search(
        SearchRequest(locale, kinds=("practice",), page_size=1), known(), long_facets=("municipality",)
    )
    context = _around_all(request, slug, practice) | {
        "typed": typed,
        "offers": [Municipality(value.label, _address(value.slug, slug)) for value in offers],
        "active": [
            Municipality(option.label, _address(option.value, slug), option.results)
            for option in counted.options("municipality")
            if option.results and option.value != catalogue.NO_MUNICIPALITY
        ],
        "canonical": request.build_absolute_uri(reverse("practices:municipalities")),
        "alternates": in_other_languages(reverse("practices:municipalities")),
    }
    return render(request, "pages/practices/municipalities_page.html", context)


@transaction.non_atomic_requests
@require_safe
def municipality(request: HttpRequest, slug: str) -> HttpResponse:
    """Who is active in a municipality and its region, by sector; `praktijk` says for which practice partners are wanted."""
    locale = get_language() or settings.LANGUAGE_CODE
    place = get_object_or_404(Place.objects.select_related("parent__parent"), slug=slug, kind=Place.Kind.MUNICIPALITY)
    asked, practice = _practice(request, locale)
    if practice:
        read_rows_of_all([practice])
    here = reverse("practices:municipality", args=[place.slug])
    found = activity(place, locale, known(), practice)
    region = place.region
    listing = reverse("search:practices")
    context = _around_all(request, asked, practice) | {
        "place": place.label_for(locale),
        "region": region.label_for(locale) if region else "",
        "activity": found,
        "anybody": any(group.here or group.around for group in found.groups),
        "listing": listing,
        "here_url": f"{listing}?{urlencode({'municipality': place.slug})}",
        "region_url": f"{listing}?{urlencode({'province': region.slug})}" if region else "",
        "elsewhere_url": f"{listing}?{urlencode({'municipality': catalogue.NO_MUNICIPALITY})}",
        "canonical": request.build_absolute_uri(here),
        "alternates": in_other_languages(here),
    }
    return render(request, "pages/practices/municipality_page.html", context)


def _practice(request: HttpRequest, locale: str) -> tuple[str, PracticePage | None]:
    """The public practice for which partners are wanted, with its slug; ("", None) where none is named or nobody may see it."""
    slug = request.GET.get(PRACTICE, "")
    if not slug or len(slug) > LONGEST_SLUG or "\x00" in slug:
        return "", None
    page = public_practices(locale).filter(slug=slug).first()
    return (slug, page) if page else ("", None)


def _around_all(request: HttpRequest, slug: str, practice: PracticePage | None) -> dict[str, Any]:
    """What both pages show about the practice at hand; `unknown` says that the address names one that nobody knows."""
    return {
        "practice": practice,
        "practice_slug": slug,
        "practice_url": Addresses(known()).of(practice.url_path) if practice else "",
        "unknown": bool(request.GET.get(PRACTICE)) and not practice,
    }


def _address(slug: str, practice: str) -> str:
    """The page of a municipality, for the practice at hand where there is one."""
    here = reverse("practices:municipality", args=[slug])
    return f"{here}?{urlencode({PRACTICE: practice})}" if practice else here
