"""The pages of "Past dit bij ons?". They are never cached, set no cookie, and nothing that is sent to them is stored."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from core import pdf
from core.state import known
from core.throttle import allow
from core.visitor import address_of
from practices import page_cover
from practices.exports.pdf import made_from
from practices.fit_form import FitForm
from practices.fit_questions import THEORIES
from practices.fit_sheet import sheet
from practices.models import PracticePage
from practices.pdf_views import LIMIT, WINDOW
from practices.presentation import sections
from practices.rows import read_rows
from practices.selectors import public_practice
from search.page_languages import alternates_at

PAGE, PAPER = "pages/practices/fit_page.html", "pages/practices/fit_pdf.html"


# No cross-site protection: answers carry no authority of whoever sends them and are not kept, and its token would set a cookie.
@csrf_exempt
@never_cache
@transaction.non_atomic_requests
@require_http_methods(["GET", "HEAD", "POST"])
def fit(request: HttpRequest, slug: str) -> HttpResponse:
    """The form, and after it is sent the verdicts with the answers in place; as a PDF where the visitor pressed that. 404 for a practice
    that is not public, 422 with the verdicts that can be given where an answer is wrong."""
    page = public_practice(slug)
    read_rows(page)
    form = FitForm(request.POST) if request.method == "POST" else FitForm()
    right = form.is_valid() if form.is_bound else True
    context = _context(request, page, form)
    if not right:
        return render(request, PAGE, context, status=422)
    if form.is_bound and request.POST.get("als") == "pdf":
        return _paper(request, page, context)
    return render(request, PAGE, context)


def _context(request: HttpRequest, page: PracticePage, form: FitForm) -> dict[str, Any]:
    ask = reverse("practices:contact_practice", args=[page.slug])
    return {
        "practice": page,
        "alternates": alternates_at(reverse("practices:fit", args=[page.slug]), page, known()),
        "form": form,
        "sheet": sheet(page, form, ask, timezone.localdate()),
        "ask": ask,
        "sources": sections.sources(page),
        "theories": THEORIES,
        "cover": page_cover.address(page.pk, page_cover.cover_data(page)),
        "pdf": pdf.available(),
        "today": timezone.localdate(),
        "request": request,
    }


def _paper(request: HttpRequest, page: PracticePage, context: dict[str, Any]) -> HttpResponse:
    """The PDF; the page with the answers and why there is no file, where none can be made now."""
    refused, status = "", 200
    if not pdf.available():
        refused, status = (
            _("We kunnen nu geen PDF maken. Print de pagina, of bewaar die als PDF vanuit je browser."),
            503,
        )
    elif not allow("pdf", address_of(request), LIMIT, WINDOW):
        refused, status = _("Je vroeg veel PDF's kort na elkaar. Probeer het over een minuut opnieuw."), 429
    if refused:
        response = render(request, PAGE, {**context, "refused": refused}, status=status)
        if status == 429:
            response.headers["Retry-After"] = str(WINDOW)
        return response
    response = HttpResponse(made_from(PAPER, context, request), content_type="application/pdf")
    name = _("past-dit-bij-ons")
    response["Content-Disposition"] = content_disposition_header(True, f"{page.slug}-{name}.pdf") or "attachment"
    response["X-Robots-Tag"] = "noindex"
    return response
