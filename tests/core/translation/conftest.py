"""Pages in two languages."""

from contextlib import contextmanager

import pytest
from wagtail.signal_handlers import disable_reference_index_auto_update

from tests.core.translation.translating import english, english_of, fill_in, submit
from tests.factories.accounts import AdminFactory, EditorFactory
from tests.factories.practices import PracticeFactory, publish


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """What happens inside is committed, with everything that waits for that but Wagtail's list of references."""

    @contextmanager
    def block():
        with disable_reference_index_auto_update(), django_capture_on_commit_callbacks(execute=True):
            yield

    return block


@pytest.fixture
def republish(committed):
    """Publish a page as it is in hand."""

    def do(page):
        with committed():
            publish(page)

    return do


@pytest.fixture
def translated(db, committed):
    """A public practice and its translation: (page, what wagtail-localize keeps of it, English page)."""
    english()
    with committed():
        page = PracticeFactory(title="Samen aan tafel", summary="Een maaltijd voor de buurt.")
    with committed():
        translation = submit(page)
        fill_in(translation)
        translation.save_target(publish=True)
    return page, translation, english_of(page)


@pytest.fixture
def desk(client, db):
    """The admin as an editor uses it."""
    client.force_login(EditorFactory())
    return client


@pytest.fixture
def admin_desk(client, db):
    """The admin as a superuser uses it."""
    client.force_login(AdminFactory())
    return client
