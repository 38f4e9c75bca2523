"""Publishing many pages at once from the list in the admin."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions import PublishBulkAction
from wagtail.models import Page

from core.translation.publishing import refused


class CheckedPublishBulkAction(PublishBulkAction):
    """Says which of the chosen pages cannot be public and why, and publishes none; Wagtail's own lets an error of one page end in a 500."""

    def prepare_action(self, objects: list[Page], objects_without_access: Any) -> HttpResponse | None:
        """Go back to the list with the reasons, or nothing when all can be published."""
        pages = list(objects)
        if self.cleaned_form.cleaned_data["include_descendants"]:
            pages += [below for page in objects for below in page.get_descendants().not_live().specific()]
        found = refused(pages)
        if not found:
            return None
        lines = format_html_join(
            "", "<li>{}: {}</li>", ((page.get_admin_display_title(), " ".join(why)) for page, why in found)
        )
        messages.error(
            self.request, format_html("{} <ul>{}</ul>", _("Er is niets gepubliceerd. Dit kan zo niet openbaar:"), lines)
        )
        return redirect(self.next_url)
