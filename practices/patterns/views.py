"""The page of a pattern, and the overview of all."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from core.state import known
from core.translations import in_other_languages
from practices.compare.choice import MOST, address
from practices.models import Scheme, Term
from practices.patterns.counting import LEAST
from practices.patterns.pattern import pattern
from search import service
from search.cards import cards_of
from search.contract import FacetOption, SearchRequest


@dataclass(frozen=True, slots=True)
class Form:
    """A form of collaboration in the overview, with the number of practices that have it."""

    label: str
    url: str
    practices: int


def forms_with_counts(locale: str) -> list[FacetOption]:
    """The forms of collaboration in vocabulary order, each with the number of public practices in a language. No query when warm."""
    page = service.search(SearchRequest(locale, kinds=("practice",), page_size=1), known())
    return list(page.options(Scheme.FORM.value))


@transaction.non_atomic_requests
@require_safe
def patterns(request: HttpRequest) -> HttpResponse:
    """All forms of collaboration that practices have, each with how many have it; a pattern needs two."""
    forms = [
        Form(option.label, reverse("practices:pattern", args=[option.value]), option.results)
        for option in forms_with_counts(get_language() or settings.LANGUAGE_CODE)
        if option.results
    ]
    context = {
        "several": [form for form in forms if form.practices >= LEAST],
        "single": [form for form in forms if form.practices < LEAST],
        "alternates": in_other_languages(reverse("practices:patterns")),
    }
    return render(request, "pages/practices/patterns_page.html", context)


@transaction.non_atomic_requests
@require_safe
def form(request: HttpRequest, form: str) -> HttpResponse:
    """What the practices of a form share and where they differ; with fewer than two it says so and shows the one."""
    term = get_object_or_404(Term, scheme=Scheme.FORM, slug=form)
    found = pattern(term.slug, known())
    locale = get_language() or settings.LANGUAGE_CODE
    here = reverse("practices:pattern", args=[term.slug])
    context = {
        "term": term,
        "label": term.label_for(locale),
        "definition": term.definition_en if locale == "en" else term.definition_nl,
        "pattern": found,
        "enough": len(found.all) >= LEAST,
        "single": cards_of([practice.page_id for practice in found.all]) if len(found.all) == 1 else [],
        "listing": f"{reverse('search:practices')}?{urlencode({Scheme.FORM.value: term.slug})}",
        "compare": address([practice.slug for practice in found.all]) if LEAST <= len(found.all) <= MOST else "",
        "canonical": request.build_absolute_uri(here),
        "alternates": in_other_languages(here),
    }
    return render(request, "pages/practices/pattern_page.html", context)
