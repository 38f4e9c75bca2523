"""The places where a visitor can search: all practices, all course material, everything."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PRACTICES = "practices"
COURSES = "courses"
SITE = "site"
KINDS: Mapping[str, tuple[str, ...]] = {PRACTICES: ("practice",), COURSES: ("course",), SITE: ()}
"""The kinds of pages in each; () for all. The name is also that of the address, as in `search:practices`."""
NAMES: Mapping[str, Promise] = {PRACTICES: _("Praktijken"), COURSES: _("Lesmateriaal"), SITE: _("Alles")}
"""Each in words."""
