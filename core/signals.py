"""What `core` does when something is saved. Connected in `core.apps`."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.images import get_image_model
from wagtail.models import PageViewRestriction, UploadedFile
from wagtail.signals import page_published

from core.photo_file import CleanFile, without_data
from core.translation import following


def clean_waiting_upload(instance: UploadedFile, raw: bool = False, **kwargs: Any) -> None:
    """An image of several that waits for its description lies in a public folder too: take the data out of it first."""
    waiting = instance.file.file if not raw and not instance.pk else None
    if waiting and instance.for_content_type.model_class() is get_image_model() and not isinstance(waiting, CleanFile):
        instance.file = without_data(waiting)


def connect() -> None:
    """Listen. Called once, when the app is ready."""
    pre_save.connect(clean_waiting_upload, sender=UploadedFile, dispatch_uid="core.waiting_upload")
    page_published.connect(following.page_published, dispatch_uid="core.translation.published")
    for signal, name in ((post_save, "save"), (post_delete, "delete")):
        signal.connect(
            following.restriction_changed,
            sender=PageViewRestriction,
            dispatch_uid=f"core.translation.restriction_{name}",
        )
