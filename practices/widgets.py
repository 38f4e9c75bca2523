"""Form widgets of the practices room."""

from __future__ import annotations

from typing import Any

from django import forms


class TermSelect(forms.Select):
    """A list of terms of one vocabulary. A retired term is shown only where it is chosen already."""

    def optgroups(self, name: str, value: list[str], attrs: dict[str, Any] | None = None) -> list[Any]:
        """The options, in vocabulary order, without retired ones that are not chosen."""
        groups = super().optgroups(name, value, attrs)
        return [
            (label, shown, index)
            for label, options, index in groups
            if (shown := [option for option in options if option["selected"] or not _retired(option["value"])])
        ]


def _retired(value: object) -> bool:
    """Whether an option stands for a retired term; the empty option is no term."""
    return bool(getattr(getattr(value, "instance", None), "retired", False))
