"""Guessing a password stops after five tries, whoever tries and wherever."""

import pytest
from django.contrib.auth import get_user_model
from django.core.cache import caches

pytestmark = pytest.mark.django_db
PASSWORD = "een-lang-en-goed-wachtwoord"


@pytest.fixture
def editor():
    return get_user_model().objects.create_superuser("redactie", "redactie@example.org", PASSWORD)


@pytest.fixture(autouse=True)
def _no_earlier_failures(db):
    caches["shared"].clear()


def sign_in(client, username, password):
    return client.post("/admin/login/", {"username": username, "password": password})


def test_the_right_password_opens_the_admin(client, editor):
    assert sign_in(client, "redactie", PASSWORD).status_code == 302
    assert client.get("/admin/").status_code == 200


def test_after_five_wrong_passwords_even_the_right_one_is_refused_with_the_reason(client, editor):
    for _ in range(5):
        assert sign_in(client, "redactie", "fout").status_code == 200
    response = sign_in(client, " Redactie ", PASSWORD)
    assert response.status_code == 200
    assert "15 minuten" in response.content.decode()
    assert client.get("/admin/").status_code == 302


def test_a_name_that_does_not_exist_is_treated_alike(client, editor):
    for _ in range(6):
        response = sign_in(client, "bestaat-niet", "fout")
    assert "15 minuten" in response.content.decode()


def test_another_account_is_not_locked_and_a_good_sign_in_forgets_the_mistakes(client, editor):
    for _ in range(5):
        sign_in(client, "iemand-anders", "fout")
    for _ in range(4):
        sign_in(client, "redactie", "fout")
    assert sign_in(client, "redactie", PASSWORD).status_code == 302
    client.logout()
    for _ in range(4):
        sign_in(client, "redactie", "fout")
    assert sign_in(client, "redactie", PASSWORD).status_code == 302


def test_the_session_cookie_cannot_be_read_by_scripts(client, editor):
    sign_in(client, "redactie", PASSWORD)
    cookie = client.cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_a_name_with_a_nul_character_is_no_error(client):
    assert sign_in(client, "a\x00b", "fout").status_code == 200
