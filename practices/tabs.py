"""The tabs of the editor's screen, with what is still missing above them."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import TabbedInterface

from practices.rules import completeness


class PracticeTabs(TabbedInterface):
    """Tabs with the list of what is missing above them after a refused publication, and the completeness of each group."""

    class BoundPanel(TabbedInterface.BoundPanel):
        """The tabs with their page and form."""

        template_name = "practices/admin/practice_tabs.html"

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            """Add `problems` and `groups`."""
            context = super().get_context_data(parent_context)
            context["problems"] = [
                {"target": _target(problem.field, self.form), "message": problem.message}
                for problem in getattr(self.form, "problems", [])
            ]
            context["groups"] = completeness(self.instance) if self.instance else ()
            return context


def _target(field: str, form: Any) -> str:
    """The id of the element to jump to for a field or a row set."""
    return f"id_{field}-FORMS" if field in form.formsets else f"id_{field}"
