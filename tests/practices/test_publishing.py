"""Every way in which an editor changes what is public, through the admin, with the public listing right after."""

import dataclasses
import datetime as dt

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail_localize.models import Translation
from wagtail_localize.operations import TranslationCreator

from home.models import HomePage
from practices.models import PracticeIndexPage, PracticePage
from search import registry
from tests.core.translation.translating import fill_in
from tests.factories.accounts import EditorFactory
from tests.factories.practices import DraftFactory, PracticeFactory
from tests.practices.admin_forms import add_url, complete_form, edit_url, empty_form, form_of, newest, soup

pytestmark = pytest.mark.django_db


def action(name, page):
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk])


def let_time_pass(page):
    """Move a scheduled publication to a minute ago."""
    past = timezone.now() - dt.timedelta(minutes=1)
    revision = page.revisions.get(approved_go_live_at__isnull=False)
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save()


def test_unpublish_and_publish_again(desk, visit):
    page = PracticeFactory(title="Samen kijken")
    assert desk.post(action("unpublish", page)).status_code == 302
    assert visit.titles() == []
    assert visit.get("/praktijken/samen-kijken/").status_code == 404
    form = form_of(desk, page)
    form["action-publish"] = "1"
    assert desk.post(edit_url(page), form).status_code == 302
    assert visit.titles() == ["Samen kijken"]


def test_delete(desk, visit):
    page = PracticeFactory()
    assert desk.post(action("delete", page)).status_code == 302
    assert visit.titles() == []
    assert visit.count("sector", "jeugdhulp") == 0


def test_delete_of_the_parent(admin_desk, index_page, visit):
    PracticeFactory()
    assert admin_desk.post(action("delete", index_page)).status_code == 302
    assert not PracticePage.objects.exists()
    assert visit.titles() == []


def test_move_to_another_parent(admin_desk, index_page, visit):
    page = PracticeFactory(title="Verhuizer")
    section = index_page.get_parent().add_child(instance=Page(title="Deel", slug="deel"))
    start = section.add_child(instance=HomePage(title="Start", slug="start"))
    other = start.add_child(instance=PracticeIndexPage(title="Praktijken", slug="praktijken"))
    address = reverse("wagtailadmin_pages:move_confirm", args=[page.pk, other.pk])
    assert admin_desk.post(address).status_code == 302
    (hit,) = visit.listing().context["page"].hits
    assert hit.url == "/deel/start/praktijken/verhuizer/"
    assert visit.get(hit.url).status_code == 200


def test_another_address(desk, visit):
    page = PracticeFactory(title="Samen kijken", slug="oud")
    form = form_of(desk, page)
    form["slug"] = "nieuw"
    form["action-publish"] = "1"
    assert desk.post(edit_url(page), form).status_code == 302
    assert [hit.url for hit in visit.listing().context["page"].hits] == ["/praktijken/nieuw/"]


@pytest.mark.parametrize("on_parent", [False, True])
def test_a_password_hides_at_once_and_lifting_it_shows_again(admin_desk, index_page, visit, on_parent):
    page = PracticeFactory()
    closed = index_page if on_parent else page
    privacy = reverse("wagtailadmin_pages:set_privacy", args=[closed.pk])
    admin_desk.post(privacy, {"restriction_type": "password", "password": "geheim"})
    assert PageViewRestriction.objects.exists()
    assert visit.titles() == []
    assert visit.count("theme", "taal-en-vve") == 0
    admin_desk.post(privacy, {"restriction_type": "none"})
    assert visit.titles() == [page.title]


def test_who_has_the_password_reads_the_page(admin_desk, client):
    page = PracticeFactory(title="Besloten")
    privacy = reverse("wagtailadmin_pages:set_privacy", args=[page.pk])
    admin_desk.post(privacy, {"restriction_type": "password", "password": "geheim"})
    client.logout()
    asked = soup(client.get("/praktijken/besloten/"))
    assert "wachtwoord" in asked.h1.text
    form = asked.select_one("main form")
    values = {field["name"]: field.get("value", "") for field in form.select("input[name]")}
    response = client.post(form["action"], {**values, "password": "geheim"}, follow=True)
    assert soup(response).h1.text.strip().startswith("Besloten")


def test_a_translation_is_found_in_its_own_language_once_published(
    index_page, visit, django_capture_on_commit_callbacks
):
    english = Locale.objects.get(language_code="en")
    home = index_page.get_parent().specific.copy_for_translation(english)
    home.save_revision().publish()
    index_page.copy_for_translation(english).save_revision().publish()
    page = PracticeFactory(title="Samen kijken")
    TranslationCreator(user=None, target_locales=[english]).create_translations(page)
    assert visit.get("/en/praktijken/").context["page"].total == 0
    submitted = Translation.objects.get(source__object_id=page.translation_key)
    fill_in(submitted)
    with django_capture_on_commit_callbacks(execute=True):
        submitted.save_target(publish=True)
    (hit,) = visit.get("/en/praktijken/").context["page"].hits
    assert hit.url == "/en/praktijken/samen-kijken/"
    assert visit.get(hit.url).status_code == 200
    assert [hit.card["title"] for hit in visit.get("/praktijken/").context["page"].hits] == ["Samen kijken"]


def test_a_publication_in_the_future_shows_when_its_time_has_come(desk, index_page, visit):
    later = (timezone.now() + dt.timedelta(days=2)).strftime("%Y-%m-%d %H:%M")
    form = complete_form("Overmorgen", go_live_at=later) | {"action-publish": "1"}
    assert desk.post(add_url(index_page), form).status_code == 302
    page = newest()
    assert visit.titles() == []
    call_command("publish_scheduled")
    assert visit.titles() == []
    let_time_pass(page)
    call_command("publish_scheduled")
    assert visit.titles() == ["Overmorgen"]


def test_an_expired_practice_is_gone(desk, index_page, visit):
    soon = (timezone.now() + dt.timedelta(days=2)).strftime("%Y-%m-%d %H:%M")
    desk.post(add_url(index_page), complete_form("Tijdelijk", expire_at=soon) | {"action-publish": "1"})
    assert visit.titles() == ["Tijdelijk"]
    Page.objects.filter(pk=newest().pk).update(expire_at=timezone.now() - dt.timedelta(minutes=1))
    call_command("publish_scheduled")
    assert visit.titles() == []


def copy_form(page, **values):
    parent = page.get_parent()
    return {"new_title": "Kopie", "new_slug": "kopie", "new_parent_page": str(parent.pk), **values}


def test_a_copy_that_stays_public_is_found(admin_desk, visit):
    page = PracticeFactory(title="Origineel")
    admin_desk.post(action("copy", page), copy_form(page, publish_copies="on"))
    assert sorted(visit.titles()) == ["Kopie", "Origineel"]


def test_a_copy_as_draft_is_not_found(admin_desk, visit):
    page = PracticeFactory(title="Origineel")
    admin_desk.post(action("copy", page), copy_form(page))
    assert PracticePage.objects.count() == 2
    assert visit.titles() == ["Origineel"]


def test_an_alias_is_found_once_it_is_a_page_of_its_own(admin_desk, visit):
    page = PracticeFactory(title="Origineel")
    admin_desk.post(action("copy", page), copy_form(page, alias="on"))
    assert visit.titles() == ["Origineel"]
    assert admin_desk.post(action("convert_alias", newest())).status_code == 302
    assert len(visit.titles()) == 2


@pytest.fixture
def submitted(client, index_page):
    """A complete practice that an editor without the right to publish sent to the moderators."""
    client.force_login(EditorFactory(groups=["Editors"]))
    response = client.post(add_url(index_page), complete_form("Ter beoordeling") | {"action-submit": "1"})
    assert response.status_code == 302
    return newest()


def test_a_moderator_approves_what_an_editor_submitted(client, submitted, visit):
    assert visit.titles() == []
    client.force_login(EditorFactory(groups=["Moderators"]))
    state = submitted.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[submitted.pk, "approve", state.pk])
    client.post(address, {"comment": "Goed"})
    assert visit.titles("q=beoordeling") == ["Ter beoordeling"]


def test_an_incomplete_practice_cannot_be_submitted(client, index_page):
    client.force_login(EditorFactory(groups=["Editors"]))
    response = client.post(add_url(index_page), empty_form("Te vroeg") | {"action-submit": "1"})
    assert response.status_code == 200
    assert not PracticePage.objects.exists()


def test_an_editor_without_the_right_cannot_publish(client, index_page, visit):
    client.force_login(EditorFactory(groups=["Editors"]))
    client.post(add_url(index_page), complete_form("Brutaal") | {"action-publish": "1"})
    assert not newest().live
    assert visit.titles() == []


@pytest.fixture
def broken_builder(monkeypatch):
    """Let building a practice's document fail."""

    def build(page_ids):
        raise ZeroDivisionError("kapot")

    builder = registry._builders["practice"]
    monkeypatch.setitem(registry._builders, "practice", dataclasses.replace(builder, build=build))


def test_a_failing_index_leaves_nothing_half_published(desk, visit, broken_builder):
    desk.raise_request_exception = False
    draft = DraftFactory(title="Eerst")
    before = draft.latest_revision_id
    response = desk.post(edit_url(draft), complete_form("Daarna", slug=draft.slug) | {"action-publish": "1"})
    assert response.status_code == 500
    kept = PracticePage.objects.get(pk=draft.pk)
    assert (kept.live, kept.title, kept.latest_revision_id) == (False, "Eerst", before)
    assert kept.partners.count() == 0
    assert visit.titles() == []


def test_a_failing_index_leaves_the_public_version_as_it_was(desk, visit, request):
    page = PracticeFactory(title="Heel")
    form = form_of(desk, page)
    form["title"] = "Kapot"
    form["action-publish"] = "1"
    request.getfixturevalue("broken_builder")
    desk.raise_request_exception = False
    assert desk.post(edit_url(page), form).status_code == 500
    assert PracticePage.objects.get(pk=page.pk).title == "Heel"
    assert visit.titles("q=heel") == ["Heel"]
