"""Plain texts for programs: whom to tell of a weakness, what crawlers may read, and the portal in short for language models."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from core.state import known
from home.navigation import menu
from search import service
from search.contract import SearchRequest, Sort

VALID_FOR = dt.timedelta(days=180)
"""RFC 9116 asks for less than a year; the date moves on by itself."""
CLOSED = ("/admin/",)
PARTS = ("search:practices_part", "search:courses_part", "search:site_part")
"""Fragments of pages, for htmx: the whole page is the one to read."""
NEWEST = 20
PAGES = 50


def _text(lines: Iterable[str]) -> HttpResponse:
    return HttpResponse("\n".join((*lines, "")), content_type="text/plain; charset=utf-8")


@transaction.non_atomic_requests
@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Whom to tell of a weakness (RFC 9116): `SECURITY_CONTACT`, or the contact page of the site where that is not set."""
    base = settings.WAGTAILADMIN_BASE_URL
    today = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)
    return _text(
        (
            f"Contact: {settings.SECURITY_CONTACT or base + reverse('practices:contact')}",
            f"Expires: {today + VALID_FOR:%Y-%m-%dT%H:%M:%SZ}",
            "Preferred-Languages: nl, en",
            f"Canonical: {base}{reverse('security_txt')}",
        )
    )


@transaction.non_atomic_requests
@require_safe
def robots_txt(request: HttpRequest) -> HttpResponse:
    """Crawlers may read everything but the admin and the fragments of pages."""
    closed = list(CLOSED)
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            closed += [reverse(part) for part in PARTS]
    return _text(
        (
            "User-agent: *",
            *(f"Disallow: {path}" for path in closed),
            "Allow: /",
            "",
            f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
        )
    )


@transaction.non_atomic_requests
@require_safe
def llms_txt(request: HttpRequest) -> HttpResponse:
    """The portal in short, as Markdown: main pages, what programs can read, and the newest practices."""

    def line(label: str, path: str, what: str = "") -> str:
        words = label.replace("[", "(").replace("]", ")")
        return f"- [{words}]({request.build_absolute_uri(path)})" + (f": {' '.join(what.split())}" if what else "")

    def found(kind: str, size: int, sort: Sort) -> list[str]:
        asked = SearchRequest(get_language() or "nl", kinds=(kind,), sort=sort, page_size=size)
        hits = service.search(asked, known()).hits
        return [line(str(hit.card["title"]), hit.url, str(hit.card["summary"])) for hit in hits]

    about = gettext(
        "Voorbeelden van samenwerking rond kinderen en gezinnen in Nederland en Vlaanderen: wie wat doet, in welke stappen, wat"
        " het vraagt en"
        " wat het opleverde. Elke praktijk noemt haar bron. Wat de bron niet zegt, staat er als “niet vermeld in de bron”: neem"
        " dat zo over."
        " Teksten: CC BY 4.0."
    )
    return _text(
        (
            "# Praktijkportaal",
            "",
            f"> {about}",
            "",
            f"## {gettext('Lezen')}",
            "",
            *(line(item.label, item.url) for item in menu(request)["menu"]()),
            line(gettext("Zoeken in alles"), reverse("search:site")),
            "",
            f"## {gettext('Over dit portaal')}",
            "",
            *found("page", PAGES, "title"),
            "",
            f"## {gettext('Voor programma’s')}",
            "",
            line(gettext("Praktijken als JSON"), reverse("search_api:practices")),
            line(gettext("Alles als JSON"), reverse("search_api:search")),
            line(gettext("Woordenlijsten als SKOS"), reverse("vocabulary:all")),
            line(gettext("Alle adressen"), reverse("sitemap")),
            "",
            f"## {gettext('Nieuwste praktijken')}",
            "",
            *found("practice", NEWEST, "newest"),
        )
    )
