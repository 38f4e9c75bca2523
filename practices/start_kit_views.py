"""The start kit of a practice: its page, its PDF, and the steps for a calendar."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core.state import known
from practices import page_cover
from practices.exports.pdf import FORMAT, make_from
from practices.models import PracticePage
from practices.pdf_views import answer
from practices.rows import read_rows
from practices.selectors import public_practice
from practices.start_kit import kit
from practices.start_kit_calendar import BeginForm, reminders
from search.addresses import Addresses
from search.indexing import number_of
from search.page_languages import alternates_at

PAGE, PAPER = "pages/practices/start_kit_page.html", "pages/practices/start_kit_pdf.html"
REFUSED = "pages/practices/start_kit_refused.html"


@transaction.non_atomic_requests
@require_safe
def start_kit(request: HttpRequest, slug: str) -> HttpResponse:
    """The start kit of a public practice; 404 for any other."""
    return render(request, PAGE, _context(request, _page(slug)))


@transaction.non_atomic_requests
@require_safe
def start_kit_pdf(request: HttpRequest, slug: str) -> HttpResponse:
    """The same as a PDF, kept until the practice changes or the day is over."""
    page = public_practice(slug)
    number = number_of(page.pk)
    if number is None:
        raise Http404
    language, today, version = get_language(), timezone.localdate(), known().vocabulary
    parts = (FORMAT, page.pk, number, language, version, today, request.get_host())
    under = "start-kit-pdf:" + ":".join(map(str, parts))

    def make() -> bytes:
        read_rows(page)
        return make_from(PAPER, _context(request, page), under, request)

    return answer(request, page, under, make, f"{page.slug}-{_('startpakket')}")


@transaction.non_atomic_requests
@require_safe
def start_kit_reminders(request: HttpRequest, slug: str) -> HttpResponse:
    """One reminder for each step from `begin` on, a day as YYYY-MM-DD, with `tussen` days in between. 400 with the form where these are
    missing or wrong; 404 for a practice without steps."""
    page = _page(slug)
    steps = len(page.steps.all())
    if not steps:
        raise Http404
    form = BeginForm(request.GET)
    if not form.is_valid():
        return render(request, REFUSED, {"page": page, "form": form}, status=400)
    address = request.build_absolute_uri(Addresses(known()).of(page.url_path) or "/")
    made = reminders(page, address, form.cleaned_data["begin"], form.days_between)
    response = HttpResponse(made, content_type="text/calendar; charset=utf-8")
    name = f"{page.slug}-{_('startpakket')}.ics"
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    response["X-Robots-Tag"] = "noindex"
    return response


def _page(slug: str) -> PracticePage:
    page = public_practice(slug)
    read_rows(page)
    return page


def _context(request: HttpRequest, page: PracticePage) -> dict[str, Any]:
    return {
        "practice": page,
        "alternates": alternates_at(reverse("practices:start_kit", args=[page.slug]), page, known()),
        "kit": kit(page, timezone.localdate()),
        "form": BeginForm(),
        "cover": page_cover.address(page.pk, page_cover.cover_data(page)),
        "today": timezone.localdate(),
        "request": request,
    }
