"""Editors see which translations are behind, with the number of changed texts: on the first page, in a report, in a list."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from core.models import TranslationStatus
from tests.core.translation.translating import english_of
from tests.factories.accounts import EditorFactory
from tests.factories.practices import DraftFactory, PracticeFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db


@pytest.fixture
def behind(translated, republish):
    """A translation of which two texts are behind."""
    page, _translation, _english = translated
    page.title, page.summary = "Samen eten", "Een andere zin."
    republish(page)
    return page


def words(element):
    return " ".join(element.get_text(" ", strip=True).split())


def home(client):
    return soup(client.get(reverse("wagtailadmin_home")))


def test_the_first_page_shows_it_with_a_way_to_mend_it(desk, behind):
    link = home(desk).select_one(f"a[href='{reverse('wagtailadmin_pages:edit', args=[english_of(behind).pk])}']")
    row = link.find_parent("tr")
    assert [words(cell) for cell in row.select("td")] == [
        "EN Samen aan tafel",
        "English",
        "2",
        "het origineel is veranderd",
    ]


def test_the_first_page_says_nothing_where_all_is_in_step(desk, translated):
    assert "Verouderde vertalingen" not in words(home(desk).select_one("main"))


def test_the_report_lists_it_and_gives_a_table(desk, behind):
    report = desk.get(reverse("translations_behind"))
    row = words(soup(report).select_one("table tbody tr"))
    assert row.startswith("EN Samen aan tafel English 2")
    table = desk.get(reverse("translations_behind"), {"export": "csv"})
    lines = b"".join(table.streaming_content).decode().splitlines()
    assert lines[1].split(",")[:3] == ["EN Samen aan tafel", "en", "2"]


def test_a_translation_whose_source_is_not_public_any_more_is_listed(desk, translated):
    page, _translation, _english = translated
    page.unpublish()
    assert "het origineel is niet meer openbaar" in words(soup(desk.get(reverse("translations_behind"))))


def test_who_may_not_edit_the_page_does_not_see_it(client, behind):
    client.force_login(EditorFactory(groups=["Nobody"]))
    assert client.get(reverse("translations_behind")).status_code == 302


def test_the_list_of_practices_says_it_for_both_languages(desk, behind):
    PracticeFactory(title="Nog niet vertaald")
    rows = soup(desk.get(reverse("praktijken:index"))).select("tbody tr")
    said = {words(row.select_one(".title")): words(row) for row in rows}
    assert "verouderd (2)" in next(text for title, text in said.items() if title.startswith("Samen eten"))
    assert "verouderd (2)" in next(text for title, text in said.items() if title.startswith("EN Samen aan tafel"))
    assert "geen vertaling" in next(text for title, text in said.items() if title.startswith("Nog niet vertaald"))


def test_the_first_page_asks_as_much_with_many(desk, behind):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            desk.get(reverse("wagtailadmin_home"))
        return len(asked)

    queries()
    before = queries()
    for number in range(8):
        page = DraftFactory(title=f"Kopie {number}")
        TranslationStatus.objects.create(page=page, changed=1)
    assert queries() <= before + 1
