"""The vocabularies: their file, the loader, the rules of a term, and labels that follow every edit."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models.deletion import ProtectedError
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page

from core import state
from practices import catalogue
from practices.models import Organisation, PartnerLine, Place, PracticePage, PracticeTerm, Scheme, Term
from practices.selectors import terms_by_slug
from practices.vocabulary.load import load_terms, read_terms

FIXED = {
    "kind": "praktijk programma patroon onderzoek",
    "target": "kinderen ouders",
    "age": "zwangerschap 0-2 2-4 0-4 4-12 12-18 18-23 alle-leeftijden",
    "intensity": "1 2 3 4 5",
    "role": (
        "initiatiefnemer uitvoerder signaleert expertise host regisseur financier vertegenwoordiger opleider onderzoeker"
        " verbinder werkgever"
    ),
    "relation": "signaleert-bij verwijst-naar ondersteunt begeleidt coacht financiert draagt-over-aan",
    "staffing": "vrijwilligers tot-4-uur-week 4-16-uur-week meer-dan-16-uur-week dagelijks niet-vermeld",
    "phase": "verkenning gestart in-uitvoering geborgd opgeschaald afgerond",
    "evidence": "e0 e1 e2 e3 e4 e5 e6 e7 e8",
    "cost": "k0 k1 k2 k3 k4 onbekend",
    "precondition": (
        "nabijheid gelijkwaardigheid gezamenlijke-visie rolduidelijkheid vertrouwen informatie-privacy leiderschap"
        " tijd-middelen deskundigheid"
    ),
}


def test_every_scheme_has_terms():
    assert {row.scheme for row in read_terms()} == set(Scheme)


@pytest.mark.parametrize(("scheme", "slugs"), FIXED.items())
def test_codes_that_are_public_addresses_stay_as_they_are(scheme, slugs):
    assert [row.slug for row in read_terms() if row.scheme == scheme] == slugs.split()


def test_a_word_means_one_term_within_its_vocabulary():
    meanings: dict[tuple[str, str], set[str]] = {}
    for row in read_terms():
        for word in filter(None, (row.label_nl, row.label_en, row.label_be, *row.synonyms)):
            meanings.setdefault((row.scheme, word.lower()), set()).add(row.slug)
    assert {word: slugs for word, slugs in meanings.items() if len(slugs) > 1} == {}


def test_every_row_of_the_file_is_a_valid_term():
    for row in read_terms():
        row.build(None).clean_fields(exclude=["parent"])


@pytest.mark.django_db
def test_loading_fills_an_empty_table_with_parents():
    result = load_terms()
    assert result.created == Term.objects.count() == len(list(read_terms()))
    sectors = terms_by_slug("sector")
    assert list(sectors)[:3] == ["kinderopvang", "dagopvang", "peuteropvang"]
    assert {slug for slug, term in sectors.items() if term.parent == sectors["kinderopvang"]} == {
        "dagopvang",
        "peuteropvang",
        "bso",
        "gastouderopvang",
    }
    assert "jeugdzorg" in sectors["jeugdhulp"].synonyms


@pytest.mark.django_db
def test_loading_again_keeps_what_an_editor_changed_and_fills_what_is_empty():
    load_terms()
    term = Term.objects.get(scheme="sector", slug="jeugdhulp")
    term.label_nl, term.label_en, term.synonyms, term.retired, term.order = "Jeugdhulp en zorg", "", [], True, 99
    term.save()
    result = load_terms()
    assert (result.created, result.filled) == (0, 1)
    term.refresh_from_db()
    assert (term.label_nl, term.label_en, term.retired, term.order) == ("Jeugdhulp en zorg", "Youth care", True, 99)
    assert "jeugdzorg" in term.synonyms


@pytest.mark.django_db
def test_loading_recreates_a_child_under_the_parent_that_is_there():
    load_terms()
    parent = Term.objects.get(scheme="sector", slug="kinderopvang")
    Term.objects.get(scheme="sector", slug="bso").delete()
    assert load_terms().created == 1
    assert Term.objects.get(scheme="sector", slug="bso").parent == parent


@pytest.mark.django_db
def test_loading_a_loaded_table_changes_nothing_in_a_few_queries():
    load_terms()
    before = state.current().vocabulary
    with CaptureQueriesContext(
        connection,
    ) as queries:
        result = load_terms()
    assert (result.created, result.filled) == (0, 0)
    assert state.current().vocabulary == before
    assert len(queries) <= 3


@pytest.mark.django_db
def test_the_first_load_takes_a_constant_number_of_queries():
    with CaptureQueriesContext(connection) as queries:
        load_terms()
    assert len(queries) <= 12


@pytest.mark.django_db
def test_the_command_reports_what_it_did():
    out = StringIO()
    call_command("load_vocabulary", stdout=out)
    call_command("load_vocabulary", stdout=out)
    first, second = out.getvalue().splitlines()
    assert first.startswith(f"Terms: {Term.objects.count()} created")
    assert second.startswith("Terms: 0 created, 0 filled in")


def make_term(**values) -> Term:
    defaults = {"scheme": Scheme.THEME, "slug": "water", "label_nl": "Water", "label_en": "Water (en)"}
    return Term.objects.create(**{**defaults, **values})


@pytest.mark.django_db
@pytest.mark.parametrize("change", [{"slug": "anders"}, {"scheme": Scheme.SECTOR}])
def test_scheme_and_slug_are_read_only_once_stored(change):
    term = make_term()
    for name, value in change.items():
        setattr(term, name, value)
    with pytest.raises(ValidationError):
        term.full_clean()
    with pytest.raises(ValidationError):
        term.save()
    term.refresh_from_db()
    assert (term.scheme, term.slug) == ("theme", "water")


@pytest.mark.django_db
def test_a_parent_is_of_the_same_vocabulary_and_one_level_up():
    parent, other = make_term(), make_term(scheme=Scheme.SECTOR)
    child = make_term(slug="regen", parent=parent)
    child.full_clean()
    for wrong in (other, child):
        with pytest.raises(ValidationError, match="parent"):
            Term(scheme="theme", slug="nieuw", label_nl="N", label_en="N", parent=wrong).full_clean()
    parent.parent = make_term(slug="lucht")
    with pytest.raises(ValidationError, match="parent"):
        parent.full_clean()
    child.parent = child
    with pytest.raises(ValidationError, match="parent"):
        child.full_clean()


@pytest.fixture
def practice(db) -> PracticePage:
    page = PracticePage(title="Taal aan huis", slug="taal-aan-huis")
    Page.get_first_root_node().add_child(instance=page)
    return page


def test_a_role_that_a_partner_has_cannot_be_deleted(practice):
    used, free = (make_term(scheme=Scheme.ROLE, slug=slug) for slug in ("helper", "kijker"))
    make_term(scheme=Scheme.THEME, slug="helper").delete()
    line = PartnerLine.objects.create(page=practice, name="De school", roles=["helper"], locale=practice.locale)
    with pytest.raises(ProtectedError) as refused, transaction.atomic():
        used.delete()
    assert refused.value.protected_objects == {line}
    with pytest.raises(ProtectedError), transaction.atomic():
        Term.objects.filter(scheme=Scheme.ROLE).delete()
    assert Term.objects.filter(scheme=Scheme.ROLE).count() == 2
    free.delete()
    assert set(terms_by_slug("role")) == {"helper"}


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_admin_says_why_a_role_in_use_stays(admin_client, practice, method):
    role = make_term(scheme=Scheme.ROLE, slug="helper")
    PartnerLine.objects.create(page=practice, name="De school", roles=["helper"], locale=practice.locale)
    delete = reverse(Term.snippet_viewset.get_url_name("delete"), args=[role.pk])
    response = getattr(admin_client, method)(delete, follow=True)
    assert "nog 1 keer in gebruik" in response.content.decode()
    assert Term.objects.filter(pk=role.pk).exists()


def test_the_admin_deletes_several_at_once_only_when_none_is_in_use(admin_client, practice):
    used, free = make_term(), make_term(slug="lucht")
    PracticeTerm.objects.create(page=practice, term=used)
    delete = reverse("wagtail_bulk_action", args=["practices", "term", "delete"])
    response = admin_client.post(f"{delete}?id={used.pk}&id={free.pk}", follow=True)
    assert "nog 1 keer in gebruik" in response.content.decode()
    assert set(terms_by_slug("theme")) == {"lucht", "water"}
    admin_client.post(f"{delete}?id={free.pk}")
    assert set(terms_by_slug("theme")) == {"water"}


def test_the_admin_refuses_another_code_with_a_message(admin_client):
    term = make_term()
    edit = reverse(Term.snippet_viewset.get_url_name("edit"), args=[term.pk])
    values = {"scheme": "theme", "slug": "anders", "label_nl": "W", "label_en": "W", "order": "0", "synonyms": ""}
    response = admin_client.post(edit, values)
    assert "verandert nooit" in response.content.decode()
    term.refresh_from_db()
    assert term.slug == "water"


@pytest.mark.django_db
def test_an_edited_label_is_seen_at_once_in_both_languages():
    term = make_term()
    assert catalogue.label("theme", "water", "nl") == "Water"
    assert catalogue.label("theme", "water", "en") == "Water (en)"
    term.label_nl = "Zee"
    term.save()
    assert catalogue.label("theme", "water", "nl") == "Zee"
    term.delete()
    assert catalogue.label("theme", "water", "nl") == "water"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "make",
    [
        make_term,
        lambda: Place.objects.create(kind="land", code="xx", slug="xx", name="Ergens"),
        lambda: Organisation.objects.create(name="Stichting Voorbeeld"),
    ],
    ids=["term", "place", "organisation"],
)
def test_saving_and_deleting_reference_data_raises_the_vocabulary_version(make):
    before = state.current().vocabulary
    row = make()
    after = state.current().vocabulary
    assert after > before
    row.delete()
    assert state.current().vocabulary > after
