"""Sending stored questions: a few times by itself, and again by `send_questions` until it works."""

from __future__ import annotations

import datetime as dt
import logging

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django_tasks import task

from practices.models import PracticePage, Question

MOST_ATTEMPTS = 5
WAIT = dt.timedelta(minutes=5)
"""Before the second attempt; twice as long before each next one."""

logger = logging.getLogger(__name__)


def question_store(
    values: dict[str, str], to: Question.To, recipient: str, address: str, practice: PracticePage | None
) -> Question:
    """Store a question of a reader and have it sent after the commit. `values` are name, email and text."""
    question = Question.objects.create(**values, to=to, recipient=recipient, address=address, practice=practice)
    if address:
        send_question.enqueue(question.pk)
    return question


@task()
def send_question(pk: int) -> None:
    """Send one question, if it was not sent yet. A failure is noted and tried again later; it never raises."""
    question = (
        Question.objects.select_related("practice__locale").filter(pk=pk, sent_at=None).exclude(address="").first()
    )
    if question is None or deliver(question):
        return
    backend = send_question.get_backend()
    if question.attempts < MOST_ATTEMPTS and backend.supports_defer:
        later = timezone.now() + WAIT * 2 ** (question.attempts - 1)
        send_question.using(run_after=later).enqueue(pk)


def deliver(question: Question) -> bool:
    """Try once; whether it left."""
    try:
        message(question).send()
    except Exception as error:
        # Whatever a mail server says, the question is safe and the editors see why it waits.
        logger.warning("question %s was not sent: %s", question.pk, type(error).__name__)
        question.problem = f"{type(error).__name__}: {error}"[:255]
    else:
        question.sent_at, question.problem = timezone.now(), ""
    question.attempts += 1
    question.save(update_fields=["sent_at", "problem", "attempts"])
    return question.sent_at is not None


def message(question: Question) -> EmailMessage:
    """The question as an e-mail; an answer goes straight to the reader.

    In the language of the practice that it is about, else in Dutch: not in that of whoever sends it, which may be a timer.
    """
    with translation.override(question.practice.locale.language_code if question.practice else settings.LANGUAGE_CODE):
        return _message(question)


def _message(question: Question) -> EmailMessage:
    about = question.practice.title if question.practice else ""
    lines = [
        _("%(name)s stelt een vraag via Praktijkportaal.") % {"name": question.name},
        _("Gaat over: %(title)s") % {"title": about} if about else "",
        (question.practice.full_url or "") if question.practice else "",
        _("Bedoeld voor: %(recipient)s") % {"recipient": question.recipient} if question.recipient else "",
        "",
        question.text,
        "",
        _("Beantwoord dit bericht: je antwoord gaat naar %(email)s.") % {"email": question.email},
    ]
    subject = _("Vraag over: %(title)s") % {"title": about} if about else _("Vraag via Praktijkportaal")
    return EmailMessage(
        " ".join(subject.split()),
        "\n".join(line for position, line in enumerate(lines) if line or position > 3),
        to=[question.address],
        reply_to=[question.email],
    )
