"""What the tests of this room share."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model


@pytest.fixture
def portal_document(db):
    """A file that an editor uploaded."""
    content = ContentFile(b"%PDF-1.7 " + b"x" * 2_000, name="brochure.pdf")
    return get_document_model().objects.create(title="Brochure", file=content)
