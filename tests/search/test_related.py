"""Which pages stand beside a page: those that share most facet values, of these the ones that are about the same words, then the newest."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.related import related

pytestmark = pytest.mark.django_db
SHARED = {"theme": ["taal"], "sector": ["kinderopvang"]}


def beside(page, facets=SHARED, limit=3):
    hits = related(facets, page=page.pk, locale="nl", kind="practice", without=[page.pk], limit=limit)
    return [hit.card["title"] for hit in hits]


def test_of_pages_that_share_as_many_values_those_about_the_same_words_come_first(make_page):
    page = make_page("Voorlezen in de bibliotheek", facets=SHARED, published="2024-01-01")
    make_page("Voorlezen bij de bibliotheek", facets=SHARED, published="2020-01-01")
    make_page("Bewegen op het plein", facets=SHARED, published="2023-01-01")
    make_page("Koken met ouders", facets=SHARED, published="2022-01-01")
    assert beside(page) == ["Voorlezen bij de bibliotheek", "Bewegen op het plein", "Koken met ouders"]


def test_a_page_that_shares_more_values_comes_before_one_with_the_same_words(make_page):
    facets = {**SHARED, "organisation": ["organisatie-1"]}
    page = make_page("Voorlezen in de bibliotheek", facets=facets)
    make_page("Voorlezen bij de bibliotheek", facets=SHARED)
    make_page("Koken met ouders", facets=facets)
    assert beside(page, facets) == ["Koken met ouders", "Voorlezen bij de bibliotheek"]


def test_words_alone_make_no_page_related(make_page):
    page = make_page("Voorlezen in de bibliotheek", facets=SHARED)
    make_page("Voorlezen in de bibliotheek, nog eens", facets={"theme": ["taal"]})
    assert beside(page) == []


def test_the_parts_of_a_compound_count_as_words(make_page):
    page = make_page("Taalhuis taalhuis taalhuis taalhuis", facets=SHARED, published="2024-01-01")
    make_page("Taal taal taal", facets=SHARED, published="2020-01-01")
    make_page("Bewegen", facets=SHARED, published="2023-01-01")
    assert beside(page) == ["Taal taal taal", "Bewegen"]


def test_a_page_without_words_in_the_index_goes_by_facets_and_date(make_page):
    page = make_page("Voorlezen", facets=SHARED)
    make_page("Ouder", facets=SHARED, published="2020-01-01")
    make_page("Nieuwer", facets=SHARED, published="2023-01-01")
    pk = page.pk
    page.delete()
    page.pk = pk
    assert beside(page) == ["Nieuwer", "Ouder"]


def test_it_takes_one_statement(make_page):
    page = make_page("Voorlezen", facets=SHARED)
    for number in range(5):
        make_page(f"Voorlezen {number}", facets=SHARED)
    beside(page)
    with CaptureQueriesContext(connection) as queries:
        assert len(beside(page)) == 3
    assert len([query for query in queries if "search_searchdocument" in query["sql"]]) == 1
