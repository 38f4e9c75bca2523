"""Every system that the source texts name works, seen through the public site: a test per row of the table of facts."""

import re

import pytest
from django.test import Client

from practices.models import Contact, ContactLine, PracticePage
from tests.practices.admin_forms import soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]


def page_at(address, status=200):
    response = Client().get(address)
    assert response.status_code == status, address
    return soup(response)


def words_of(element):
    return " ".join(element.get_text(" ").replace("\u00ad", "").split())


def found(query, listing="/praktijken/"):
    """The addresses of the results of a query, in their order."""
    links = page_at(f"{listing}?{query}").select(".hit__title a")
    return [re.sub(r"\?van=.*", "", link["href"]) for link in links]


def practice(slug):
    return f"/praktijken/{slug}/"


def partners(slug):
    """Name of each partner with its roles in words, as the list on the page has them."""
    return {words_of(line.b): words_of(line) for line in page_at(practice(slug)).select(".partners li")}


def links(address, selector="main a"):
    return {link["href"].split("?van=")[0] for link in page_at(address).select(f"{selector}[href]")}


def test_travers_zwolle():
    travers = practice("travers-zwolle")
    for query in ("q=Zwolle", "q=taalachterstand", "sector=sociaal-werk&partner=kinderopvang&age=2-4"):
        assert travers in found(query), query
    signals = [line for line in partners("travers-zwolle").values() if "signaleert" in line.lower()]
    assert len(signals) == 1
    assert "peuteropvang" in signals[0].lower()
    assert "/organisaties/travers/" in links(travers)


def test_gro_up_rotterdam():
    address = practice("gro-up-rotterdam")
    assert address in found("age=zwangerschap")
    text = words_of(page_at(address).main)
    there = re.search(r"sociaal werk\S* [^.]*naar[^.]*kinderopvang", text, re.IGNORECASE)
    lines = PracticePage.objects.get(slug="gro-up-rotterdam").relations.filter(kind__slug="verwijst-naar")
    pairs = {(line.source, line.target) for line in lines}
    assert any((target, source) in pairs for source, target in pairs), pairs
    assert there or "verwijst" in text


def test_consultatiebureau():
    assert set(found("q=consultatiebureau")) == set(found("q=jeugdgezondheidszorg")) != set()
    assert "/begrippen/jeugdgezondheidszorg/" in found("q=consultatiebureau", "/zoeken/")


def test_sociaal_werk_nederland():
    address = "/organisaties/sociaal-werk-nederland/"
    assert "/artikelen/sociaal-werk-en-kinderopvang/" in links(address)
    page = page_at(address)
    quotes = [words_of(quote) for quote in page.select(".quote")]
    assert quotes
    assert all("Lex Staal" in quote for quote in quotes)


def test_kinderopvangtotaal():
    sources = page_at(practice("travers-zwolle")).select_one("#bronnen")
    text = words_of(sources)
    assert "Kinderopvangtotaal" in text
    assert sources.select_one("a[href^='https://']")
    story = words_of(page_at("/artikelen/sociaal-werk-en-kinderopvang/").main)
    assert "Bron" in story


def test_dak_kindercentra_and_jeugdformaat():
    address = practice("dak-jeugdformaat")
    strip = words_of(page_at(address).select_one(".strip"))
    for words in ("4 uur per dag", "4 plekken, 3 locaties"):
        assert words in strip
    assert address in found("function=pedagogisch-medewerker")
    bands = [option["value"] for option in page_at("/praktijken/").select("input[name=staffing]")]
    assert any(address in found(f"staffing={band}") for band in bands)
    assert {"/organisaties/dak-kindercentra/", "/organisaties/jeugdformaat/"} <= links(address)


def test_het_talent_kion_and_entrea():
    address = practice("talent-kion-entrea")
    assert "4 dagdelen" in words_of(page_at(address).main)
    lines = partners("talent-kion-entrea")
    assert len(lines) == 3
    assert all(words_of(line.select_one(".roles")) for line in page_at(address).select(".partners li"))
    assert address in found("sector=onderwijs")


def test_kindvak_2024():
    page = page_at("/agenda/kindvak-2024/").main
    text = words_of(page)
    assert "19 tot en met 21 september 2024" in text
    assert "Brabanthallen" in text
    assert "Geweest" in text
    assert page.select_one("a[href='https://www.kindvak.nl/']")
    coming = page_at("/agenda/").select_one("#nog-te-komen").parent
    assert not coming.select("a[href='/agenda/kindvak-2024/']")


def test_share_author_and_related():
    address = practice("dak-jeugdformaat")
    page = page_at(address)
    assert page.select_one("a[href^='mailto:?subject=']")
    assert all(script["src"].startswith("/") for script in page.select("script[src]"))
    related = [link["href"] for link in page.select("[aria-labelledby=kop-lijkt] .card__title a")]
    assert related
    assert address not in related
    assert "/artikelen/jeugdhulp-op-de-werkvloer/" in links("/personen/aart-verschuur/") | links(
        "/personen/anne-marie-stevens/"
    )


def test_kopgroep_jeugdzorg():
    address = practice("ontwikkelcentra-voor-alle-kinderen")
    page = page_at(address).main
    assert "Advies" in words_of(page.select_one(".badge"))
    assert address not in found("q=ontwikkelcentra")
    assert address in found("q=ontwikkelcentra", "/zoeken/")
    assert not page.select(".strip")
    for organisation in (
        "kopgroep-jeugdzorg",
        "kindcentra-2020",
        "jeugdzorg-nederland",
        "associatie-voor-jeugd",
        "pedagogisch-pact",
    ):
        assert page_at(f"/organisaties/{organisation}/").h1


def test_ontwikkelcentrum():
    page = page_at("/begrippen/ontwikkelcentrum/").main
    text = words_of(page)
    assert "Ook genoemd" in text
    assert "brede school" in words_of(page_at("/begrippen/integraal-kindcentrum/").main).lower()
    assert page.select("section[aria-labelledby=praktijken] a")


@pytest.mark.parametrize("law", ["jeugdwet", "passend-onderwijs"])
def test_jeugdwet_and_passend_onderwijs(law):
    assert found(f"context={law}", "/zoeken/")
    assert f"/themas/{law}/" not in links("/themas/")
    outside = [link["href"] for link in page_at(f"/begrippen/{law}/").select("main a[rel=external]")]
    assert any(address.startswith("https://") for address in outside)


def test_gemeente_als_verbinder_en_regisseur():
    connectors = {"den-haag-kinderwerk", "gemeente-als-verbinder", "wijkteams", "doorgaande-lijn-vve"}
    assert set(found("partner=gemeente:verbinder")) == {practice(slug) for slug in connectors}
    directors = {"gemeente-als-verbinder", "centrum-voor-jeugd-en-gezin"}
    assert set(found("partner=gemeente:regisseur")) == {practice(slug) for slug in directors}


def test_cjg():
    assert set(found("q=CJG")) == set(found("q=Centrum+voor+Jeugd+en+Gezin")) != set()
    word = page_at("/begrippen/centrum-voor-jeugd-en-gezin/").main
    assert word.select_one("a[href='/begrippen/huis-van-het-kind/']")


def test_wijkteam():
    assert set(found("q=wijkteam")) == set(found("q=sociaal+team")) != set()
    assert "sociaal team" in words_of(page_at("/begrippen/wijkteam/").main).lower()


def test_home_start():
    address = practice("home-start")
    page = page_at(address)
    text = words_of(page.main)
    assert "0,55 fte" in text
    assert "24" in words_of(page.select_one("#wat-het-vraagt"))
    assert "effectief volgens goede aanwijzingen" in text.lower()
    assert "april 2019" in text
    assert page.select_one("#wat-het-opleverde a[href^='https://www.nji.nl/']")
    assert address in found("function=vrijwilliger")
    assert address in found("function=coordinator")


def test_maatjes():
    address = practice("maatjesprojecten")
    assert address in found("form=vrijwilligers-maatjes&age=12-18") + found(
        "form=vrijwilligers-en-maatjes&age=12-18"
    ) + found("q=maatjes&age=12-18")
    assert "Social Brokers" in words_of(page_at(address).main)


def test_uw_ouderplatform():
    assert practice("uw-ouderplatform") in found("partner=ouders:initiatiefnemer")


def test_alert4you():
    assert practice("alert4you") in found("form=coaching-op-de-groep")
    for slug in ("dak-jeugdformaat", "talent-kion-entrea"):
        assert practice("alert4you") in links(practice(slug))


def test_vve_and_the_transfer_to_school():
    assert practice("doorgaande-lijn-vve") in found("theme=doorgaande-lijn&age=2-4")
    page = words_of(page_at(practice("doorgaande-lijn-vve")).main)
    elements = PracticePage.objects.get(slug="doorgaande-lijn-vve").elements.filter(need="kern")
    assert elements.count() == 2
    assert all(words in page for words in elements.values_list("text", flat=True))


def test_gemeente_den_haag_kinderwerk_and_congress():
    page = page_at(practice("den-haag-kinderwerk"))
    assert practice("den-haag-kinderwerk") in found("phase=gestart")
    assert page.select_one("#plannen")
    assert not page.select(".results-lines li") or "Plan" in words_of(page.select_one("#plannen"))
    congress = words_of(page_at("/agenda/congres-kinderwerkers-den-haag/").main)
    assert "Datum niet vermeld in de bron" in congress
    assert "/agenda/congres-kinderwerkers-den-haag/" in links(practice("den-haag-kinderwerk"), "a")


def test_netwerk_sociaal_werkers_van_het_jaar():
    address = "/organisaties/netwerk-sociaal-werkers-van-het-jaar/"
    assert "/artikelen/kinderwerk-is-meer-dan-knutselen/" in links(address)
    assert "etwerk" in words_of(page_at(address).main)


def test_contact_person():
    page = page_at(practice("den-haag-kinderwerk"))
    card = page.select_one("#contact .contact")
    assert "Suzanne Wartenbergh" in words_of(card)
    assert "branchespecialist sociaal werk" in words_of(card)
    assert card.select_one("a[href='/contact/praktijk/den-haag-kinderwerk/']")
    assert "@" not in words_of(card)
    assert "mailto:" not in str(card)
    assert ContactLine.objects.get(page__slug="den-haag-kinderwerk").contact.valid_until


def test_an_expired_contact_shows_the_organisation():
    contact = Contact.objects.get(name="Suzanne Wartenbergh")
    contact.organisation = (
        contact.organisation
        or PracticePage.objects.get(slug="travers-zwolle").partners.exclude(organisation=None).first().organisation
    )
    contact.valid_until = "2020-01-01"
    contact.save()
    card = words_of(page_at(practice("den-haag-kinderwerk")).select_one("#contact"))
    assert "Suzanne" not in card
    assert contact.organisation.name in card


def test_quotes():
    for address in (practice("talent-kion-entrea"), "/artikelen/kinderwerk-is-meer-dan-knutselen/"):
        quote = page_at(address).select_one("figure blockquote")
        caption = words_of(quote.find_parent("figure").figcaption)
        assert len(caption.split()) > 2
    assert practice("talent-kion-entrea") in found("q=overal+zo")


def test_ocmw_and_childcare():
    address = practice("ocmw-en-kinderopvang")
    assert address in found("country=be&province=vlaanderen")
    assert address in found("q=sociale+dienst+gemeente")


def test_kdg_and_its_research_centre():
    text = words_of(page_at("/publicaties/maatschappelijk-werk-en-kinderopvang-hand-in-hand/").main)
    assert "augustus 2014 tot en met februari 2017" in text
    assert "/organisaties/expertisecentrum-krachtgericht-sociaal-werk/" in links(
        "/organisaties/karel-de-grote-hogeschool/"
    )


def test_the_brochure_in_six_parts():
    page = page_at("/publicaties/maatschappelijk-werk-en-kinderopvang-hand-in-hand/").main
    titles = [words_of(title) for title in page.select(".steps h3")]
    assert titles[0] == "De context"
    assert titles[2:] == ["Deel 3", "Deel 4", "Deel 5", "Deel 6"]
    assert page.select_one(f".steps a[href='{practice('ocmw-en-kinderopvang')}']")
    assert "De bron noemt geen bestand of adres" in words_of(page)
