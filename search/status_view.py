"""The page "Zoeken" in the admin: how the index is doing, and a question to try."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from core import state
from search import impact, reanalysis, status
from search.explain import Explanation, explain
from search.models import Reanalysis, Synonym
from search.request import LONGEST_QUERY, BadQuery, parse

ANY_PERMISSION = ["add", "change", "delete", "view"]
SCOPES = (("practice", _("Praktijken")), ("", _("Alles")))


class TryForm(forms.Form):
    """A question to try, in a language, among practices or everything."""

    q = forms.CharField(label=_("Zoekvraag"), max_length=LONGEST_QUERY)
    locale = forms.ChoiceField(label=_("Taal"), choices=settings.LANGUAGES, required=False)
    kind = forms.ChoiceField(label=_("Zoek in"), choices=SCOPES, required=False)


class SearchStatusView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Shows the state of the index; with a question also its plan and why its first results stand there. For who may see synonyms."""

    model = Synonym
    any_permission_required = ANY_PERMISSION
    page_title = _("Zoeken")
    header_icon = "search"
    template_name = "search/admin/status.html"

    @cached_property
    def breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The way to this page."""
        return [*WagtailAdminTemplateMixin.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The page; a question that cannot be asked comes back with what is wrong."""
        asked = "q" in request.GET
        form = TryForm(request.GET if asked else None, initial={"locale": settings.LANGUAGE_CODE, "kind": "practice"})
        explanation = None
        if asked and form.is_valid():
            try:
                explanation = _explained(form)
            except BadQuery as error:
                form.add_error("q", error.message)
        return self.render_to_response(self.get_context_data(form=form, explanation=explanation))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Go on with a run that stopped."""
        number = request.POST.get("run", "")
        run = get_object_or_404(Reanalysis, pk=number if number.isdecimal() and len(number) < 19 else None)
        if reanalysis.has_stopped(run):
            reanalysis.resume(run)
            messages.success(request, gettext("De pagina’s worden verder bijgewerkt."))
        return redirect(request.path)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What the template shows."""
        return super().get_context_data(
            counts=status.kind_counts(),
            differences=status.differences(),
            engine=status.engine_state(),
            rebuild=status.last_rebuild(),
            runs=status.runs(),
            version=impact.VERSION,
            **kwargs,
        )


def _explained(form: TryForm) -> Explanation:
    query = QueryDict(mutable=True)
    query["q"] = form.cleaned_data["q"]
    kinds = [form.cleaned_data["kind"]] if form.cleaned_data["kind"] else []
    locale = form.cleaned_data["locale"] or settings.LANGUAGE_CODE
    return explain(parse(query, locale, kinds), state.known())
