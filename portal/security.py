"""Security headers: what a page may load, who may frame it, what the browser may use.

Public pages have a strict policy without inline code: everything comes from files of this site. Wagtail's admin prints
inline scripts and styles without a nonce (inline panels, choosers, date fields), so it has a policy of its own; the sign-in page
is the portal's and keeps the strict one. So do public pages with Wagtail's userbar: it comes from files (a test watches it).
`frame-ancestors 'self'` lets the admin show its preview.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from csp.constants import NONE, SELF, UNSAFE_INLINE
from csp.middleware import CSPMiddleware, PolicyParts
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

ADMIN_PATH = "/admin/"
STRICT_VIEWS = ("wagtailadmin_login",)
"""Addresses under the admin path whose template is the portal's own."""

PUBLIC_POLICY: dict[str, list[str]] = {
    "default-src": [NONE],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF, "data:"],
    "font-src": [SELF],
    "connect-src": [SELF],
    "media-src": [SELF],
    "manifest-src": [SELF],
    "form-action": [SELF],
    "base-uri": [NONE],
    "object-src": [NONE],
    "frame-ancestors": [SELF],
}
ADMIN_POLICY: dict[str, list[str]] = {
    **PUBLIC_POLICY,
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "frame-src": [SELF],
}
FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""For uploaded files: an HTML or SVG file that slipped through cannot run code in the name of the site."""
PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"


class PolicyMiddleware(CSPMiddleware):
    """Sets the content security policy of the site or of the admin, and the permissions policy."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        """The admin's own policy under its path, unless a view chose one or needs none."""
        parts = super().get_policy_parts(request, response, report_only)
        strict = request.resolver_match is not None and request.resolver_match.url_name in STRICT_VIEWS
        if not report_only and parts.config is None and request.path_info.startswith(ADMIN_PATH) and not strict:
            parts.config = ADMIN_POLICY
        return parts

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Add the headers that are not set yet."""
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return super().process_response(request, response)


def file_headers(headers: dict[str, str], path: str, url: str) -> None:
    """WhiteNoise's hook: other sites may not embed our static files."""
    headers["Cross-Origin-Resource-Policy"] = "same-origin"


def locked_file(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Decorate a view that hands out uploaded files: no code runs in them, no type is guessed."""

    def locked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = view(request, *args, **kwargs)
        if isinstance(response, HttpResponse) or response.streaming:
            response.headers["Content-Security-Policy"] = FILE_POLICY
            response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        return response

    return locked
