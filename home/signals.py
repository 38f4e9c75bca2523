"""What follows from publishing pages of this room. Connected in `home.apps`."""

from __future__ import annotations

from django.db.models.signals import post_delete
from wagtail.signals import page_published, page_unpublished

from home.models import ConceptPage
from home.navigation import menu_changed
from home.words import names_changed


def connect() -> None:
    """Connect all of it; a second call does nothing."""
    for signal in (page_published, page_unpublished):
        signal.connect(menu_changed, dispatch_uid="home_menu")
        signal.connect(names_changed, sender=ConceptPage, dispatch_uid="home_names")
    post_delete.connect(names_changed, sender=ConceptPage, dispatch_uid="home_names")
