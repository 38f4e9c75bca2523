"""What is read on the portal: overviews, themes, words, articles and people, as a visitor meets them."""

import pytest
from django.test import Client
from django.utils import translation
from wagtail.models import PageViewRestriction

from core.state import current
from home.models import ArticlePage, ArticlePerson, ConceptPage, OverviewPage, ThemePage
from home.navigation import menu
from practices.models import Person, PracticePage
from search import service
from search.contract import SearchRequest
from tests.practices.admin_forms import soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]


def page_at(client, address):
    response = client.get(address)
    assert response.status_code == 200, address
    return soup(response)


def ids(q, kinds=("practice",)):
    return {hit.page_id for hit in service.search(SearchRequest("nl", q=q, kinds=kinds, page_size=100), current()).hits}


def words_of(element):
    return " ".join(element.get_text(" ").replace("\u00ad", "").split())


def test_every_theme_has_a_page_with_its_practices_and_their_number(client):
    overview = page_at(client, "/themas/")
    links = [link["href"] for link in overview.main.select(".words a")]
    assert len(links) == ThemePage.objects.live().count() == 19
    shown = page_at(client, "/themas/taal-en-vve/")
    listed = page_at(client, "/praktijken/?theme=taal-en-vve")
    assert words_of(shown.select_one("#praktijken")) == words_of(listed.h1)
    assert {words_of(card) for card in shown.select("#praktijken ~ *, .pairs .card__title")} >= {
        words_of(title) for title in listed.select(".hit__title")
    }


def test_a_theme_counts_its_practices_per_form_and_age_as_the_listing_does(client):
    shown = page_at(client, "/themas/taal-en-vve/")
    lines = shown.select(".tally a")
    assert len(lines) > 4
    for line in lines:
        listed = page_at(client, line["href"])
        assert len(listed.select("ol .hit")) == int(line.span.contents[0])


def test_a_theme_shows_articles_advice_and_words_about_it(client):
    shown = page_at(client, "/themas/inclusie/")
    addresses = {link["href"] for link in shown.main.select("a")}
    assert {
        "/artikelen/jeugdhulp-op-de-werkvloer/",
        "/praktijken/ontwikkelcentra-voor-alle-kinderen/",
        "/begrippen/ontwikkelcentrum/",
    } <= addresses


def test_a_theme_shows_lessons_and_events_about_it(client):
    learned = page_at(client, "/themas/vroegsignalering/").select_one("#leren-en-ontmoeten").find_parent("section")
    assert learned.select_one("a[href='/lesmateriaal/wie-ziet-het-als-eerste/']")
    met = page_at(client, "/themas/professionalisering/").select_one("#leren-en-ontmoeten").find_parent("section")
    assert met.select_one("a[href='/agenda/kindvak-2024/']")


def test_a_word_shows_what_is_written_about_it(client):
    shown = page_at(client, "/begrippen/ontwikkelcentrum/").select_one("#verder-lezen").find_parent("section")
    assert shown.select_one("a[href='/praktijken/ontwikkelcentra-voor-alle-kinderen/']")
    kinds = [hit["href"] for hit in page_at(client, "/begrippen/passend-onderwijs/").select("section a")]
    assert "/lesmateriaal/een-specialist-die-er-gewoon-bij-hoort/" in kinds


def test_a_theme_without_practices_says_so(client):
    shown = page_at(client, "/themas/veiligheid/")
    assert "Nog geen praktijk over dit thema" in words_of(shown.main)


def test_an_unpublished_practice_is_gone_from_its_theme_at_once(client):
    PracticePage.objects.get(slug="travers-zwolle").unpublish()
    assert "/praktijken/travers-zwolle/" not in str(page_at(client, "/themas/taal-en-vve/").main)


@pytest.mark.parametrize(
    ("slug", "name", "practice"),
    [
        ("ocmw", "openbaar centrum voor maatschappelijk welzijn", "ocmw-en-kinderopvang"),
        ("centrum-voor-jeugd-en-gezin", "CJG", "centrum-voor-jeugd-en-gezin"),
        ("jeugdgezondheidszorg", "consultatiebureau", "gro-up-rotterdam"),
        ("integraal-kindcentrum", "ikc", ""),
        ("wijkteam", "buurtteam", "wijkteams"),
    ],
)
def test_a_word_has_its_other_names_and_the_practices_that_use_it(client, slug, name, practice):
    shown = page_at(client, f"/begrippen/{slug}/")
    assert name in words_of(shown.main)
    addresses = {link["href"].partition("?")[0] for link in shown.main.select(".card__title a")}
    assert not practice or f"/praktijken/{practice}/" in addresses


def test_a_word_leads_across_the_border_from_both_sides(client):
    for here, there in (("ocmw", "sociale-dienst"), ("sociale-dienst", "ocmw")):
        assert f"/begrippen/{there}/" in str(page_at(client, f"/begrippen/{here}/").main)


def test_a_law_links_to_its_text(client):
    link = page_at(client, "/begrippen/jeugdwet/").main.select_one("a[href*='wetten.overheid.nl']")
    assert link is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CJG", "Centrum voor Jeugd en Gezin"),
        ("consultatiebureau", "jeugdgezondheidszorg"),
        ("ikc", "integraal kindcentrum"),
    ],
)
def test_all_names_of_a_thing_find_the_same(one, other):
    assert ids(one, kinds=()) == ids(other, kinds=())
    assert ids(one, kinds=())


@pytest.mark.parametrize("question", ["CJG", "ocmw", "wijkteam", "armoede", "voorschoolse educatie"])
def test_a_practice_stands_before_the_page_that_explains_the_word(client, question):
    kinds = [hit.kind for hit in service.search(SearchRequest("nl", q=question), current()).hits]
    assert kinds[0] == "practice"
    assert {"concept", "theme"} & set(kinds[1:])


def test_a_name_that_an_editor_adds_works_for_the_next_question():
    wanted = PracticePage.objects.get(slug="wijkteams").pk
    assert wanted not in ids("sterrenploeg")
    word = ConceptPage.objects.get(slug="wijkteam")
    word.synonyms = [*word.synonyms, "sterrenploeg"]
    word.save_revision().publish()
    assert wanted in ids("sterrenploeg")
    word.unpublish()
    assert wanted not in ids("sterrenploeg")


def test_a_law_is_a_filter_on_practices_and_advice(client):
    listed = page_at(client, "/praktijken/?context=beleid")
    assert [link["href"].partition("?")[0] for link in listed.select(".hit__title a")] == [
        "/praktijken/doorgaande-lijn-vve/"
    ]
    everything = page_at(client, "/zoeken/?context=jeugdwet")
    addresses = {link["href"].partition("?")[0] for link in everything.select(".hit__title a")}
    assert addresses == {
        "/praktijken/ontwikkelcentra-voor-alle-kinderen/",
        "/artikelen/jeugdhulp-op-de-werkvloer/",
        "/begrippen/jeugdwet/",
    }


def test_only_what_is_written_for_somebody_is_filtered_by_reader(client):
    assert not page_at(client, "/praktijken/").select("#filter-audience")
    everything = page_at(client, "/zoeken/?audience=leerkracht")
    assert len(everything.select("#filter-audience")) == 1
    assert len(everything.select(".hit")) == 2


def test_an_article_says_who_speaks_where_it_comes_from_and_which_practices_it_tells_of(client):
    shown = page_at(client, "/artikelen/jeugdhulp-op-de-werkvloer/").main
    assert "Naar een tekst van Aart Verschuur" in words_of(shown)
    assert "KindVak Magazine" in words_of(shown.select_one("#bronnen"))
    cards = [link["href"] for link in shown.select(".article__beside .card__title a")]
    assert cards == ["/praktijken/dak-jeugdformaat/", "/praktijken/talent-kion-entrea/"]
    assert shown.select_one("figure.quote blockquote")
    assert "een auteur die de bron niet noemt" in words_of(
        page_at(client, "/artikelen/sociaal-werk-en-kinderopvang/").main
    )


def test_a_practice_shows_the_article_that_tells_of_it(client):
    assert "/artikelen/sociaal-werk-en-kinderopvang/" in str(page_at(client, "/praktijken/travers-zwolle/").main)


def test_what_to_read_elsewhere_stands_without_a_link_where_the_source_gives_none(client):
    shown = page_at(client, "/artikelen/sociaal-werk-en-kinderopvang/").main
    line = shown.find(string=lambda text: "Communiceren door gedrag" in text)
    assert line.find_parent("a") is None
    assert "Niels van Delden" in words_of(shown)


def test_a_person_has_a_page_with_their_work(client):
    shown = page_at(client, "/personen/aart-verschuur/").main
    assert "Functie niet vermeld in de bron" in words_of(shown)
    assert [link["href"] for link in shown.select(".hit__title a")] == ["/artikelen/jeugdhulp-op-de-werkvloer/"]
    speaker = page_at(client, "/personen/lex-staal/").main
    assert "/organisaties/sociaal-werk-nederland/" in str(speaker)
    assert client.get("/personen/niemand/").status_code == 404


def test_a_hidden_article_stands_behind_no_door(client):
    article = ArticlePage.objects.get(slug="sociaal-werk-en-kinderopvang")
    PageViewRestriction.objects.create(page=article, restriction_type="login")
    doors = (
        "/artikelen/",
        "/themas/preventie/",
        "/personen/lex-staal/",
        "/praktijken/travers-zwolle/",
        "/zoeken/?q=opbouwwerkers",
        "/organisaties/sociaal-werk-nederland/",
        "/artikelen/kinderwerk-is-meer-dan-knutselen/",
    )
    for door in doors:
        assert article.slug not in str(page_at(client, door).main), door


def test_an_organisation_shows_the_articles_of_its_people(client):
    assert "/artikelen/sociaal-werk-en-kinderopvang/" in str(
        page_at(client, "/organisaties/sociaal-werk-nederland/").main
    )


@pytest.mark.parametrize(
    ("page", "status"), [("1", 200), ("2", 404), ("999999", 404), ("x", 400), ("0", 400), ("%00", 400)]
)
def test_a_page_number_that_an_overview_does_not_have_gets_a_clear_answer(client, page, status):
    response = client.get(f"/artikelen/?page={page}")
    assert response.status_code == status
    assert soup(response).h1


def test_the_menu_follows_what_editors_put_in_it(client):
    def labels():
        return [words_of(item) for item in page_at(client, "/").select(".nav li")]

    assert labels() == ["Praktijken", "Thema's", "Artikelen", "Agenda", "Lesmateriaal"]
    overview = OverviewPage.objects.get(kind="concept")
    overview.title, overview.show_in_menus = "Woordenlijst", True
    overview.save_revision().publish()
    assert labels() == ["Praktijken", "Thema's", "Artikelen", "Agenda", "Woordenlijst", "Lesmateriaal"]
    overview.show_in_menus = False
    overview.save_revision().publish()
    assert labels() == ["Praktijken", "Thema's", "Artikelen", "Agenda", "Lesmateriaal"]


def test_the_menu_marks_where_you_are(client):
    def marked(address):
        return {
            words_of(link): link["aria-current"] for link in page_at(client, address).select(".nav a[aria-current]")
        }

    assert marked("/themas/") == {"Thema's": "page"}
    assert marked("/themas/inclusie/") == {"Thema's": "true"}
    assert marked("/") == {}


def test_an_empty_overview_reads_well():
    for model in (ArticlePage, ConceptPage):
        for page in model.objects.all():
            page.unpublish()
    for address in ("/artikelen/", "/begrippen/"):
        assert "Nog niets te lezen" in words_of(page_at(Client(), address).main)


def test_a_person_in_use_is_not_deleted(admin_client):
    person = Person.objects.get(slug="lex-staal")
    answer = admin_client.post(f"/admin/snippets/practices/person/delete/{person.pk}/")
    assert answer.status_code == 302
    assert Person.objects.filter(pk=person.pk).exists()
    assert ArticlePerson.objects.filter(person=person).exists()


def test_the_menu_of_a_language_without_pages_is_empty(rf):
    request = rf.get("/")
    with translation.override("en"):
        assert menu(request)["menu"]() == []


def test_another_name_of_a_person_is_found_at_once():
    article = ArticlePage.objects.get(slug="sociaal-werk-en-kinderopvang").pk
    assert article not in ids("Zonnebloemstra", kinds=("article",))
    person = Person.objects.get(slug="lex-staal")
    person.name = "Lex Zonnebloemstra"
    person.save()
    assert article in ids("Zonnebloemstra", kinds=("article",))


def test_an_article_takes_the_cover_of_its_practice_as_it_is_now(client):
    def cover():
        return page_at(client, "/artikelen/").select_one(".hit a[href*=knutselen]").find_parent("article").img["src"]

    before = cover()
    practice = PracticePage.objects.get(slug="den-haag-kinderwerk")
    practice.all_ages = not practice.all_ages
    practice.save_revision().publish()
    assert cover() != before
    assert client.get(cover()).headers["Content-Type"] == "image/svg+xml"
