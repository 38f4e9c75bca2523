"""A reader asks something: who gets it, what the page says about that, and that nothing is lost or misused."""

import datetime as dt
import smtplib
import time

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from django_tasks_db.models import DBTaskResult
from formguard.checks import TokenCheck
from wagtail.models import Locale

from practices.contact.delivery import MOST_ATTEMPTS, message, send_question
from practices.contact.views import MOST
from practices.models import Contact, ContactLine, ContactSettings, Question
from tests.factories.practices import DraftFactory, PracticeFactory
from tests.factories.reference import OrganisationFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
ASKED = {"name": "Noor Visser", "email": "noor@voorbeeld.example", "text": "Hoe zijn jullie met de ouders begonnen?"}


def about(page):
    return reverse("practices:contact_practice", args=[page.slug])


def form(**values):
    return {**ASKED, "fg_token": TokenCheck._make_token(age=60), "bedrijfswebsite": "", **values}


@pytest.fixture
def editors_mailbox(db):
    settings = ContactSettings.load()
    settings.editors_email = "redactie@voorbeeld.example"
    settings.save()
    return settings.editors_email


@pytest.fixture
def ask(client, django_capture_on_commit_callbacks):
    def send(page=None, **values):
        address = about(page) if page else reverse("practices:contact")
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(address, form(**values))

    return send


def practice(**card):
    if not card:
        return PracticeFactory(title="Samen kijken")
    return PracticeFactory(
        title="Samen kijken", rows={"contacts": [ContactLine(contact=Contact.objects.create(**card))]}
    )


def test_a_question_goes_to_the_person_on_the_card_and_the_answer_to_the_reader(ask):
    page = practice(name="Jo Jansen", function="coach", email="jo@voorbeeld.example")
    response = ask(page)
    assert response.status_code == 302
    (message,) = mail.outbox
    assert message.to == ["jo@voorbeeld.example"]
    assert message.reply_to == ["noor@voorbeeld.example"]
    assert message.subject == "Vraag over: Samen kijken"
    assert ASKED["text"] in message.body
    question = Question.objects.get()
    assert (question.to, question.recipient, question.practice) == ("persoon", "Jo Jansen", page)
    assert question.sent_at


def test_after_the_review_date_the_organisation_gets_it_and_the_page_says_so(ask, client):
    dak = OrganisationFactory(name="Stichting Dak", email="post@dak.example")
    page = practice(
        name="Jo Jansen", email="jo@voorbeeld.example", organisation=dak, valid_until=TODAY - dt.timedelta(days=1)
    )
    text = client.get(about(page)).content.decode()
    assert "Jo Jansen" not in text
    assert "Je vraag gaat per e-mail naar Stichting Dak" in text
    ask(page)
    assert mail.outbox[0].to == ["post@dak.example"]


def test_without_a_contact_the_editors_get_it_and_forward_it(ask, client, editors_mailbox):
    page = practice()
    text = client.get(about(page)).content.decode()
    assert "geen contactpersoon bekend" in text
    assert "Die zoekt uit wie het weet en stuurt je vraag door." in text
    ask(page)
    assert mail.outbox[0].to == [editors_mailbox]
    assert "Samen kijken" in mail.outbox[0].subject


def test_a_person_without_an_address_is_reached_through_the_editors(ask, client, editors_mailbox):
    page = practice(name="Jo Jansen")
    assert "Die stuurt hem door aan Jo Jansen" in client.get(about(page)).content.decode()
    ask(page)
    assert mail.outbox[0].to == [editors_mailbox]
    assert "Bedoeld voor: Jo Jansen" in mail.outbox[0].body


def test_where_nobody_has_an_address_the_question_waits_in_the_list_until_the_editors_have_one(ask, desk):
    ask(practice())
    assert mail.outbox == []
    assert ASKED["name"] in desk.get(reverse("wagtailsnippets_practices_question:list")).content.decode()
    settings = ContactSettings.load()
    settings.editors_email = "redactie@voorbeeld.example"
    settings.save()
    call_command("send_questions")
    assert mail.outbox[0].to == ["redactie@voorbeeld.example"]


def test_nothing_is_lost_when_the_mail_is_down(ask, monkeypatch, editors_mailbox):
    def down(*args, **kwargs):
        raise smtplib.SMTPServerDisconnected("weg")

    with monkeypatch.context() as patched:
        patched.setattr("django.core.mail.EmailMessage.send", down)
        assert ask().status_code == 302
    question = Question.objects.get()
    assert question.sent_at is None
    assert "SMTPServerDisconnected" in question.problem
    call_command("send_questions")
    question.refresh_from_db()
    assert question.sent_at
    assert question.problem == ""
    assert len(mail.outbox) == 1
    call_command("send_questions")
    assert len(mail.outbox) == 1


def test_a_worker_tries_again_later_and_gives_up_in_the_end(monkeypatch, settings, editors_mailbox):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    monkeypatch.setattr("django.core.mail.EmailMessage.send", lambda self: 1 / 0)
    question = Question.objects.create(**ASKED, address=editors_mailbox)
    for _ in range(MOST_ATTEMPTS):
        send_question.call(question.pk)
    tries = DBTaskResult.objects.filter(task_path=send_question.module_path).order_by("run_after")
    waiting = list(tries.values_list("args_kwargs__args", "run_after"))
    assert [args for args, _ in waiting] == [[question.pk]] * (MOST_ATTEMPTS - 1)
    waits = [run_after - question.asked_at for _, run_after in waiting]
    assert waits[-1] > dt.timedelta(minutes=30)
    assert waits == sorted(waits)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"name": ""}, "Vul je naam in."),
        ({"email": "noor"}, "Dit is geen volledig e-mailadres."),
        ({"text": "Kort"}, "Vertel iets meer"),
        ({"text": "x" * 4001}, "hoogstens 4000 tekens. Er zijn er 4001."),
        ({"name": "Noor\nBcc: iedereen@voorbeeld.example"}, "Zet je naam op één regel"),
        ({"email": "noor@voorbeeld.example\nBcc: iedereen@voorbeeld.example"}, "Dit is geen volledig e-mailadres."),
        ({"bedrijfswebsite": "https://spam.example"}, "of je een mens bent"),
        ({"fg_token": "verzonnen"}, "of je een mens bent"),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_typed_and_nothing_is_sent(ask, values, words):
    response = ask(**values)
    assert response.status_code == 422
    page = soup(response)
    assert words in page.select_one(".notice--error").get_text(" ")
    typed = {**ASKED, **values}
    assert page.select_one("textarea").get_text().strip() == typed["text"].strip()
    assert Question.objects.count() == 0


def test_a_form_that_was_sent_at_once_or_lay_open_for_days_can_be_sent_again(ask, monkeypatch):
    at_once = TokenCheck._make_token()
    with monkeypatch.context() as patched:
        now = time.time()
        patched.setattr("time.time", lambda: now - 25 * 3600)
        yesterday = TokenCheck._make_token()
    for token in (at_once, yesterday):
        response = ask(fg_token=token)
        assert response.status_code == 422
        page = soup(response)
        assert "of je een mens bent" in page.select_one(".notice--error").get_text(" ")
        assert page.select_one("textarea").get_text().strip() == ASKED["text"]
    fresh = page.select_one("input[name=fg_token]")["value"]
    now = time.time()
    monkeypatch.setattr("time.time", lambda: now + 10)
    assert ask(fg_token=fresh).status_code == 302


def test_more_than_a_few_questions_an_hour_wait_and_the_text_stays(ask):
    for _ in range(MOST):
        assert ask().status_code == 302
    response = ask(text="De zesde vraag van dit uur")
    assert response.status_code == 429
    assert response["Retry-After"]
    assert "Probeer het over een uur opnieuw" in response.content.decode()
    assert "De zesde vraag van dit uur" in response.content.decode()
    assert Question.objects.count() == MOST


def test_a_proxy_of_ours_says_who_asks(settings, client):
    settings.TRUST_PROXY = True
    for number in range(MOST + 1):
        address = {"HTTP_X_FORWARDED_FOR": f"6.6.6.6, 10.0.0.{number}"}
        assert client.post(reverse("practices:contact"), form(), **address).status_code == 302


def test_the_form_needs_no_cookie_and_is_never_kept(ask):
    stranger = Client(enforce_csrf_checks=True)
    response = stranger.get(reverse("practices:contact"))
    assert not response.cookies
    assert "no-store" in response["Cache-Control"]
    assert stranger.post(reverse("practices:contact"), form()).status_code == 302


def test_only_a_public_practice_can_be_asked_about(client):
    draft = DraftFactory(title="Nog geheim")
    assert client.get(about(draft)).status_code == 404
    assert client.post(about(draft), form()).status_code == 404
    assert client.get(reverse("practices:contact_practice", args=["bestaat-niet"])).status_code == 404


def test_the_page_of_a_practice_leads_to_the_form(client):
    page = practice(name="Jo Jansen", email="jo@voorbeeld.example")
    html = client.get(page.url).content.decode()
    assert f'href="{about(page)}"' in html
    assert "jo@voorbeeld.example" not in html + client.get(about(page)).content.decode()


def test_the_way_after_sending_says_who_has_it(client):
    page = practice(name="Jo Jansen", email="jo@voorbeeld.example")
    text = client.get(reverse("practices:contact_practice_sent", args=[page.slug])).content.decode()
    assert "Je vraag gaat per e-mail naar Jo Jansen" in text


def test_sent_questions_are_forgotten_after_a_year(ask, editors_mailbox):
    ask()
    Question.objects.update(sent_at=dt.datetime.now(dt.UTC) - dt.timedelta(days=366))
    ask()
    call_command("send_questions")
    assert Question.objects.count() == 1


def test_editors_read_questions_and_change_none(desk, ask):
    ask()
    question = Question.objects.get()
    assert desk.get(reverse("wagtailsnippets_practices_question:inspect", args=[question.pk])).status_code == 200
    edit = desk.get(reverse("wagtailsnippets_practices_question:edit", args=[question.pk]))
    assert edit.status_code in (302, 403)


def test_the_form_costs_few_queries(client, django_assert_max_num_queries):
    page = practice(name="Jo Jansen", email="jo@voorbeeld.example")
    client.get(about(page))
    with django_assert_max_num_queries(7):
        client.get(about(page))


def test_a_question_about_an_english_practice_is_mailed_in_english_also_by_a_timer(db):
    page = practice(name="Jo Jansen", email="jo@voorbeeld.example")
    page.locale = Locale.objects.get_or_create(language_code="en")[0]
    page.save()
    asked = Question.objects.create(
        name="Noor", email="noor@voorbeeld.example", text="How?", address="jo@voorbeeld.example"
    )
    with translation.override("nl"):
        about_a_practice = message(Question(practice=page, name="Noor", email="noor@voorbeeld.example", text="How?"))
    with translation.override("en"):
        about_nothing = message(asked)
    assert about_a_practice.subject == "Question about: Samen kijken"
    assert "Noor asks a question through Praktijkportaal." in about_a_practice.body
    assert about_nothing.subject == "Vraag via Praktijkportaal"
