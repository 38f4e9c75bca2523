"""The twelve groups of fields by which the completeness of a practice is told, and the honest gap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Gap(models.TextChoices):
    """What an editor says about a group that stays empty."""

    NOT_STATED = "niet-vermeld", _("Niet vermeld in de bron")
    NOT_APPLICABLE = "niet-van-toepassing", _("Niet van toepassing")


def gap_field() -> models.CharField[Any, Any]:
    """The statement that a group of fields is empty for a reason."""
    return models.CharField(_("of: staat niet in de bron"), max_length=20, choices=Gap.choices, blank=True)


@dataclass(frozen=True, slots=True)
class Group:
    """A group of fields. `gap` is the page field that holds the editor's statement, or None where a gap cannot be stated."""

    slug: str
    label: str | Promise
    gap: str | None = None


GROUPS: tuple[Group, ...] = (
    Group("aanleiding", _("Aanleiding en doel")),
    Group("voor-wie", _("Voor wie")),
    Group("waar", _("Waar"), "where_gap"),
    Group("partners", _("Partners"), "partners_gap"),
    Group("samenwerking", _("Samenwerking")),
    Group("stappen", _("Hoe het gaat"), "steps_gap"),
    Group("inzet", _("Inzet van mensen"), "staffing_gap"),
    Group("kosten", _("Kosten"), "cost_gap"),
    Group("randvoorwaarden", _("Randvoorwaarden"), "preconditions_gap"),
    Group("resultaten", _("Resultaten"), "results_gap"),
    Group("bewijs", _("Bewijs")),
    Group("overdracht", _("Overdracht"), "transfer_gap"),
)
