"""An address with nothing in its language and a public page in the other one: a page that says so, instead of "there is no such page"."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import translate_url
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.state import known
from core.translations import IN_LANGUAGE
from practices.models import PracticePage
from search.untranslated import pages_at, untranslated

ABOUT_A_PRACTICE = {
    "practices:fit",
    "practices:start_kit",
    "practices:contact_practice",
    "practices:contact_practice_sent",
}
"""Views of pages that belong to the practice of their slug."""


class UntranslatedMiddleware:
    """Looks at 404 answers only, after the redirects of editors had their turn: any other answer takes no statement more."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer, or the page with the way to the other language."""
        response = self.get_response(request)
        if response.status_code == 404 and request.method in ("GET", "HEAD"):
            return _offer(request) or response
        return response


def _offer(request: HttpRequest) -> HttpResponse | None:
    language = get_language() or settings.LANGUAGE_CODE
    pages = _asked(request, language)
    found = untranslated(pages, language, known()) if pages is not None else None
    if found is None:
        return None
    address = translate_url(request.path, found.language)
    context = {
        "found": found,
        "address": address,
        "canonical": request.build_absolute_uri(address),
        "in_own_language": IN_LANGUAGE.get(language, language),
    }
    return render(request, "untranslated.html", context)


def _asked(request: HttpRequest, language: str) -> PageQuerySet[Page] | None:
    """The pages of other languages that may be meant; None for an address that is no page's."""
    match = request.resolver_match
    if match is None:
        return None
    if match.view_name == "wagtail_serve":
        return pages_at(match.args[0], language, known())
    if match.view_name in ABOUT_A_PRACTICE:
        return Page.objects.filter(pk__in=PracticePage.objects.filter(slug=match.kwargs["slug"]).values("pk"))
    return None
