"""Pages about the portal, the accessibility statement and the foot of every page, as a visitor and an editor meet them."""

import datetime as dt
import re

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.management import call_command
from wagtail.models import Page, PageViewRestriction
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from core.state import current
from home.models import AccessibilityStatement, Footer, FooterLink, HomePage, StandardPage
from home.seed.house import HOUSE_PAGES
from home.seed.house.accessibility import STATEMENT
from search import service
from search.contract import SearchRequest
from tests.factories.accounts import EditorFactory
from tests.home.test_reading import page_at, words_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]

HOUSE = [f"/{seed.slug}/" for seed in HOUSE_PAGES]


def make_page(**values):
    page = StandardPage(title="Werkwijze", slug="werkwijze", summary="Hoe wij werken.", live=False, **values)
    HomePage.objects.get().add_child(instance=page)
    page.save_revision().publish()
    return page


def columns(client, address="/"):
    """The foot without the switch of language: heading of each column, with its (words, address)."""
    shown = [
        column for column in page_at(client, address).select(".foot__columns > div") if not column.select("[hreflang]")
    ]
    return {words_of(column.h2): [(words_of(link), link["href"]) for link in column.select("li a")] for column in shown}


@pytest.mark.parametrize("address", HOUSE)
def test_a_page_about_the_portal_reads_as_sections_with_contents(client, address):
    shown = page_at(client, address)
    assert len(shown.select("h1")) == 1
    anchors = [link["href"].removeprefix("#") for link in shown.select(".toc a")]
    assert anchors == [heading["id"] for heading in shown.main.select("section > h2")]
    assert shown.select_one(".crumbs a")["href"] == "/"


def test_links_of_the_pages_about_the_portal_lead_somewhere(client):
    links = {link["href"] for address in HOUSE for link in page_at(client, address).main.select("a[href^='/']")}
    assert "/contact/" in links
    broken = [link for link in sorted(links) if client.get(link).status_code != 200]
    assert broken == []


def test_what_privacy_says_about_cookies_is_so(client):
    assert "Geen." in words_of(page_at(client, "/privacy/").main)
    for address in HOUSE:
        assert client.get(address).cookies == {}
    assert "csrftoken" in client.get("/admin/login/").cookies


def test_the_texts_keep_to_the_house_style():
    for seed in HOUSE_PAGES:
        said = str(seed)
        assert "!" not in said, seed.slug
        assert len(seed.summary) <= 300
        assert set(re.findall(r"</?([a-z0-9]+)", said)) <= {"p", "b", "ul", "ol", "li", "a"}
    assert "!" not in str(STATEMENT)


def test_a_page_about_the_portal_is_found_by_its_words(client):
    best = service.search(SearchRequest("nl", q="schuilnaam", kinds=("page",)), current()).hits[0]
    assert best.url == "/hoe-wij-praktijken-beschrijven/"
    found = page_at(client, "/zoeken/?q=cookiemelding").main
    assert "Over dit portaal" in words_of(found.select_one(".hit"))
    assert found.select_one(".hit__title a")["href"].startswith("/privacy/")


def test_the_words_that_were_looked_for_are_marked_in_a_title(client):
    titles = page_at(client, "/zoeken/?q=privacy").select(".hit__title a")
    assert {words_of(title) for title in titles} >= {"Privacy", "Gegevens delen en privacy"}
    assert "privacy" in {words_of(mark).lower() for title in titles for mark in title.select("mark")}


def test_headings_with_the_same_words_have_their_own_place(client):
    make_page(body=[("paragraph", "<p>Vooraf.</p>"), ("heading", "Hoe"), ("heading", "Hoe"), ("heading", "Verklaring")])
    shown = page_at(client, "/werkwijze/").main
    ids = [heading["id"] for heading in shown.select("h2")]
    assert len(set(ids)) == 3
    assert "verklaring" not in ids
    assert words_of(shown.select_one("section")) == "Vooraf."


def test_a_page_without_headings_has_no_contents(client):
    make_page(body=[("paragraph", "<p>Kort.</p>")])
    assert page_at(client, "/werkwijze/").select(".toc") == []


def test_the_statement_says_what_is_known_and_claims_no_audit(client):
    shown = words_of(page_at(client, "/toegankelijkheid/").main)
    assert "Voldoet gedeeltelijk" in shown
    assert "Een onafhankelijk onderzoek is er nog niet geweest" in shown
    assert "Nationale ombudsman" in shown
    assert "Vlaamse Ombudsdienst" in shown
    for problem in STATEMENT.problems:
        assert problem.what in shown
        assert problem.action in shown
    assert shown.count("Nog niet gepland") == 2


@pytest.mark.parametrize(("status", "kind"), [("voldoet", "ok"), ("voldoet-niet", "error")])
def test_another_status_shows_at_once(client, status, kind):
    statement = AccessibilityStatement.objects.get()
    statement.status = status
    statement.problems = []
    statement.save()
    shown = page_at(client, "/toegankelijkheid/").main
    assert shown.select_one(f".notice--{kind}")
    assert "We weten van geen problemen" in words_of(shown)


def test_without_a_statement_the_page_says_so(client):
    AccessibilityStatement.objects.all().delete()
    assert "nog geen verklaring" in words_of(page_at(client, "/toegankelijkheid/").main)
    assert "nog geen verklaring" not in words_of(page_at(client, "/privacy/").main)


def test_an_editor_writes_the_statement(admin_client, client):
    statement = AccessibilityStatement.objects.get()
    rows = [
        {"what": "Kaart", "for_whom": "Wie blind is", "cause": "Een plaatje", "action": "Een lijst", "by_when": "2027"}
    ]
    form = {
        "language": "nl",
        "status": "gedeeltelijk",
        "stated_on": "2027-01-15",
        "tested": rich_text("<p>Met axe.</p>"),
        "contact": rich_text("<p>Schrijf ons.</p>"),
        "complaints": rich_text("<p>Bij de ombudsman.</p>"),
        "problems": inline_formset(rows),
    }
    address = f"/admin/snippets/home/accessibilitystatement/edit/{statement.pk}/"
    assert admin_client.post(address, nested_form_data(form)).status_code == 302
    shown = words_of(page_at(client, "/toegankelijkheid/").main)
    assert "15 januari 2027" in shown
    assert "Een lijst" in shown


def test_the_foot_has_the_columns_of_the_editors_on_every_page(client):
    found = columns(client)
    assert list(found) == ["Zoeken en lezen", "Over dit portaal", "Voor wie meewerkt"]
    assert ("Privacy", "/privacy/") in found["Over dit portaal"]
    assert ("Contact", "/contact/") in found["Voor wie meewerkt"]
    for address in ("/praktijken/", "/privacy/", "/organisaties/dak-kindercentra/"):
        assert found.items() <= columns(client, address).items(), address
    assert "CC BY 4.0" in words_of(page_at(client, "/").select_one(".foot__end p"))


def test_a_missing_page_has_the_foot_too(client):
    answer = client.get("/bestaat-niet/")
    assert answer.status_code == 404
    assert 'href="/huisregels/"' in answer.content.decode()


def test_without_a_foot_the_main_menu_stands_there(client):
    Footer.objects.get().delete()
    (heading,) = columns(client)
    assert heading == "Zoeken en lezen"
    assert ("Thema's", "/themas/") in columns(client)[heading]


def test_an_edit_of_the_foot_shows_with_the_next_request(client):
    columns(client)
    footer = Footer.objects.get()
    footer.columns.first().delete()
    footer.closing = "Gemaakt in Zwolle"
    footer.save()
    assert list(columns(client)) == ["Over dit portaal", "Voor wie meewerkt"]
    assert "Gemaakt in Zwolle" in words_of(page_at(client, "/").select_one(".foot__end p"))


@pytest.mark.parametrize("way", ["draft", "restricted", "deleted"])
def test_the_foot_names_no_page_that_is_not_public(client, way):
    page = StandardPage.objects.get(slug="privacy")
    if way == "draft":
        page.unpublish()
    elif way == "restricted":
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    else:
        page.delete()
    assert "Privacy" not in [words for words, _ in columns(client)["Over dit portaal"]]


def test_the_foot_follows_title_and_address_of_a_page(client):
    columns(client)
    page = StandardPage.objects.get(slug="over-ons")
    page.title, page.slug = "Wie wij zijn", "wie-wij-zijn"
    page.save_revision().publish()
    assert columns(client)["Over dit portaal"][0] == ("Wie wij zijn", "/wie-wij-zijn/")


def test_a_language_without_a_foot_has_the_menu(client):
    assert "Over dit portaal" not in columns(client, "/en/praktijken/")


def test_an_editor_fills_the_foot(admin_client, client):
    footer = Footer.objects.get()
    page = StandardPage.objects.get(slug="privacy")
    links = [
        {"label": "", "page": str(page.pk), "address": ""},
        {"label": "Elders", "page": "", "address": "https://example.org/"},
    ]
    form = {
        "language": "nl",
        "closing": "Tot ziens",
        "columns": inline_formset([{"heading": "Alles", "links": inline_formset(links)}]),
    }
    Footer.objects.get().columns.all().delete()
    answer = admin_client.post(f"/admin/snippets/home/footer/edit/{footer.pk}/", nested_form_data(form))
    assert answer.status_code == 302
    assert columns(client) == {"Alles": [("Privacy", "/privacy/"), ("Elders", "https://example.org/")]}


@pytest.mark.parametrize("model", ["footer", "accessibilitystatement"])
def test_who_may_publish_keeps_foot_and_statement(client, model):
    editor = EditorFactory()
    client.force_login(editor)
    address = f"/admin/snippets/home/{model}/"
    assert client.get(address).status_code == 200
    editor.groups.set(Group.objects.filter(name="Editors"))
    assert client.get(address).status_code == 302


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "page"),
        ({"page_id": 1, "address": "/x/", "label": "X"}, "page"),
        ({"address": "/x/"}, "label"),
        ({"address": "javascript:alert(1)", "label": "X"}, "address"),
        ({"address": "//elders.example/", "label": "X"}, "address"),
        ({"address": "/een pad/", "label": "X"}, "address"),
    ],
)
def test_a_link_that_leads_nowhere_is_refused(values, field):
    with pytest.raises(ValidationError) as refused:
        FooterLink(**values).clean()
    assert list(refused.value.message_dict) == [field]


def test_an_editor_makes_a_page_about_the_portal(admin_client, client):
    home = HomePage.objects.get()
    form = {
        "title": "Vragen",
        "slug": "vragen",
        "summary": "Wat mensen vragen.",
        "body": streamfield(
            [
                ("heading", "Kosten"),
                ("explained", streamfield([("item", {"term": "Gratis", "text": rich_text("<p>Ja.</p>")})])),
            ]
        ),
        "comments": inline_formset([]),
        "action-publish": "1",
    }
    answer = admin_client.post(f"/admin/pages/add/home/standardpage/{home.pk}/", nested_form_data(form))
    assert answer.status_code == 302
    assert "Gratis" in words_of(page_at(client, "/vragen/").select_one("dl"))


def test_removing_the_demo_content_takes_these_along_and_leaves_those_of_an_editor(capsys):
    own = make_page()
    english = Footer.objects.create(language="en", closing="Bye")
    call_command("load_demo", "--delete")
    assert [page.pk for page in StandardPage.objects.all()] == [own.pk]
    assert list(Footer.objects.all()) == [english]
    assert not AccessibilityStatement.objects.exists()
    assert not Page.objects.filter(slug="privacy").exists()


def test_an_editors_own_foot_and_statement_stay_as_they_are(capsys):
    call_command("load_demo", "--delete")
    own = Footer.objects.create(language="nl", closing="Van ons")
    stated = AccessibilityStatement.objects.create(language="nl", stated_on=dt.date(2027, 1, 1))
    call_command("load_demo", "--dutch")
    assert list(Footer.objects.values_list("pk", "closing")) == [(own.pk, "Van ons")]
    assert AccessibilityStatement.objects.get().pk == stated.pk


def test_the_statement_is_that_of_the_language_of_the_page(client):
    AccessibilityStatement.objects.create(language="en", status="voldoet", stated_on=dt.date(2027, 1, 1))
    shown = page_at(client, "/toegankelijkheid/").main
    assert shown.select_one(".notice--warn")
    assert not shown.select_one(".notice--ok")
