"""The portal's colours in Wagtail's admin and userbar."""

from __future__ import annotations

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks


@hooks.register("insert_global_admin_css")
def admin_colours() -> SafeString:
    """The style sheet that gives Wagtail's custom properties the values of the portal."""
    return format_html('<link rel="stylesheet" href="{}">', static("portal/admin.css"))
