import pytest

from search.highlight import Highlighter
from search.plan import Vocabulary, make_plan
from search.synonyms import index, written

pytestmark = pytest.mark.django_db


def mark(text, query, locale="nl"):
    plan = make_plan(query, locale, Vocabulary(index(locale, written()[0])))
    return Highlighter(locale, list(plan.alternatives)).mark(text)


@pytest.mark.parametrize(
    ("text", "query", "html"),
    [
        ("De kinderopvangorganisatie helpt", "opvang", "De <mark>kinderopvangorganisatie</mark> helpt"),
        ("Werken in het buurtteam", "wijkteam", "Werken in het <mark>buurtteam</mark>"),
        ("Gezinnen in de wijk", "gezin", "<mark>Gezinnen</mark> in de wijk"),
        ("Een crèche", "creche", "Een <mark>crèche</mark>"),
        ("Niets te vinden", "opvang", "Niets te vinden"),
        ("", "opvang", ""),
        ("Zonder vraag", "", "Zonder vraag"),
    ],
)
def test_words_found_are_marked_whole(text, query, html):
    assert mark(text, query).html == html


@pytest.mark.parametrize(
    "text",
    [
        "<script>opvang()</script>",
        "opvang<img src=x onerror=alert(1)>",
        "<b>opvang</b> & \"opvang\" 'opvang'",
        "<mark>opvang</mark>",
        "&lt;opvang&gt;",
    ],
)
def test_markup_in_a_text_stays_text(text):
    html = str(mark(text, "opvang").html).replace("<mark>", "").replace("</mark>", "")
    assert "<" not in html
    assert "opvang" in html


def test_the_words_found_are_told_once():
    assert mark("Opvang en kinderopvang en Opvang", "opvang").words == ("Opvang", "kinderopvang")
