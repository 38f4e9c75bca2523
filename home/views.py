"""Public pages of what is not a Wagtail page."""

from __future__ import annotations

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from core.state import known
from core.translations import in_other_languages
from home.calendar import calendar_file
from home.linked_data import person_page
from home.models import ArticlePerson, EventPage
from practices.models import Person
from search.addresses import Addresses
from search.models import SearchDocument
from search.related import HIT_COLUMNS, hits

MOST = 50


@transaction.non_atomic_requests
@require_safe
def event_calendar(request: HttpRequest, pk: int) -> HttpResponse:
    """A public event as a file for a calendar; 404 for one without a date."""
    page = get_object_or_404(EventPage.objects.live().public().exclude(starts_on=None), pk=pk)
    path = Addresses(known()).of(page.url_path)
    if path is None:
        raise Http404
    response = HttpResponse(
        calendar_file(page, request.build_absolute_uri(path)), content_type="text/calendar; charset=utf-8"
    )
    response["Content-Disposition"] = content_disposition_header(True, f"{page.slug}.ics") or "attachment"
    return response


@transaction.non_atomic_requests
@require_safe
def person(request: HttpRequest, slug: str) -> HttpResponse:
    """A person with every public text that they wrote or speak in, the newest first."""
    found = get_object_or_404(Person.objects.select_related("organisation"), slug=slug)
    locale = get_language() or "nl"
    parts = dict(ArticlePerson.objects.filter(person=found).order_by("-pk").values_list("page_id", "part"))
    rows = SearchDocument.objects.filter(visible=True, locale=locale, page_id__in=parts).order_by(
        "-published", "page_id"
    )
    work = hits(rows.values_list(*HIT_COLUMNS)[:MOST])
    context = {
        "linked": person_page(found, request.build_absolute_uri(request.path)),
        "person": found,
        "biography": found.biography_for(locale),
        "wrote": [hit for hit in work if parts[hit.page_id] == ArticlePerson.Part.AUTHOR],
        "alternates": in_other_languages(reverse("home:person", args=[found.slug])),
        "speaks": [hit for hit in work if parts[hit.page_id] == ArticlePerson.Part.INTERVIEWEE],
    }
    return render(request, "pages/home/person_page.html", context)
