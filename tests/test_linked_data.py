"""What machines read: JSON-LD on every page, vocabularies as SKOS, a practice over the API."""

import datetime as dt
import json
from urllib.parse import urljoin

import pytest
from django.urls import reverse
from pyld import jsonld
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.namespace import SKOS

from practices.models import PlaceLine, Scheme, Term
from tests.factories.practices import AdviceFactory, DraftFactory, PracticeFactory, partner
from tests.factories.reference import OrganisationFactory, PlaceFactory, term
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
SCHEMA = "https://schema.org/"
DEMO = {
    "/artikelen/": "CollectionPage",
    "/themas/taal-en-vve/": "CollectionPage",
    "/begrippen/centrum-voor-jeugd-en-gezin/": "DefinedTerm",
    "/agenda/kindvak-2024/": "Event",
    "/publicaties/maatschappelijk-werk-en-kinderopvang-hand-in-hand/": "CreativeWork",
    "/personen/lex-staal/": "ProfilePage",
    "/organisaties/sociaal-werk-nederland/": "Organization",
    "/praktijken/": "ItemList",
    "/praktijken/dak-jeugdformaat/": "LearningResource",
}


def only_our_context(url, options=None):
    """The context of schema.org without the network: every word is one of schema.org, as its own file says."""
    assert url == "https://schema.org"
    context = {"@context": {"@vocab": SCHEMA, "url": {"@type": "@id"}, "item": {"@type": "@id"}}}
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}


def expanded(text, base):
    options = {"documentLoader": only_our_context, "base": base}
    (thing,) = jsonld.expand(json.loads(text), options)
    return thing


def things(response, address):
    """Every JSON-LD block of a page, expanded."""
    blocks = soup(response).select('script[type="application/ld+json"]')
    return [expanded(block.string, urljoin("http://testserver", address)) for block in blocks]


def of_type(found, name):
    return next(thing for thing in found if SCHEMA + name in thing["@type"])


def value(thing, name):
    return thing[SCHEMA + name][0].get("@value") or thing[SCHEMA + name][0].get("@id")


def test_a_practice_tells_machines_who_does_what_and_where(client):
    dak = OrganisationFactory(name="Dak", website="https://dak.example")
    zwolle = PlaceFactory(code="GM0193")
    page = PracticeFactory(
        title='Samen </script> & "kijken"',
        slug="samen",
        rows={
            "partners": [partner("", organisation=dak, roles=("signaleert",)), partner("Het wijkteam", "jeugdhulp")],
            "places": [PlaceLine(place=zwolle, locality="Zuid")],
        },
    )
    thing = of_type(things(client.get(page.url), page.url), "LearningResource")
    assert value(thing, "name") == page.title
    assert value(thing, "license") == "https://creativecommons.org/licenses/by/4.0/"
    roles = {value(role[SCHEMA + "contributor"][0], "name"): role for role in thing[SCHEMA + "contributor"]}
    assert value(roles["Dak"], "roleName").lower().startswith("signaleert")
    assert "Het wijkteam" in roles
    (place,) = thing[SCHEMA + "spatialCoverage"]
    assert place["@id"] == "https://identifier.overheid.nl/tooi/id/gemeente/gm0193"
    assert thing[SCHEMA + "about"][0]["@id"] == "http://testserver/id/theme/taal-en-vve/"
    assert SCHEMA + "typicalAgeRange" not in thing


def test_the_way_to_a_page_is_told_with_addresses(client):
    page = PracticeFactory()
    way = of_type(things(client.get(page.url), page.url), "BreadcrumbList")
    steps = way[SCHEMA + "itemListElement"]
    assert [value(step, "name") for step in steps] == ["Start", "Praktijken", page.title]
    assert value(steps[1], "item") == "http://testserver/praktijken/"


@pytest.mark.usefixtures("demo_db")
@pytest.mark.parametrize("address", DEMO)
def test_every_page_type_says_what_it_is(client, address):
    response = client.get(address)
    assert response.status_code == 200
    found = things(response, address)
    thing = of_type(found, DEMO[address])
    assert not {name for name in thing if name != "@type" and name != "@id" and not name.startswith(SCHEMA)}


@pytest.mark.usefixtures("demo_db")
def test_an_event_has_its_days_and_one_without_a_date_has_none(client):
    fair = of_type(things(client.get("/agenda/kindvak-2024/"), "/"), "Event")
    assert (value(fair, "startDate"), value(fair, "endDate")) == ("2024-09-19", "2024-09-21")
    congress = of_type(things(client.get("/agenda/congres-kinderwerkers-den-haag/"), "/"), "Event")
    assert SCHEMA + "startDate" not in congress


@pytest.mark.usefixtures("demo_db")
def test_a_publication_has_six_parts_in_order(client):
    address = "/publicaties/maatschappelijk-werk-en-kinderopvang-hand-in-hand/"
    parts = of_type(things(client.get(address), address), "CreativeWork")[SCHEMA + "hasPart"]
    assert [value(part, "position") for part in parts] == [1, 2, 3, 4, 5, 6]


def test_an_advice_is_an_article_and_no_learning_resource(client):
    page = AdviceFactory()
    (thing,) = [found for found in things(client.get(page.url), page.url) if SCHEMA + "Article" in found["@type"]]
    assert SCHEMA + "LearningResource" not in thing["@type"]


def test_a_practice_over_the_api_is_the_same_as_in_its_page(client):
    page = PracticeFactory(slug="samen")
    answer = client.get(reverse("practices_api:practice", args=["samen"]))
    assert answer["Content-Type"] == "application/ld+json"
    assert expanded(answer.content, "http://testserver/api/") == of_type(
        things(client.get(page.url), page.url), "LearningResource"
    )


def test_the_api_gives_nothing_away_that_is_not_public(client):
    DraftFactory(slug="geheim")
    assert client.get(reverse("practices_api:practice", args=["geheim"])).status_code == 404
    assert "error" in client.get("/api/v1/practices/bestaat-niet/").json()


def test_the_api_costs_the_same_for_any_practice(client, django_assert_max_num_queries):
    PracticeFactory(slug="samen")
    client.get("/api/v1/practices/samen/")
    with django_assert_max_num_queries(6):
        client.get("/api/v1/practices/samen/")


@pytest.mark.parametrize(("ending", "form"), [("ttl", "turtle"), ("jsonld", "json-ld")])
def test_a_vocabulary_is_skos_with_lasting_addresses(client, ending, form):
    term("sector", "kinderopvang")
    answer = client.get(f"/id/sector.{ending}")
    graph = Graph().parse(data=answer.content, format=form)
    opvang, peuters = (URIRef(f"http://testserver/id/sector/{slug}/") for slug in ("kinderopvang", "peuteropvang"))
    assert (opvang, RDF.type, SKOS.Concept) in graph
    assert (opvang, SKOS.prefLabel, Literal("kinderopvang", lang="nl")) in graph or (
        opvang,
        SKOS.prefLabel,
        Literal("Kinderopvang", lang="nl"),
    ) in graph
    assert (peuters, SKOS.broader, opvang) in graph
    assert len(set(graph.subjects(RDF.type, SKOS.Concept))) == Term.objects.filter(scheme="sector").count()


def test_the_address_of_a_term_leads_to_its_place_on_the_page(client):
    term("theme", "armoede")
    answer = client.get("/id/theme/armoede/")
    assert (answer.status_code, answer["Location"]) == (303, "/id/theme/#armoede")
    assert soup(client.get("/id/theme/")).select_one("#armoede dt")


@pytest.mark.parametrize("address", ["/id/niets/", "/id/niets.ttl", "/id/theme/niets/", "/id/niets/armoede/"])
def test_what_no_vocabulary_has_is_not_found(client, address):
    term("theme", "armoede")
    assert client.get(address).status_code == 404


def test_all_vocabularies_can_be_read_and_cost_few_queries(client, django_assert_max_num_queries):
    term("theme", "armoede")
    page = soup(client.get("/id/"))
    links = {link["href"] for link in page.select("main a")}
    assert {f"/id/{scheme}/" for scheme in Scheme.values} <= links
    client.get("/id/theme/")
    with django_assert_max_num_queries(4):
        client.get("/id/theme/")


def test_scholars_find_how_to_cite_a_page(client):
    page = PracticeFactory(title="Samen kijken", checked_on=dt.date(2026, 1, 15))
    meta = {tag["name"]: tag["content"] for tag in soup(client.get(page.url)).select("meta[name^=citation_]")}
    assert meta["citation_title"] == "Samen kijken"
    assert meta["citation_author"] == "Redactie Praktijkportaal"
    assert meta["citation_publication_date"] == "2026/01/15"
    assert meta["citation_public_url"] == f"http://testserver{page.url}"
