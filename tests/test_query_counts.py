"""How many statements each public page takes: as many with 300 practices as with 3, and never more than the design allows.

Cold: nothing in the cache. Warm: the page was asked before. A number that goes down may be lowered here; one that goes up wants a reason.
"""

from io import StringIO

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.reference import term

pytestmark = pytest.mark.django_db

# Address: statements cold, warm; and the most that section 7 of the design allows. A search with words writes its count: one statement.
PAGES = {
    "/": (12, 6, 14, 14),
    "/praktijken/": (3, 1, 11, 11),
    # Values that every generated practice has: with fewer than three results the other language is searched too.
    "/praktijken/?target=kinderen&target=ouders": (3, 1, 11, 11),
    "/praktijken/?q=gesprek": (5, 2, 11, 11),
    "/praktijken/kaart/": (3, 1, 11, 11),
    "/praktijken/kaart/?q=gesprek": (4, 1, 11, 11),
    "/praktijken/vergelijken/": (3, 1, 11, 11),
    "/praktijken/vergelijken/?p=proefpraktijk-1&p=proefpraktijk-2&p=proefpraktijk-3": (5, 5, 24, 24),
    "/patronen/": (3, 1, 11, 11),
    "/zoeken/?q=gesprek": (5, 2, 11, 11),
    "/zoeken/suggesties/?q=proef": (2, 2, 11, 11),
    "/praktijken/proefpraktijk-2/": (13, 9, 30, 14),
    "/praktijken/proefpraktijk-2/past-dit-bij-ons/": (5, 4, 24, 24),
    "/praktijken/proefpraktijk-2/startpakket/": (5, 4, 24, 24),
    "/api/v1/practices/": (3, 1, 11, 11),
}


@pytest.fixture
def statements(client):
    """The statements that a page takes, cold and warm. What a process keeps in memory is in memory."""

    def of(address):
        counts = []
        for cold in (False, True, False):
            if cold:
                cache.clear()
            with CaptureQueriesContext(connection) as captured:
                assert client.get(address).status_code == 200
            counts.append(len(captured))
        return tuple(counts[1:])

    return of


def test_pages_take_the_pinned_number_of_statements_with_few_and_with_many_practices(statements):
    pinned = {address: numbers[:2] for address, numbers in PAGES.items()}

    call_command("make_bulk", 3, stdout=StringIO())
    assert {address: statements(address) for address in PAGES} == pinned

    call_command("make_bulk", 300, stdout=StringIO())
    assert {address: statements(address) for address in PAGES} == pinned


# Before the demo content of this module is there.
def test_a_page_with_few_results_takes_one_search_more_to_tell_of_the_other_language(statements):
    term("target", "ouders")
    plain = statements("/praktijken/")
    assert statements("/praktijken/?target=ouders") == (plain[0] + 1, plain[1])


def test_a_number_and_telling_who_is_silent_about_it_take_no_statement_more(statements, client):
    call_command("make_bulk", 40, stdout=StringIO())
    assert statements("/praktijken/?hours_max=400") == statements("/praktijken/")
    assert b'class="silent"' in client.get("/praktijken/?hours_max=400").content


# Pages to read, with the demo content: statements cold, warm; and the most that the design allows.
READING = {
    "/themas/": (11, 8, 11, 11),
    "/themas/taal-en-vve/": (16, 11, 30, 14),
    "/begrippen/ocmw/": (15, 10, 30, 14),
    "/artikelen/": (11, 8, 11, 11),
    "/artikelen/jeugdhulp-op-de-werkvloer/": (17, 14, 30, 14),
    "/agenda/": (11, 8, 11, 11),
    "/agenda/congres-kinderwerkers-den-haag/": (13, 12, 30, 14),
    "/publicaties/maatschappelijk-werk-en-kinderopvang-hand-in-hand/": (15, 14, 30, 14),
    "/personen/lex-staal/": (4, 4, 11, 11),
    "/organisaties/sociaal-werk-nederland/": (12, 10, 30, 14),
    "/lesmateriaal/": (3, 1, 11, 11),
    "/lesmateriaal/wie-ziet-het-als-eerste/": (11, 10, 30, 14),
    "/praktijken/vergelijken/?p=dak-jeugdformaat": (6, 6, 24, 24),
    "/praktijken/vergelijken/?p=dak-jeugdformaat&p=talent-kion-entrea&p=travers-zwolle&p=home-start": (4, 4, 24, 24),
    "/patronen/netwerk/": (5, 2, 14, 14),
    "/gemeenten/": (3, 1, 11, 11),
    "/gemeenten/zwolle/?praktijk=travers-zwolle": (11, 7, 14, 14),
    "/contact/": (3, 3, 11, 11),
    "/contact/praktijk/travers-zwolle/": (7, 6, 11, 11),
    "/id/": (1, 1, 11, 11),
    "/id/theme/": (2, 2, 11, 11),
    "/api/v1/practices/travers-zwolle/": (4, 4, 11, 11),
    "/feeds/article.rss": (5, 5, 11, 11),
    "/praktijken.csv": (11, 11, 20, 20),
    "/privacy/": (9, 8, 30, 14),
    "/toegankelijkheid/": (11, 10, 30, 14),
    "/llms.txt": (5, 1, 11, 11),
    "/robots.txt": (0, 0, 11, 11),
    "/.well-known/security.txt": (0, 0, 11, 11),
    "/sitemap.xml": (11, 8, 11, 11),
    "/sitemap-paginas.xml": (3, 3, 11, 11),
    "/sitemap-overzichten.xml": (4, 4, 11, 11),
    "/sitemap-organisaties.xml": (4, 1, 11, 11),
    "/sitemap-patronen.xml": (4, 1, 11, 11),
    "/sitemap-gemeenten.xml": (4, 1, 11, 11),
    "/sitemap-personen.xml": (1, 1, 11, 11),
}


@pytest.mark.usefixtures("demo_db")
def test_pages_to_read_take_the_pinned_number_of_statements_whatever_the_number_of_practices(statements):
    pinned = {address: numbers[:2] for address, numbers in READING.items()}
    assert {address: statements(address) for address in READING} == pinned
    call_command("make_bulk", 50, stdout=StringIO())
    assert {address: statements(address) for address in READING} == pinned


@pytest.mark.parametrize("address", [*PAGES, *READING])
def test_the_pinned_numbers_are_within_the_design(address):
    cold, warm, most_cold, most_warm = (PAGES | READING)[address]
    assert cold <= most_cold
    assert warm <= most_warm
