"""`make run` and its parts: a taken port is said, demo users are made once, a second start changes nothing."""

import json
import socket
import stat

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command
from wagtail.models import Page, Site

from portal.demo_users import ensure_demo_users
from portal.ports import complaint
from search.configuration import Elasticsearch
from search.models import SearchDocument
from tests.factories.practices import PracticeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def own_folder(settings, tmp_path, monkeypatch):
    """Keep what `up` writes out of the checkout."""
    settings.STATIC_ROOT = tmp_path / "static"
    monkeypatch.setattr("portal.management.commands.up.BASE_DIR", tmp_path)
    # The English pages take longer than all the rest.
    monkeypatch.setattr("portal.management.commands.up.DEMO_COMMAND", ["load_demo", "--dutch"])
    return tmp_path


def test_a_taken_port_is_said_before_anything_starts(own_folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with pytest.raises(CommandError, match=f"Port {port} cannot be used"):
            call_command("up", port=port)
    assert list(own_folder.iterdir()) == []
    assert complaint(port) is None


@pytest.mark.parametrize("port", ["", "http", "0", "70000", "-1"])
def test_a_port_that_is_no_port_is_said(port):
    assert "is not a port number" in complaint(port)


def test_a_second_start_loads_nothing_twice(own_folder, capsys):
    call_command("up", prepare_only=True, port="8123")
    first = capsys.readouterr().out
    pages, users = Page.objects.count(), get_user_model().objects.count()
    call_command("up", prepare_only=True, port="8123")
    second = capsys.readouterr().out
    assert (Page.objects.count(), get_user_model().objects.count()) == (pages, users)
    assert "collecting" in first
    assert "collecting" not in second
    assert "http://127.0.0.1:8123/admin/" in second
    site = Site.objects.get(is_default_site=True)
    assert (site.hostname, site.port) == ("127.0.0.1", 8123)


def test_a_start_of_a_newer_release_brings_the_index_up_to_date(own_folder, capsys):
    page = PracticeFactory(title="Samen kijken")
    SearchDocument.objects.filter(pk=page.pk).update(analysis=0, card={})
    call_command("up", prepare_only=True, port="8123")
    assert "Search: building the index anew." in capsys.readouterr().out
    assert SearchDocument.objects.get(pk=page.pk).card["title"] == "Samen kijken"
    call_command("up", prepare_only=True, port="8123")
    assert "building" not in capsys.readouterr().out


def test_a_search_server_is_named_without_its_password(own_folder, settings, capsys):
    settings.ELASTICSEARCH = Elasticsearch(("https://elastic:geheim@search.example.org:9200",))
    call_command("up", prepare_only=True, port="8123")
    printed = capsys.readouterr().out
    assert "Search: Elasticsearch at search.example.org:9200" in printed
    assert "geheim" not in printed


def test_the_printed_passwords_work_and_the_roles_differ(tmp_path):
    file = tmp_path / "users.json"
    shown = {demo.name: password for demo, password in ensure_demo_users(file)}
    assert {demo.name: password for demo, password in ensure_demo_users(file)} == shown
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    users = {name: authenticate(None, username=name, password=password) for name, password in shown.items()}
    assert users["admin"].is_superuser
    assert users["redacteur"].has_perm("wagtailadmin.access_admin")
    assert not users["redacteur"].is_superuser
    assert not users["lezer"].has_perm("wagtailadmin.access_admin")
    assert Page.objects.get(depth=2).permissions_for_user(users["redacteur"]).can_publish()


def test_a_changed_password_is_not_shown(tmp_path):
    file = tmp_path / "users.json"
    ensure_demo_users(file)
    user = get_user_model().objects.get(username="redacteur")
    user.set_password("zelf gekozen wachtwoord")
    user.save()
    assert {demo.name: password for demo, password in ensure_demo_users(file)}["redacteur"] == "(gewijzigd)"
    assert "zelf gekozen" not in json.dumps(json.loads(file.read_text()))
