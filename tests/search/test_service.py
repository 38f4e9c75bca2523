import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import PageViewRestriction, Site

from core import state
from search import service
from search.contract import SearchRequest
from search.mentions import mentions
from search.request import parse
from tests.search import kinds

pytestmark = pytest.mark.django_db


def queries(query, versions):
    with CaptureQueriesContext(
        connection,
    ) as captured:
        page = service.search(parse(QueryDict(query), "nl"), versions)
    return page, len(captured)


@pytest.fixture
def some_pages(make_page):
    for number in range(4):
        make_page(f"Huisbezoek {number}", facets={"theme": ["taal"], "partner": ["jeugdhulp:expertise"]})


@pytest.mark.parametrize(
    ("query", "most"),
    [
        ("", 2),
        ("theme=taal&partner=jeugdhulp:expertise", 2),
        ("organisation=organisatie-1", 1),
        ("q=huisbezoek", 3),
        ("q=huisbezoek&theme=taal", 3),
        ("q=huisbezoek+peuters+armoede", 3),
        ("q=huisbesoek", 5),
    ],
)
def test_statements_of_a_page_that_is_not_kept(some_pages, find, query, most):
    find("theme=armoede")
    find("q=iets")
    versions = state.current()
    page, number = queries(query, versions)
    assert number == most
    assert page.total in (0, 4)


def test_statements_do_not_grow_with_the_number_of_pages(make_page, find):
    make_page("Huisbezoek")
    find()
    find("q=iets")
    _, few = queries("q=huisbezoek&sort=title", state.current())
    for number in range(20):
        make_page(f"Huisbezoek {number}")
    # A process reads the addresses of the sites anew after a write.
    find("q=iets")
    page, many = queries("q=huisbezoek&sort=title", state.current())
    assert (page.total, few) == (21, 4)
    assert many == 3


def test_a_kept_page_makes_no_statement_and_any_write_makes_it_new(some_pages, make_page, find):
    versions = state.current()
    first, _ = queries("q=huisbezoek", versions)
    again, number = queries("q=huisbezoek&page=1&foo=bar", versions)
    assert number == 0
    assert again == first
    make_page("Huisbezoek nieuw")
    assert find("q=huisbezoek").total == first.total + 1


def test_a_version_that_was_rolled_back_is_never_used_again(home):
    before = state.current().index
    state.bump("index")
    first = state.current().index
    assert first > before
    type(home)._meta.apps.get_model("core", "PortalState").objects.filter(pk=1).update(index=before)
    state.bump("index")
    assert state.current().index > first


def test_a_renamed_term_is_seen_under_the_new_version(some_pages, find, monkeypatch):
    def label():
        return next(option.label for facet in find("q=").facets if facet.name == "theme" for option in facet.options)

    assert label() == "Taal en lezen"
    renamed = (kinds.Value("taal", "Taal"), *kinds.THEMES[1:])
    monkeypatch.setattr(kinds, "THEMES", renamed)
    assert label() == "Taal en lezen"
    state.bump("vocabulary")
    assert label() == "Taal"


def test_options_have_labels_parents_and_the_order_of_the_vocabulary(some_pages, find):
    facets = {facet.name: facet for facet in find("theme=armoede").facets}
    assert list(facets) == ["sector", "theme", "partner", "organisation", "hours"]
    assert [option.value for option in facets["theme"].options] == ["taal", "armoede", "inclusie", "ouderschap"]
    assert [option.label for option in facets["theme"].selected] == ["Armoede"]
    assert facets["theme"].selected[0].results == 0
    assert facets["sector"].options[1].parent == "kinderopvang"
    assert facets["partner"].requirement


def test_a_correction_is_told_and_can_be_tried(some_pages, find):
    page = find("q=huisbesoek")
    assert page.corrected == (("huisbesoek", "huisbezoek"),)
    assert page.total == 4
    literal = find("q=huisbesoek&letterlijk=1")
    assert (literal.total, literal.corrected, literal.suggestions) == (0, (), ("huisbezoek",))


def test_a_known_word_without_hits_is_not_corrected(make_page, find):
    make_page("Wijken")
    page = find("q=dijken")
    assert (page.total, page.corrected, page.suggestions) == (0, (), ("wijken",))


def test_words_of_hidden_pages_are_never_proposed(make_page, find):
    page = make_page("Gloobertij")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    result = find("q=gloobertijj")
    assert (result.total, result.corrected, result.suggestions) == (0, (), ())


def test_only_stop_words_find_nothing(some_pages, find):
    page = find("q=de+het")
    assert (page.total, page.hits) == (0, ())


@pytest.mark.parametrize(
    "query", ["' & | ! : * ( ) <-> \\", "a'b\\c", "~theme:taal", "+huisbezoek", "%s %(x)s %%", "🙂 ½ ﬁ", "x" * 500]
)
def test_operators_are_inert(some_pages, find, query):
    request = SearchRequest("nl", q=query)
    assert service.search(request, state.current()).total in (0, 4)


def test_hits_carry_marked_text_and_their_address(make_page, find):
    make_page("Kinderopvang <b>nu</b>", slug="kinderopvang-nu", summary="Over opvang & meer")
    (hit,) = find("q=opvang").hits
    assert hit.title == "<mark>Kinderopvang</mark> &lt;b&gt;nu&lt;/b&gt;"
    assert hit.summary == "Over <mark>opvang</mark> &amp; meer"
    assert hit.matched == ("Kinderopvang", "opvang")
    assert hit.url == "/kinderopvang-nu/"


def test_a_changed_site_changes_addresses(make_page, find):
    section = make_page("Afdeling", slug="afdeling")
    make_page("Pagina", slug="pagina", parent=section)
    assert "/afdeling/pagina/" in [hit.url for hit in find().hits]
    site = Site.objects.get()
    site.root_page = section
    site.save()
    assert "/pagina/" in [hit.url for hit in find().hits]


def test_mentions_are_what_points_here_by_kind_in_one_query(make_page, django_assert_num_queries):
    page = make_page("Doel")
    key = str(page.translation_key)
    make_page("Artikel", kind="article", links=[key], summary="<i>")
    make_page("Les", kind="course", links=["x", key])
    make_page("Concept", kind="course", links=[key]).unpublish()
    with state.kept():
        mentions(page, "nl")
        with django_assert_num_queries(1):
            found = mentions(page, "nl")
    assert {kind: [hit.card["title"] for hit in hits] for kind, hits in found.items()} == {
        "article": ["Artikel"],
        "course": ["Les"],
    }
    assert found["article"][0].summary == "&lt;i&gt;"
    assert mentions(page, "en") == {}


class TestApi:
    @pytest.fixture(autouse=True)
    def _pages(self, make_page):
        make_page(
            "Taal & achterstand", slug="taal-en-achterstand", summary="Over taalachterstand", facets={"theme": ["taal"]}
        )
        make_page("Advies", kind="advice")

    def test_practices_in_the_promised_shape(self, client):
        answer = client.get(reverse("search_api:practices"), {"q": "taalachterstand"}).json()
        assert answer["total"] == 1
        assert answer["hits"] == [
            {
                "url": "/taal-en-achterstand/",
                "slug": "taal-en-achterstand",
                "kind": "practice",
                "title": "Taal & achterstand",
                "summary": "Over taalachterstand",
                "language": "nl",
                "matched": ["taalachterstand"],
                "why": [{"kind": "word", "typed": ["taalachterstand"], "found": "taalachterstand", "label": ""}],
            }
        ]
        assert answer["facets"]["theme"][0] == {
            "value": "taal",
            "label": "Taal en lezen",
            "count": 1,
            "selected": False,
        }

    def test_advice_is_in_site_search_only(self, client):
        assert client.get(reverse("search_api:practices")).json()["total"] == 1
        assert client.get(reverse("search_api:search")).json()["total"] == 2

    @pytest.mark.parametrize("query", ["q=%00", "q=%zz", "page=-1", "page=0", "page=abc", "q=" + "x" * 501])
    def test_bad_input_is_told_in_json(self, client, query):
        response = client.get(reverse("search_api:search") + "?" + query)
        assert response.status_code == 400
        assert response.json()["error"]

    def test_a_page_after_the_last_is_not_found(self, client):
        assert client.get(reverse("search_api:search"), {"page": "999999"}).status_code == 404

    def test_it_is_read_only_and_sets_no_cookie(self, client):
        assert client.post(reverse("search_api:search")).status_code == 405
        assert not client.get(reverse("search_api:search")).cookies

    def test_the_other_language_has_its_own_content(self, client):
        assert client.get(reverse("search_api:search"), {"lang": "en"}).json()["total"] == 0

    def test_restricted_and_draft_pages_stay_out(self, client, make_page):
        make_page("Concept", live=False)
        secret = make_page("Besloten", facets={"theme": ["taal"]})
        PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
        answer = client.get(reverse("search_api:search")).json()
        assert answer["total"] == 2
        assert answer["facets"]["theme"][0]["count"] == 1
