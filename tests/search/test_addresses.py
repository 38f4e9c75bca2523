"""From a path in the tree to a public address, in every process."""

import pytest
from django.core.cache import cache
from wagtail.models import Locale, Site
from wagtail.models.sites import SITE_ROOT_PATHS_CACHE_KEY, SITE_ROOT_PATHS_CACHE_VERSION

from core.state import current
from search.addresses import Addresses
from tests.factories.practices import PracticeFactory
from tests.test_languages import translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def in_two_languages():
    """A practice with its English translation, and what another process kept of the sites before there was any English."""
    english, _ = Locale.objects.get_or_create(language_code="en")
    page = PracticeFactory(title="Samen kijken")
    Addresses(current())
    kept = Site.get_site_root_paths()
    assert [root.language_code for root in kept] == ["nl"]
    other = translated(page, title="Looking together")
    cache.set(SITE_ROOT_PATHS_CACHE_KEY, kept, version=SITE_ROOT_PATHS_CACHE_VERSION)
    assert english.pk == other.locale_id
    return page, other


def test_a_new_front_page_is_known_at_once_in_every_process(in_two_languages):
    page, other = in_two_languages
    addresses = Addresses(current())
    assert addresses.of(page.url_path) == "/praktijken/samen-kijken/"
    assert addresses.of(other.url_path) == "/en/praktijken/samen-kijken/"
    # What Wagtail makes an address of itself, as in the mails and the admin.
    assert other.get_url() == "/en/praktijken/samen-kijken/"


def test_an_address_is_found_in_the_other_language(in_two_languages):
    page, other = in_two_languages
    addresses = Addresses(current())
    assert addresses.elsewhere("praktijken/samen-kijken/", "nl") == [other.url_path]
    assert addresses.elsewhere("praktijken/samen-kijken/", "en") == [page.url_path]
    assert [addresses.language_of(path) for path in (page.url_path, other.url_path, "/nergens/")] == ["nl", "en", None]
