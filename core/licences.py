"""Under what terms a text may be used: choices for pages, and where the terms stand."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


class TextLicence(models.TextChoices):
    """Terms for a text. The first is ours unless a page says otherwise."""

    CC_BY = "cc-by-4.0", "CC BY 4.0"
    CC_BY_SA = "cc-by-sa-4.0", "CC BY-SA 4.0"
    CC0 = "cc0", _("CC0, vrij te gebruiken")
    PERMISSION = "toestemming", _("met toestemming van de maker")


ADDRESSES = {
    TextLicence.CC_BY: "https://creativecommons.org/licenses/by/4.0/",
    TextLicence.CC_BY_SA: "https://creativecommons.org/licenses/by-sa/4.0/",
    TextLicence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/",
}


def licence_field() -> models.CharField[Any, Any]:
    """The licence of the text of a page."""
    return models.CharField(
        _("licentie van de tekst"), max_length=20, choices=TextLicence.choices, default=TextLicence.CC_BY
    )


def _choice(licence: str) -> TextLicence | None:
    """The choice that a code or its words mean; an empty licence is ours. None for terms of others."""
    if not licence:
        return TextLicence.CC_BY
    return next((choice for choice in TextLicence if licence in (choice.value, str(choice.label))), None)


def licence_address(licence: str) -> str:
    """Where the terms stand; "" for terms without an address."""
    choice = _choice(licence)
    return ADDRESSES.get(choice, "") if choice else ""


def licence_words(licence: str) -> str:
    """The terms in words; terms of others stay as they are written."""
    choice = _choice(licence)
    return str(choice.label) if choice else licence
