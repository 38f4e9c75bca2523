"""Suggestions of a machine: off unless set, marked, and on the page only after a person accepted them.

A small server stands in for LibreTranslate.
"""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from django.urls import reverse
from wagtail_localize.models import StringTranslation

from core.translation.segments import suggestions, unfinished
from tests.core.translation.translating import english_of, fill_in, kept
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db


class Server(HTTPServer):
    """Answers as LibreTranslate does: `answer(texts)` gives what goes back."""

    asked: list
    status = 200

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked = []
        self.answer = lambda texts: {"translatedText": [f"MT {text}" for text in texts]}


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, question))
        body = json.dumps(self.server.answer(question["q"])).encode()
        self.send_response(self.server.status)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def machine(settings):
    server = Server()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "core.translation.machine.LibreTranslate",
        "OPTIONS": {"LIBRETRANSLATE_URL": f"http://127.0.0.1:{server.server_port}", "API_KEY": "sleutel", "TIMEOUT": 5},
    }
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def translation(submitted):
    return submitted[1]


def ask(desk, translation):
    return desk.post(reverse("wagtail_localize:machine_translate", args=[translation.pk]), follow=True)


def said(answer):
    return " ".join(soup(answer).select_one(".messages").get_text(" ", strip=True).split())


def review(desk, translation, **values):
    return desk.post(reverse("translation_suggestions", args=[translation.pk]), values, follow=True)


def suggestion(translation, path):
    return suggestions(translation).get(context__path=path)


def test_it_is_off_by_default(desk, translation):
    assert desk.post(reverse("wagtail_localize:machine_translate", args=[translation.pk])).status_code == 404
    page = desk.get(reverse("wagtailadmin_pages:edit", args=[translation.get_target_instance().pk]))
    assert "machine_translate/" not in page.content.decode()


def test_suggestions_are_marked_and_do_not_count_as_translated(desk, translation, machine, committed):
    missing = unfinished(translation).count()
    answer = ask(desk, translation)
    assert "Een machine heeft dit voorgesteld" in answer.content.decode()
    assert suggestions(translation).count() == missing == unfinished(translation).count()
    assert {path for path, _question in machine.asked} == {"/translate"}
    assert machine.asked[0][1]["source"] == "nl"
    edit = reverse("wagtailadmin_pages:edit", args=[translation.get_target_instance().pk])
    with committed():
        assert "Niet gepubliceerd" in said(desk.post(edit, {"action": "publish"}, follow=True))
    assert not translation.get_target_instance().live
    assert "wachten op een oordeel" in said(desk.get(edit))


def test_a_person_accepts_mends_or_throws_away(desk, translation, machine, committed):
    ask(desk, translation)
    title, summary = suggestion(translation, "title"), suggestion(translation, "summary")
    answer = review(
        desk,
        translation,
        **{
            f"do-{title.pk}": "accept",
            f"text-{title.pk}": "Around the table",
            f"do-{summary.pk}": "drop",
        },
    )
    assert "1 overgenomen, 1 weggegooid" in said(answer)
    title.refresh_from_db()
    assert (title.data, title.translation_type) == ("Around the table", "manual")
    assert title.last_translated_by is not None
    assert not StringTranslation.objects.filter(pk=summary.pk).exists()
    waiting = {f"do-{waiting.pk}": "accept" for waiting in suggestions(translation)}
    assert "overgenomen" in said(review(desk, translation, **waiting))
    fill_in(translation)
    with committed():
        translation.save_target(publish=True)
    page = english_of(translation.source.get_source_instance())
    assert page.live
    assert page.title == "Around the table"


def test_a_broken_link_in_what_is_typed_is_named_and_what_was_typed_stays(desk, translation, machine):
    ask(desk, translation)
    linked = suggestion(translation, "context")
    answer = review(desk, translation, **{f"do-{linked.pk}": "accept", f"text-{linked.pk}": "Read <b>it</b>."})
    page = soup(answer)
    field = page.select_one(f"#text-{linked.pk}")
    assert field.get_text() == "Read <b>it</b>."
    assert "links" in page.select_one(f"#{field['aria-describedby']}").get_text()
    linked.refresh_from_db()
    assert linked.translation_type == "machine"


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_cannot_be_accepted(desk, translation, machine, typed):
    ask(desk, translation)
    title = suggestion(translation, "title")
    answer = review(desk, translation, **{f"do-{title.pk}": "accept", f"text-{title.pk}": typed})
    assert "Vul een vertaling in" in answer.content.decode()


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (500, {"error": "kapot"}),
        (200, {"translatedText": ["te weinig"]}),
        (200, {}),
        (200, []),
    ],
    ids=["500", "too few", "empty", "no object"],
)
def test_a_server_that_answers_nonsense_gives_no_suggestions(desk, translation, machine, status, answer):
    machine.status, machine.answer = status, lambda texts: answer
    assert "geen bruikbaar antwoord" in said(ask(desk, translation))
    assert not kept(translation).exists()


def test_a_server_that_is_not_there_gives_no_suggestions(desk, translation, settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "core.translation.machine.LibreTranslate",
        "OPTIONS": {"LIBRETRANSLATE_URL": "http://127.0.0.1:9", "API_KEY": "", "TIMEOUT": 2},
    }
    assert "geen bruikbaar antwoord" in said(ask(desk, translation))


def test_a_suggestion_that_lost_a_link_is_not_kept(desk, translation, machine):
    machine.answer = lambda texts: {
        "translatedText": ["Read this." if "<a" in text else f"MT {text}" for text in texts]
    }
    ask(desk, translation)
    assert not suggestions(translation).filter(context__path="context").exists()
    assert suggestions(translation).filter(context__path="title").exists()


def test_what_a_person_translated_is_left_alone(desk, translation, machine):
    fill_in(translation)
    assert "niets meer" in said(ask(desk, translation))
    assert machine.asked == []


def test_a_stranger_sees_no_suggestions(client, translation):
    assert client.get(reverse("translation_suggestions", args=[translation.pk])).status_code == 302
