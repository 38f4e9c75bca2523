"""Choosers of reference data that find by typing any part of a name.

They ask the table itself: rows that a loader wrote in bulk are found at once, and no search index has to be kept for them.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet

# Per model: the fields in which what was typed is looked for.
TYPED_IN: dict[str, tuple[str, ...]] = {
    "place": ("name", "name_en", "sort_name", "code"),
    "organisation": ("name",),
    "source": ("title", "author"),
    "person": ("name", "function"),
    "contact": ("name", "function", "organisation__name"),
    "term": ("label_nl", "label_en", "label_be", "slug"),
}


class NameFilterForm(BaseFilterForm):
    """The search field of the chooser. Every word that is typed must stand somewhere in the name."""

    q = forms.CharField(
        label=_("Zoek"), required=False, widget=forms.TextInput(attrs={"placeholder": _("Typ een deel van de naam")})
    )

    def filter(self, objects: QuerySet[Any]) -> QuerySet[Any]:
        """The objects whose name holds all words."""
        objects = super().filter(objects)
        typed = self.cleaned_data["q"]
        for word in typed.split():
            found = Q()
            for field in TYPED_IN[objects.model._meta.model_name]:
                found |= Q(**{f"{field}__icontains": word})
            objects = objects.filter(found)
        self.is_searching, self.search_query = bool(typed), typed
        return objects


class _Choose(ChooseView):
    filter_form_class = NameFilterForm


class _ChooseResults(ChooseResultsView):
    filter_form_class = NameFilterForm


class NameChooserViewSet(SnippetChooserViewSet):
    """The chooser of a snippet, with that search field."""

    choose_view_class = _Choose
    choose_results_view_class = _ChooseResults
