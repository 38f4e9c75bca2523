"""Who asks, as far as the network tells."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest


def address_of(request: HttpRequest) -> str:
    """The network address of the visitor: what our proxy says, else that of the connection.

    A proxy adds the address at the end of `X-Forwarded-For`; what stands before it can be made up.
    """
    if settings.TRUST_PROXY:
        last = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        if last:
            return last
    return str(request.META.get("REMOTE_ADDR", ""))
