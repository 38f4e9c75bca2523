"""A practice to take along: the PDF of its page."""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe
from wagtail.models import Page

from core import flemish, pdf
from core.throttle import allow
from core.visitor import address_of
from practices.exports.pdf import kept, key, make, public_practice
from search.indexing import number_of

LIMIT, WINDOW = 6, 60
"""So many PDFs are made for one visitor in so many seconds. One that is kept is given without counting."""


@transaction.non_atomic_requests
@require_safe
def practice_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The PDF of a public practice; 404 for any other."""
    page = public_practice(pk, get_language() or "nl")
    number = number_of(pk) if page else None
    if page is None or number is None:
        raise Http404
    under = key(page, number, request)
    return answer(request, page, under, lambda: make(page, under, request))


def answer(
    request: HttpRequest, page: Page, under: str, make_file: Callable[[], bytes], name: str = ""
) -> HttpResponse:
    """The file that is kept under this key, else a new one; 429 for who asks for too many, 503 where none can be made. `name` is that of
    the file without its ending, else that of the page."""
    made = kept(under)
    if made is None:
        if not pdf.available():
            return _refused(
                request,
                page,
                503,
                gettext("We kunnen nu geen PDF maken"),
                gettext("Print de pagina zelf, of bewaar die als PDF vanuit je browser."),
            )
        if not allow("pdf", address_of(request), LIMIT, WINDOW):
            return _refused(
                request,
                page,
                429,
                gettext("Even wachten met de volgende PDF"),
                gettext("Je vroeg veel PDF's kort na elkaar. Probeer het over een minuut opnieuw."),
            )
        # A file is for whoever gets it, and is kept without regard to which words the reader of the page wants first.
        with flemish.words(flemish=False):
            made = make_file()
    response = HttpResponse(made, content_type="application/pdf")
    response["Content-Disposition"] = content_disposition_header(True, f"{name or page.slug}.pdf") or "attachment"
    # The page itself is what search engines should find.
    response["X-Robots-Tag"] = "noindex"
    return response


def _refused(request: HttpRequest, page: Page, status: int, heading: str, explanation: str) -> HttpResponse:
    """A page that says why there is no file now, with the way back."""
    context = {"heading": heading, "explanation": explanation, "page": page}
    response = render(request, "pages/practices/pdf_refused.html", context, status=status)
    if status == 429:
        response["Retry-After"] = str(WINDOW)
    response["Cache-Control"] = "no-store"
    return response
