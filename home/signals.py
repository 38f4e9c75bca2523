"""What follows from publishing pages of this room, and from changes of what articles name. Connected in `home.apps`."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.signals import page_published, page_unpublished

from home.footer import footer_changed
from home.models import ConceptPage, Footer
from home.naming import pages_naming
from home.navigation import menu_changed
from home.words import names_changed
from practices.models import Organisation, Person, PracticePage, Source
from search.reanalysis import index_anew


def index_named_pages(sender: type[Model], instance: Model, raw: bool = False, **kwargs: Any) -> None:
    """Let pages be found by what the person, organisation or source is called now, and show the practice as it is now."""
    if not raw and (pages := pages_naming(instance)):
        index_anew(pages, str(instance))


def connect() -> None:
    """Connect all of it; a second call does nothing."""
    for signal in (page_published, page_unpublished):
        signal.connect(menu_changed, dispatch_uid="home_menu")
        signal.connect(names_changed, sender=ConceptPage, dispatch_uid="home_names")
    post_delete.connect(names_changed, sender=ConceptPage, dispatch_uid="home_names")
    for signal in (post_save, post_delete):
        signal.connect(footer_changed, sender=Footer, dispatch_uid="home_footer")
    for model in (Person, Organisation, Source):
        post_save.connect(index_named_pages, sender=model, dispatch_uid="home_named_pages")
    page_published.connect(index_named_pages, sender=PracticePage, dispatch_uid="home_named_pages")
