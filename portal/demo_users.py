"""Three users to try the portal with, on a developer's machine only."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, User


@dataclass(frozen=True, slots=True)
class DemoUser:
    """A user name, the roles in words, and the groups of Wagtail that give them."""

    name: str
    role: str
    groups: tuple[str, ...] = ()
    superuser: bool = False


# "Editors" may write, "Moderators" may publish; both are made by Wagtail's own migrations.
DEMO_USERS = (
    DemoUser("admin", "beheerder: mag alles", superuser=True),
    DemoUser("redacteur", "redacteur: schrijft en publiceert", groups=("Editors", "Moderators")),
    DemoUser("lezer", "lezer: een account zonder toegang tot het beheer"),
)


def ensure_demo_users(file: Path) -> list[tuple[DemoUser, str]]:
    """Make the users that are not there, with random passwords, and return each with the password as far as it is
    known.

    `file` (readable by its owner only) keeps the passwords for the next start, each beside the hash it belongs to: a
    password that was changed since is recognised without the cost of hashing, and is not shown.
    """
    known: dict[str, dict[str, str]] = json.loads(file.read_text()) if file.exists() else {}
    shown = []
    for demo in DEMO_USERS:
        user = get_user_model().objects.filter(username=demo.name).first()
        if user is None:
            user, password = _make(demo)
            known[demo.name] = {"password": password, "hash": user.password}
        kept = known.get(demo.name, {})
        shown.append((demo, kept["password"] if kept.get("hash") == user.password else "(gewijzigd)"))
    file.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as handle:
        json.dump(known, handle)
    return shown


def _make(demo: DemoUser) -> tuple[User, str]:
    password = secrets.token_urlsafe(12)
    user = get_user_model().objects.create_user(
        demo.name, f"{demo.name}@example.org", password, is_superuser=demo.superuser, is_staff=demo.superuser
    )
    user.groups.set(Group.objects.filter(name__in=demo.groups))
    return user, password
