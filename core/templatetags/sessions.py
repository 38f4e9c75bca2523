"""Whether a visitor may be signed in, without looking: reading the session would make every public page vary by cookie."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag(takes_context=True)
def session_sent(context: dict[str, Any]) -> bool:
    """Whether the browser sent a session cookie with this request. Says nothing about whether the session exists."""
    request = context.get("request")
    return request is not None and settings.SESSION_COOKIE_NAME in request.COOKIES
