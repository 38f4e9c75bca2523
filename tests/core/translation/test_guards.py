"""Nothing goes public with texts of another language in it, whatever way it is published; nothing that was translated is lost."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation

from tests.core.translation.translating import english, english_of, fill_in, kept
from tests.factories.practices import DraftFactory, PracticeFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting(submitted):
    """A public practice that was submitted for translation, with one text translated: (page, translation)."""
    page, translation = submitted
    segment = translation.source.stringsegment_set.get(context__path="title")
    StringTranslation.objects.create(
        translation_of=segment.string,
        locale=translation.target_locale,
        context=segment.context,
        data="On the road together",
        translation_type="manual",
    )
    return page, translation


def said(response):
    return " ".join(soup(response).select_one(".messages").get_text(" ", strip=True).split())


def test_a_page_that_is_submitted_for_translation_is_a_draft(waiting):
    page, _translation = waiting
    assert page.live
    assert not english_of(page).live


def test_submitting_in_the_admin_publishes_nothing(admin_desk, committed):
    english()
    page = PracticeFactory()
    with committed():
        admin_desk.post(
            reverse("wagtail_localize:submit_page_translation", args=[page.pk]), {"locales": [english().pk]}
        )
    assert not english_of(page).live


def test_the_button_publish_names_what_is_not_translated(desk, waiting, committed):
    page, translation = waiting
    edit = reverse("wagtailadmin_pages:edit", args=[english_of(page).pk])
    with committed():
        answer = desk.post(edit, {"action": "publish"}, follow=True)
    assert not english_of(page).live
    assert "Niet gepubliceerd" in said(answer)
    assert page.summary in said(answer)
    assert kept(translation).get(context__path="title").data == "On the road together"
    fill_in(translation)
    with committed():
        desk.post(edit, {"action": "publish"})
    assert english_of(page).live
    assert english_of(page).title == "On the road together"


def test_updating_with_publish_names_it_too_and_updates(desk, waiting, committed):
    page, translation = waiting
    address = reverse("wagtail_localize:update_translations", args=[translation.source.pk])
    with committed():
        answer = desk.post(address, {"publish_translations": "on"}, follow=True)
    assert not english_of(page).live
    assert "Niet gepubliceerd" in said(answer)
    fill_in(translation)
    with committed():
        desk.post(address, {"publish_translations": "on"})
    assert english_of(page).live


def test_publishing_many_names_it_and_publishes_none(desk, waiting, committed):
    page, _translation = waiting
    other = DraftFactory(title="Nog lang niet af")
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    ids = f"?id={english_of(page).pk}&id={other.pk}&next={reverse('wagtailadmin_home')}"
    with committed():
        answer = desk.post(address + ids, follow=True)
    assert answer.status_code == 200
    assert "Er is niets gepubliceerd" in said(answer)
    assert "Nog lang niet af" in said(answer)
    assert not english_of(page).live
    other.refresh_from_db()
    assert not other.live


def test_publishing_many_that_are_whole_publishes_them(desk, committed):
    page = PracticeFactory()
    page.unpublish()
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    with committed():
        desk.post(f"{address}?id={page.pk}&next={reverse('wagtailadmin_home')}")
    page.refresh_from_db()
    assert page.live


def test_code_cannot_publish_it_either(waiting):
    page, _translation = waiting
    draft = english_of(page).get_latest_revision()
    with pytest.raises(ValidationError, match="Nog niet vertaald"):
        draft.publish()


def test_a_changed_source_does_not_put_dutch_on_the_english_page(translated, republish, desk, committed):
    page, _translation, _english = translated
    page.summary = "Een heel andere zin."
    republish(page)
    edit = reverse("wagtailadmin_pages:edit", args=[english_of(page).pk])
    with committed():
        answer = desk.post(edit, {"action": "publish"}, follow=True)
    assert "Een heel andere zin." in said(answer)
    assert english_of(page).live
    assert english_of(page).summary == "EN Een maaltijd voor de buurt."


def test_a_text_that_is_the_same_in_english_is_translated_once_somebody_says_so(waiting, committed):
    page, translation = waiting
    fill_in(translation)
    kept(translation).filter(context__path="summary").update(data=page.summary)
    with committed():
        translation.save_target(publish=True)
    assert english_of(page).summary == page.summary


def test_the_source_was_unpublished_while_it_was_translated(desk, waiting, committed):
    page, translation = waiting
    page.unpublish()
    fill_in(translation)
    edit = reverse("wagtailadmin_pages:edit", args=[english_of(page).pk])
    assert desk.get(edit).status_code == 200
    with committed():
        assert desk.post(edit, {"action": "publish"}).status_code == 302
    # A translation may be public without its source; the report names it.
    assert english_of(page).live


def test_the_source_was_deleted_and_the_translation_stays_a_page_to_edit(desk, translated, committed):
    page, translation, english_page = translated
    with committed():
        Page.objects.get(pk=page.pk).delete()
    edit = reverse("wagtailadmin_pages:edit", args=[english_page.pk])
    assert desk.get(edit).status_code == 200
    assert desk.get(english_page.url).status_code == 200
    upload = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    assert desk.post(upload).status_code == 404


def test_a_taken_address_gets_a_number_and_nothing_is_lost(waiting, committed):
    page, translation = waiting
    fill_in(translation)
    english_page = english_of(page)
    taken = PracticeFactory(title="Een ander").copy_for_translation(english(), copy_parents=True)
    taken.slug = "bezet"
    taken.save_revision().publish()
    page.slug = "bezet"
    page.save_revision().publish()
    translation.source.update_from_db()
    with committed():
        translation.save_target(publish=True)
    english_page = english_of(page)
    assert english_page.live
    assert english_page.slug != "bezet"
    assert english_page.url != taken.url
