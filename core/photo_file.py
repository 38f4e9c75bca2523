"""Image files without what cameras and programs write beside the picture.

A photo may hold the place where it was taken, the owner of the camera and earlier versions (EXIF, XMP, IPTC, comments, text
chunks, a second image behind the first). `without_data` writes the pixels anew, upright and with their colour profile, and
nothing else. `CleanImageField` does so for every file that reaches storage, by whatever way.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.core.files.base import ContentFile, File
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, JpegImagePlugin
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

# Pillow's name of what is read, and of what is written. MPO is a JPEG of a phone with a second image behind it.
FORMATS = {"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "AVIF": "AVIF"}
KEPT = ("icc_profile", "transparency")
QUALITY = 90
"""Of 100, for formats whose own quality cannot be read back. Renditions are made from this, so it is high."""


class UnusableImage(ValueError):
    """The file is no picture that the portal takes; the text tells an editor what to do."""


class CleanFile(ContentFile):
    """The bytes of an image that went through `without_data`."""


def without_data(file: File) -> CleanFile:
    """The same picture with nothing but pixels and colour profile, under the same name.

    Raises UnusableImage for files that are broken, moving or of another format.
    """
    file.seek(0)
    try:
        with Image.open(file) as image:
            written = _written(image)
    except UnusableImage:
        raise
    # Pillow raises errors of many kinds for files that are broken by chance or on purpose.
    except Exception as error:
        raise UnusableImage(
            _("Dit bestand is beschadigd. Open het in een fotoprogramma en bewaar het opnieuw.")
        ) from error
    finally:
        file.seek(0)
    return CleanFile(written, name=file.name)


def _written(image: Image.Image) -> bytes:
    written_as = FORMATS.get(image.format or "")
    if written_as is None:
        raise UnusableImage(_("Dit soort bestand kan niet. Bewaar het beeld als JPEG of PNG."))
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        raise UnusableImage(_("Een bewegend beeld kan niet. Kies een foto of een stilstaand beeld."))
    image.load()
    options: dict[str, Any] = {"quality": QUALITY}
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        # The tables of the original: no second loss of quality that one can see.
        options = {"qtables": image.quantization, "subsampling": JpegImagePlugin.get_sampling(image)}
        options["progressive"] = bool(image.info.get("progressive"))
    upright = ImageOps.exif_transpose(image)
    # Pillow writes some of what stands in `info` unasked.
    upright.info = {}
    kept = {name: image.info[name] for name in KEPT if name in image.info}
    output = BytesIO()
    upright.save(output, written_as, **options, **kept)
    return output.getvalue()


class CleanImageFieldFile(WagtailImageFieldFile):
    """An image file that is cleaned before it is stored."""

    def save(self, name: str, content: File, save: bool = True) -> None:
        """Store the file without data. Raises UnusableImage. Sizes made of an earlier file go with it."""
        clean = content if isinstance(content, CleanFile) else without_data(content)
        if self.instance.pk:
            self.instance.renditions.all().delete()
        super().save(name, clean, save)


class CleanImageField(WagtailImageField):
    """Wagtail's image field whose files hold pixels and a colour profile only."""

    attr_class = CleanImageFieldFile
