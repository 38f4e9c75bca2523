"""The address of a page as a QR code, for paper."""

from __future__ import annotations

from functools import lru_cache

import segno
from django.utils.safestring import SafeString
from django.utils.translation import gettext

BORDER = 2
"""Modules of white around the code: paper is white already."""
MASK = 4
"""One of the eight patterns of the standard, which says to draw all and keep the most even one. That costs five times as much as the
code itself, and a reader takes any of them."""


def address_code(address: str) -> SafeString:
    """The code as inline SVG; the address stands beside it in words. With 15 percent of it damaged it can still be read (level M)."""
    return _drawn(address, gettext("QR-code van het adres"))


@lru_cache(maxsize=1024)
def _drawn(address: str, name: str) -> SafeString:
    code = segno.make(address, error="m", micro=False, mask=MASK)
    return SafeString(code.svg_inline(border=BORDER, omitsize=True, svgclass=None, lineclass=None, title=name))
