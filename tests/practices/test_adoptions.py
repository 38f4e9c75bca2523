"""Who took a practice over: on its page, as a count on its card, in the comparison, and at the editor's desk."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset

from practices.models import AdoptionLine, PracticePage, PracticeSource
from practices.rules import problems
from tests.factories.practices import PracticeFactory
from tests.factories.reference import SourceFactory
from tests.practices.admin_forms import complete_form, soup

pytestmark = pytest.mark.django_db


@pytest.fixture
def adopted(db):
    """A practice that two others took over: one changed what may be changed, of the other nothing is told."""
    source = SourceFactory()
    lines = [
        AdoptionLine(
            who="Wijkteam Noord",
            where="Utrecht",
            year=2021,
            change="Twee dagdelen in plaats van vier",
            touched="aanpasbaar",
            source=source,
        ),
        AdoptionLine(who="Een school", source=source),
    ]
    return PracticeFactory(title="Samen kijken", rows={"adoptions": lines, "sources": [PracticeSource(source=source)]})


def test_the_page_tells_who_changed_what_and_where_that_stands(client, adopted):
    page = soup(client.get("/praktijken/samen-kijken/"))
    lines = [line.get_text(" ", strip=True) for line in page.select("#past-het-bij-jullie .results-lines li")]
    assert lines == [
        "Wijkteam Noord, Utrecht, 2021: Twee dagdelen in plaats van vier Aangepast wat mag bron 1",
        "Een school Niet vermeld wat er veranderde bron 1",
    ]


def test_the_card_counts_them_only_where_there_are_any(visit, adopted):
    PracticeFactory(title="Nergens anders")
    hits = soup(visit.listing()).select(".hit")
    said = {hit.select_one(".hit__title").get_text(strip=True): hit.get_text(" ", strip=True) for hit in hits}
    assert "2 keer elders overgenomen" in said["Samen kijken"]
    assert "overgenomen" not in said["Nergens anders"]


def test_they_are_found_by_their_words(visit, adopted):
    assert visit.titles("q=dagdelen+Noord") == ["Samen kijken"]


def test_they_stand_in_the_comparison(client, adopted):
    PracticeFactory(title="Nergens anders")
    page = soup(client.get("/praktijken/vergelijken/?p=samen-kijken&p=nergens-anders"))
    row = next(row for row in page.select(".compare tr") if row.th and "Eerder overgenomen" in row.th.get_text())
    assert "Wijkteam Noord" in row.select("td")[0].get_text()
    assert "Niet vermeld in de bron" in row.select("td")[1].get_text()


def test_one_without_a_source_is_not_published(adopted):
    adopted.adoptions.add(AdoptionLine(who="Iemand"))
    assert "adoptions" in [problem.field for problem in problems(adopted)]


def test_an_editor_writes_them_down(desk, index_page):
    source = SourceFactory()
    row = {
        "who": "Wijkteam Noord",
        "where": "Utrecht",
        "year": "2021",
        "change": "",
        "touched": "kern",
        "source": str(source.pk),
    }
    form = complete_form("Samen kijken", adoptions=inline_formset([row])) | {"action-publish": "1"}
    answer = desk.post(reverse("wagtailadmin_pages:add", args=["practices", "practicepage", index_page.pk]), form)
    assert answer.status_code == 302
    assert [(line.who, line.touched) for line in PracticePage.objects.get(slug="samen-kijken").adoptions.all()] == [
        ("Wijkteam Noord", "kern")
    ]
