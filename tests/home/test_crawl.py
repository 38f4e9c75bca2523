"""Every link from both front pages, followed: each leads somewhere, in its own language, and languages name each other."""

import re
from collections import deque

import pytest
from bs4 import BeautifulSoup
from django.test import Client

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("bilingual_db")]
HOST = "http://testserver"
NOT_PAGES = re.compile(
    r"/(admin|media|static|api|omslagen|beelden)/|\.(pdf|ics|csv|xlsx|rss|atom|ris|svg|txt|xml|json|ttl)$"
)
DUTCH = re.compile(r"\b(het|een|voor|niet|wordt|zijn|deze|naar|ook|maar)\b")


def links(page):
    for link in page.select("a[href^='/']"):
        address = link["href"].partition("#")[0].partition("?")[0]
        if not NOT_PAGES.search(address):
            yield address


@pytest.fixture(scope="module")
def crawl(bilingual_db, django_db_blocker):
    """Every page that can be reached, by its address, as (status, parsed page)."""
    with django_db_blocker.unblock():
        found, waiting = {}, deque(["/", "/en/"])
        while waiting:
            address = waiting.popleft()
            if address in found:
                continue
            response = Client().get(address)
            if "html" not in response.headers.get("Content-Type", "html"):
                continue
            page = BeautifulSoup(response.content.decode(), "html.parser")
            found[address] = response.status_code, page
            waiting.extend(links(page))
    return found


def test_no_link_leads_nowhere(crawl):
    assert {address: status for address, (status, _page) in crawl.items() if status != 200} == {}
    assert len(crawl) > 200


def test_each_page_says_the_language_of_its_address(crawl):
    wrong = {a: p.html["lang"] for a, (_s, p) in crawl.items() if (p.html["lang"] == "en") != a.startswith("/en/")}
    assert {address for address in wrong if not address.startswith("/id/")} == set()


def test_no_english_page_reads_as_dutch(crawl):
    dutch = {}
    for address, (_status, page) in crawl.items():
        if address.startswith("/en/"):
            for part in page.select("[lang=nl], .sources, cite, .foot, nav"):
                part.decompose()
            text = (page.main or page).get_text(" ", strip=True)
            words = [text[max(0, met.start() - 30) : met.end() + 30] for met in DUTCH.finditer(text)]
            if len(set(words)) > 6:
                dutch[address] = words[:3]
    assert dutch == {}


def test_languages_name_each_other(crawl):
    named = {
        address: {link["hreflang"]: link["href"].removeprefix(HOST) for link in page.select("link[hreflang]")}
        for address, (_status, page) in crawl.items()
    }
    for address, languages in named.items():
        for language, other in languages.items():
            if language != "x-default" and other in named:
                assert address in named[other].values(), (address, other)
    assert sum(1 for languages in named.values() if languages) > 150
    assert all(languages["x-default"] == languages["nl"] for languages in named.values() if languages)
