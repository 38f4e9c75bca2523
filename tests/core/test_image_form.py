"""An editor uploads images: one, several, or while choosing; each asks for its texts and tells what is wrong."""

from pathlib import Path

import pytest
from django.urls import reverse
from wagtail.models import UploadedFile

from core.models import PortalImage
from tests.core.test_photo_file import told
from tests.factories import images
from tests.factories.accounts import AdminFactory
from tests.factories.images import ImageFactory, upload
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db

ADD, MULTIPLE = "wagtailimages:add", "wagtailimages:add_multiple"
WORDS = {
    "title": "Toren",
    "description": "Kinderen bouwen",
    "credit": "Anna Jansen",
    "licence": "cc-by-4.0",
    "tags": "",
}
MANAGEMENT = {"collection": "1"}


@pytest.fixture
def desk(client):
    client.force_login(AdminFactory())
    return client


def add(desk, content=None, name="foto.jpg", **words):
    content = images.jpeg() if content is None else content
    return desk.post(reverse(ADD), WORDS | MANAGEMENT | words | {"file": upload(content, name)})


def errors(response):
    return soup(response).get_text(" ", strip=True)


def test_an_image_is_added_and_its_data_is_gone(desk):
    assert add(desk).status_code == 302
    image = PortalImage.objects.get()
    assert (image.description, image.credit, image.licence) == ("Kinderen bouwen", "Anna Jansen", "cc-by-4.0")
    assert not told(image.file.open().read())
    assert image.file_size == image.file.size


def test_the_form_asks_for_all_texts(desk):
    fields = {field.get("name") for field in soup(desk.get(reverse(ADD))).select("form [name]")}
    assert {"file", "description", "is_decorative", "credit", "licence", "source_link"} <= fields


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"description": ""}, "Beschrijf in één zin wat er te zien is"),
        ({"credit": ""}, "Vul in wie het beeld maakte"),
        ({"licence": ""}, "Kies een licentie"),
        ({"licence": "verzonnen"}, "verzonnen"),
        ({"source_link": "javascript:alert(1)"}, "URL"),
    ],
    ids=["no alternative text", "no credit", "no licence", "another licence", "no address"],
)
def test_a_text_that_misses_is_asked_for(desk, words, says):
    response = add(desk, **words)
    assert response.status_code == 200
    assert says in errors(response)
    assert not PortalImage.objects.exists()


@pytest.mark.parametrize("words", [{"description": "", "is_decorative": "on"}, {"credit": "", "licence": "eigen-werk"}])
def test_decoration_needs_no_text_and_own_work_no_credit(desk, words):
    assert add(desk, **words).status_code == 302


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (images.moving("GIF"), "beeld.gif"),
        (images.moving("WEBP"), "beeld.webp"),
        (images.moving("PNG"), "beeld.png"),
        (b"GIF89a\x00\x00", "beeld.gif"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "beeld.svg"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "beeld.png"),
        (b"\xff\xd8\xff\xe0 geen beeld", "beeld.jpg"),
        (images.jpeg()[:3000], "beeld.jpg"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00u0\x00\x00u0\x08\x02\x00\x00\x00" + b"\x00" * 8, "groot.png"),
        (b"\x89PNG\r\n\x1a\n", "beeld.png"),
        (b"RIFF\x04\x00\x00\x00WEBP", "beeld.webp"),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00", "beeld.avif"),
        (b"", "leeg.jpg"),
        (b"\xff\xd8\xff" + b"a" * (11 * 1024 * 1024), "zwaar.jpg"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_no_photo_is_a_form_error_wherever_it_is_sent(desk, content, name):
    one = add(desk, content, name)
    assert one.status_code == 200
    assert soup(one).select(".w-field__errors p, .error-message")
    several = desk.post(reverse(MULTIPLE), {"files[]": upload(content, name), "collection": "1"})
    assert several.status_code == 200
    assert several.json()["success"] is False
    assert not PortalImage.objects.exists()
    assert not UploadedFile.objects.exists()


def test_one_of_several_waits_for_its_texts_without_its_data(desk, settings):
    answer = desk.post(reverse(MULTIPLE), {"files[]": upload(images.jpeg()), "collection": "1"}).json()
    assert answer["success"]
    waiting = UploadedFile.objects.get()
    assert not told(Path(waiting.file.path).read_bytes())
    address = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk])
    prefix = f"uploaded-image-{waiting.pk}-"
    bare = desk.post(address, {f"{prefix}title": "Toren", f"{prefix}collection": "1"}).json()
    assert not bare["success"]
    assert "alleen versiering" in bare["form"]
    done = desk.post(address, {prefix + name: value for name, value in (WORDS | MANAGEMENT).items()}).json()
    assert done["success"]
    image = PortalImage.objects.get()
    assert image.description == "Kinderen bouwen"
    assert not told(image.file.open().read())


def test_an_image_is_uploaded_while_choosing(desk):
    address = reverse("wagtailimages_chooser:create")
    prefix = "image-chooser-upload-"
    words = {prefix + name: value for name, value in (WORDS | MANAGEMENT).items()}
    refused = desk.post(address, words | {f"{prefix}description": "", f"{prefix}file": upload(images.jpeg())}).json()
    assert refused["step"] == "reshow_creation_form"
    assert "Beschrijf in één zin" in refused["htmlFragment"]
    chosen = desk.post(address, words | {f"{prefix}file": upload(images.jpeg())}).json()
    assert chosen["step"] == "chosen"
    assert chosen["result"]["default_alt_text"] == "Kinderen bouwen"
    assert not told(PortalImage.objects.get().file.open().read())


def test_another_file_is_cleaned_too_and_its_old_sizes_go(desk):
    image = ImageFactory()
    image.get_rendition("width-200")
    old = image.file.name
    words = WORDS | MANAGEMENT | {"file": upload(images.png(), "nieuw.png")}
    assert desk.post(reverse("wagtailimages:edit", args=[image.pk]), words).status_code == 302
    image.refresh_from_db()
    assert image.file.name != old
    assert not told(image.file.open().read())
    assert not image.renditions.filter(filter_spec="width-200").exists()


def test_a_decorative_image_has_an_empty_text_alternative():
    image = ImageFactory(description="", is_decorative=True, title="bestandsnaam")
    assert image.get_rendition("width-100").alt == ""
