"""A Dutch page changes: its English page takes over what is one for both languages, and says how far its texts are behind."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import PageViewRestriction

from core.models import TranslationStatus
from core.translation.segments import unfinished
from practices.models import PlaceLine, PracticePage, Scheme, Step
from tests.core.translation.translating import english_of, fill_in
from tests.factories.practices import partner
from tests.factories.reference import OrganisationFactory, PlaceFactory, term
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db


def status_of(page):
    return TranslationStatus.objects.get(page__translation_key=page.translation_key)


def slugs(page, scheme):
    return page.slugs(Scheme(scheme))


def test_a_translation_that_was_published_whole_is_in_step(translated):
    page, _translation, english = translated
    assert english.live
    assert english.title == "EN Samen aan tafel"
    assert (status_of(page).changed, status_of(page).since) == (0, None)


def test_facts_follow_at_once_and_texts_stay(translated, republish):
    page, _translation, _english = translated
    page.set_terms(Scheme.THEME, [term("theme", "armoede")])
    page.age_from, page.age_to, page.sites = 0, 24, 7
    page.summary = "Een andere zin in dezelfde publicatie."
    republish(page)
    english = english_of(page)
    assert slugs(english, "theme") == ("armoede",)
    assert (english.age_from, english.age_to, english.sites) == (0, 24, 7)
    assert english.title == "EN Samen aan tafel"
    assert english.live
    assert not english.has_unpublished_changes
    assert (status_of(page).changed, status_of(page).problem) == (1, "")


def test_both_languages_are_counted_alike_after_a_change_of_facts(translated, republish):
    page, _translation, _english = translated
    page.set_terms(Scheme.THEME, [term("theme", "armoede")])
    republish(page)
    for address in ("/praktijken/?theme=armoede", "/en/praktijken/?theme=armoede"):
        assert len(soup(Client().get(address)).select(".hit")) == 1, address
    for address in ("/praktijken/?theme=taal-en-vve", "/en/praktijken/?theme=taal-en-vve"):
        assert "Samen aan tafel" not in soup(Client().get(address)).select_one("main").get_text(), address


def test_a_cleared_set_is_cleared(translated, republish):
    page, _translation, _english = translated
    page.set_terms(Scheme.SETTING, [term("setting", "basisschool")])
    page.places.set([PlaceLine(place=PlaceFactory())])
    republish(page)
    assert slugs(english_of(page), "setting") == ("basisschool",)
    assert english_of(page).places.count() == 1
    page.set_terms(Scheme.SETTING, [])
    page.places.set([])
    republish(page)
    assert slugs(english_of(page), "setting") == ()
    assert english_of(page).places.count() == 0


def test_a_text_that_was_taken_away_goes_in_both_languages(translated, republish):
    page, translation, _english = translated
    page.children = "Kinderen van twee."
    republish(page)
    fill_in(translation)
    translation.save_target(publish=False)
    page.children = ""
    republish(page)
    assert english_of(page).children == ""
    assert status_of(page).changed == 0


def test_the_facts_of_a_row_follow_and_its_words_stay(translated, republish):
    page, _translation, _english = translated
    line = page.partners.first()
    line.sector, line.roles = term("sector", "onderwijs"), ["financier"]
    page.partners.set([line, *page.partners.all()[1:]])
    republish(page)
    theirs = english_of(page).partners.get(translation_key=line.translation_key)
    assert (theirs.sector.slug, theirs.roles, theirs.name) == ("onderwijs", ["financier"], "EN De opvang")


def test_a_row_that_is_gone_goes_and_one_without_words_comes(translated, republish):
    page, _translation, _english = translated
    kept = page.partners.first()
    page.partners.set(
        [kept, partner("", "jeugdhulp", organisation=OrganisationFactory()), partner("De school", "onderwijs")]
    )
    republish(page)
    assert status_of(page).problem == ""
    theirs = english_of(page).partners.all()
    # The school has a name to be translated; it comes with its translation.
    assert [row.name for row in theirs] == ["EN De opvang", ""]
    assert status_of(page).changed == 2


def test_changed_new_and_removed_texts_are_counted_once_each(translated, republish):
    page, _translation, _english = translated
    page.title = "Samen eten"
    page.children = "Kinderen van twee."
    first, *others = page.steps.all()
    first.title = "Elkaar leren kennen"
    page.steps.set([first, *others, Step(title="Vieren", text="")])
    page.context = "<p>Kinderen kregen laat hulp.</p><p>Dat moest anders.</p>"
    republish(page)
    assert status_of(page).changed == 5
    assert english_of(page).title == "EN Samen aan tafel"
    assert english_of(page).context.count("<p") == 1


def test_translators_get_the_new_texts_without_asking(translated, republish):
    page, translation, _english = translated
    assert not unfinished(translation).exists()
    page.title = "Samen eten"
    republish(page)
    assert list(unfinished(translation).values_list("string__data", flat=True)) == ["Samen eten"]


def test_what_is_translated_counts_once_it_is_published(translated, republish, committed):
    page, translation, _english = translated
    page.title = "Samen eten"
    republish(page)
    since = status_of(page).since
    fill_in(translation)
    republish(page)
    assert (status_of(page).changed, status_of(page).since) == (1, since)
    with committed():
        translation.save_target(publish=True)
    assert (status_of(page).changed, status_of(page).since) == (0, None)
    assert english_of(page).title == "EN Samen eten"


def test_a_change_that_is_taken_back_is_none(translated, republish):
    page, _translation, _english = translated
    for title in ("Samen eten", "Samen aan tafel"):
        page.title = title
        republish(page)
    assert (status_of(page).changed, status_of(page).since) == (0, None)


def test_a_draft_in_english_gets_the_facts_and_stays_a_draft(translated, republish):
    page, _translation, english = translated
    english.summary = "A better sentence."
    english.save_revision()
    page.sites = 7
    republish(page)
    english = english_of(page)
    assert (english.sites, english.summary) == (7, "EN Een maaltijd voor de buurt.")
    assert english.has_unpublished_changes
    draft = english.get_latest_revision_as_object()
    assert (draft.sites, draft.summary) == (7, "A better sentence.")


def test_a_page_that_was_taken_out_of_the_hands_of_localize_does_not_drift(translated, republish):
    page, translation, _english = translated
    translation.enabled = False
    translation.save()
    page.sites, page.title = 7, "Samen eten"
    republish(page)
    english = english_of(page)
    assert (english.sites, english.title) == (7, "EN Samen aan tafel")
    assert status_of(page).changed == 1
    # Its editor publishes it as a page of its own: it is in step again.
    english.title = "Eating together"
    republish(english)
    assert status_of(page).changed == 0


def test_an_english_page_that_was_never_public_stays_so(translated, republish):
    page, _translation, english = translated
    english.unpublish()
    page.sites = 7
    republish(page)
    assert not english_of(page).live
    assert english_of(page).get_latest_revision_as_object().sites == 7


def test_a_password_on_the_source_holds_for_its_translation(translated, committed):
    page, _translation, english = translated
    with committed():
        lock = PageViewRestriction.objects.create(page=page, restriction_type="password", password="geheim")
    assert "EN Samen aan tafel" not in Client().get(english.url).content.decode()
    assert soup(Client().get("/en/praktijken/")).select(".hit") == []
    with committed():
        lock.delete()
    assert "EN Samen aan tafel" in Client().get(english.url).content.decode()


def test_readers_are_told_after_sixty_days_and_not_before(translated, republish, settings):
    page, _translation, english = translated
    page.title = "Samen eten"
    republish(page)

    def told():
        return soup(Client().get(english.url)).select_one("main > .wrap .notice a[hreflang=nl]")

    def move(days):
        since = timezone.now() - dt.timedelta(days=days)
        TranslationStatus.objects.update(since=since)
        republish(PracticePage.objects.get(pk=page.pk))
        return since

    move(settings.TRANSLATION_BEHIND_DAYS - 1)
    assert told() is None
    since = move(settings.TRANSLATION_BEHIND_DAYS)
    link = told()
    assert (link["href"], link["lang"]) == (page.url, "nl")
    assert timezone.localdate(since).strftime("%Y") in link.find_parent(class_="notice").get_text()
    assert soup(Client().get(page.url)).select_one("main > .wrap .notice a[hreflang=en]") is None
