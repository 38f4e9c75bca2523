"""The configuration says all that is wrong with it at once, and production starts with nothing unsafe."""

import os
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from portal.env import BASE_DIR, database, read

SAFE = {
    "SECRET_KEY": "kV2n8-xW4q_T7zB1mR9cY6pL3sD5fG0hJ-aE8uI2oN4bK7wQ1x",
    "ALLOWED_HOSTS": "praktijken.example.org, www.praktijken.example.org",
    "WAGTAILADMIN_BASE_URL": "https://praktijken.example.org/",
    "DATABASE_URL": "postgres://portal:s%40cret@db.example.org:5433/portaal?sslmode=require",
}


def complaints(source, *, production=True):
    with pytest.raises(ImproperlyConfigured) as error:
        read(source, production=production)
    return [line.strip(" -") for line in str(error.value).splitlines()[1:]]


def test_an_empty_production_environment_names_every_missing_value_on_its_own_line():
    lines = complaints({})
    assert [line.split(":")[0] for line in lines] == [
        "DATABASE_URL",
        "SECRET_KEY",
        "ALLOWED_HOSTS",
        "WAGTAILADMIN_BASE_URL",
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "short"),
        ("SECRET_KEY", "a" * 60),
        ("ALLOWED_HOSTS", "*"),
        ("WAGTAILADMIN_BASE_URL", "http://praktijken.example.org"),
        ("DATABASE_URL", "sqlite:///db.sqlite3"),
        ("DATABASE_URL", "postgres://portal@db.example.org:port/portaal"),
        ("DEBUG", "1"),
        ("DEBUG", "maybe"),
        ("HSTS_SECONDS", "a year"),
        ("LOG_FORMAT", "xml"),
        ("EMAIL_URL", "mail.example.org"),
        ("ELASTICSEARCH_URL", "search.example.org:9200"),
        ("ELASTICSEARCH_URL", "https://search.example.org:port"),
        ("ELASTICSEARCH_URL", "http://search.example.org:9200"),
        ("ELASTICSEARCH_INDEX_PREFIX", "Praktijk Portaal"),
        ("ELASTICSEARCH_CA_CERTS", "/nowhere/ca.pem"),
        ("MACHINE_TRANSLATION_URL", "vertaler.example.org"),
        ("SECURITY_CONTACT", "security@example.org"),
        ("SECURITY_CONTACT", "https://example.org/ Expires: 2099-01-01"),
    ],
)
def test_production_refuses_an_unsafe_or_unreadable_value_in_one_line(name, value):
    (line,) = complaints({**SAFE, name: value})
    assert line.startswith(f"{name}: ")


def test_a_refused_database_address_does_not_show_its_password():
    assert "geheim" not in " ".join(complaints({**SAFE, "DATABASE_URL": "mysql://portal:geheim@db/portaal"}))


def test_a_safe_production_environment_is_read():
    env = read(SAFE, production=True)
    assert env.allowed_hosts == ("praktijken.example.org", "www.praktijken.example.org")
    assert env.base_url == "https://praktijken.example.org"
    assert env.database["PASSWORD"] == "s@cret"
    assert env.database["PORT"] == "5433"
    assert database(env)["OPTIONS"]["sslmode"] == "require"
    assert not env.serve_media
    assert env.log_format == "json"


def test_the_embedded_server_must_be_asked_for_in_production():
    assert read({**SAFE, "DATABASE_URL": "embedded"}, production=True).embedded
    assert read({}).embedded


def test_only_a_web_process_limits_its_waiting():
    web, command = (database(read({**SAFE, "PORTAL_WEB": flag})) for flag in ("1", "0"))
    assert "statement_timeout" in web["OPTIONS"]["options"]
    assert web["ANSWER_WITHIN"] < 3
    assert "statement_timeout" not in command["OPTIONS"]["options"]
    assert command["ANSWER_WITHIN"] is None


def run_manage(*arguments, **environment):
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments, "--settings", "portal.settings.production"],
        cwd=BASE_DIR, env={**kept, **environment}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_a_production_command_without_configuration_ends_with_the_list():
    result = run_manage("check")
    assert result.returncode != 0
    assert "  - SECRET_KEY: missing" in result.stderr


def test_djangos_deployment_check_finds_nothing_in_production():
    result = run_manage("check", "--deploy", "--fail-level", "WARNING", **SAFE)
    assert result.returncode == 0, result.stderr


def test_several_search_servers_are_read_and_none_is_the_default():
    assert read(SAFE, production=True).elasticsearch.hosts == ()
    hosts = "https://a.example.org:9200/, http://127.0.0.1:9200"
    found = read({**SAFE, "ELASTICSEARCH_URL": hosts, "ELASTICSEARCH_API_KEY": "k"}, production=True).elasticsearch
    assert found.hosts == ("https://a.example.org:9200", "http://127.0.0.1:9200")
    assert (found.api_key, found.prefix) == ("k", "praktijkportaal")


def test_a_refused_search_address_does_not_show_its_password():
    assert "geheim" not in " ".join(complaints({**SAFE, "ELASTICSEARCH_URL": "elastic:geheim@search.example.org"}))
