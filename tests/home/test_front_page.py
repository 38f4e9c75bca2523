"""What a visitor meets on the front page."""

import datetime as dt
import re

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from home.sentence import in_sentence
from practices.models import Quote
from practices.vocabulary.load import load_terms
from tests.factories.practices import AdviceFactory, PracticeFactory, partner
from tests.factories.reference import SourceFactory
from tests.factories.site import site_tree

pytestmark = pytest.mark.django_db

TODAY = timezone.localdate()


def text(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.fixture
def front_page(client):
    """The HTML of the front page as it is now."""
    site_tree()

    def show():
        response = client.get("/")
        assert response.status_code == 200
        return response.content.decode()

    return show


def quote(words="Waarom doen we het niet overal zo?", **values):
    return Quote(
        **{"text": words, "speaker": "Noor", "source": SourceFactory(), "consent": Quote.Consent.PUBLIC, **values}
    )


def with_quote(*quotes, **values):
    return PracticeFactory(rows={"quotes": list(quotes)}, **values)


# the mosaic


def test_the_practices_checked_last_come_first_one_large_four_small_three_by_title(front_page):
    for day in range(1, 11):
        PracticeFactory(title=f"Van dag {day}", checked_on=dt.date(2026, 1, day))
    html = front_page()
    section = html[html.index('id="nagekeken"') : html.index('id="themas"')]
    assert re.findall(r"Van dag (\d+)", section) == ["10", "5", "4", "3", "9", "8", "7", "6"]
    assert section.count("card--lead") == 1
    titles = section[section.index('class="also"') : section.index("</ul>", section.index('class="also"'))]
    assert re.findall(r"Van dag (\d+)", titles) == ["5", "4", "3"]


def test_without_practices_there_is_no_empty_section(front_page):
    html = front_page()
    for anchor in ("nagekeken", "themas", "adviezen"):
        assert f'id="{anchor}"' not in html
    assert "band--blush" not in html


# the voice


def test_a_quote_with_consent_is_shown_large_with_who_said_it_and_the_practice(front_page):
    practice = with_quote(quote(function="kinderwerker"), title="Samen op de groep")
    html = front_page()
    band = html[html.index("band--blush") :]
    assert "Waarom doen we het niet overal zo?" in band
    assert "Noor kinderwerker." in text(band)
    assert practice.url in band
    assert html.count("quote--loud") == 1


@pytest.mark.parametrize(
    "values",
    [
        {"consent": Quote.Consent.PSEUDONYM},
        {"consent": Quote.Consent.GIVEN, "consent_until": TODAY - dt.timedelta(days=1)},
        {"words": "Dit is een lang verhaal. " * 8},
    ],
    ids=["a name withheld", "consent ended yesterday", "too long for large letters"],
)
def test_other_quotes_stay_off_the_front_page(front_page, values):
    with_quote(quote(**values))
    assert "quote--loud" not in front_page()


def test_consent_counts_up_to_its_last_day(front_page):
    with_quote(quote(consent=Quote.Consent.GIVEN, consent_until=TODAY))
    assert "quote--loud" in front_page()


def test_the_voice_is_of_the_practice_that_was_checked_last_and_the_shortest_there(front_page):
    with_quote(quote("Kort."), checked_on=dt.date(2026, 1, 1))
    with_quote(quote("Dit is wat langer."), quote("Dit is nog een flink stuk langer."), checked_on=dt.date(2026, 2, 1))
    assert "Dit is wat langer." in front_page()


def test_a_practice_that_is_hidden_takes_its_voice_along(front_page):
    practice = with_quote(quote())
    assert "quote--loud" in front_page()
    PageViewRestriction.objects.create(page=practice, restriction_type=PageViewRestriction.LOGIN)
    assert "quote--loud" not in front_page()


def test_a_quote_without_consent_does_not_speak(front_page):
    """No editor can publish one, but a row may lose its consent later."""
    practice = with_quote(quote())
    practice.quotes.update(consent="")
    assert "quote--loud" not in front_page()


def test_a_draft_does_not_speak(front_page):
    with_quote(quote(), live=False)
    assert "quote--loud" not in front_page()


# the sentence


@pytest.mark.parametrize(("label", "words"), [("Sociaal werk", "sociaal werk"), ("OCMW", "OCMW"), ("", "")])
def test_a_label_in_a_sentence_keeps_its_abbreviations(label, words):
    assert in_sentence(label) == words


def test_the_sentence_as_it_stands_leads_to_what_it_says(client, front_page):
    PracticeFactory(
        title="Past", rows={"partners": [partner("De opvang"), partner("De hulp", "jeugdhulp", ("expertise",))]}
    )
    PracticeFactory(
        title="Past niet", rows={"partners": [partner("De school", "onderwijs"), partner("De stad", "gemeente")]}
    )
    html = front_page()
    form = html[html.index('aria-labelledby="zoek-een-partner"') :]
    form = form[: form.index("</form>")]
    chosen = [
        (name, re.search(r'value="([^"]*)" selected', options).group(1))
        for name, options in re.findall(r'<select[^>]* name="(\w+)">(.*?)</select>', form, re.DOTALL)
    ]
    assert chosen == [("partner", "kinderopvang"), ("partner", "jeugdhulp"), ("age", "2-4")]
    action = re.search(r'<form action="([^"]+)"', form).group(1)
    assert action == reverse("search:practices")
    query = "&".join(f"{name}={value}" for name, value in chosen)
    page = client.get(f"{action}?{query}").context["page"]
    assert [hit.card["title"] for hit in page.hits] == ["Past"]
    assert not page.request.ignored


def test_only_partners_that_someone_works_with_can_be_looked_for(front_page):
    PracticeFactory(rows={"partners": [partner("De opvang"), partner("De school", "onderwijs", ("expertise",))]})
    wanted = re.search(r'id="zoeken".*?</select>', front_page(), re.DOTALL).group()
    assert set(re.findall(r'value="([\w-]+)"', wanted)) == {"kinderopvang", "onderwijs"}
    assert 'value="onderwijs:expertise"' in wanted


def test_all_ages_can_be_chosen_once(front_page):
    load_terms()
    ages = re.search(r'id="leeftijd".*?</select>', front_page(), re.DOTALL).group()
    assert text(ages).count("alle leeftijden") == 1
    assert "kinderen van 4-12 jaar" in text(ages)
    assert "jongeren van 12-18 jaar" in text(ages)


# advice


def test_an_advice_is_announced_as_advice_and_not_among_the_practices(front_page):
    AdviceFactory(title="Zet de deur open")
    html = front_page()
    assert "Zet de deur open" in html[html.index('id="adviezen"') :]
    assert "Zet de deur open" not in html[: html.index('id="adviezen"')]
    assert "Advies of visie" in html
