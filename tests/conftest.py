"""What every test may use: real PostgreSQL, a private copy of the test database for real commits, a browser.

Without `DATABASE_URL` the embedded server starts by itself at the first connection (var/test-postgres, without fsync).
`--reuse-db` works: no test empties the test database.
"""

import datetime as dt
import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection, connections
from django.test.utils import setup_databases, teardown_databases
from django.utils import timezone, translation
from playwright.sync_api import Browser, sync_playwright
from psycopg import sql
from pytest_django.live_server_helper import LiveServer

from core.models import PortalState

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DATABASE_FIXTURES = {"db", "transactional_db", "committed_db", "live_site"}
_versions = itertools.count(1_000, 1_000)


@pytest.fixture(scope="session")
def django_db_setup(
    request,
    django_test_environment,
    django_db_blocker,
    django_db_keepdb,
    django_db_createdb,
    django_db_modify_db_settings,
):
    """Make the test database. pytest-django's own fixture does so for tests with its own fixtures only, not for
    `committed_db`."""
    keep = django_db_keepdb and not django_db_createdb
    verbosity = request.config.option.verbose
    with django_db_blocker.unblock():
        made = setup_databases(verbosity, interactive=False, keepdb=keep, serialized_aliases=[])
    yield
    if not django_db_keepdb:
        with django_db_blocker.unblock():
            teardown_databases(made, verbosity)


@pytest.fixture(autouse=True)
def _nothing_kept_from_another_test(request: pytest.FixtureRequest) -> None:
    """Empty the cache and move all versions on: rolled back versions would be used twice, which never happens on a
    site."""
    cache.clear()
    # A test that asked for a page in English leaves its language in the thread, as a web server never does.
    translation.deactivate()
    marked = request.node.get_closest_marker("django_db")
    if {"committed_db", "live_site"} & set(request.fixturenames):
        request.getfixturevalue("committed_db")
    elif marked or DATABASE_FIXTURES & set(request.fixturenames):
        request.getfixturevalue("transactional_db" if marked and marked.kwargs.get("transaction") else "db")
    else:
        return
    _move_versions_on()


@contextmanager
def private_copy(original):
    """A copy of a database, used by everything until the end of the block and dropped then; gives its name."""
    before, copy = connection.settings_dict["NAME"], f"{original}_copy_{os.getpid()}"
    _copy_database(original, copy)
    connection.settings_dict["NAME"] = copy
    try:
        yield copy
    finally:
        connection.close()
        connection.settings_dict["NAME"] = before
        _drop_database(copy)


@pytest.fixture
def time_is(monkeypatch):
    """Make it another day for everything that asks Django for the date."""

    def set_to(day: dt.date) -> None:
        monkeypatch.setattr(timezone, "localdate", lambda *args, **kwargs: day)

    return set_to


@pytest.fixture
def committed_db(django_db_setup, django_db_blocker):
    """The database in which commits are real and seen by other threads: a copy of the test database, dropped after the
    test.

    Use it where `db` (one transaction, rolled back) hides what is tested: on-commit work, locks, a live server.
    """
    with django_db_blocker.unblock(), private_copy(connection.settings_dict["NAME"]) as copy:
        yield copy


@pytest.fixture(scope="module")
def module_db(django_db_setup, django_db_blocker):
    """A private copy of the test database for a module: a fixture of the module that asks for it makes content once, for all
    its tests.

    Tests also need `django_db`: what they change is rolled back. Objects that a test changes must be read anew by it.
    """
    with django_db_blocker.unblock(), private_copy(connection.settings_dict["NAME"]) as copy:
        cache.clear()
        _move_versions_on()
        yield copy


@pytest.fixture(scope="session")
def demo_template(django_db_setup, django_db_blocker):
    """The name of a database with the demo content in Dutch, loaded once; tests use copies of it."""
    with django_db_blocker.unblock():
        yield from _template(connection.settings_dict["NAME"], "demo", "--dutch")


@pytest.fixture(scope="session")
def bilingual_template(demo_template, django_db_blocker):
    """The same, with the English of everything."""
    with django_db_blocker.unblock():
        yield from _template(demo_template, "bilingual")


@pytest.fixture(scope="module")
def demo_db(demo_template, django_db_blocker):
    """The database with the demo content in it, for a module: a copy, dropped after its last test.

    Tests that read or change it also need `django_db`: what they change is rolled back.
    """
    with django_db_blocker.unblock(), private_copy(demo_template) as copy:
        _move_versions_on()
        connection.close()
        yield copy


@pytest.fixture(scope="module")
def bilingual_db(bilingual_template, django_db_blocker):
    """The database with the demo content in both languages, for a module; used as `demo_db` is."""
    with django_db_blocker.unblock(), private_copy(bilingual_template) as copy:
        _move_versions_on()
        connection.close()
        yield copy


@pytest.fixture
def live_site(committed_db):
    """A web server on a free port, on the private copy of the database; its address is `live_site.url`."""
    server = LiveServer("127.0.0.1")
    yield server
    server.stop()


@pytest.fixture(scope="session")
def browser():
    """Chromium, started once. Skips with the reason where there is none; with CI=true that is a failure."""
    executable = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    if not executable or not Path(executable).exists():
        reason = "no Chromium found (install it, or set CHROMIUM to its path): browser journeys cannot run"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    # Playwright keeps an event loop running in this thread, which makes Django refuse the database to all later tests
    # in it. Nothing of ours is asynchronous, so the refusal protects nothing here.
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    # Within that loop Django keeps other connections; what was open outside would hold on to the database.
    connections.close_all()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_ARGUMENTS)
        yield chromium
        connections.close_all()
        chromium.close()
    if before is None:
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def page(browser: Browser, live_site: LiveServer):
    """A fresh browser window on the live site (relative addresses work). Fails the test when the page breaks its own
    security policy or throws."""
    context = browser.new_context(base_url=live_site.url, locale="nl-NL", viewport={"width": 1440, "height": 900})
    window = context.new_page()
    complaints = []
    window.on("pageerror", lambda error: complaints.append(str(error)))
    window.on(
        "console",
        lambda message: complaints.append(message.text) if "Content Security Policy" in message.text else None,
    )
    yield window
    context.close()
    assert complaints == []


def _move_versions_on() -> None:
    number = next(_versions)
    names = (field.name for field in PortalState._meta.fields if not field.primary_key)
    PortalState.objects.filter(pk=1).update(**dict.fromkeys(names, number))


def _template(original: str, kind: str, *arguments: str) -> Iterator[str]:
    """A copy of a database with what `load_demo` makes in it; dropped at the end."""
    before = connection.settings_dict["NAME"]
    # Whatever copy is in use now: short, since PostgreSQL takes 63 characters.
    name = f"test_{kind}_{os.getpid()}"
    _copy_database(original, name)
    connection.settings_dict["NAME"] = name
    try:
        cache.clear()
        _move_versions_on()
        call_command("load_demo", *arguments, stdout=StringIO())
    finally:
        connection.close()
        connection.settings_dict["NAME"] = before
    yield name
    _drop_database(name)


def _copy_database(original: str, copy: str) -> None:
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(copy)))
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy")
        cursor.execute(statement.format(sql.Identifier(copy), sql.Identifier(original)))


def _drop_database(name: str) -> None:
    with connection._nodb_cursor() as cursor:
        cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
