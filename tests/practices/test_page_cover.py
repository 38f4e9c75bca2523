"""The drawn cover where people see it: on the card, on the page, as a file, and with a link on another site."""

import re
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from PIL import Image

from practices import page_cover, share_image
from practices.cover import CoverData, cover
from scripts.build_cover_sheet import OUTPUT, examples, sheet
from search.models import SearchDocument
from tests.factories.images import ImageFactory
from tests.factories.practices import DraftFactory, PracticeFactory, partner, publish

FORM = {"form": ["plaatsing-met-ondersteuning"], "theme": ["inclusie"], "phase": ["gestart"]}


def hosted(**values):
    rows = {
        "partners": [
            partner("Jeugdhulp", sector="jeugdhulp", roles=["uitvoerder"]),
            partner("Wijkteam", sector="lokaal-team", roles=["initiatiefnemer"]),
            partner("De opvang", sector="kinderopvang", roles=["host"]),
        ]
    }
    return PracticeFactory(**{"rows": rows, "terms": FORM, "age_from": 24, "age_to": 48, "child_places": 4} | values)


def read(client, address):
    return BeautifulSoup(client.get(address).content.decode(), "html.parser")


def cover_of(client, page):
    """The address of the cover on the page's card in the listing."""
    return read(client, reverse("search:practices")).select_one(f'article:has(a[href^="{page.url}"]) img.cover')["src"]


@pytest.mark.django_db
class TestData:
    def test_who_hosts_comes_first_then_who_leads(self, index_page):
        assert page_cover.cover_data(hosted()).sectors == ("kinderopvang", "lokaal-team", "jeugdhulp")

    def test_the_drawing_follows_the_practice(self, index_page):
        data = page_cover.cover_data(hosted(title="Vier plekken"))
        assert data == CoverData(
            "vier-plekken", data.sectors, "plaatsing-met-ondersteuning", data.age_bands, "inclusie", "gestart", 4
        )
        assert "2-4" in data.age_bands

    def test_a_draft_without_anything_has_a_cover_too(self, index_page):
        data = page_cover.cover_data(DraftFactory(title="Nog leeg"))
        assert (data.sectors, data.form, data.places) == ((), "", 0)
        assert "<svg" in cover(data, page_cover.words(data))

    def test_a_card_gives_back_the_same_data(self, index_page):
        page = hosted()
        assert page_cover.of_card(SearchDocument.objects.get(pk=page.pk).card) == page_cover.cover_data(page)

    def test_it_is_said_in_one_sentence(self, index_page):
        assert page_cover.words(page_cover.cover_data(hosted())) == (
            "Tekening: kinderopvang, lokaal team en jeugdhulp als bouwblokken, de een binnen de ander, met 4 poppetjes."
        )


@pytest.mark.django_db
class TestFile:
    def test_the_card_shows_a_file_that_browsers_keep_for_a_year(self, client, index_page):
        page = hosted()
        response = client.get(cover_of(client, page))
        assert response.content.decode() == cover(page_cover.cover_data(page))
        assert response["Content-Type"] == "image/svg+xml"
        assert "immutable" in response["Cache-Control"]
        assert "Set-Cookie" not in response

    def test_the_picture_on_a_card_is_silent_and_keeps_its_room(self, client, index_page):
        hosted()
        picture = read(client, reverse("search:practices")).select_one("article img.cover")
        assert (picture["alt"], picture["width"], picture["height"]) == ("", "480", "320")

    def test_a_changed_practice_has_another_address_and_the_old_one_shows_what_is_so_now(self, client, index_page):
        page = hosted()
        old = cover_of(client, page)
        page.child_places = 2
        publish(page)
        new = cover_of(client, page)
        assert new != old
        assert client.get(old).content == client.get(new).content
        assert "immutable" not in client.get(old)["Cache-Control"]

    def test_a_text_that_changes_keeps_the_address(self, client, index_page):
        page = hosted()
        old = cover_of(client, page)
        page.summary = "Anders gezegd."
        publish(page)
        assert cover_of(client, page) == old

    def test_nobody_sees_the_cover_of_what_is_not_public(self, client, index_page):
        page = hosted()
        address = cover_of(client, page)
        page.unpublish()
        assert client.get(address).status_code == 404
        assert client.get(address.replace(str(page.pk), "999999")).status_code == 404

    @pytest.mark.parametrize("kind", ["cover", "share"])
    def test_a_drawn_file_takes_one_query(self, client, index_page, kind):
        page = hosted()
        address = reverse(f"pictures:{kind}", args=[page.pk, "0"])
        client.get(address)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(address).status_code == 200
        assert len(queries) == 1

    @pytest.mark.parametrize(
        "address", ["/omslagen/1-.svg", "/omslagen/99999999999999999999-a.svg", "/omslagen/1-a.gif"]
    )
    def test_an_address_that_cannot_be_is_not_found(self, client, index_page, address):
        assert client.get(address).status_code == 404


@pytest.mark.django_db
class TestPage:
    def test_the_page_shows_the_same_drawing_with_its_sentence(self, client, index_page):
        page = hosted()
        drawing = read(client, page.url).select_one("main header svg.cover")
        assert drawing["role"] == "img"
        assert drawing.title.text.startswith("Tekening: kinderopvang")
        shapes = re.findall(r'd="([^"]+)"', cover(page_cover.cover_data(page)))
        assert [path["d"] for path in drawing.select("path")] == shapes


def meta(client, page):
    return {tag["property"]: tag["content"] for tag in read(client, page.url).select("meta[property^='og:']")}


@pytest.mark.django_db
class TestShareImage:
    @pytest.fixture(autouse=True)
    def empty_folder(self, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path

    def test_a_link_to_a_practice_shows_its_cover(self, client, index_page):
        page = hosted(title="Vier plekken")
        found = meta(client, page)
        assert found["og:title"] == "Vier plekken"
        assert found["og:url"] == f"http://testserver{page.url}"
        assert found["og:image"].startswith("http://testserver/omslagen/")
        response = client.get(found["og:image"])
        with Image.open(BytesIO(response.content)) as picture:
            assert (picture.format, picture.size) == ("PNG", (1200, 630))
            assert picture.convert("RGB").getpixel((2, 2)) == (0xCF, 0xDD, 0xFB), (
                "the ground of inclusion, up to the edge"
            )

    def test_it_is_made_when_the_practice_is_published_and_only_once(
        self, client, index_page, monkeypatch, django_capture_on_commit_callbacks
    ):
        made = []
        draw = share_image.drawn
        monkeypatch.setattr(share_image, "drawn", lambda data: made.append(data) or draw(data))
        with django_capture_on_commit_callbacks(execute=True):
            page = hosted(title="Een keer getekend")
        assert [data.slug for data in made] == ["een-keer-getekend"]
        client.get(meta(client, page)["og:image"])
        page.summary = "Anders gezegd."
        with django_capture_on_commit_callbacks(execute=True):
            publish(page)
        assert len(made) == 1

    def test_a_file_that_was_lost_is_made_again(self, client, index_page):
        page = hosted(title="Zoek geraakt")
        address = meta(client, page)["og:image"]
        before = client.get(address).content
        default_storage.delete(f"{share_image.FOLDER}/{page_cover.digest(page_cover.cover_data(page))}.png")
        assert client.get(address).content == before

    def test_a_photo_takes_its_place(self, client, index_page, settings, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            page = hosted(image=ImageFactory())
        response = client.get(meta(client, page)["og:image"])
        assert response.status_code == 302
        name = response["Location"].removeprefix(settings.MEDIA_URL)
        with default_storage.open(name) as photo, Image.open(photo) as picture:
            assert (picture.format, picture.width / picture.height) == ("JPEG", pytest.approx(1200 / 630, rel=0.01))

    def test_other_pages_show_the_town(self, client, index_page):
        assert meta(client, index_page.get_parent())["og:image"].endswith(".png")
        assert "/static/" in meta(client, index_page.get_parent())["og:image"]


def test_the_contact_sheet_is_what_the_script_makes():
    assert len(list(examples())) == 24
    assert OUTPUT.read_text(encoding="utf-8") == sheet(), "run: python scripts/build_cover_sheet.py"
