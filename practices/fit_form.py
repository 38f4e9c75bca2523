"""The visitor's side of "Past dit bij ons?" as a form. Nothing is required: what is left open is unknown."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from practices import catalogue
from practices.fit_comparing import MOST_HOURS
from practices.fit_questions import QUESTIONS, Question
from practices.fit_verdict import Here
from practices.models import Criterion

LONGEST = 300
NOT_KNOWN = _("Dat weten we nog niet")
NOT_THERE = _("Kies een van de antwoorden die er staan.")
MUST_BE_HOURS = _("Vul een getal in van 0 tot 1000, bijvoorbeeld 16 of 4,5.")


class FitForm(forms.Form):
    """One field for each question, in the order of the criteria. An answer that is wrong counts as no answer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        for questions in QUESTIONS.values():
            for question in questions:
                self.fields[question.name] = _field(question)

    def here(self) -> Here:
        """The answers that can be compared; those of fields with an error are left out."""
        found = {}
        for name, value in getattr(self, "cleaned_data", {}).items():
            values = value if isinstance(value, list) else [] if value is None else [value]
            found[name] = tuple(str(one) for one in values if str(one).strip())
        return found

    def in_words(self, criterion: Criterion) -> list[str]:
        """The answers to the questions of a criterion as a reader says them, without those that are missing."""
        here, words = self.here(), []
        for question in QUESTIONS[criterion]:
            labels = dict(choices(question))
            given = [str(labels.get(value, value)) for value in here.get(question.name, ())]
            if question.kind == "number" and given:
                given = [str(_("%(hours)s uur per week") % {"hours": self[question.name].value()})]
            if question.name == "vrijwilligers" and given:
                given = [str(_("Met vrijwilligers") if here["vrijwilligers"] == ("ja",) else _("Zonder vrijwilligers"))]
            words += [", ".join(given)] if given else []
        return words


def choices(question: Question) -> list[tuple[str, str | Promise]]:
    """The answers to choose from, without the one that says nothing; none for a question that is answered in words or figures."""
    if question.scheme is None:
        return list(question.choices)
    terms = catalogue.terms(question.scheme, get_language() or "nl")
    return [(term.slug, term.label) for term in terms if term.parent is None and term.slug not in question.without]


def _field(question: Question) -> forms.Field:
    shared: dict[str, Any] = {"label": question.label, "help_text": question.hint, "required": False}
    if question.kind == "number":
        return forms.DecimalField(
            **shared,
            min_value=0,
            max_value=MOST_HOURS,
            max_digits=6,
            decimal_places=2,
            # A number field of the browser keeps what it does not understand to itself, and Dutch fractions have a comma.
            localize=True,
            widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
            error_messages=dict.fromkeys(
                ("invalid", "min_value", "max_value", "max_digits", "max_decimal_places", "max_whole_digits"),
                MUST_BE_HOURS,
            ),
        )
    if question.kind == "sentence":
        return forms.CharField(
            **shared,
            max_length=LONGEST,
            widget=forms.Textarea(attrs={"rows": 3}),
            error_messages={"max_length": _("Maak het korter: hoogstens 300 tekens. Er zijn er %(show_value)d.")},
        )
    given = choices(question)
    if question.kind == "several":
        return forms.MultipleChoiceField(
            **shared,
            choices=given,
            widget=forms.CheckboxSelectMultiple,
            error_messages={"invalid_choice": NOT_THERE, "invalid_list": NOT_THERE},
        )
    # A long list is a menu; of a short one all answers can be seen.
    widget = forms.Select if len(given) > 7 else forms.RadioSelect
    return forms.ChoiceField(
        **shared,
        choices=[("", NOT_KNOWN), *given],
        initial="",
        widget=widget,
        error_messages={"invalid_choice": NOT_THERE},
    )
