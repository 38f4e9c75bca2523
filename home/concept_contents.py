"""What the page of a word shows beside its own text: practices that it is about, and laws."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import get_language

from core.state import known
from core.templatetags.components import sentence
from practices import catalogue
from practices.models import Scheme
from search import service
from search.contract import SearchRequest
from search.presentation import counted

if TYPE_CHECKING:
    from home.models.concept import ConceptPage

PRACTICES, TEXTS_SHOWN = 6, 3
TEXTS = ("advice", "article", "course", "publication")


def concept_contents(page: ConceptPage) -> dict[str, Any]:
    """The context of a word's page: two searches, and one query for its terms."""
    locale = get_language() or "nl"
    term = page.term
    filters = ((term.scheme, (term.slug,)),) if term else ()
    asked = SearchRequest(
        locale, q="" if term else page.title, kinds=("practice",), filters=filters, page_size=PRACTICES
    )
    found = service.search(asked, known())
    read = service.search(replace(asked, kinds=TEXTS, page_size=TEXTS_SHOWN), known())
    parameters = {term.scheme: term.slug} if term else {"q": page.title}
    terms = [line.term for line in page.concept_terms.select_related("term")]
    laws = [other for other in (term, *terms) if other is not None and other.scheme == Scheme.CONTEXT]
    return {
        "practices": found,
        "texts": () if read.relaxed else [hit for hit in read.hits if hit.page_id != page.pk],
        "exact": term is not None,
        "more_label": sentence(counted(found.total, "practices")),
        "pattern": reverse("practices:pattern", args=[term.slug]) if term and term.scheme == Scheme.FORM else "",
        "listing": f"{reverse('search:practices')}?{urlencode(parameters)}",
        "laws": list(dict.fromkeys((catalogue.shown(law.scheme, law.slug, locale), law.url) for law in laws)),
        "themes": [
            (other.slug, catalogue.shown(other.scheme, other.slug, locale))
            for other in terms
            if other.scheme == Scheme.THEME
        ],
    }
