"""Template tags of search: labels of slugs, a found page as result or card, and the way back to the results."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template import Context
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.models import Page

from core import flemish
from core.licences import licence_address, licence_words
from core.linked_data import item_list
from core.state import Versioned, known
from search import registry
from search.addresses import Addresses
from search.contract import Hit, SearchPage
from search.exports.citation import Citation, of_card
from search.hyphens import with_soft_hyphens

register = template.Library()

_QUERY = re.compile(r"[A-Za-z0-9%&=+:.,_~*!'()-]{0,1500}")


def _load_labels(key: str) -> dict[str, str]:
    """All labels of a facet by slug; `key` is "locale facet words", the last of them which words come first."""
    locale, name, words = key.split(" ", 2)
    facet = registry.facet(name)
    with flemish.words(flemish=words == "flemish"):
        return {value.slug: value.shown(locale) for value in facet.values(locale)} if facet else {}


_labels: Versioned[dict[str, str]] = Versioned(_load_labels)


def _facet_labels(context: Context, facet: str) -> dict[str, str]:
    request = context.get("request")
    version = known().vocabulary if request is not None else 0
    words = "flemish" if flemish.chosen() else "plain"
    return _labels.get(version, f"{get_language() or 'nl'} {facet} {words}")


MOST_DRAWN = 1_000
"""Cards in memory, some three kilobytes each."""
_drawn: Versioned[dict[tuple[object, ...], SafeString]] = Versioned(lambda _language: {})


@register.simple_tag(takes_context=True)
def facet_label(context: Context, facet: str, slug: str) -> str:
    """The label of a slug in the language of the page; the slug itself where the vocabulary does not have it."""
    return _facet_labels(context, facet).get(slug, slug)


@register.simple_tag(takes_context=True)
def facet_labels(context: Context, facet: str, slugs: Iterable[str]) -> list[tuple[str, str]]:
    """(slug, label) of each slug, in the order given."""
    labels = _facet_labels(context, facet)
    return [(slug, labels.get(slug, slug)) for slug in slugs]


@register.filter(is_safe=True)
def soft_hyphens(text: str) -> str:
    """A title that breaks at the seams of its compounds, in the language of the page."""
    return with_soft_hyphens(text, (get_language() or "nl").partition("-")[0])


@register.simple_tag
def language_unlike_page(hit: Hit) -> tuple[str, str] | None:
    """Code and own name of the language of a hit where it is not that of the page, else None."""
    if not hit.language or hit.language == (get_language() or settings.LANGUAGE_CODE).partition("-")[0]:
        return None
    return hit.language, dict(settings.LANGUAGES).get(hit.language, hit.language)


@register.simple_tag
def facet_values(facet: str) -> list[registry.Value]:
    """The values of a facet without a parent, in display order; none for a facet that does not exist."""
    known = registry.facet(facet)
    return [value for value in known.values(get_language() or "nl") if value.parent is None] if known else []


@register.simple_tag(takes_context=True)
def found(context: Context, hit: Hit, variant: str = "hit", level: int = 2, back: str = "") -> SafeString:
    """A found page, drawn by the card template of its kind as "hit", "card" or "lead"; `back` is the address to return to.

    Cards stay in the memory of the process until anything in the index or the vocabulary changes, or the day: ten of them are
    half of the work for a page of results.
    """
    url = flemish.carried(f"{hit.url}?van={quote(back, safe='')}" if back else hit.url)
    values = {"hit": hit, "card": hit.card, "url": url, "variant": variant, "level": level}
    request = context.get("request")
    if request is None or not hit.page_id:
        return _draw(hit.kind, values | {"request": request})
    versions = known()
    kept = _drawn.get((versions.index, versions.vocabulary, timezone.localdate()), get_language() or "nl")
    key = (hit.page_id, hit.title, hit.summary, hit.sentences, hit.reasons, url, variant, level, flemish.chosen())
    if key not in kept:
        if len(kept) >= MOST_DRAWN:
            kept.clear()
        kept[key] = _draw(hit.kind, values | {"request": request})
    return kept[key]


def _draw(kind: str, values: dict[str, object]) -> SafeString:
    return SafeString(render_to_string(registry.card_template(kind), values))


def results_address(address: str) -> str:
    """The address if it is one of a listing or the site search with a plain query, else "": it came from a visitor."""
    path, _, query = address.partition("?")
    known = {reverse(f"search:{scope}") for scope in ("practices", "courses", "site")}
    return address if path in known and _QUERY.fullmatch(query) else ""


@register.simple_tag(takes_context=True)
def back_to_results(context: Context) -> str:
    """The results page that the visitor came from (parameter `van`), or ""."""
    request: HttpRequest | None = context.get("request")
    return results_address(request.GET.get("van", "")) if request is not None else ""


@register.simple_tag(takes_context=True)
def page_address(context: Context, page: Page) -> str:
    """The whole address of a page on the host at hand, or "" for a page outside every site; without a query, unlike `fullpageurl`."""
    path = Addresses(known()).of(page.url_path) if page.url_path else None
    return whole_address(context, path) if path else ""


@register.simple_tag(takes_context=True)
def whole_address(context: Context, address: str) -> str:
    """An address of this site with its scheme and host, as other sites need it."""
    request: HttpRequest = context["request"]
    return request.build_absolute_uri(address)


@register.simple_tag
def results_data(page: SearchPage) -> dict[str, Any]:
    """The results on a page as a list for machines."""
    return item_list([(str(hit.card.get("title", "")), hit.url) for hit in page.hits], page.total)


@register.simple_tag(takes_context=True)
def citation_of(context: Context, page: Page, address: str) -> Citation | None:
    """How a page is cited; None for one that cannot be found, such as the front page, or has no address."""
    if not address or registry.builder_for(type(page)) is None:
        return None
    authors = [str(person) for person in context.get("authors") or ()]
    checked = getattr(page, "checked_on", None)
    published = page.first_published_at.date() if page.first_published_at else None
    return of_card(
        {"title": page.title, "authors": authors},
        published=published,
        checked=checked,
        address=address,
        language=get_language() or "nl",
    )


@register.simple_tag
def licence_of(page: Page) -> dict[str, str]:
    """The licence of the text of a page, in words and as the address of its terms ("" where they have none)."""
    licence = str(getattr(page, "text_licence", "") or getattr(page, "licence", ""))
    return {"words": licence_words(licence), "url": licence_address(licence)}
