"""Signing in, with a limit on guessing: five wrong passwords per account in fifteen minutes.

The count holds for all processes and doors: every form that calls `django.contrib.auth.authenticate` comes here.
"""

from __future__ import annotations

import logging
from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.auth import LoginForm

from core import throttle

NAME = "sign-in"
LIMIT = 5
WINDOW = 15 * 60
"""Seconds that wrong passwords count."""

logger = logging.getLogger(__name__)


def _account(username: str) -> str:
    return username.strip().casefold()


def is_locked(username: str) -> bool:
    """Whether this account has had its wrong passwords for now; also true for names that do not exist, so it tells
    nothing about them."""
    return throttle.counted(NAME, _account(username)) >= LIMIT


def _count_failure(username: str) -> None:
    if throttle.count(NAME, _account(username), WINDOW) == LIMIT:
        logger.warning("sign-in locked for %s minutes after %s wrong passwords", WINDOW // 60, LIMIT)


class ThrottledModelBackend(ModelBackend):
    """Django's own backend behind the limit."""

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **kwargs: Any
    ) -> User | None:
        """The user, or None for a wrong password. Raises PermissionDenied (no other backend is asked) while the account
        is locked."""
        name = username or ""
        if name and is_locked(name):
            raise PermissionDenied
        user = super().authenticate(request, username=username, password=password, **kwargs)
        if name and user is None:
            _count_failure(name)
        elif name:
            throttle.forget(NAME, _account(name))
        return user


class SignInForm(LoginForm):
    """Wagtail's sign-in form in the words and look of the site, that says so when an account is locked."""

    error_messages = {
        **LoginForm.error_messages,
        "invalid_login": _("Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw."),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        looks = {"username": (_("Gebruikersnaam"), "username"), "password": (_("Wachtwoord"), "current-password")}
        for name, (label, autocomplete) in looks.items():
            field = self.fields[name]
            field.label = label
            # No hints in the fields, which vanish while typing, and no jump past the heading.
            field.widget.attrs = {"autocomplete": autocomplete}

    def clean(self) -> dict[str, Any]:
        """Check the password unless the account is locked."""
        if is_locked(self.cleaned_data.get("username") or ""):
            raise ValidationError(
                _("Er zijn te veel verkeerde wachtwoorden ingevuld. Wacht 15 minuten en probeer het dan opnieuw."),
                code="locked",
            )
        return super().clean()
