"""What follows from a change of reference data. Connected in `practices.apps`."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db.models import Model
from django.db.models.deletion import ProtectedError
from django.db.models.signals import post_delete, post_save, pre_delete
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.signals import page_published, page_slug_changed, post_page_move

from core.models import PortalImage
from core.state import bump
from practices.deletion import lines_with_roles
from practices.models import Contact, Organisation, Place, PracticePage, Source, Term
from practices.naming import pages_naming
from practices.photos import make_later, make_pictures, pages_with
from practices.share_image import make_share_image
from search.reanalysis import index_anew


def vocabulary_changed(sender: type[Model], **kwargs: Any) -> None:
    """Let every process read labels and facet values anew, and make the pages that show them anew.

    Sources, contacts, images and files stand on the pages of practices too, and addresses in their links.
    """
    bump("vocabulary")


def index_named_pages(
    sender: type[Model], instance: Organisation | Place | Source, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """Let pages be found by, and show, what the organisation, place or source is called now. A new one is named nowhere yet."""
    if not created and not raw:
        index_anew(pages_naming(instance), str(instance))


def make_files(sender: type[Model], instance: PracticePage, **kwargs: Any) -> None:
    """Have the files of a published practice made: of its photo and story, and the picture for links on other sites."""
    make_later([instance])
    make_share_image.enqueue(instance.pk)


def show_changed_photo(
    sender: type[Model], instance: PortalImage, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """Let cards follow the texts, focal point and file of an image. A new one is shown nowhere yet."""
    pages = [] if created or raw else pages_with(instance)
    if pages:
        index_anew(pages, str(instance))
        make_pictures.enqueue(pages)


def forget_photo(sender: type[Model], instance: PortalImage, **kwargs: Any) -> None:
    """Give the cards of pages their drawn cover back before an image goes; the page itself loses it in the same delete."""
    pages = PracticePage.objects.filter(image=instance)
    shown = list(pages.values_list("pk", flat=True))
    pages.update(image=None)
    index_anew(shown, str(instance))


def protect_role(sender: type[Term], instance: Term, **kwargs: Any) -> None:
    """Refuse to delete a role that a partner line has: the line holds the code, so no foreign key protects it.

    Raises ProtectedError with the lines, as PROTECT does.
    """
    lines = lines_with_roles([instance])
    if lines:
        raise ProtectedError(_("Deze rol is in gebruik bij een partner. Kies “niet meer kiezen”."), lines)


def connect() -> None:
    """Connect the receivers. A proxy model is a sender of its own, so a proxy of these models gets them too."""
    for shown in (Source, Contact, get_image_model(), get_document_model()):
        for signal in (post_save, post_delete):
            signal.connect(vocabulary_changed, sender=shown, dispatch_uid=f"vocabulary:{shown.__name__}")
    page_published.connect(make_files, sender=PracticePage, dispatch_uid="files:published")
    post_save.connect(show_changed_photo, sender=get_image_model(), dispatch_uid="photo:saved")
    pre_delete.connect(forget_photo, sender=get_image_model(), dispatch_uid="photo:deleted")
    for moved in (post_page_move, page_slug_changed):
        moved.connect(vocabulary_changed, dispatch_uid="vocabulary:address")
    for model in apps.get_models():
        if issubclass(model, (Term, Place, Organisation)):
            for signal in (post_save, post_delete):
                signal.connect(vocabulary_changed, sender=model, dispatch_uid=f"vocabulary:{model.__name__}")
        if issubclass(model, (Organisation, Place, Source)):
            post_save.connect(index_named_pages, sender=model, dispatch_uid=f"named:{model.__name__}")
        if issubclass(model, Term):
            pre_delete.connect(protect_role, sender=model, dispatch_uid=f"role:{model.__name__}")
