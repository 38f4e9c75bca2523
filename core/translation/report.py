"""For editors: which translations are behind their source, as a report and on the first page of the admin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from core.models import TranslationStatus

ON_HOME = 5
"""So many translations are listed on the first page of the admin."""


def behind(user: Any) -> QuerySet[TranslationStatus]:
    """Translations that this user may edit and that need somebody, the oldest first: their source changed, or is not public any more."""
    sources = Page.objects.filter(
        translation_key=OuterRef("page__translation_key"), locale__language_code=settings.LANGUAGE_CODE, alias_of=None
    )
    found = TranslationStatus.objects.annotate(has_source=Exists(sources.filter(live=True)))
    editable = PagePermissionPolicy().instances_user_has_permission_for(user, "change")
    needing = found.filter(Q(changed__gt=0) | ~Q(problem="") | Q(has_source=False, page__live=True))
    return needing.filter(page__in=editable).select_related("page__locale").order_by("since", "page__title")


def what_is_wrong(status: TranslationStatus) -> str:
    """Why a translation stands in the report, in a few words. `status` comes from `behind`."""
    if not status.has_source:  # type: ignore[attr-defined]
        return str(_("het origineel is niet meer openbaar"))
    if status.problem:
        return str(_("kon de gegevens van het origineel niet overnemen: %(problem)s") % {"problem": status.problem})
    return str(_("het origineel is veranderd"))


class BehindReport(ReportView):
    """All of them, with the number of changed texts."""

    model = TranslationStatus
    permission_policy = None
    page_title = _("Verouderde vertalingen")
    header_icon = "wagtail-localize-language"
    index_url_name = "translations_behind"
    index_results_url_name = "translations_behind_results"
    default_ordering = ("since", "page__title")
    columns: ClassVar[list[Column]] = [
        TitleColumn(
            "page",
            label=_("Titel"),
            accessor=lambda status: status.page.get_admin_display_title(),
            url_name="wagtailadmin_pages:edit",
            id_accessor="page_id",
        ),
        Column("language", label=_("Taal"), accessor=lambda status: status.page.locale.get_display_name()),
        Column("changed", label=_("Veranderde teksten")),
        DateColumn("since", label=_("Sinds")),
        Column("why", label=_("Wat er is"), accessor=what_is_wrong),
    ]
    list_export: ClassVar[list[str]] = ["page.title", "page.locale.language_code", "changed", "since", "problem"]
    export_headings: ClassVar[dict[str, str | Promise]] = {
        "page.title": _("Titel"),
        "page.locale.language_code": _("Taal"),
        "changed": _("Veranderde teksten"),
        "since": _("Sinds"),
        "problem": _("Wat er misging"),
    }
    export_filename = "verouderde-vertalingen"

    def get_base_queryset(self) -> QuerySet[TranslationStatus]:
        """What this user may mend."""
        return behind(self.request.user)


class BehindPanel(Component):
    """The first few on the first page of the admin; nothing where all is in step."""

    name = "translations_behind"
    template_name = "core/admin/behind_panel.html"
    order = 150

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        """At most `ON_HOME` translations and whether there are more. One query."""
        found = list(behind(parent_context["request"].user)[: ON_HOME + 1])
        return {"lines": [(status, what_is_wrong(status)) for status in found[:ON_HOME]], "more": len(found) > ON_HOME}
