"""Results as files: the same questions as the pages, in the formats of others; and how to cite a page."""

from __future__ import annotations

from dataclasses import replace

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core import throttle
from core.state import known
from core.visitor import address_of
from search import registry
from search import request as requests
from search.addresses import Addresses
from search.contract import SearchRequest
from search.exports import citation, feeds, tables
from search.exports.everything import everything
from search.models import SearchDocument
from search.presentation import subject
from search.scopes import KINDS

FILES, WINDOW = 20, 60
"""Tables of one visitor in so many seconds: a table may hold everything there is."""
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@transaction.non_atomic_requests
@require_safe
def results_file(request: HttpRequest, scope: str, form: str) -> HttpResponse:
    """The results of a listing as `csv`, `xlsx`, `rss` or `atom`; parameters as in `search.request`."""
    return _file(request, KINDS[scope], form, reverse(f"search:{scope}"))


@transaction.non_atomic_requests
@require_safe
def kind_feed(request: HttpRequest, kind: str, form: str) -> HttpResponse:
    """The newest pages of one kind (article, event ...) as a feed; 404 for a kind that does not exist."""
    if kind not in {builder.kind for builder in registry.builders()}:
        raise Http404
    return _file(request, (kind,), form, reverse("search:site"))


def _file(request: HttpRequest, kinds: tuple[str, ...], form: str, path: str) -> HttpResponse:
    try:
        asked = requests.parse(request.GET, get_language() or settings.LANGUAGE_CODE, kinds)
    except requests.BadQuery as error:
        return render(request, "400.html", {"message": error.message}, status=error.status)
    if form in feeds.FORMATS:
        return _feed(request, asked, form, path)
    if not throttle.allow("export", address_of(request), FILES, WINDOW):
        message = _("Je haalde veel bestanden op. Wacht een minuut en probeer het opnieuw.")
        response = render(request, "400.html", {"message": message}, status=429)
        response.headers["Retry-After"] = str(WINDOW)
        return response
    return _table(request, asked, form)


def _feed(request: HttpRequest, asked: SearchRequest, form: str, path: str) -> HttpResponse:
    query = requests.querystring(asked)
    newest = replace(asked, sort="newest")
    rows = list(everything(newest, known(), feeds.ITEMS))
    page = f"{path}?{query}" if query else path
    title = ": ".join(filter(None, ("Praktijkportaal", subject(asked))))
    text = feeds.feed(form, title, page, rows, asked, request.build_absolute_uri, request.get_full_path())
    return HttpResponse(text, content_type=f"application/{form}+xml; charset=utf-8")


def _table(request: HttpRequest, asked: SearchRequest, form: str) -> HttpResponse:
    versions, whole = known(), request.build_absolute_uri

    def lines() -> list[list[str]]:
        rows = everything(asked, versions)
        return [tables.head(asked), *(tables.cells(row, asked, whole) for row in rows)]

    response: HttpResponse
    if form == "xlsx":
        response = HttpResponse(tables.spreadsheet(lines()), content_type=XLSX)
    else:
        response = HttpResponse("".join(tables.csv_lines(lines())), content_type="text/csv; charset=utf-8")
    name = f"praktijkportaal.{form}"
    response.headers["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@transaction.non_atomic_requests
@require_safe
def cite(request: HttpRequest, page_id: int, form: str) -> HttpResponse:
    """How a public page is cited, as `ris` or `bib`. One query."""
    fields = ("url_path", "locale", "card", "published", "checked")
    found = get_object_or_404(SearchDocument.objects.filter(visible=True).only(*fields), pk=page_id)
    path = Addresses(known()).of(found.url_path)
    if path is None:
        raise Http404
    with override(found.locale):
        made = citation.of_card(
            found.card,
            published=found.published,
            checked=found.checked,
            address=request.build_absolute_uri(path),
            language=found.locale,
        )
        text = made.ris() if form == "ris" else made.bibtex()
    kind = "application/x-research-info-systems" if form == "ris" else "application/x-bibtex"
    response = HttpResponse(text, content_type=f"{kind}; charset=utf-8")
    name = f"{path.rstrip('/').rpartition('/')[2] or 'praktijkportaal'}.{form}"
    response.headers["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return response
