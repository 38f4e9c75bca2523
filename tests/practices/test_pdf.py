"""A practice as a PDF, as a visitor gets it."""

import datetime as dt
import re
import socket
import zlib
from pathlib import Path

import pytest
from django.core.cache import cache, caches
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.base import ContentFile
from django.utils import timezone, translation
from PIL import ImageFile
from wagtail.models import PageViewRestriction

from core import pdf, state, tokens
from core.models import PortalDocument
from practices import pdf_views
from practices.exports import pdf as export
from practices.models import DocumentLine, PracticeSource
from tests.factories.practices import DraftFactory, PracticeFactory, publish
from tests.factories.reference import SourceFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
makes = pytest.mark.skipif(not pdf.available(), reason="Pango is not on this machine (see README)")
BASE = "http://testserver/"


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    caches["files"].clear()
    caches["shared"].clear()
    yield
    caches["files"].clear()


@pytest.fixture
def practice(db):
    """A public practice with a source that has an address."""
    source = SourceFactory(title="Samen kijken", url="https://example.org/artikel")
    return PracticeFactory(title="Samen kijken & helpen", rows={"sources": [PracticeSource(source=source)]})


@pytest.fixture
def made(monkeypatch):
    """Makes PDFs without WeasyPrint; holds the HTML of each."""
    pages = []

    def make(html, base, **kwargs):
        pages.append(html)
        return b"%PDF-1.7 made"

    monkeypatch.setattr(pdf, "pdf", make)
    monkeypatch.setattr(pdf, "available", lambda: True)
    return pages


def address(page):
    return f"/praktijken/{page.pk}.pdf"


def insides(file):
    """The objects of a PDF as text, packed ones too."""
    found = [file]
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", file, re.DOTALL):
        try:
            found.append(zlib.decompress(packed))
        except zlib.error:
            continue
    return b"\n".join(found).decode("latin-1")


@makes
def test_a_practice_is_a_tagged_pdf_with_title_author_and_language(client, practice):
    answer = client.get(address(practice))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{practice.slug}.pdf"'
    assert not answer.cookies
    assert answer.content.startswith(b"%PDF-1.7")
    inside = insides(answer.content)
    assert "/Marked true" in inside
    assert "/StructTreeRoot" in inside
    assert "/Lang (nl)" in inside
    assert re.search(r"pdfuaid:part(?:=\"|>)1", inside)
    assert "Samen kijken &amp; helpen" in inside
    assert "Praktijkportaal" in inside
    assert "/MediaBox [0 0 595.275591 841.889764]" in inside


@makes
def test_every_picture_in_it_has_words(client, practice):
    inside = insides(client.get(address(practice)).content)
    assert inside.count("/S /Figure") >= 4
    assert inside.count("/S /Figure") == inside.count("/Alt ")


@makes
def test_nothing_is_fetched_from_elsewhere(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    html = (
        '<html lang="nl"><head><title>x</title><link rel="stylesheet" href="http://evil.example/a.css">'
        '<style>@import "http://evil.example/b.css"; p { background: url(http://169.254.169.254/) }</style></head>'
        '<body><p><img src="http://evil.example/x.png" alt="x"><img src="file:///etc/passwd" alt="y">tekst</p></body></html>'
    )
    assert pdf.pdf(html, BASE).startswith(b"%PDF")


@pytest.mark.parametrize(
    "url",
    [
        "http://evil.example/static/core/favicon.svg",
        "https://testserver/static/core/favicon.svg",
        "http://testserver.evil.example/static/core/favicon.svg",
        "http://testserver/admin/",
        "http://testserver/media/documents/geheim.pdf",
        "http://testserver/media/images/../documents/geheim.pdf",
        "http://testserver/static/../manage.py",
        "http://testserver/static/%2e%2e/%2e%2e/manage.py",
        "http://testserver/static//etc/passwd",
        "file:///etc/passwd",
        "data:text/plain,x",
        "ftp://testserver/static/x",
    ],
)
def test_only_our_own_files_are_read(url):
    with pytest.raises((PermissionError, SuspiciousFileOperation)) as refused:
        pdf.own_file(url, BASE)
    assert "root:" not in str(refused.value)


def test_our_own_files_are_read():
    assert pdf.own_file(f"{BASE}static/core/css/pdf.css", BASE).startswith(b"/* A practice as a PDF")


def test_what_is_on_paper_is_what_is_on_the_page(client, practice, made):
    document = PortalDocument.objects.create(title="x", file=ContentFile(b"a" * 2048, name="werkblad.pdf"))
    practice.documents = [DocumentLine(title="Het werkblad", document=document)]
    publish(practice)
    answer = client.get(address(practice))
    assert answer.content == b"%PDF-1.7 made"
    (html,) = made
    today = timezone.localdate()
    words = " ".join(re.sub(r"<[^>]+>", " ", html).split())
    assert "dg-wide" in html
    assert "paper-code" in html
    assert "<title>QR-code van het adres</title>" in html
    assert 'href="https://example.org/artikel"' in html
    assert f"Gemaakt op {today.day} " in words
    assert "Het werkblad (PDF, 2,0" in words
    Path(document.file.path).unlink()


def test_the_diagram_gets_plain_colours_and_no_sizes():
    styles = export._drawing_styles()
    assert "var(" not in styles
    assert tokens.colours("light")["red"] in styles
    assert not re.search(r"(?<![\w-])(?:width|height|display):", styles)
    assert "stroke-width: 6" in styles
    with pytest.raises(KeyError):
        tokens.resolved("p { color: var(--bestaat-niet) }", "light", {})


def test_drawings_get_styles_and_a_name_unless_they_have_one():
    dressed = pdf._dressed("<svg a='b'><path/></svg><svg><title>Eigen</title></svg>", "p {}", "Lijn")
    assert dressed == (
        "<svg a='b'><style>p {}</style><title>Lijn</title><path/></svg><svg><style>p {}</style><title>Eigen</title></svg>"
    )


def test_a_kept_file_makes_nothing_anew_until_something_changes(client, practice, made, time_is):
    for _ in range(3):
        assert client.get(address(practice)).status_code == 200
        cache.clear()
    assert len(made) == 1

    practice.summary = "Iets anders."
    publish(practice)
    client.get(address(practice))
    assert "Iets anders." in made[-1]
    assert len(made) == 2

    state.bump("vocabulary")
    client.get(address(practice))
    assert len(made) == 3

    time_is(timezone.localdate() + dt.timedelta(days=1))
    client.get(address(practice))
    assert len(made) == 4


def test_a_kept_file_costs_four_statements(client, practice, made, django_assert_num_queries):
    client.get(address(practice))
    with django_assert_num_queries(4):
        client.get(address(practice))


def test_who_asks_for_too_many_is_told_when_to_come_back(client, made):
    pages = [PracticeFactory() for _ in range(pdf_views.LIMIT + 1)]
    answers = [client.get(address(page)) for page in pages]
    assert [answer.status_code for answer in answers] == [200] * pdf_views.LIMIT + [429]
    last = answers[-1]
    assert last.headers["Retry-After"] == "60"
    assert "over een minuut" in soup(last).main.get_text()
    assert soup(last).select_one(f"main a[href$='{pages[-1].url}']")
    # A file that is there is given, and somebody else may make one.
    assert client.get(address(pages[0])).status_code == 200
    assert client.get(address(pages[-1]), REMOTE_ADDR="192.0.2.7").status_code == 200


def test_without_the_libraries_there_is_no_link_and_the_address_explains(client, practice, monkeypatch):
    monkeypatch.setattr(pdf, "available", lambda: False)
    assert not soup(client.get(practice.url)).select(f".actions a[href='{address(practice)}']")
    answer = client.get(address(practice))
    assert answer.status_code == 503
    assert "Print de pagina zelf" in soup(answer).main.get_text()


def test_the_page_leads_to_its_pdf(client, practice, made):
    assert (
        soup(client.get(practice.url)).select_one(f".actions a[href='{address(practice)}']").get_text(strip=True)
        == "PDF"
    )


def test_what_is_not_public_has_no_pdf(client, made):
    draft, hidden, gone = DraftFactory(), PracticeFactory(), PracticeFactory()
    assert client.get(address(gone)).status_code == 200
    gone.unpublish()
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    for page in (draft, hidden, gone):
        assert client.get(address(page)).status_code == 404
    assert client.get("/praktijken/99999999.pdf").status_code == 404
    assert client.get("/praktijken/99999999999999999999999.pdf").status_code == 404


def test_a_practice_has_no_pdf_in_another_language(client, practice, made):
    # The request leaves its language behind in this thread.
    with translation.override("nl"):
        assert client.get(f"/en{address(practice)}").status_code == 404


@makes
def test_making_one_leaves_the_check_of_uploads_as_strict_as_it_was(client, practice):
    client.get(address(practice))
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False
