"""Images, and files as cameras make them: with a place, a name and earlier versions inside."""

from functools import cache
from io import BytesIO

import factory
from django.core.files.uploadedfile import SimpleUploadedFile
from factory.django import DjangoModelFactory
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from core.models import Licence, PortalImage

SECRET = "Kerkstraat 12 Lent"
"""Stands in every kind of data that a file can carry beside its pixels."""

GPS, GPS_PLACE, MAKER, ORIENTATION = 0x8825, 0x001B, 0x010F, 0x0112
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>{SECRET}</place></x:xmpmeta>'.encode()


def pixels(width=1600, height=1000, mode="RGB"):
    """A picture whose left half is red and whose right half is blue; the upper edge is white."""
    image = Image.new(mode, (width, height), "red")
    image.paste("blue", (width // 2, 0, width, height))
    image.paste("white", (0, 0, width, height // 10))
    return image


def exif(turned=False):
    """What a phone writes: maker, place in degrees and in words, and how the phone was held."""
    data = Image.Exif()
    data[MAKER] = SECRET
    data[GPS] = {1: "N", 2: (51.0, 51.0, 30.0), GPS_PLACE: SECRET.encode()}
    if turned:
        data[ORIENTATION] = 6
    return data.tobytes()


@cache
def profile():
    """A colour profile. It holds the second in which it was made, so it is made once."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _segment(number, content):
    return bytes([0xFF, number]) + (len(content) + 2).to_bytes(2, "big") + content


def jpeg(turned=False, **size):
    """A JPEG with EXIF, GPS, XMP, IPTC, a comment, a profile, and something behind its end."""
    output = BytesIO()
    pixels(**size).save(output, "JPEG", exif=exif(turned), xmp=XMP, comment=SECRET.encode(), icc_profile=profile())
    written = output.getvalue()
    record = b"\x1c\x02\x5a" + len(SECRET).to_bytes(2, "big") + SECRET.encode()
    iptc = (
        b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + len(record).to_bytes(4, "big") + record + b"\x00" * (len(record) % 2)
    )
    return written[:2] + _segment(0xED, iptc) + written[2:] + SECRET.encode()


def png():
    """A PNG with EXIF and text chunks of every kind."""
    texts = PngInfo()
    texts.add_text("Author", SECRET)
    texts.add_text("Comment", SECRET, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    output = BytesIO()
    pixels(mode="RGBA").save(output, "PNG", pnginfo=texts, exif=exif(), icc_profile=profile())
    return output.getvalue()


def webp():
    """A WebP with EXIF and XMP."""
    output = BytesIO()
    pixels().save(output, "WEBP", exif=exif(), xmp=XMP, icc_profile=profile())
    return output.getvalue()


def avif():
    """An AVIF with EXIF and XMP."""
    output = BytesIO()
    pixels(width=160, height=100).save(output, "AVIF", exif=exif(), xmp=XMP, icc_profile=profile())
    return output.getvalue()


def moving(kind):
    """A picture of two frames."""
    output = BytesIO()
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    frames[0].save(output, kind, save_all=True, append_images=frames[1:])
    return output.getvalue()


def upload(content, name="foto.jpg"):
    """A file as a browser sends it."""
    return SimpleUploadedFile(name, content)


class ImageFactory(DjangoModelFactory):
    """An image with all its texts, made of what a camera makes."""

    class Meta:
        model = PortalImage

    title = factory.Sequence(lambda n: f"Beeld {n}")
    file = factory.LazyFunction(lambda: upload(jpeg()))
    description = "Twee kinderen bouwen een toren van blokken"
    credit = "Anna Jansen"
    licence = Licence.CC_BY
