"""System checks: configurations that work in a small trial and lose data or safety later."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Tags, register
from django.db import connection


@register()
def tasks_run_after_commit(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """django-tasks' own immediate backend runs a task before child rows are saved, so Wagtail would index the state
    before the save."""
    if settings.TASKS["default"]["BACKEND"].endswith(".ImmediateBackend"):
        hint = "Use portal.tasks.OnCommitImmediateBackend or django_tasks_db.DatabaseBackend."
        return [Error("Background tasks would run before the rows they read are saved.", hint=hint, id="portal.E001")]
    return []


@register()
def real_postgresql(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """Search and constraints use PostgreSQL itself."""
    if connection.vendor != "postgresql":
        return [
            Error("The portal needs PostgreSQL 15 to 18.", hint="Set DATABASE_URL, or leave it out.", id="portal.E002")
        ]
    if not settings.DATABASES["default"].get("ATOMIC_REQUESTS"):
        return [Error("ATOMIC_REQUESTS is off: a publication could be half visible.", id="portal.E003")]
    return []


@register(Tags.database, deploy=True)
def embedded_in_production(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """The embedded server is meant for development and small single-host use."""
    if settings.DATABASES["default"].get("EMBEDDED"):
        return [Info("The embedded PostgreSQL serves one host; larger sites set DATABASE_URL.", id="portal.I001")]
    return []
