"""Cards stay in memory, and never longer than they are true."""

import pytest
from django.core.cache import cache
from django.test.signals import template_rendered

from practices.models import PracticePage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]
CARD = "cards/practice.html"


@pytest.fixture
def drawn(client):
    """How many cards a listing draws, with an empty cache, and what it shows."""

    def of(address):
        names = []

        def note(sender, template, **kwargs):
            names.append(template.name)

        cache.clear()
        template_rendered.connect(note)
        try:
            answer = client.get(address)
        finally:
            template_rendered.disconnect(note)
        return names.count(CARD), answer.content.decode()

    return of


def test_a_card_is_drawn_once_until_something_changes(drawn):
    assert drawn("/praktijken/")[0] == 10
    assert drawn("/praktijken/")[0] == 0
    page = PracticePage.objects.get(slug="travers-zwolle")
    page.summary = "Een nieuwe samenvatting."
    page.save_revision().publish()
    number, shown = drawn("/praktijken/?sector=kinderopvang")
    assert number > 0
    assert "Een nieuwe samenvatting." in shown


def test_another_question_marks_its_own_words(drawn):
    assert "<mark>jeugdhulp</mark>" in drawn("/praktijken/?q=jeugdhulp")[1]
    assert "<mark>jeugdhulp</mark>" not in drawn("/praktijken/?q=peutergroep")[1]
