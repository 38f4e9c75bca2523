"""The vocabularies: a page to read, files for machines, and an address for every term."""

from __future__ import annotations

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from practices.bridge import bridge_of
from practices.exports.skos import Format, serialised
from practices.models import Scheme, Term

TYPES: dict[Format, str] = {"turtle": "text/turtle", "json-ld": "application/ld+json"}


@transaction.non_atomic_requests
@require_safe
def vocabularies(request: HttpRequest) -> HttpResponse:
    """All vocabularies."""
    return render(request, "pages/practices/vocabularies_page.html", {"schemes": list(Scheme)})


@transaction.non_atomic_requests
@require_safe
def scheme(request: HttpRequest, scheme: str) -> HttpResponse:
    """A vocabulary with all its terms, each with its name as anchor."""
    found = _scheme(scheme)
    terms = list(Term.objects.filter(scheme=found).select_related("parent"))
    above = [term for term in terms if term.parent is None]
    children = {term.pk: [child for child in terms if child.parent_id == term.pk] for term in above}
    ordered = [term for top in above for term in (top, *children[top.pk])]
    bridges = [(term, bridge_of(term, get_language() or "nl")) for term in ordered]
    return render(request, "pages/practices/vocabulary_page.html", {"scheme": found, "terms": bridges})


@transaction.non_atomic_requests
@require_safe
def scheme_file(request: HttpRequest, scheme: str, form: Format) -> HttpResponse:
    """A vocabulary as Turtle or JSON-LD."""

    def whole(name: str, *args: str) -> str:
        return request.build_absolute_uri(reverse(f"vocabulary:{name}", args=args))

    text = serialised(_scheme(scheme), whole, form)
    return HttpResponse(text, content_type=f"{TYPES[form]}; charset=utf-8")


@transaction.non_atomic_requests
@require_safe
def concept(request: HttpRequest, scheme: str, slug: str) -> HttpResponse:
    """A term stands on the page of its vocabulary: see there (303, as linked data asks of an address that names a thing)."""
    if not Term.objects.filter(scheme=_scheme(scheme), slug=slug).exists():
        raise Http404
    response = HttpResponseRedirect(f"{reverse('vocabulary:scheme', args=[scheme])}#{slug}")
    response.status_code = 303
    return response


def _scheme(value: str) -> Scheme:
    if value not in Scheme.values:
        raise Http404
    return Scheme(value)
