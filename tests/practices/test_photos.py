"""A practice with a photo: on its page, on its card, and what happens when the image changes."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from core.models import PortalRendition
from practices.models import PracticePage
from search.models import SearchDocument
from tests.factories import images
from tests.factories.images import ImageFactory, upload
from tests.factories.practices import PracticeFactory, publish
from tests.practices.admin_forms import edit_url, form_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def after_commit(django_capture_on_commit_callbacks):
    """What is done inside is followed by the tasks that wait for the commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def photo():
    return ImageFactory()


@pytest.fixture
def page(index_page, photo, after_commit):
    with after_commit():
        return PracticeFactory(title="Samen kijken", image=photo)


def card(page):
    return SearchDocument.objects.get(pk=page.pk).card["photo"]


def read(client, address):
    return BeautifulSoup(client.get(address).content.decode(), "html.parser")


def words_for_photo(photo, **changed):
    names = ("title", "description", "credit", "licence", "source_link")
    return {name: getattr(photo, name) for name in names} | {"collection": photo.collection_id, "tags": ""} | changed


def test_the_photo_stands_on_the_page_at_once_with_its_credit_and_licence(client, page):
    figure = read(client, page.url).select_one("main header figure")
    picture = figure.img
    assert [source["type"] for source in figure.select("source")] == ["image/avif", "image/webp"]
    assert (picture["width"], picture["height"]) == ("960", "640")
    assert picture["alt"] == "Twee kinderen bouwen een toren van blokken"
    assert picture["fetchpriority"] == "high"
    assert not picture.has_attr("loading")
    assert all(element["sizes"] for element in figure.select("source, img"))
    assert [width.split()[1] for width in picture["srcset"].split(", ")] == ["480w", "960w", "1440w"]
    assert "Beeld: Anna Jansen" in figure.figcaption.text
    assert figure.select_one("a[rel=license]")["href"].startswith("https://creativecommons.org/licenses/by/4.0/")


def test_every_address_of_the_picture_leads_to_a_file_that_tells_nothing_and_runs_nothing(client, page):
    found = read(client, page.url).select("main header source, main header img")
    addresses = {part.split()[0] for element in found for part in element["srcset"].split(", ")}
    assert len(addresses) == 9
    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200
        assert response.headers["Content-Type"] in ("image/avif", "image/webp", "image/jpeg")
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert images.SECRET.encode() not in response.getvalue()


def test_a_page_without_photo_has_its_drawn_cover(client, index_page):
    page = PracticeFactory()
    assert read(client, page.url).select("main header figure") == []
    assert card(page) is None


def test_the_text_alternative_of_the_page_goes_before_that_of_the_image(client, page, after_commit):
    page.image_alt = "De toren is bijna af"
    with after_commit():
        publish(page)
    assert read(client, page.url).select_one("main header img")["alt"] == "De toren is bijna af"
    assert card(page)["alt"] == "De toren is bijna af"


def test_decoration_has_an_empty_text_alternative(client, page, photo, after_commit):
    photo.is_decorative, photo.description = True, ""
    with after_commit():
        photo.save()
    assert read(client, page.url).select_one("main header img")["alt"] == ""
    assert read(client, "/praktijken/").select_one("main article img")["alt"] == ""


def test_the_card_shows_the_photo_without_a_query(client, index_page, after_commit):
    def statements():
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            assert client.get("/praktijken/").status_code == 200
        return len(captured)

    PracticeFactory(title="Zonder foto")
    statements()
    without = statements()
    with after_commit():
        for number in range(3):
            PracticeFactory(title=f"Met foto {number}", image=ImageFactory())
    statements()
    assert statements() == without
    shown = read(client, "/praktijken/").select("main article picture img")
    assert len(shown) == 3
    assert all(image["loading"] == "lazy" and image["width"] and image["height"] for image in shown)


def test_a_page_is_published_with_its_cover_and_the_files_come_after_the_commit(index_page, photo):
    page = PracticeFactory(image=photo)
    assert card(page) is None
    assert not PortalRendition.objects.filter(image=photo).exists()


def test_the_first_visitor_does_not_wait_for_files_to_be_made(client, page, photo):
    made = set(photo.renditions.values_list("pk", flat=True))
    client.get(page.url)
    client.get("/praktijken/")
    assert set(photo.renditions.values_list("pk", flat=True)) == made
    assert len(made) == 13


def test_other_words_with_the_image_reach_page_and_card(admin_desk, client, page, photo, after_commit):
    client.get(page.url)
    words = words_for_photo(photo, credit="Bram de Vries", description="Een toren")
    with after_commit():
        assert admin_desk.post(reverse("wagtailimages:edit", args=[photo.pk]), words).status_code == 302
    assert (card(page)["credit"], card(page)["alt"]) == ("Bram de Vries", "Een toren")
    shown = read(client, page.url)
    assert "Bram de Vries" in shown.select_one("main header figcaption").text
    assert "Bram de Vries" in read(client, "/praktijken/").select_one("main article figcaption").text


def test_another_focal_point_gives_another_crop(admin_desk, client, page, photo, after_commit):
    before = card(page)
    assert before["focus"] == ""
    point = {"focal_point_x": 100, "focal_point_y": 900, "focal_point_width": 100, "focal_point_height": 100}
    with after_commit():
        words = words_for_photo(photo) | point
        assert admin_desk.post(reverse("wagtailimages:edit", args=[photo.pk]), words).status_code == 302
    after = card(page)
    assert after["src"] != before["src"]
    assert after["focus"] == "0 100"
    assert read(client, page.url).select_one("main header figure")["data-focus"] == "0 100"


def test_another_file_shows_everywhere_and_no_address_is_left_dead(admin_desk, client, page, photo, after_commit):
    client.get(page.url)
    before = card(page)
    words = words_for_photo(photo) | {"file": upload(images.jpeg(width=900, height=900), "nieuw.jpg")}
    address = reverse("wagtailimages:edit", args=[photo.pk])
    # Between the commit and the task the card has its drawn cover again, not a file that is gone.
    assert admin_desk.post(address, words).status_code == 302
    assert card(page) is None
    words["file"] = upload(images.jpeg(width=900, height=900), "nieuw.jpg")
    with after_commit():
        assert admin_desk.post(address, words).status_code == 302
    assert card(page)["src"] != before["src"]
    for shown in (read(client, page.url), read(client, "/praktijken/")):
        for element in shown.select("main source, main img"):
            for part in element["srcset"].split(", "):
                assert default_storage.exists(part.split()[0].removeprefix("/media/"))


def test_an_image_that_is_deleted_leaves_the_drawn_cover(admin_desk, client, page, photo, after_commit):
    client.get(page.url)
    with after_commit():
        assert admin_desk.post(reverse("wagtailimages:delete", args=[photo.pk])).status_code == 302
    assert card(page) is None
    assert read(client, page.url).select("main header figure") == []
    assert read(client, "/praktijken/").select("main article figure") == []
    assert PracticePage.objects.get(pk=page.pk).image is None


def test_an_image_whose_file_is_lost_leaves_the_drawn_cover(client, page, photo):
    photo.renditions.all().delete()
    default_storage.delete(photo.file.name)
    cache.clear()
    assert client.get(page.url).status_code == 200
    assert read(client, page.url).select("main header figure") == []


def test_a_small_image_is_not_blown_up(client, index_page, after_commit):
    with after_commit():
        page = PracticeFactory(image=ImageFactory(file=upload(images.jpeg(width=600, height=400))))
    picture = read(client, page.url).select_one("main header img")
    assert [width.split()[1] for width in picture["srcset"].split(", ")] == ["480w", "600w"]


def test_an_image_in_the_story_has_its_own_words_and_made_files(client, page, after_commit):
    other = ImageFactory(credit="Uit het archief", licence="toestemming")
    page.story = [("image", {"image": other, "caption": "Na een half jaar", "credit": ""})]
    page.story[0].value["image"].contextual_alt_text = "De groep in de tuin"
    with after_commit():
        publish(page)
    made = other.renditions.count()
    assert made == 9
    figure = next(found for found in read(client, page.url).select("main figure") if "half jaar" in found.text)
    assert figure.img["alt"] == "De groep in de tuin"
    assert figure.img["loading"] == "lazy"
    assert "Beeld: Uit het archief" in figure.text
    assert "toestemming van de maker" in figure.text
    assert other.renditions.count() == made


def test_an_image_of_the_story_that_is_deleted_leaves_no_hole(admin_desk, client, page, after_commit):
    other = ImageFactory()
    page.story = [("image", {"image": other, "caption": "Na een half jaar", "credit": ""})]
    with after_commit():
        publish(page)
    client.get(page.url)
    with after_commit():
        admin_desk.post(reverse("wagtailimages:delete", args=[other.pk]))
    response = client.get(page.url)
    assert response.status_code == 200
    assert "half jaar" not in response.content.decode()


def test_an_editor_is_told_to_describe_an_image_that_nobody_described(admin_desk, index_page):
    page = PracticeFactory()
    page.image = ImageFactory(description="")
    page.save_revision()
    form = form_of(admin_desk, page) | {"action-publish": "1"}
    assert "Beschrijf het beeld" in admin_desk.post(edit_url(page), form).content.decode()
