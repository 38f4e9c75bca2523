import pytest
from django.core.cache import cache
from django.http import QueryDict
from wagtail.models import Page

from core import state
from core.models import PortalState
from search import registry, service
from search.request import parse
from tests.search import kinds
from tests.search.elastic import elasticsearch, elasticsearch_url, upgrade  # noqa: F401 - fixtures


@pytest.fixture(autouse=True)
def _registered(monkeypatch):
    """Only the test kinds exist, and what is kept of them is gone afterwards."""
    monkeypatch.setattr(registry, "_builders", {})
    monkeypatch.setattr(registry, "_facets", {})
    registry.register_builder(kinds.builder())
    for facet in kinds.facets():
        registry.register_facet(facet)
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def home(db):
    PortalState.objects.get_or_create(pk=1)
    return Page.objects.get(depth=2)


@pytest.fixture
def make_page(home):
    """Publish a page the way an editor does."""

    def make(title, *, parent=None, live=True, slug="", **content):
        page = Page(title=title, slug=slug, live=False, **kinds.pack(**content))
        (parent or home).add_child(instance=page)
        revision = page.save_revision()
        if live:
            revision.publish()
        page.refresh_from_db()
        return page

    return make


@pytest.fixture
def find():
    """Search as a visitor: a query string in, a page of results out."""

    def search(query="", locale="nl", **options):
        return service.search(parse(QueryDict(query), locale), state.current(), **options)

    return search


@pytest.fixture
def titles(find):
    """The titles of a page of results, in order."""

    def of(query="", locale="nl"):
        return [hit.card["title"] for hit in find(query, locale).hits]

    return of


@pytest.fixture
def counts(find):
    """The counts of one facet."""

    def of(facet, query="", **options):
        (result,) = (result for result in find(query, **options).facets if result.name == facet)
        return {option.value: option.results for option in result.options}

    return of
