"""What the tests of this room share."""

import datetime as dt

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.documents import get_document_model


@pytest.fixture
def time_is(monkeypatch):
    """Make it another day for everything that asks Django for the date."""

    def set_to(day: dt.date) -> None:
        monkeypatch.setattr(timezone, "localdate", lambda *args, **kwargs: day)

    return set_to


@pytest.fixture
def portal_document(db):
    """A file that an editor uploaded."""
    content = ContentFile(b"%PDF-1.7 " + b"x" * 2_000, name="brochure.pdf")
    return get_document_model().objects.create(title="Brochure", file=content)
