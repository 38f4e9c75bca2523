"""When an event is, out of its card in the index."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any


def is_over(card: Mapping[str, Any], today: dt.date) -> bool:
    """Whether the event of a card has been; one without a date when its editor says so."""
    last = card.get("ends_on")
    return last < today.isoformat() if last else card.get("without_date") == "geweest"
