"""Organisations, sources, places and terms in the admin: renaming, choosing, retiring and deleting."""

from copy import copy

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from practices.models import (
    AdviceOrganisation,
    Contact,
    ContactLine,
    Organisation,
    Person,
    Place,
    PlaceLine,
    PracticeSource,
    PracticeTerm,
    Source,
    Term,
)
from search import reanalysis
from search.models import SearchDocument
from tests.factories.accounts import EditorFactory
from tests.factories.practices import AdviceFactory, PracticeFactory, partner
from tests.factories.reference import OrganisationFactory, PlaceFactory, SourceFactory, term
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db


def snippet(model, view, *args):
    return reverse(f"wagtailsnippets_practices_{model._meta.model_name}:{view}", args=args)


def term_form(row, **changes):
    fields = ("scheme", "slug", "label_nl", "label_en", "definition_nl", "definition_en", "order")
    values = {name: getattr(row, name) for name in fields} | {"synonyms": ",".join(row.synonyms), "parent": ""}
    return values | changes


def organisation_form(row, **changes):
    return {"name": row.name, "slug": row.slug, "type": row.type, "website": ""} | changes


def filters_text(visit):
    return soup(visit.listing()).get_text(" ", strip=True)


def test_a_renamed_term_shows_at_once_and_no_document_is_touched(admin_desk, visit):
    PracticeFactory()
    theme = term("theme", "taal-en-vve")
    before = list(SearchDocument.objects.values_list("seq", flat=True))
    response = admin_desk.post(snippet(Term, "edit", theme.pk), term_form(theme, label_nl="Woordenschat"))
    assert response.status_code == 302
    assert "Woordenschat" in filters_text(visit)
    assert visit.titles("q=woordenschat") == visit.titles()
    assert list(SearchDocument.objects.values_list("seq", flat=True)) == before


def test_the_code_of_a_term_cannot_be_changed_in_the_admin(admin_desk):
    theme = term("theme", "armoede")
    response = admin_desk.post(snippet(Term, "edit", theme.pk), term_form(theme, slug="geldzorgen"))
    assert response.status_code == 200
    assert "De code van een term verandert nooit" in response.content.decode()


def test_the_list_of_terms_is_filtered_and_searched(admin_desk):
    term("theme", "armoede")
    response = admin_desk.get(snippet(Term, "list") + "?scheme=theme&q=armoe")
    text = soup(response).get_text(" ", strip=True)
    assert response.status_code == 200
    assert "Armoede" in text
    assert "Jeugdhulp" not in soup(response).select_one("table").get_text()


def test_a_renamed_organisation_is_found_by_its_new_name_at_once(admin_desk, visit):
    organisation = OrganisationFactory(name="Stichting Kastanje")
    PracticeFactory(rows={"partners": [partner("De opvang"), partner("", organisation=organisation)]})
    assert len(visit.titles("q=kastanje")) == 1
    form = organisation_form(organisation, name="Stichting Vlinder")
    assert admin_desk.post(snippet(Organisation, "edit", organisation.pk), form).status_code == 302
    assert visit.titles("q=kastanje") == []
    assert len(visit.titles("q=vlinder")) == 1


def test_the_name_of_a_whole_counts_for_its_parts_contacts_and_advice(visit):
    whole = OrganisationFactory(name="Kastanje")
    part = OrganisationFactory(name="Afdeling", parent=whole)
    PracticeFactory(title="Met deel", rows={"partners": [partner("A"), partner("", organisation=part)]})
    card = Contact.objects.create(name="Jo", organisation=whole)
    contact = PracticeFactory(title="Met contact", rows={"contacts": [ContactLine(contact=card)]})
    stranger = PracticeFactory(title="Zonder")
    advice = AdviceFactory()
    advice.organisations.add(AdviceOrganisation(organisation=whole))
    advice.save_revision().publish()
    seq = dict(SearchDocument.objects.values_list("page_id", "seq"))
    whole.name = "Vlinder"
    whole.save()
    after = dict(SearchDocument.objects.values_list("page_id", "seq"))
    assert visit.titles("q=vlinder") == ["Met deel"]
    assert after[contact.pk] > seq[contact.pk]
    assert after[advice.pk] > seq[advice.pk]
    assert after[stranger.pk] == seq[stranger.pk]


def test_many_pages_are_indexed_after_the_commit(monkeypatch, visit, django_capture_on_commit_callbacks):
    monkeypatch.setattr(reanalysis, "IN_REQUEST", 1)
    organisation = OrganisationFactory(name="Kastanje")
    for title in ("Eerste", "Tweede", "Derde"):
        PracticeFactory(title=title, rows={"partners": [partner("A"), partner("", organisation=organisation)]})
    organisation.name = "Vlinder"
    with django_capture_on_commit_callbacks(execute=True):
        organisation.save()
        assert visit.titles("q=vlinder") == ["Eerste"]
    assert sorted(visit.titles("q=vlinder")) == ["Derde", "Eerste", "Tweede"]


def test_a_renamed_place_and_a_renamed_source_are_found_too(visit):
    place, source = PlaceFactory(name="Kampen"), SourceFactory(title="Libel")
    PracticeFactory(rows={"places": [PlaceLine(place=place)], "sources": [PracticeSource(source=source)]})
    place.name, source.title = "Ommen", "Egel"
    place.save()
    source.save()
    assert visit.titles("q=kampen") == visit.titles("q=libel") == []
    assert len(visit.titles("q=ommen")) == len(visit.titles("q=egel")) == 1


def test_a_new_organisation_builds_nothing():
    with CaptureQueriesContext(connection) as queries:
        OrganisationFactory(sector=None)
    assert not [query for query in queries if "search_" in query["sql"]]


@pytest.mark.parametrize(
    ("row", "typed"),
    [
        (Place(kind="gemeente", code="1", slug="s", name="Súdwest", sort_name="sudwest"), "sudw"),
        (Organisation(name="Stichting Dak", slug="dak"), "dak"),
        (Source(title="Samen aan de slag"), "aan slag"),
    ],
    ids=["place", "organisation", "source"],
)
def test_a_chooser_finds_by_typing_also_what_was_loaded_in_bulk(admin_desk, row, typed):
    model = type(row)
    model.objects.bulk_create([copy(row)])
    address = reverse(f"wagtailsnippetchoosers_practices_{model._meta.model_name}:choose_results")
    found = soup(admin_desk.get(address, {"q": typed})).select("[data-chooser-modal-choice]")
    assert len(found) == 1
    assert not soup(admin_desk.get(address, {"q": "qqq"})).select("[data-chooser-modal-choice]")
    chooser = admin_desk.get(reverse(f"wagtailsnippetchoosers_practices_{model._meta.model_name}:choose"))
    assert 'name=\\"q\\"' in chooser.content.decode()


@pytest.mark.parametrize("scheme_and_slug", [("theme", "taal-en-vve"), ("sector", "jeugdhulp"), ("role", "expertise")])
def test_a_term_in_use_cannot_be_deleted_and_the_reason_is_told(admin_desk, scheme_and_slug):
    PracticeFactory()
    row = term(*scheme_and_slug)
    response = admin_desk.post(snippet(Term, "delete", row.pk), follow=True)
    assert response.status_code == 200
    assert Term.objects.filter(pk=row.pk).exists()
    assert "in gebruik" in " ".join(message.message for message in response.context["messages"])


def test_several_terms_at_once_are_not_deleted_when_one_is_in_use(admin_desk):
    PracticeFactory()
    used, free = term("theme", "taal-en-vve"), term("theme", "armoede")
    address = reverse("wagtail_bulk_action", args=["practices", "term", "delete"])
    response = admin_desk.post(f"{address}?id={used.pk}&id={free.pk}", follow=True)
    assert response.status_code == 200
    assert Term.objects.filter(pk__in=[used.pk, free.pk]).count() == 2


@pytest.mark.parametrize("make", [OrganisationFactory, SourceFactory], ids=["organisation", "source"])
def test_an_organisation_or_source_in_use_cannot_be_deleted_and_a_free_one_can(admin_desk, make):
    used, free = make(), make()
    rows = (
        {"partners": [partner("A"), partner("", organisation=used)]}
        if isinstance(used, Organisation)
        else {"sources": [PracticeSource(source=used)]}
    )
    PracticeFactory(rows=rows)
    for row in (used, free):
        assert admin_desk.post(snippet(type(row), "delete", row.pk)).status_code == 302
    assert list(type(used).objects.filter(pk__in=[used.pk, free.pk])) == [used]


def test_a_term_that_nobody_uses_can_be_deleted(admin_desk):
    row = term("theme", "armoede")
    assert not PracticeTerm.objects.filter(term=row).exists()
    admin_desk.post(snippet(Term, "delete", row.pk))
    assert not Term.objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("model", [Organisation, Source, Term])
def test_an_editor_keeps_the_data_around_practices(client, model):
    client.force_login(EditorFactory())
    assert client.get(snippet(model, "add")).status_code == 200


@pytest.mark.parametrize("model", [Organisation, Person, Contact, Source, Term])
def test_an_editor_keeps_what_pages_name(desk, model):
    assert desk.get(snippet(model, "list")).status_code == 200
    assert desk.get(snippet(model, "add")).status_code == 200
