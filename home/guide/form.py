"""The form in the style guide: every kind of field once, of which some are wrong."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class ExampleForm(forms.Form):
    """Fields that nobody sends."""

    name = forms.CharField(label=_("Naam van de praktijk"), help_text=_("Zo kort als je het een collega zou zeggen."))
    mail = forms.EmailField(label=_("E-mailadres"), error_messages={"invalid": _("Dit adres mist het stuk na de @.")})
    phone = forms.CharField(label=_("Telefoon"), required=False)
    sector = forms.ChoiceField(
        label=_("Sector"), choices=[("", _("Kies een sector")), ("kinderopvang", _("Kinderopvang"))], required=False
    )
    reason = forms.CharField(label=_("Aanleiding"), widget=forms.Textarea(attrs={"rows": 3}), required=False)
    ages = forms.MultipleChoiceField(
        label=_("Leeftijd"),
        help_text=_("Kies alles wat past."),
        choices=[("2-4", _("2 tot 4 jaar")), ("4-12", _("4 tot 12 jaar"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    parent = forms.ChoiceField(
        label=_("Ben je een ouder?"),
        choices=[("ja", _("Ja")), ("nee", _("Nee"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies ja of nee.")},
    )

    def clean(self) -> None:
        """Always finds something that belongs to no field, to show how that looks."""
        self.add_error(None, _("Deze praktijk staat al op het portaal."))


def example(prefix: str) -> ExampleForm:
    """The form as somebody sent it, with three things wrong; the ids of its fields begin with `prefix`."""
    sent = {"name": "Alert4You", "mail": "naam@", "ages": ["2-4"]}
    return ExampleForm(sent, auto_id=f"{prefix}-%s")
