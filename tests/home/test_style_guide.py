"""The style guide shows all components to those who may use the admin, and to nobody else."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core import tokens
from core.drawing.blocks import BLOCKS
from home.guide.catalogue import ICONS, SECTIONS, SIZES
from home.guide.entries import documentation
from tests.factories.accounts import EditorFactory

TEMPLATES = Path(settings.BASE_DIR, "templates")
# A picture in a story needs an uploaded image; its own tests show it.
ELSEWHERE = {"components/blocks/image.html"}
COMPONENTS = sorted(
    path.relative_to(TEMPLATES).as_posix()
    for folder in ("components", "cards")
    for path in (TEMPLATES / folder).rglob("*.html")
)
ENTRIES = [entry for section in SECTIONS for entry in section.entries]


@pytest.fixture
def guide(client):
    """The page as an editor sees it."""
    client.force_login(EditorFactory())
    answer = client.get("/stijlgids/")
    assert answer.status_code == 200
    return answer


@pytest.mark.django_db
def test_who_is_not_signed_in_is_asked_to(client):
    answer = client.get("/stijlgids/")
    assert answer.status_code == 302
    assert answer.url == "/admin/login/?next=/stijlgids/"


@pytest.mark.django_db
def test_who_may_not_use_the_admin_gets_no_further(client):
    client.force_login(get_user_model().objects.create_user("lid", password="x"))
    assert client.get("/stijlgids/").status_code == 403


@pytest.mark.django_db
def test_every_component_is_shown(guide):
    used = {template.name for template in guide.templates}
    assert set(COMPONENTS) - used == ELSEWHERE


@pytest.mark.parametrize(
    "template", [name for name in COMPONENTS if name.startswith("components/") and "/blocks/" not in name]
)
def test_every_component_has_an_entry_that_uses_all_its_arguments(template):
    states = [state.arguments for entry in ENTRIES if entry.template == template for state in entry.states]
    assert states, f"{template} has no entry in home/guide"
    documented = {name for names, _ in documentation(template).arguments for name in names.split(", ")}
    assert documented == {name for arguments in states for name in arguments}


@pytest.mark.django_db
def test_documented_arguments_can_be_read(guide):
    html = guide.content.decode()
    assert "<dt><code>icon_name</code></dt><dd>a Lucide name, before the words</dd>" in html
    assert html.count("<code>button</code>") == 2


@pytest.mark.django_db
def test_colours_sizes_blocks_and_icons_are_shown(guide):
    html = guide.content.decode()
    for name in tokens.colours("light"):
        assert f"<code>--{name}</code>" in html
    for name, _ in SIZES:
        assert f"<code>--t-{name}</code>" in html
    shapes = re.search(r'<ul class="guide__shapes">(.*?)</ul>', html, re.DOTALL)[1]
    assert shapes.count("<svg") == len(BLOCKS)
    icons = re.search(r'<ul class="guide__icons">(.*?)</ul>', html, re.DOTALL)[1]
    assert icons.count("<svg") == len(ICONS)


def test_every_size_of_type_is_a_token_and_the_other_way_round():
    assert {name for name, _ in SIZES} == set(re.findall(r"--t-(\w+):", tokens.STYLE_SHEET.read_text()))


def test_every_icon_that_the_portal_uses_is_in_the_guide_and_none_is_a_face():
    used = set()
    rooms = ("core", "search", "practices", "training", "home", "portal")
    modules = [path for room in rooms for path in Path(settings.BASE_DIR, room).rglob("*.py")]
    for path in (*TEMPLATES.rglob("*.html"), *(path for path in modules if "migrations" not in path.parts)):
        used |= set(
            re.findall(r"""(?:\{% icon |icon_name=|\bicon\(|["']icon["']: )["']([a-z0-9-]+)["']""", path.read_text())
        )
    assert len(used) > 20
    # An icon of a package in the admin is not ours.
    assert {name for name in used if not name.startswith("wagtail-")} <= set(ICONS)
    assert not set(ICONS) & {"baby", "smile", "laugh", "frown", "meh", "annoyed", "angry"}


@pytest.mark.django_db
def test_ids_are_used_once(guide):
    ids = re.findall(r'\sid="([^"]+)"', guide.content.decode())
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.django_db
def test_nobody_keeps_the_page(guide):
    assert "no-store" in guide["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in guide.content.decode()


@pytest.mark.django_db
def test_the_guide_takes_few_statements(client):
    client.force_login(EditorFactory())
    client.get("/stijlgids/")
    with CaptureQueriesContext(connection) as captured:
        client.get("/stijlgids/")
    assert len(captured) == 7
