"""Public pages of what is not a Wagtail page."""

from __future__ import annotations

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from home.models import ArticlePerson
from practices.models import Person
from search.models import SearchDocument
from search.related import hits

MOST = 50


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
    work = hits(rows.values_list("page_id", "kind", "url_path", "card")[:MOST])
    context = {
        "person": found,
        "biography": found.biography_for(locale),
        "wrote": [hit for hit in work if parts[hit.page_id] == ArticlePerson.Part.AUTHOR],
        "speaks": [hit for hit in work if parts[hit.page_id] == ArticlePerson.Part.INTERVIEWEE],
    }
    return render(request, "pages/home/person_page.html", context)
