"""The notes beside the text of a practice."""

import pytest
from bs4 import BeautifulSoup

from practices.presentation.margins import margins
from practices.presentation.sections import sources
from tests.factories.practices import DraftFactory, PracticeFactory

pytestmark = pytest.mark.django_db


def notes(client, page):
    soup = BeautifulSoup(client.get(page.url).content.decode(), "html.parser")
    return {note.b.text: note for note in soup.select(".p-text > section > .margin")}


def test_they_say_where_it_comes_from_where_to_look_further_and_how_sure_it_is(client, index_page):
    page = PracticeFactory(terms={"form": ["huisbezoek"], "theme": ["inclusie"], "evidence": ["e1"]})
    found = notes(client, page)
    assert list(found) == ["Waar dit vandaan komt", "Zoek verder", "Hoe zeker is dit?"]
    assert found["Waar dit vandaan komt"].a["href"] == "#bronnen"
    assert page.sources.first().source.title.rstrip(".?") in found["Waar dit vandaan komt"].text
    assert [(link.text, link["href"]) for link in found["Zoek verder"].select("a")] == [
        ("huisbezoek en gezinsondersteuning", "/praktijken/?form=huisbezoek"),
        ("inclusie", "/praktijken/?theme=inclusie"),
    ]
    assert "Praktijkverhaal. Mensen die het deden, vertellen erover." in found["Hoe zeker is dit?"].text
    assert found["Hoe zeker is dit?"]["id"] == "bewijs", "the badge in the head leads here"


def test_a_draft_that_says_nothing_has_none(index_page):
    page = DraftFactory()
    assert margins(page, sources(page)) == {"from_where": "", "further": "", "how_sure": ""}


def test_a_title_with_markup_stays_text(client, index_page):
    page = PracticeFactory()
    given = [{"author": "<b>Iemand</b>", "title": "Titel"}]
    assert "&lt;b&gt;Iemand" in margins(page, given)["from_where"]
