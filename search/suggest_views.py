"""Suggestions while somebody types, as the piece of HTML that `core/js/suggest.js` puts under the search box."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import get_language, ngettext
from django.views.decorators.http import require_safe

from core import state
from core.templatetags.components import number_words, sentence
from search import request as requests
from search import suggest
from search.scopes import KINDS, PRACTICES

SECONDS = 60
"""How long a browser or proxy may keep an answer: nobody notices that a suggestion is a minute old."""


@transaction.non_atomic_requests
@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """Suggestions for `q`, so far typed on the listing `scope`; nothing when there are none. What is typed is not kept."""
    scope = request.GET.get("scope", PRACTICES)
    try:
        asked = requests.parse(request.GET, get_language() or settings.LANGUAGE_CODE, KINDS.get(scope, ()))
    except requests.BadQuery as error:
        return render(request, "400.html", {"message": error.message}, status=error.status)
    groups = suggest.suggestions(asked.q, asked.locale, state.known(), scope if scope in KINDS else PRACTICES)
    number = sum(len(group.suggestions) for group in groups)
    telling = ngettext("%(number)s suggestie", "%(number)s suggesties", number) % {"number": number_words(number)}
    # Nobody expects anything yet after one letter, so nothing is said either.
    shown = {"groups": groups, "telling": sentence(telling) if len(asked.q) >= suggest.SHORTEST else ""}
    response = HttpResponse(render_to_string("search/suggestions.html", shown))
    response.headers["Cache-Control"] = f"public, max-age={SECONDS}"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
