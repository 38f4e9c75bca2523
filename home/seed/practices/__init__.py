"""The demo practices, one module each. What another one points at stands before it."""

from __future__ import annotations

from home.seed.practices.dak_jeugdformaat import DAK_JEUGDFORMAAT
from home.seed.practices.travers_zwolle import TRAVERS_ZWOLLE
from home.seed.schema import AdviceSeed, PracticeSeed

PRACTICES: tuple[PracticeSeed, ...] = (TRAVERS_ZWOLLE, DAK_JEUGDFORMAAT)
ADVICE: tuple[AdviceSeed, ...] = ()
