"""Nothing but pixels and a colour profile is left of an uploaded photo, in the original and in every size made of it."""

import zlib
from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from PIL import Image

from core.photo_file import UnusableImage, without_data
from core.pictures import SHAPES, picture
from tests.factories import images
from tests.factories.images import SECRET, ImageFactory, upload

FILES = {"foto.jpg": images.jpeg, "foto.png": images.png, "foto.webp": images.webp, "foto.avif": images.avif}


def told(content):
    """Whether a file tells the secret: in its bytes, or in what Pillow reads out of it (some is compressed)."""
    with Image.open(BytesIO(content)) as image:
        image.load()
        read = [str(image.info.get(name, "")) for name in image.info if name != "icc_profile"]
        return SECRET.encode() in content or any(SECRET in text for text in read) or dict(image.getexif()) != {}


@pytest.mark.parametrize("name", FILES)
def test_nothing_beside_the_pixels_is_left(name):
    content = FILES[name]()
    assert told(content)
    clean = without_data(ContentFile(content, name=name)).read()
    assert not told(clean)
    assert all(
        mark not in clean for mark in (b"Exif", b"http://ns.adobe.com/xap", b"Photoshop 3.0", b"tEXt", b"iTXt", b"zTXt")
    )
    with Image.open(BytesIO(content)) as before, Image.open(BytesIO(clean)) as after:
        assert (after.format, after.size) == (before.format, before.size)
        assert after.info["icc_profile"] == images.profile()


@pytest.mark.django_db
@pytest.mark.parametrize("name", FILES)
def test_the_stored_original_and_its_renditions_tell_nothing(name):
    image = ImageFactory(file=upload(FILES[name](), name))
    for shape in SHAPES:
        assert picture(image, shape)
    files = [image.file, *(rendition.file for rendition in image.renditions.all())]
    assert len(files) > 10
    assert [file.name for file in files if told(file.open().read())] == []


def test_a_photo_is_turned_upright_because_the_word_about_it_goes():
    clean = without_data(ContentFile(images.jpeg(turned=True, width=160, height=100), name="foto.jpg"))
    with Image.open(clean) as image:
        assert image.size == (100, 160)
        red, _green, blue = image.getpixel((40, 20))
        assert red > 200 > blue


@pytest.mark.django_db
def test_the_size_that_is_stored_is_that_of_the_upright_photo():
    image = ImageFactory(file=upload(images.jpeg(turned=True, width=160, height=100)))
    image.refresh_from_db()
    assert (image.width, image.height) == (100, 160)


def test_cleaning_does_not_make_a_photo_worse():
    content = images.jpeg()
    clean = without_data(ContentFile(content, name="foto.jpg"))
    with Image.open(BytesIO(content)) as before, Image.open(clean) as after:
        assert after.quantization == before.quantization


def test_the_second_image_of_a_phone_is_left_out():
    output = BytesIO()
    images.pixels(160, 100).save(output, "MPO", save_all=True, append_images=[images.pixels(80, 50)])
    with Image.open(without_data(ContentFile(output.getvalue(), name="foto.jpg"))) as image:
        assert (image.format, image.size, getattr(image, "n_frames", 1)) == ("JPEG", (160, 100), 1)


def test_a_see_through_palette_stays_see_through():
    output = BytesIO()
    palette = Image.new("P", (4, 4), 0)
    palette.putpalette([255, 0, 0, 0, 0, 255])
    palette.save(output, "PNG", transparency=0)
    with Image.open(without_data(ContentFile(output.getvalue(), name="a.png"))) as image:
        assert image.convert("RGBA").getpixel((0, 0))[3] == 0


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "beschadigd"),
        (b"geen beeld", "beschadigd"),
        (images.jpeg()[:900], "beschadigd"),
        (images.png()[:-400], "beschadigd"),
        (images.moving("PNG"), "bewegend"),
        (images.moving("WEBP"), "bewegend"),
        (images.moving("GIF"), "JPEG of PNG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "beschadigd"),
        (
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x86\xa0\x00\x01\x86\xa0\x08\x02\x00\x00\x00" + b"\x00" * 8,
            "beschadigd",
        ),
    ],
    ids=["empty", "text", "cut jpeg", "cut png", "apng", "webp", "gif", "svg", "huge"],
)
def test_a_file_that_cannot_be_used_says_what_to_do(content, says):
    with pytest.raises(UnusableImage, match=says):
        without_data(ContentFile(content, name="foto.jpg"))


def test_the_secret_is_really_in_the_compressed_text():
    """The tests above would prove nothing if the secret were not in there."""
    chunk = images.png().partition(b"zTXtComment\x00\x00")[2]
    assert SECRET.encode() in zlib.decompressobj().decompress(chunk)
