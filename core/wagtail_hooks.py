"""The admin around translations, and publishing many pages at once."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.models import Page

from core.bulk_publish import CheckedPublishBulkAction
from core.translation import admin_views
from core.translation.publishing import CheckedPublishing
from core.translation.report import BehindPanel, BehindReport
from core.translation.segments import suggestions
from core.translation.status import translation_of

# After Wagtail's own, so that it takes its place.
hooks.register("register_bulk_action", CheckedPublishBulkAction, order=10)


@hooks.register("register_admin_urls", order=-1)
def translation_addresses() -> list[URLPattern]:
    """The report, and views that stand before those of wagtail-localize with the same addresses."""
    report = BehindReport
    one = "localize/translate/<int:translation_id>/"
    return [
        path("reports/translations-behind/", report.as_view(), name="translations_behind"),
        path(
            "reports/translations-behind/results/",
            report.as_view(results_only=True),
            name="translations_behind_results",
        ),
        path(f"{one}pofile/upload/", admin_views.upload_pofile),
        path(f"{one}machine_translate/", admin_views.machine_translate),
        path(f"{one}suggestions/", admin_views.review_suggestions, name="translation_suggestions"),
        path("localize/update/<int:translation_source_id>/", admin_views.UpdateTranslations.as_view()),
    ]


@hooks.register("register_reports_menu_item")
def behind_item() -> MenuItem:
    """The report in the menu."""
    return MenuItem(
        gettext_lazy("Verouderde vertalingen"),
        reverse("translations_behind"),
        name="translations-behind",
        icon_name="wagtail-localize-language",
        order=1850,
    )


@hooks.register("construct_homepage_panels")
def behind_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Translations that need somebody, on the first page."""
    panels.append(BehindPanel())


# Before wagtail-localize's own hook, which answers for every translated page.
@hooks.register("before_edit_page", order=-1)
def check_translation(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Refuse to publish a translation that is not whole, with the reason; what was translated stays. Say that suggestions wait."""
    specific = page.specific
    translation = translation_of(specific)
    if translation is None or not isinstance(specific, CheckedPublishing):
        return None
    if request.method != "POST":
        waiting = suggestions(translation).count()
        if waiting:
            text = ngettext(
                "%(number)s voorstel van een machine wacht op een oordeel.",
                "%(number)s voorstellen van een machine wachten op een oordeel.",
                waiting,
            ) % {"number": waiting}
            button = messages.button(reverse("translation_suggestions", args=[translation.pk]), _("Nakijken"))
            messages.warning(request, text, buttons=[button])
        return None
    if request.POST.get("action") != "publish":
        return None
    try:
        proposed = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    except ObjectDoesNotExist:
        messages.error(request, _("De pagina waarvan dit een vertaling is, bestaat niet meer."))
        return redirect(request.path)
    reasons = specific.refusals(proposed)
    for reason in reasons:
        messages.error(request, _("Niet gepubliceerd. %(reason)s") % {"reason": reason})
    return redirect(request.path) if reasons else None
