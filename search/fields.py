"""A column type that Django does not have."""

from __future__ import annotations

from typing import Any

from django.db import models


class LaneSumField(models.Field):
    """A whole number of any size (`numeric` without limits): counting lanes added together, see `search.lanes`."""

    description = "whole number of any size"

    def db_type(self, connection: Any) -> str:
        """The PostgreSQL type."""
        return "numeric"

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> int | None:
        """The stored number as an `int`."""
        return None if value is None else int(value)
