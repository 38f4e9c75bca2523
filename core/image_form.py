"""What an editor fills in with an image: Wagtail's form, with the portal's questions."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from core.models import Licence
from core.photo_file import UnusableImage, without_data


class CleanImageFormField(WagtailImageField):
    """Wagtail's file field; what it gives on is cleaned, and what cannot be read is a form error."""

    def to_python(self, data: Any) -> File | None:
        """The file without data about camera and place, or None. Raises ValidationError."""
        try:
            file = super().to_python(data)
        except ValidationError:
            raise
        # Wagtail looks at the size of a file whose beginning is right, and lets Pillow's errors about the rest through.
        except Exception as error:
            raise ValidationError(self.error_messages["invalid_image"], code="invalid_image") from error
        if file is None:
            return None
        try:
            return without_data(file)
        except UnusableImage as error:
            raise ValidationError(str(error), code="invalid_image") from error


class PortalImageForm(BaseImageForm):
    """Asks for a text alternative, or for the word that there is none, and for credit and licence."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "licence" in self.fields:
            self.fields["licence"].error_messages["required"] = _(
                "Kies een licentie. Weet je die niet, vraag het de maker."
            )
        plain = self.fields.get("file")
        if plain:
            self.fields["file"] = CleanImageFormField(label=plain.label, required=plain.required, widget=plain.widget)

    def clean(self) -> dict[str, Any]:
        """Add an error to each field that misses something."""
        values = super().clean() or self.cleaned_data
        if "description" in self.fields and not values.get("description") and not values.get("is_decorative"):
            text = _("Beschrijf in één zin wat er te zien is, of vink aan dat het beeld alleen versiering is.")
            self.add_error("description", text)
        if "credit" in self.fields and not values.get("credit") and values.get("licence") != Licence.OWN_WORK:
            self.add_error("credit", _("Vul in wie het beeld maakte, of kies bij licentie “eigen werk”."))
        return values
