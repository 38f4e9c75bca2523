"""Pages in two languages."""

from contextlib import contextmanager

import pytest
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail_localize.models import Translation

from practices.models import PracticePage
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


@pytest.fixture(scope="module")
def content(module_db):
    """Public practices, one whole in English and one submitted for translation, made once for a module: their keys."""
    english()
    with disable_reference_index_auto_update():
        whole = PracticeFactory(title="Samen aan tafel", summary="Een maaltijd voor de buurt.")
        translation = submit(whole)
        fill_in(translation)
        translation.save_target(publish=True)
        linked = '<p>Lees <a href="https://example.org/een">dit</a> en <a href="https://example.org/twee">dat</a>.</p>'
        waiting = PracticeFactory(title="Samen op pad", summary="Een wandeling.", context=linked)
        submit(waiting)
    return {"whole": whole.pk, "waiting": waiting.pk}


def _read(pk):
    page = PracticePage.objects.get(pk=pk)
    return page, Translation.objects.get(source__object_id=page.translation_key)


@pytest.fixture
def translated(content, db):
    """A public practice and its translation: (page, what wagtail-localize keeps of it, English page)."""
    page, translation = _read(content["whole"])
    return page, translation, english_of(page)


@pytest.fixture
def submitted(content, db):
    """A public practice and its translation, of which nothing is translated yet: (page, what wagtail-localize keeps of it)."""
    return _read(content["waiting"])


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
