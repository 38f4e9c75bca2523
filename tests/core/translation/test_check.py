"""`manage.py check_translations` sees what differs between languages, and mends it."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import PageViewRestriction

from core.models import TranslationStatus
from practices.models import PracticePage, Scheme
from tests.core.translation.translating import english_of
from tests.factories.reference import term

pytestmark = pytest.mark.django_db


def check(*arguments):
    out = StringIO()
    try:
        call_command("check_translations", *arguments, stdout=out)
    except CommandError as error:
        return f"{out.getvalue()}{error}"
    return out.getvalue()


def test_pages_in_step_pass(translated):
    assert "1 public translations: 0 differ from their source, 0 have texts that are behind." in check()


def test_terms_and_numbers_that_went_around_publishing_are_named_and_mended(translated):
    page, _translation, english_page = translated
    english_page.practice_terms.filter(scheme=Scheme.THEME).update(term=term("theme", "armoede"))
    PracticePage.objects.filter(pk=english_page.pk).update(age_from=None, sites=3)
    found = check()
    assert f"{english_page.url_path}  facts:" in found
    assert {"age_from", "sites", "practice_terms"} <= set(found.split("facts: ")[1].split("\n")[0].split(", "))
    assert "0 differ" in check("--repair")
    english_page = english_of(page)
    assert english_page.slugs(Scheme.THEME) == page.slugs(Scheme.THEME)
    assert (english_page.age_from, english_page.sites) == (page.age_from, page.sites)


def test_a_restriction_on_one_side_is_named_and_mended(translated):
    page, _translation, english_page = translated
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert "restriction" in check()
    check("--repair")
    assert english_page.view_restrictions.get().restriction_type == "login"


def test_what_has_no_measure_yet_gets_one(translated):
    _page, _translation, english_page = translated
    TranslationStatus.objects.filter(page=english_page).delete()
    check()
    assert TranslationStatus.objects.get(page=english_page).changed == 0


@pytest.mark.usefixtures("bilingual_db")
def test_the_demo_content_is_in_step_in_both_languages():
    found = check()
    assert ": 0 differ from their source, 0 have texts that are behind." in found
    assert int(found.split(" public")[0].split()[-1]) > 40
