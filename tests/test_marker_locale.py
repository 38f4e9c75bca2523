"""The interface in a language of marks: every text that goes through gettext begins with a mark.

What has no mark on an English page must be content of the database; anything else is a text of ours that cannot be translated.
"""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup, NavigableString
from django.apps import apps
from django.core.cache import caches
from django.db import models
from django.test import Client
from django.utils.translation import trans_real
from wagtail.models import Page
from wagtail_localize.models import StringTranslation

from practices.models import Organisation, PartnerLine, PracticePage, StaffingLine, Term
from search.models import SearchDocument

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("bilingual_db")]

ADDRESSES = (
    "/en/",
    "/en/praktijken/?q=youth+care&sector=kinderopvang",
    "/en/praktijken/?q=xyzzy",
    "/en/praktijken/kaart/",
    "/en/praktijken/dak-jeugdformaat/",
    "/en/praktijken/travers-zwolle/past-dit-bij-ons/",
    "/en/praktijken/travers-zwolle/startpakket/",
    "/en/praktijken/vergelijken/?p=dak-jeugdformaat&p=talent-kion-entrea",
    "/en/praktijken/ontwikkelcentra-voor-alle-kinderen/",
    "/en/patronen/netwerk/",
    "/en/gemeenten/zwolle/",
    "/en/organisaties/dak-kindercentra/",
    "/en/themas/doorgaande-lijn/",
    "/en/begrippen/ocmw/",
    "/en/artikelen/jeugdhulp-op-de-werkvloer/",
    "/en/agenda/",
    "/en/lesmateriaal/wie-ziet-het-als-eerste/",
    "/en/contact/",
    "/en/toegankelijkheid/",
    "/en/bestaat-niet/",
)
READ_ALOUD = ("alt", "title", "placeholder", "aria-label")
# The same in every language, or a form of notation.
NAMES = {
    "Praktijkportaal",
    "EN",
    "NL",
    "Nederlands",
    "English",
    "CC BY",
    "CSV",
    "XLSX",
    "RSS",
    "Atom",
    "RIS",
    "BibTeX",
    "PDF",
    "APA",
    "http",
    # Instruments for comparing places.
    "ASTAIRE",
    "FRAME",
    "Hexagon",
    "PIET-T",
    "testserver",
    # A trap for programs that fill in everything; nobody sees it.
    "Bedrijfswebsite",
}
MARK = "\u2991"


@pytest.fixture
def marked(monkeypatch):
    """English in which each text of gettext begins with a mark."""
    english = trans_real.translation("en")
    for name in ("gettext", "ngettext"):
        original = getattr(english, name)
        monkeypatch.setattr(english, name, lambda *args, _original=original: _with_mark(_original(*args)))
    for cache in caches.all():
        cache.clear()
    yield
    for cache in caches.all():
        cache.clear()


def _with_mark(text):
    # A text with a context that has no translation comes back with its context: gettext looks at that.
    return text if trans_real.CONTEXT_SEPARATOR in text else f"{MARK}{text}"


def plain(text):
    return " ".join(re.sub(r"<[^>]+>", " ", text).replace("\u00ad", "").replace("&amp;", "&").split())


def content():
    """Every text in the database that a page may show, as one long text."""
    texts = set(StringTranslation.objects.values_list("data", flat=True))
    for model in apps.get_models():
        if model._meta.app_label in {"practices", "home", "training", "core"} or model is Page:
            names = [
                field.attname
                for field in model._meta.local_fields
                if isinstance(field, (models.CharField, models.TextField))
            ]
            for row in model._base_manager.values_list(*names) if names else ():
                texts.update(value for value in row if isinstance(value, str))
    for card in SearchDocument.objects.values_list("card", flat=True):
        texts.update(strings(card))
    return " \n ".join(plain(text) for text in texts).casefold()


def strings(value):
    """Every text in a piece of JSON."""
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings(part)


def names():
    """What stands in sentences that are made of content alone: "Jeugdformaat refers to Dak", "1 × coordinator"."""
    found = set(Term.objects.values_list("label_en", flat=True)) | set(
        Organisation.objects.values_list("name", flat=True)
    )
    found |= set(PartnerLine.objects.values_list("name", flat=True)) | set(
        PracticePage.objects.values_list("title", flat=True)
    )
    found |= set(StaffingLine.objects.values_list("function_note", flat=True)) | {"×"}
    return re.compile(
        "|".join(re.escape(name) for name in sorted(filter(None, found), key=len, reverse=True)), re.IGNORECASE
    )


def bare(page, known, made_of=re.compile("×")):
    """Pieces of visible text without a mark that are not content."""
    for said in page.select("body [lang=nl]"):
        said.decompose()
    texts = [str(tag[name]) for name in READ_ALOUD for tag in page.select(f"[{name}]")]
    for node in page.find_all(string=True):
        if type(node) is NavigableString and node.parent.name not in {"script", "style", "template"}:
            texts.append(str(node))
    for text in texts:
        if MARK in text:
            continue
        for piece in re.split(r"[,;:()·–|/]|\s-\s|\. ", plain(text)):
            word = piece.strip(" .?!“”‘’'\"")
            if word in NAMES or word.casefold() in known:
                continue
            if re.search(r"[^\W\d_]{2,}", made_of.sub("", word)):
                yield word


def test_every_text_of_the_interface_goes_through_gettext(marked):
    known, made_of = content(), names()
    found = {}
    for address in ADDRESSES:
        response = Client().get(address)
        page = BeautifulSoup(response.content.decode(), "html.parser")
        assert MARK in page.get_text(), address
        if words := sorted(set(bare(page, known, made_of))):
            found[address] = words
    assert found == {}


def test_a_text_outside_gettext_would_be_seen():
    page = BeautifulSoup(f'<p>{MARK}Search</p><p>Zoek hier</p><p>Dak</p><img alt="Een boom">', "html.parser")
    assert sorted(bare(page, "dak kindercentra")) == ["Een boom", "Zoek hier"]
