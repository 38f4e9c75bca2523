import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.accounts import AdminFactory, EditorFactory
from tests.factories.site import site_tree


@pytest.fixture
def index_page(db):
    """The overview of practices."""
    return site_tree()


@pytest.fixture
def editor(db):
    """Someone who may write and publish."""
    return EditorFactory()


@pytest.fixture
def desk(client, editor):
    """The admin as an editor uses it."""
    client.force_login(editor)
    return client


@pytest.fixture
def admin_desk(client, db):
    """The admin as a superuser uses it."""
    client.force_login(AdminFactory())
    return client


@pytest.fixture
def visit(db):
    """The public listing as a stranger sees it right after: titles in order, facet counts, or the whole answer."""
    stranger = Client()

    class Visit:
        def listing(self, query=""):
            return stranger.get(reverse("search:practices") + (f"?{query}" if query else ""))

        def titles(self, query=""):
            return [hit.card["title"] for hit in self.listing(query).context["page"].hits]

        def count(self, facet, value, query=""):
            found = next(result for result in self.listing(query).context["page"].facets if result.name == facet)
            return {option.value: option.results for option in found.options}.get(value, 0)

        def get(self, address):
            return stranger.get(address)

    return Visit()
