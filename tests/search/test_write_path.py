"""Every way in which a page changes, done as Wagtail does it; the search right after must tell the truth."""

import datetime as dt

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from search import indexing
from search.models import SearchDocument, SearchLexeme, SearchText

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin_client(client):
    client.force_login(get_user_model().objects.create_superuser("redacteur", "r@example.org", "x"))
    return client


def test_published_page_is_found_by_a_part_of_a_compound(make_page, titles):
    make_page("Een kinderopvangorganisatie in de wijk")
    assert titles("q=opvang") == ["Een kinderopvangorganisatie in de wijk"]


def test_draft_is_not_found_and_a_draft_change_changes_nothing(make_page, titles):
    make_page("Concept", live=False)
    page = make_page("Eerste titel")
    page.title = "Tweede titel"
    page.save_revision()
    assert titles() == ["Eerste titel"]


def test_future_go_live_is_not_found(make_page, titles):
    page = make_page("Morgen", live=False)
    page.go_live_at = timezone.now() + dt.timedelta(days=1)
    page.save_revision().publish()
    assert titles() == []


def test_scheduled_publication_is_found(make_page, titles):
    page = make_page("Straks", live=False)
    page.go_live_at = timezone.now() + dt.timedelta(days=1)
    page.save_revision().publish()
    assert titles() == []
    past = timezone.now() - dt.timedelta(minutes=1)
    revision = page.revisions.get(approved_go_live_at__isnull=False)
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save()
    call_command("publish_scheduled")
    assert titles() == ["Straks"]


def test_changed_facets_are_seen_at_once(make_page, counts):
    page = make_page("Pagina", facets={"theme": ["taal"]})
    page.search_description = page.search_description.replace("taal", "armoede")
    page.save_revision().publish()
    assert counts("theme") == {"taal": 0, "armoede": 1, "inclusie": 0, "ouderschap": 0}


def test_unpublished_page_is_gone(make_page, titles):
    page = make_page("Weg ermee")
    page.unpublish()
    assert titles() == []
    page.save_revision().publish()
    assert titles() == ["Weg ermee"]


def test_expired_page_is_gone(make_page, titles):
    page = make_page("Verlopen")
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - dt.timedelta(minutes=1))
    call_command("publish_scheduled")
    assert titles() == []


def test_deleted_parent_takes_its_children_and_leaves_tombstones(make_page, titles):
    parent = make_page("Ouderpagina", body="zeldzaam")
    child = make_page("Kindpagina", parent=parent)
    Page.objects.get(pk=parent.pk).delete()
    assert titles() == []
    rows = SearchDocument.objects.filter(pk__in=[parent.pk, child.pk])
    assert [(row.visible, row.card, row.facets) for row in rows] == [(False, {}, [])] * 2
    assert not SearchText.objects.exists()
    assert not SearchLexeme.objects.filter(df__gt=0).exists()


def test_moved_subtree_has_its_new_address(make_page, find):
    old, new = make_page("Oud", slug="oud"), make_page("Nieuw", slug="nieuw")
    child = make_page("Kind", slug="kind", parent=old)
    make_page("Kleinkind", slug="kleinkind", parent=child)
    Page.objects.get(pk=child.pk).move(Page.objects.get(pk=new.pk), pos="last-child")
    urls = {hit.card["title"]: hit.url for hit in find().hits}
    assert (urls["Kind"], urls["Kleinkind"]) == ("/nieuw/kind/", "/nieuw/kind/kleinkind/")


def test_move_below_a_restricted_page_hides(make_page, titles):
    closed, child = make_page("Besloten"), make_page("Kind")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    Page.objects.get(pk=child.pk).move(Page.objects.get(pk=closed.pk), pos="last-child")
    assert titles() == []


@pytest.mark.parametrize("kind", [kind for kind, _ in PageViewRestriction.RESTRICTION_CHOICES if kind != "none"])
def test_any_restriction_hides_the_subtree_until_it_is_lifted(make_page, titles, kind):
    parent = make_page("Ouderpagina")
    make_page("Kindpagina", parent=parent)
    restriction = PageViewRestriction.objects.create(page=parent, restriction_type=kind, password="x")
    assert titles() == []
    restriction.delete()
    assert sorted(titles()) == ["Kindpagina", "Ouderpagina"]


def test_published_below_a_restricted_page_stays_hidden(make_page, titles, counts):
    parent = make_page("Ouderpagina")
    PageViewRestriction.objects.create(page=parent, restriction_type=PageViewRestriction.LOGIN)
    make_page("Kindpagina", parent=parent, facets={"theme": ["taal"]})
    assert titles() == []
    assert counts("theme")["taal"] == 0


def test_changed_slug_of_a_parent_changes_addresses(make_page, find, django_capture_on_commit_callbacks):
    parent = make_page("Ouderpagina", slug="oud")
    make_page("Kindpagina", slug="kind", parent=parent)
    parent = Page.objects.get(pk=parent.pk)
    parent.slug = "nieuw"
    with django_capture_on_commit_callbacks(execute=True):
        parent.save()
    assert sorted(hit.url for hit in find().hits) == ["/nieuw/", "/nieuw/kind/"]


def test_published_slug_changes_addresses_in_the_same_transaction(make_page, find):
    parent = make_page("Ouderpagina", slug="oud")
    make_page("Kindpagina", slug="kind", parent=parent)
    parent = Page.objects.get(pk=parent.pk)
    parent.slug = "nieuw"
    parent.save_revision().publish()
    assert sorted(hit.url for hit in find().hits) == ["/nieuw/", "/nieuw/kind/"]


def test_alias_is_never_found_and_its_source_once(make_page, titles):
    page = make_page("Origineel")
    page.create_alias(update_slug="alias")
    page.save_revision().publish()
    assert titles() == ["Origineel"]


def test_converted_alias_is_found(make_page, titles, admin_client):
    alias = make_page("Origineel").create_alias(update_slug="alias")
    response = admin_client.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]))
    assert response.status_code == 302
    assert titles() == ["Origineel", "Origineel"]


def test_copy_kept_live_is_found(make_page, titles):
    make_page("Origineel").copy(update_attrs={"slug": "kopie", "title": "Kopie"}, keep_live=True)
    assert sorted(titles()) == ["Kopie", "Origineel"]


def test_admin_unpublish_and_delete_views(make_page, titles, admin_client):
    first, second = make_page("Eerste"), make_page("Tweede")
    admin_client.post(reverse("wagtailadmin_pages:unpublish", args=[first.pk]))
    assert titles() == ["Tweede"]
    admin_client.post(reverse("wagtailadmin_pages:delete", args=[second.pk]))
    assert titles() == []


def test_refresh_twice_is_harmless_and_counts_words_once(make_page):
    page = make_page("Zeldzaamheid")
    indexing.refresh([page.pk])
    indexing.refresh([page.pk, page.pk])
    assert set(SearchLexeme.objects.values_list("df", flat=True)) == {1}


def test_every_write_raises_the_number_of_its_document(make_page):
    page = make_page("Pagina")
    before = SearchDocument.objects.get().seq
    indexing.refresh([page.pk])
    assert SearchDocument.objects.get().seq > before


def test_a_failing_builder_leaves_nothing_half_published(make_page, titles, admin_client):
    admin_client.raise_request_exception = False
    page = make_page("Heel")
    page.search_description = page.search_description.replace('"body": ""', '"body": "kapot"')
    page.title = "Kapot"
    page.save_revision()
    response = admin_client.post(
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        {
            "title": "Kapot",
            "slug": page.slug,
            "search_description": page.search_description,
            "comments-TOTAL_FORMS": 0,
            "comments-INITIAL_FORMS": 0,
            "action-publish": "1",
        },
    )
    assert response.status_code == 500
    assert Page.objects.get(pk=page.pk).title == "Heel"
    assert titles() == ["Heel"]
