"""The form with which a reader asks something."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from formguard.forms import GuardedFormMixin

LONGEST, SHORTEST = 4_000, 10
HOURS_OPEN = 24
CHECKS = ("formguard.checks.FieldTrapCheck", "formguard.checks.TokenCheck")
"""A field that only robots fill in, and a signed moment at which the form was opened. Nothing that needs a script."""


def one_line(text: str) -> None:
    """Refuse line breaks and other control characters: they have no place in a name, and must not get into the head of a message."""
    if any(ord(character) < 32 or ord(character) == 127 for character in text):
        raise ValidationError(_("Zet je naam op één regel, zonder bijzondere tekens."))


class QuestionForm(GuardedFormMixin, forms.Form):
    """Name, address and question. An error never loses what was typed: the form comes back filled in, with a new moment of opening."""

    guard_checks = CHECKS
    guard_check_options = {
        CHECKS[0]: {"FIELD_NAME": "bedrijfswebsite"},
        CHECKS[1]: {"MIN_SECONDS": 2, "MAX_SECONDS": HOURS_OPEN * 3600},
    }

    name = forms.CharField(
        label=_("Je naam"),
        max_length=120,
        strip=False,
        validators=[one_line],
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Vul je naam in.")},
    )
    email = forms.EmailField(
        label=_("Je e-mailadres"),
        help_text=_("Hierop krijg je antwoord. Het komt nergens op de site."),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": _("Vul je e-mailadres in."),
            "invalid": _("Dit is geen volledig e-mailadres. Het ziet eruit als naam@voorbeeld.nl."),
        },
    )
    text = forms.CharField(
        label=_("Je vraag"),
        min_length=SHORTEST,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={
            "required": _("Schrijf je vraag op."),
            "min_length": _("Vertel iets meer: minstens tien tekens."),
            "max_length": _("Je vraag is te lang: hoogstens 4000 tekens. Er zijn er %(show_value)d."),
        },
    )

    def __init__(self, *args: Any, request: HttpRequest, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "request": request})
        # Browsers report errors in their own words and language; ours stand in the page.
        self.use_required_attribute = False

    def clean_name(self) -> str:
        """The name without spaces around it."""
        return str(self.cleaned_data["name"]).strip()

    def is_valid(self) -> bool:
        """Whether it may be stored. An error of the checks is put in words that tell a person what to do."""
        valid = bool(super().is_valid())
        if self.guard_failures:
            self.errors.pop("__all__", None)
            self.add_error(None, _("We konden niet zien of je een mens bent. Wacht even en verstuur je vraag opnieuw."))
        return valid

    def again(self) -> QuestionForm:
        """The same form with what was typed and its errors, opened at this moment."""
        self.data = {name: self.data.get(name) for name in self.data} | {"fg_token": self.fields["fg_token"].initial()}
        return self
