"""Counting what somebody may do in a while."""

import time

import pytest
from django.core.cache import caches
from django.test import RequestFactory

from core import throttle
from core.visitor import address_of

pytestmark = pytest.mark.django_db


def test_so_many_are_allowed_and_then_no_more_for_that_one():
    assert [throttle.allow("pdf", "a", 2, 60) for _ in range(4)] == [True, True, False, False]
    assert throttle.allow("pdf", "b", 2, 60)
    assert throttle.allow("mail", "a", 2, 60)


def test_the_time_begins_with_the_first_and_asking_again_does_not_make_it_longer(monkeypatch):
    begin = time.time()
    throttle.count("pdf", "a", 60)
    monkeypatch.setattr(throttle.time, "time", lambda: begin + 50)
    kept = []
    store = type(caches["shared"]).set
    monkeypatch.setattr(
        type(caches["shared"]),
        "set",
        lambda self, key, value, timeout: kept.append(timeout) or store(self, key, value, timeout),
    )
    assert throttle.count("pdf", "a", 60) == 2
    assert kept[0] <= 11


def test_it_can_be_forgotten():
    throttle.count("sign-in", "a", 60)
    assert throttle.counted("sign-in", "a") == 1
    throttle.forget("sign-in", "a")
    assert throttle.counted("sign-in", "a") == 0


def test_whom_it_counts_cannot_be_read_from_the_cache():
    assert "192.0.2.1" not in throttle._key("pdf", "192.0.2.1")


@pytest.mark.parametrize(
    ("trusted", "header", "address"),
    [
        (False, "203.0.113.9", "127.0.0.1"),
        (True, "203.0.113.9", "203.0.113.9"),
        (True, "made-up, 203.0.113.9", "203.0.113.9"),
        (True, "", "127.0.0.1"),
    ],
)
def test_the_address_of_a_visitor_is_what_our_proxy_says(settings, trusted, header, address):
    settings.TRUST_PROXY = trusted
    assert address_of(RequestFactory().get("/", headers={"X-Forwarded-For": header})) == address
