"""Results as a table or a feed, and how a page is cited."""

import csv
import datetime as dt
import io
import xml.etree.ElementTree as ET

import openpyxl
import pytest
import rispy
from django.urls import reverse

from search.export_views import FILES
from tests.factories.practices import AdviceFactory, DraftFactory, PracticeFactory, partner, publish
from tests.factories.reading import article
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def table(response):
    text = response.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def rss(response):
    return [item.findtext("title") for item in ET.fromstring(response.content).iter("item")]


@pytest.fixture
def three(db):
    return [
        PracticeFactory(
            title="Samen kijken", rows={"partners": [partner("De opvang", roles=("signaleert",)), partner("B")]}
        ),
        PracticeFactory(title="Voorlezen thuis", terms={"theme": ("armoede",)}),
        PracticeFactory(title="=WEBSERVICE(1)"),
    ]


def test_a_table_holds_every_result_with_its_facets_in_words(client, three):
    rows = {row["Titel"]: row for row in table(client.get("/praktijken.csv"))}
    assert len(rows) == 3
    row = rows["Samen kijken"]
    assert row["Adres"] == f"http://testserver{three[0].url}"
    assert row["Licentie"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "signaleert" in row["Werkt samen met"].lower()
    assert row["Nagekeken"] == "2026-01-15"
    assert "rmoede" in rows["Voorlezen thuis"]["Thema"]


def test_a_table_and_a_feed_hold_what_the_page_holds(client, three):
    query = "?theme=armoede&page=7"
    assert [row["Titel"] for row in table(client.get("/praktijken.csv" + query))] == ["Voorlezen thuis"]
    assert rss(client.get("/praktijken.rss" + query)) == ["Voorlezen thuis"]
    assert [row["Titel"] for row in table(client.get("/zoeken.csv?q=voorlezen"))] == ["Voorlezen thuis"]


def test_a_cell_is_never_a_formula(client, three):
    titles = [row["Titel"] for row in table(client.get("/praktijken.csv"))]
    assert "'=WEBSERVICE(1)" in titles
    sheet = openpyxl.load_workbook(io.BytesIO(client.get("/praktijken.xlsx").content)).active
    cells = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row}
    assert cells["=WEBSERVICE(1)"] == "s"


def test_a_spreadsheet_has_the_same_rows(client, three):
    sheet = openpyxl.load_workbook(io.BytesIO(client.get("/praktijken.xlsx").content)).active
    assert sheet.max_row == 4
    assert [cell.value for cell in sheet[1]][:4] == ["Soort pagina", "Titel", "Samenvatting", "Adres"]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_table_of_nothing_has_its_head(client, db, form):
    response = client.get(f"/praktijken.{form}")
    assert response.status_code == 200
    assert "attachment" in response["Content-Disposition"]
    assert response.content


def test_a_feed_tells_the_newest_first_with_whole_addresses(client, three):
    answer = client.get("/praktijken.atom")
    assert answer["Content-Type"].startswith("application/atom+xml")
    root = ET.fromstring(answer.content)
    links = [entry.find(f"{ATOM}link").get("href") for entry in root.iter(f"{ATOM}entry")]
    assert set(links) == {f"http://testserver{page.url}" for page in three}
    assert root.find(f"{ATOM}link[@rel='self']").get("href") == "http://testserver/praktijken.atom"


def test_each_kind_of_page_has_a_feed(client, three):
    text = article("Een verhaal")
    assert rss(client.get("/feeds/article.rss")) == ["Een verhaal"]
    assert rss(client.get("/feeds/event.rss")) == []
    assert client.get("/feeds/onzin.rss").status_code == 404
    assert text.title in rss(client.get("/zoeken.rss"))


def test_what_is_not_public_is_in_no_file(client, three):
    DraftFactory(title="Geheim concept")
    three[0].unpublish()
    for address in ("/praktijken.csv", "/zoeken.csv", "/praktijken.rss", "/feeds/practice.atom"):
        text = client.get(address).content.decode()
        assert "Geheim concept" not in text
        assert "Samen kijken" not in text


@pytest.mark.parametrize("query", ["?q=%00", "?page=-1", "?q=" + "x" * 10_000])
@pytest.mark.parametrize("form", ["csv", "rss"])
def test_bad_input_is_answered_like_on_the_page(client, db, form, query):
    assert client.get(f"/praktijken.{form}{query}").status_code == 400


def test_many_tables_in_a_row_have_to_wait(client, db):
    for _ in range(FILES):
        assert client.get("/praktijken.csv").status_code == 200
    refused = client.get("/praktijken.csv")
    assert refused.status_code == 429
    assert refused["Retry-After"]


def test_a_table_costs_the_same_for_many_as_for_few(client, three, django_assert_max_num_queries):
    client.get("/praktijken.csv")
    with django_assert_max_num_queries(17):
        client.get("/praktijken.csv")
    for number in range(12):
        PracticeFactory(title=f"Nog een {number}")
    client.get("/praktijken.csv")
    with django_assert_max_num_queries(17):
        assert len(table(client.get("/praktijken.csv"))) == 15


def test_the_listing_leads_to_its_files_without_the_page_number(client, three):
    page = soup(client.get("/praktijken/?theme=armoede"))
    links = {link["href"] for link in page.select(".take-along a")}
    assert links == {f"/praktijken.{form}?theme=armoede" for form in ("csv", "xlsx", "rss")}
    assert page.select_one('link[type="application/rss+xml"]')["href"] == "/praktijken.rss?theme=armoede"


def test_a_practice_is_cited_in_words_and_as_a_file(client):
    page = PracticeFactory(title="Samen & {kijken}", checked_on=dt.date(2026, 1, 15))
    words = soup(client.get(page.url)).select_one("#bronnen").get_text(" ", strip=True)
    assert "Redactie Praktijkportaal . (2026). Samen & {kijken}" in words.replace(
        "Praktijkportaal.", "Praktijkportaal ."
    )
    (entry,) = rispy.loads(client.get(reverse("search:ris", args=[page.pk])).content.decode())
    assert entry["title"] == page.title
    assert entry["urls"] == [f"http://testserver{page.url}"]
    assert entry["year"] == "2026"
    bib = client.get(reverse("search:bib", args=[page.pk])).content.decode()
    assert r"title = {{Samen \& \{kijken\}}}" in bib


def test_an_article_is_cited_by_its_author(client):
    page = article("Een verhaal", author="Noor Visser")
    (entry,) = rispy.loads(client.get(reverse("search:ris", args=[page.pk])).content.decode())
    assert entry["authors"] == ["Noor Visser"]


def test_only_public_pages_are_cited(client):
    advice = AdviceFactory()
    assert client.get(reverse("search:ris", args=[advice.pk])).status_code == 200
    advice.unpublish()
    assert client.get(reverse("search:ris", args=[advice.pk])).status_code == 404
    assert client.get("/citeren/999999.bib").status_code == 404


def test_a_page_is_passed_on_without_a_script_of_others(client):
    page = publish(PracticeFactory(title="Samen kijken"))
    html = soup(client.get(page.url))
    assert html.select_one('a[href^="mailto:?subject=Samen%20kijken&body=http"]')
    assert not [script for script in html.select("script[src]") if "//" in script["src"]]


def test_a_text_with_other_terms_says_so_everywhere(client):
    page = PracticeFactory(title="Van een ander", text_licence="cc-by-sa-4.0")
    terms = "https://creativecommons.org/licenses/by-sa/4.0/"
    html = soup(client.get(page.url))
    assert html.select_one(f'a[rel~="license"][href="{terms}"]').get_text() == "CC BY-SA 4.0"
    assert any(terms in block.string for block in html.select('script[type="application/ld+json"]'))
    assert table(client.get("/praktijken.csv"))[0]["Licentie"] == terms
    page.text_licence = "toestemming"
    publish(page)
    assert "met toestemming van de maker" in soup(client.get(page.url)).select_one("#bronnen").get_text(" ")
    assert table(client.get("/praktijken.csv"))[0]["Licentie"] == "met toestemming van de maker"
