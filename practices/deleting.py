"""Refusing to delete what is in use, in words."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model
from django.db.models.deletion import Collector, ProtectedError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from practices.models import Term
from practices.signals import lines_with_role

NAMED = 5


def users_of(instance: Model) -> set[Model]:
    """The rows that keep `instance` from being deleted."""
    try:
        Collector(using=DEFAULT_DB_ALIAS).collect([instance])
    except ProtectedError as error:
        return set(error.protected_objects)
    return set(lines_with_role(instance)) if isinstance(instance, Term) else set()


def refuse_deletion(request: HttpRequest, instances: Iterable[Model]) -> HttpResponse | None:
    """Wagtail's hook before snippets are deleted: back to the list with the reason when one of them is in use, else None."""
    for instance in instances:
        users = users_of(instance)
        if users:
            names = sorted({str(getattr(user, "page", user)) for user in users})
            text = _("‘%(name)s’ is in gebruik en kan niet weg. Het staat bij: %(users)s.") % {
                "name": instance,
                "users": ", ".join([*islice(names, NAMED), *(["…"] if len(names) > NAMED else [])]),
            }
            if isinstance(instance, Term):
                text += " " + _("Kies ‘niet meer kiezen’: dan blijft de term staan en is hij niet meer te kiezen.")
            messages.error(request, text)
            return redirect(type(instance).snippet_viewset.get_url_name("list"))
    return None
