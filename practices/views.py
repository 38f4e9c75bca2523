"""Public pages of what is not a Wagtail page."""

from __future__ import annotations

from dataclasses import replace

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from core.state import known
from core.translations import in_other_languages
from practices import catalogue
from practices.exports.linked_data import organisation_data
from practices.models import Organisation, PartnerLine, Scheme
from practices.presentation.partners import block_slug
from practices.voices import quotes_of
from search import service
from search.contract import SearchRequest

MOST = 50


@transaction.non_atomic_requests
@require_safe
def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    """An organisation with everything public that names it: practices with its roles, parts, members, networks."""
    found = get_object_or_404(Organisation.objects.select_related("sector", "place", "parent"), slug=slug)
    locale = get_language() or "nl"
    asked = SearchRequest(locale=locale, filters=(("organisation", (found.slug,)),), sort="title")
    page = service.search(replace(asked, page_size=MOST), known())
    lines = PartnerLine.objects.filter(page__in=[hit.page_id for hit in page.hits], organisation__in=_family(found))
    roles: dict[int, list[str]] = {}
    for page_id, line_roles in lines.values_list("page_id", "roles"):
        roles.setdefault(page_id, []).extend(catalogue.label(Scheme.ROLE, role, locale) for role in line_roles)
    people = dict(found.people.values_list("name", "function"))
    context = {
        "quotes": quotes_of(people, page.hits, timezone.localdate()),
        "organisation": found,
        "description": found.description_for(locale),
        "sectors": [(block_slug(found.sector.slug), found.sector.label_for(locale))] if found.sector else [],
        "place": found.place.label_for(locale) if found.place else "",
        "found": [(hit, ", ".join(dict.fromkeys(roles.get(hit.page_id, [])))) for hit in page.hits],
        "parts": list(found.parts.all()),
        "members": list(found.members.all()),
        "member_of": list(found.member_of.all()),
        "linked": organisation_data(found, request.build_absolute_uri(request.path)),
        "alternates": in_other_languages(reverse("practices:organisation", args=[found.slug])),
    }
    return render(request, "pages/practices/organisation_page.html", context)


def _family(organisation: Organisation) -> list[int]:
    """The organisation and its parts: what a part does counts for the whole."""
    return [organisation.pk, *organisation.parts.values_list("pk", flat=True)]
