"""The editor's form of a practice: vocabulary fields, and the publishing rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from practices.models.term import Scheme, Term
from practices.rules import Problem, problems


@dataclass(frozen=True, slots=True)
class TermField:
    """A form field that stands for the terms of one vocabulary on the page."""

    name: str
    scheme: Scheme
    label: str | Any
    single: bool = False


TERM_FIELDS: dict[str, TermField] = {
    field.name: field
    for field in (
        TermField("kind", Scheme.KIND, _("soort"), single=True),
        TermField("themes", Scheme.THEME, _("thema's")),
        TermField("targets", Scheme.TARGET, _("voor wie")),
        TermField("contexts", Scheme.CONTEXT, _("wet en beleid")),
        TermField("practice_settings", Scheme.SETTING, _("setting")),
        TermField("forms", Scheme.FORM, _("samenwerkingsvormen")),
        TermField("intensity", Scheme.INTENSITY, _("intensiteit"), single=True),
        TermField("cost", Scheme.COST, _("kostenband"), single=True),
        TermField("evidence", Scheme.EVIDENCE, _("bewijsniveau"), single=True),
        TermField("phase", Scheme.PHASE, _("fase"), single=True),
    )
}


def _form_field(name: str) -> forms.ModelChoiceField | forms.ModelMultipleChoiceField:
    field = TERM_FIELDS[name]
    queryset = Term.objects.none()
    if field.single:
        return forms.ModelChoiceField(queryset, required=False, label=field.label)
    return forms.ModelMultipleChoiceField(
        queryset, required=False, label=field.label, widget=forms.CheckboxSelectMultiple
    )


class PracticeForm(WagtailAdminPageForm):
    """Saves any draft; publishes only what `practices.rules` finds complete.

    After a refused publication `problems` holds the list that is shown above the tabs; each line stands at its field too.
    """

    kind = _form_field("kind")
    themes = _form_field("themes")
    contexts = _form_field("contexts")
    targets = _form_field("targets")
    practice_settings = _form_field("practice_settings")
    forms = _form_field("forms")
    intensity = _form_field("intensity")
    cost = _form_field("cost")
    evidence = _form_field("evidence")
    phase = _form_field("phase")

    problems: list[Problem]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.problems = []
        if "slug" in self.fields:
            # The field stands in the last tab; left empty, the page makes its address from the title.
            self.fields["slug"].required = False
        for field in TERM_FIELDS.values():
            if field.name not in self.fields:
                continue
            chosen = self.instance.terms(field.scheme) if self.instance else []
            offered = Term.objects.filter(scheme=field.scheme)
            # A retired term stays where it is and is not offered anew.
            usable = offered.filter(retired=False) | offered.filter(pk__in=[term.pk for term in chosen])
            self.fields[field.name].queryset = usable.order_by("order", "slug")
            self.initial[field.name] = (
                (chosen[0].pk if chosen else None) if field.single else [term.pk for term in chosen]
            )

    def save(self, commit: bool = True) -> Any:
        """Put the chosen terms on the page, then save as usual."""
        for field in TERM_FIELDS.values():
            if field.name not in self.cleaned_data:
                continue
            value = self.cleaned_data[field.name]
            self.instance.set_terms(field.scheme, [value] if field.single and value else value or [])
        return super().save(commit=commit)

    def is_valid(self) -> bool:
        """Valid as a form, and, when publishing or submitting, valid as a practice."""
        if not super().is_valid():
            return False
        if self.is_deferred_validation:
            return True
        # The rules look at the page with all its rows, so the rows are put on the instance first (nothing is stored).
        self.problems = problems(self.save(commit=False))
        for problem in self.problems:
            self.add_error(problem.field if problem.field in self.fields else None, str(problem.message))
        return not self.problems
