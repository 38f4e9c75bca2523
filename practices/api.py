"""A practice as JSON-LD: the facts of its page for programs. See docs/how-to/api.md."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, JsonResponse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core.linked_data import document
from core.state import known
from practices.exports.linked_data import practice_data
from practices.rows import read_rows
from practices.selectors import public_practices
from search.addresses import Addresses


@transaction.non_atomic_requests
@require_safe
def practice(request: HttpRequest, slug: str) -> JsonResponse:
    """A public practice; `lang` chooses the language. 404 with `error` for any other."""
    languages = {code for code, _name in settings.LANGUAGES}
    locale = request.GET.get("lang", "")
    locale = locale if locale in languages else settings.LANGUAGE_CODE
    page = public_practices(locale).filter(slug=slug).first()
    path = Addresses(known()).of(page.url_path) if page else None
    if page is None or path is None:
        return JsonResponse({"error": _("Er is geen praktijk met deze naam.")}, status=404)
    read_rows(page)
    with translation.override(locale):
        facts = document(practice_data(page, request.build_absolute_uri(path)))
    return JsonResponse(facts, content_type="application/ld+json", json_dumps_params={"ensure_ascii": False})
