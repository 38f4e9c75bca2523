"""Course material to take along: the PDF of its page."""

from __future__ import annotations

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from core.state import known
from practices.exports.pdf import FORMAT, make_from
from practices.pdf_views import answer
from search.indexing import number_of
from training.contents import course_contents
from training.models import CoursePage

TEMPLATE = "pages/training/course_pdf.html"


@transaction.non_atomic_requests
@require_safe
def course_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The PDF of public course material; 404 for any other. Kept until anything is published: it tells which linked pages changed."""
    locale = get_language() or "nl"
    page = CoursePage.objects.live().public().filter(locale__language_code=locale).filter(pk=pk).first()
    number = number_of(pk) if page else None
    if page is None or number is None:
        raise Http404
    versions, today = known(), timezone.localdate()
    parts = (FORMAT, page.pk, number, locale, versions.index, versions.vocabulary, today, request.get_host())
    under = "course-pdf:" + ":".join(map(str, parts))

    def make() -> bytes:
        contents = course_contents(page, request.build_absolute_uri(request.path), stored=True)
        return make_from(
            TEMPLATE, {**contents, "cover": "", "page": page, "today": today, "request": request}, under, request
        )

    return answer(request, page, under, make)
