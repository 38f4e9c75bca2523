"""The admin and its sign-in page carry the portal's name, mark and colours."""

import colorsys
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.staticfiles import finders

from tests.factories.accounts import PASSWORD, AdminFactory

COLOUR = re.compile(r"#[0-9A-F]{6}\b")


def style(name):
    return Path(finders.find(name)).read_text()


def test_the_admin_uses_colours_of_the_tokens_only():
    tokens = set(COLOUR.findall(style("core/css/tokens.css")))
    assert set(COLOUR.findall(style("portal/admin.css"))) <= tokens


@pytest.mark.parametrize(("name", "colour"), [("primary", "#1B2547"), ("secondary", "#2442B8")])
def test_the_parts_of_the_two_main_colours_are_those_of_the_tokens(name, colour):
    parts = re.findall(rf"--w-color-{name}-(?:hue|saturation|lightness): ([\d.]+)", style("portal/admin.css"))
    hue, saturation, lightness = (float(part) for part in parts)
    red, green, blue = colorsys.hls_to_rgb(hue / 360, lightness / 100, saturation / 100)
    made = [round(value * 255) for value in (red, green, blue)]
    wanted = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    assert all(abs(a - b) <= 1 for a, b in zip(made, wanted, strict=True))


def test_dark_by_choice_and_dark_by_the_system_are_equal():
    text = style("portal/admin.css")
    chosen, system = (
        re.search(rf"\.{theme} \{{(.*?)\}}", text, re.DOTALL).group(1) for theme in ("w-theme-dark", "w-theme-system")
    )
    assert chosen.split() == system.split()


def test_no_template_of_wagtail_is_copied():
    """What overrides a template of Wagtail extends it; the sign-in page is a page of the site."""
    folder = settings.BASE_DIR / "portal" / "templates" / "wagtailadmin"
    for template in folder.rglob("*.html"):
        name = "base.html" if template.name == "login.html" else f"wagtailadmin/{template.relative_to(folder)}"
        assert template.read_text().startswith(f'{{% extends "{name}" %}}')


@pytest.mark.django_db
def test_the_admin_has_the_name_mark_and_colours(client):
    client.force_login(AdminFactory())
    page = BeautifulSoup(client.get("/admin/").content.decode(), "html.parser")
    assert page.title.text.endswith("Praktijkportaal")
    assert page.select_one("template[data-wagtail-sidebar-branding-logo]").find("svg")
    assert page.select_one('link[href$="portal/admin.css"]')
    assert page.select_one("link[rel=icon]")["href"].endswith("favicon.svg")


@pytest.mark.django_db
class TestSignInPage:
    """The page before the admin."""

    def page(self, client, **data):
        response = client.post("/admin/login/", data) if data else client.get("/admin/login/")
        assert response.status_code == 200
        return BeautifulSoup(response.content.decode(), "html.parser")

    def test_it_stands_in_the_frame_of_the_site_under_the_strict_policy(self, client):
        page = self.page(client)
        assert page.h1.text == "Inloggen"
        assert page.select("header.site, footer.foot")
        policy = client.get("/admin/login/").headers["Content-Security-Policy"]
        assert "unsafe-inline" not in policy
        assert page.select("[style], style, script:not([src])") == []

    def test_each_field_has_a_label_and_can_be_filled_in_by_the_browser(self, client):
        page = self.page(client)
        fields = {field["name"]: field for field in page.select("main input.input")}
        assert {name: field["autocomplete"] for name, field in fields.items()} == {
            "username": "username",
            "password": "current-password",
        }
        labels = [page.select_one(f"label[for={field['id']}]").text for field in fields.values()]
        assert labels == ["Gebruikersnaam", "Wachtwoord"]

    def test_what_is_wrong_is_said_and_the_name_is_kept(self, client):
        page = self.page(client, username="iemand", password="fout")
        assert "horen niet bij elkaar" in page.select_one("[role=alert]").text
        assert page.select_one("[name=username]")["value"] == "iemand"
        assert page.select_one("[name=password]").get("value") is None
        empty = self.page(client, username="", password="x")
        field = empty.select_one("[name=username]")
        assert field["aria-invalid"] == "true"
        assert empty.find(id=field["aria-describedby"]).text.strip()

    @pytest.mark.parametrize("leaves", [True, False])
    def test_a_new_password_is_offered_only_where_messages_can_be_sent(self, client, settings, leaves):
        settings.WAGTAIL_PASSWORD_RESET_ENABLED = leaves
        assert bool(self.page(client).select("a[href*=password_reset]")) is leaves
        assert client.get("/admin/password_reset/").status_code == (200 if leaves else 404)

    def test_after_signing_in_one_comes_where_one_was_going(self, client):
        AdminFactory(username="beheer")
        asked = client.get("/admin/images/")
        page = BeautifulSoup(client.get(asked.url).content.decode(), "html.parser")
        data = {"username": "beheer", "password": PASSWORD, "next": page.select_one("[name=next]")["value"]}
        assert client.post("/admin/login/", data).url == "/admin/images/"

    def test_signing_out_is_confirmed(self, client):
        client.force_login(AdminFactory())
        page = BeautifulSoup(client.post("/admin/logout/", follow=True).content.decode(), "html.parser")
        assert page.select_one("main [role=status]").text.strip()
