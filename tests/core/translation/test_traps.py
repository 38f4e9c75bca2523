"""The traps of wagtail-localize 1.14.5 with Wagtail 8.0.1 that no other test of this folder is about, each shut."""

import pytest
from django.apps import apps
from django.db.models import ForeignKey, ProtectedError
from modelcluster.fields import ParentalManyToManyField
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.fields import TranslatableField, get_translatable_fields
from wagtail_localize.models import Translation

from core.translation.publishing import CheckedPublishing
from practices.models import PracticePage, Scheme
from search.models import SearchDocument
from tests.core.translation.translating import english, english_of, submit
from tests.factories.practices import PracticeFactory
from tests.factories.reference import term

pytestmark = pytest.mark.django_db
OURS = ("core", "search", "practices", "training", "home")
PAGES = [model for model in apps.get_models() if issubclass(model, Page) and model._meta.app_label in OURS]
ROWS = [
    model
    for model in apps.get_models()
    if issubclass(model, TranslatableMixin) and not issubclass(model, Page) and model._meta.app_label in OURS
]


def test_pages_of_all_kinds_refuse_to_be_public_in_two_languages_at_once():
    assert len(PAGES) >= 11
    assert [model for model in PAGES if not issubclass(model, CheckedPublishing)] == []


def test_no_page_has_a_many_to_many_that_would_be_copied_once_and_never_again():
    kinds = (ParentalManyToManyField,)
    wrong = [
        f"{model.__name__}.{field.name}"
        for model in (*PAGES, *ROWS)
        for field in model._meta.local_many_to_many
        if isinstance(field, kinds) or field.editable
    ]
    assert wrong == []


def test_nothing_that_a_page_points_to_exists_once_per_language():
    """A page would keep the translation of what it pointed to before."""
    wrong = [
        f"{model.__name__}.{field.name}"
        for model in (*PAGES, *ROWS)
        for field in model._meta.get_fields()
        if isinstance(field, ForeignKey)
        and issubclass(field.related_model, TranslatableMixin)
        and not issubclass(field.related_model, Page)
    ]
    assert wrong == []


@pytest.mark.parametrize("model", PAGES, ids=lambda model: model.__name__)
def test_every_text_to_translate_has_a_field_for_translators(model):
    """The screen for translators leaves out what has no field, and a page with such a text could never be published."""
    form = model.get_edit_handler().get_form_class()
    shown = set(form.base_fields) | set(getattr(form, "formsets", {}) or {})
    texts = {
        field.field_name
        for field in get_translatable_fields(model)
        if isinstance(field, TranslatableField) and model._meta.get_field(field.field_name).concrete
    }
    assert texts - shown - {"slug"} == set()


def test_a_term_in_use_cannot_be_deleted():
    used = term("theme", "armoede")
    PracticeFactory(terms={"theme": ["armoede"]})
    with pytest.raises(ProtectedError):
        used.delete()


def test_one_term_is_one_value_in_both_languages(translated):
    page, _translation, english_page = translated
    theirs = {line.term_id for line in english_page.practice_terms.all()}
    assert theirs == {line.term_id for line in page.practice_terms.all()}


def test_parents_that_are_not_translated_become_copies_that_nobody_finds(committed):
    english()
    page = PracticeFactory()
    with committed():
        submit(page)
    parent = english_of(page).get_parent()
    assert parent.alias_of_id == page.get_parent().pk
    assert not SearchDocument.objects.filter(page_id=parent.pk, visible=True).exists()


def test_a_second_submission_changes_nothing(translated, committed):
    page, _translation, english_page = translated
    with committed():
        submit(page)
    assert Translation.objects.filter(source__object_id=page.translation_key).count() == 1
    assert PracticePage.objects.filter(translation_key=page.translation_key).count() == 2
    assert english_of(page).live
    assert english_of(page).title == english_page.title


def test_terms_that_are_set_on_a_translation_alone_are_those_of_the_source_again(translated, republish):
    page, _translation, english_page = translated
    english_page.set_terms(Scheme.THEME, [term("theme", "armoede")])
    republish(english_page)
    assert english_of(page).slugs(Scheme.THEME) == page.slugs(Scheme.THEME)
