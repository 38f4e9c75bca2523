"""Pages about the portal, the accessibility statement and the foot of every page."""

from __future__ import annotations

from home.seed.house.about import ABOUT
from home.seed.house.accessibility import ACCESSIBILITY
from home.seed.house.colophon import COLOPHON
from home.seed.house.method import METHOD
from home.seed.house.open_data import OPEN_DATA
from home.seed.house.privacy import PRIVACY
from home.seed.house.rules import RULES
from home.seed.house_schema import HousePageSeed

HOUSE_PAGES: tuple[HousePageSeed, ...] = (ABOUT, METHOD, PRIVACY, ACCESSIBILITY, RULES, COLOPHON, OPEN_DATA)
