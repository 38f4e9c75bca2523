"""The panel of a vocabulary on a practice: a form field without a column, which shows in comparisons of versions too."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from wagtail.admin.panels import FieldPanel

from practices.forms import TERM_FIELDS, TermField


class TermComparison:
    """What differs between the terms of one vocabulary on two versions of a practice."""

    is_field = True
    is_child_relation = False

    def __init__(self, field: TermField, old: Any, new: Any) -> None:
        self.field = field
        self.before = [term.label for term in old.terms(field.scheme)]
        self.after = [term.label for term in new.terms(field.scheme)]

    def field_label(self) -> str:
        """The name of the field."""
        return capfirst(str(self.field.label))

    def has_changed(self) -> bool:
        """Whether a term came or went."""
        return self.before != self.after

    def htmldiff(self) -> SafeString:
        """The terms, with those that went and those that came marked."""
        marked = [(label, "deletion" if label not in self.after else "") for label in self.before]
        marked += [(label, "addition") for label in self.after if label not in self.before]
        return format_html_join(", ", '<span class="{}">{}</span>', ((mark, label) for label, mark in marked))


class TermPanel(FieldPanel):
    """The panel of one of `practices.forms.TERM_FIELDS`."""

    class BoundPanel(FieldPanel.BoundPanel):
        """The panel with its page and form."""

        def get_comparison(self) -> list[Callable[[Any, Any], TermComparison]]:
            """How two versions are compared."""
            return [partial(TermComparison, TERM_FIELDS[self.field_name])] if self.is_shown() else []
