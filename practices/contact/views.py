"""The pages with the contact form. They are never cached, and set no cookie."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from core import throttle
from core.state import known
from core.translations import in_other_languages
from core.visitor import address_of
from practices.contact.delivery import question_store
from practices.contact.forms import QuestionForm
from practices.contact.recipients import Recipient, editors, mailbox, recipients
from practices.models import PracticePage
from practices.selectors import public_practice
from search.page_languages import Alternate, alternates_at

MOST, WINDOW = 5, 60 * 60
"""Questions of one visitor in so many seconds."""
MOST_OF_ALL = 200
"""Questions of everybody in the same time, so that nobody uses the form to flood a mailbox from many addresses."""


# No cross-site protection: a question carries no authority of whoever sends it, and its token would set a cookie. The form has a signed
# moment of opening instead.
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest) -> HttpResponse:
    """Ask the editors something."""
    return _answer(request, editors(), None)


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def contact_practice(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask something about a public practice; 404 for any other."""
    page = public_practice(slug)
    return _answer(request, recipients(page, timezone.localdate())[0], page)


@never_cache
@require_safe
def contact_sent(request: HttpRequest) -> HttpResponse:
    """After a question to the editors."""
    return render(request, "pages/practices/contact_sent.html", {"recipient": editors(), "practice": None})


@never_cache
@require_safe
def contact_practice_sent(request: HttpRequest, slug: str) -> HttpResponse:
    """After a question about a practice."""
    page = public_practice(slug)
    recipient = recipients(page, timezone.localdate())[0]
    context = {"recipient": recipient, "practice": page, "alternates": _alternates("contact_practice_sent", page)}
    return render(request, "pages/practices/contact_sent.html", context)


def _answer(request: HttpRequest, recipient: Recipient, practice: PracticePage | None) -> HttpResponse:
    """The empty form, the form with what is wrong, or the way to the page that says it was stored."""
    if request.method != "POST":
        return _show(request, QuestionForm(request=request), recipient, practice)
    form = QuestionForm(request.POST, request=request)
    if not form.is_valid():
        return _show(request, form.again(), recipient, practice, 422)
    if not _allowed(request):
        form.add_error(
            None, _("Er zijn dit uur te veel vragen gesteld. Probeer het over een uur opnieuw. Je tekst staat er nog.")
        )
        return _show(request, form.again(), recipient, practice, 429)
    values = {name: form.cleaned_data[name] for name in ("name", "email", "text")}
    question_store(values, recipient.to, recipient.name, mailbox(recipient), practice)
    sent = (
        reverse("practices:contact_practice_sent", args=[practice.slug])
        if practice
        else reverse("practices:contact_sent")
    )
    return redirect(sent)


def _alternates(view: str, practice: PracticePage | None) -> list[Alternate]:
    """The languages in which one can ask: all, or those in which everybody may see the practice."""
    if practice is None:
        return in_other_languages(reverse(f"practices:{view}"))
    return alternates_at(reverse(f"practices:{view}", args=[practice.slug]), practice, known())


def _allowed(request: HttpRequest) -> bool:
    return throttle.allow("question", address_of(request), MOST, WINDOW) and throttle.allow(
        "question", "everybody", MOST_OF_ALL, WINDOW
    )


def _show(
    request: HttpRequest, form: QuestionForm, recipient: Recipient, practice: PracticePage | None, status: int = 200
) -> HttpResponse:
    here = "contact_practice" if practice else "contact"
    context = {"form": form, "recipient": recipient, "practice": practice, "alternates": _alternates(here, practice)}
    response = render(request, "pages/practices/contact_page.html", context, status=status)
    if status == 429:
        response.headers["Retry-After"] = str(WINDOW)
    return response
