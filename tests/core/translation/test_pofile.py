"""A translator works in a PO file: what fits is taken over, what does not is named with its line, nothing that was there is lost."""

import polib
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from core.translation.pofile import LARGEST, wrong_with
from tests.core.translation.translating import english_of, kept, submit
from tests.factories.accounts import EditorFactory
from tests.factories.practices import PracticeFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db


@pytest.fixture
def translation(submitted):
    return submitted[1]


@pytest.fixture
def upload(desk, translation):
    """Send a file in; what the admin says then."""

    def do(content, to=translation):
        content = str(content).encode() if isinstance(content, polib.POFile) else content
        address = reverse("wagtail_localize:upload_pofile", args=[to.pk])
        data = {"file": SimpleUploadedFile("vertaling.po", content)} if content is not None else {}
        answer = desk.post(address, data, follow=True)
        assert answer.status_code == 200
        return " ".join(soup(answer).select_one(".messages").get_text(" ", strip=True).split())

    return do


def download(desk, translation):
    address = reverse("wagtail_localize:download_pofile", args=[translation.pk])
    return polib.pofile(desk.get(address).content.decode())


def entry(po, text):
    return next(entry for entry in po if entry.msgid == text)


def stored(translation, path):
    return kept(translation).filter(context__path=path).values_list("data", flat=True).first()


def test_a_file_goes_out_gets_filled_in_and_comes_back(desk, upload, translation, committed):
    po = download(desk, translation)
    for line in po:
        line.msgstr = f"EN {line.msgid}"
    assert f"{len(po)} teksten overgenomen" in upload(po)
    with committed():
        translation.save_target(publish=True)
    page = english_of(translation.source.get_source_instance())
    assert page.live
    assert page.title == "EN Samen op pad"
    assert page.context.count("https://example.org/") == 2


def test_a_file_of_another_page_is_refused_as_a_whole(desk, upload, translation, committed):
    with committed():
        other = submit(PracticeFactory(title="Iets anders"))
    po = download(desk, other)
    for line in po:
        line.msgstr = "Something else"
    assert "hoort bij een andere pagina" in upload(po)
    assert not kept(translation).exists()


def test_a_file_without_its_identity_is_refused(desk, upload, translation):
    po = download(desk, translation)
    del po.metadata["X-WagtailLocalize-TranslationID"]
    assert "hoort bij een andere pagina" in upload(po)


@pytest.mark.parametrize(
    ("sent", "answer"),
    [
        (None, "Kies eerst een bestand"),
        (b"", "hoort bij een andere pagina"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "geen leesbaar PO-bestand"),
        ('msgid "een"\nmsgstr "\xe9"'.encode("latin-1"), "geen leesbaar PO-bestand"),
        (b"Beste redactie,\nhierbij de vertaling.\n", "geen leesbaar PO-bestand"),
        (b"/etc/passwd", "geen leesbaar PO-bestand"),
        (b"#" * (LARGEST + 1), "te groot"),
    ],
    ids=["none", "empty", "picture", "latin-1", "letter", "name of a file", "too large"],
)
def test_what_is_no_po_file_gets_a_clear_answer(upload, sent, answer):
    assert answer in upload(sent)


def test_wrong_lines_are_named_and_the_others_are_taken_over(desk, upload, translation):
    po = download(desk, translation)
    entry(po, "Samen op pad").msgstr = "<script>alert(1)</script>"
    entry(po, "Een wandeling.").msgstr = "A walk."
    links = next(line for line in po if "<a id=" in line.msgid)
    links.msgstr = 'Read <a id="a1">this</a> and that.'
    said = upload(po)
    assert "1 tekst overgenomen" in said
    assert "Niet overgenomen: 2" in said
    assert "<script>" in said
    assert '<a id="a2">' in said
    assert stored(translation, "summary") == "A walk."
    assert stored(translation, "title") is None
    assert stored(translation, "context") is None


def test_a_wrong_line_leaves_the_translation_that_was_there(desk, upload, translation):
    po = download(desk, translation)
    entry(po, "Samen op pad").msgstr = "On the road together"
    upload(po)
    entry(po, "Samen op pad").msgstr = "<b>On</b> the road"
    assert "<b>" in upload(po)
    assert stored(translation, "title") == "On the road together"


def test_texts_that_the_page_has_no_more_and_unsure_ones_are_counted_and_left(desk, upload, translation):
    po = download(desk, translation)
    entry(po, "Samen op pad").msgstr = "On the road together"
    entry(po, "Samen op pad").flags.append("fuzzy")
    po.append(polib.POEntry(msgid="Weg", msgctxt="title", msgstr="Gone"))
    said = upload(po)
    assert "als onzeker gemerkt zijn: 1" in said
    assert "niet (meer) heeft: 1" in said
    assert stored(translation, "title") is None


def test_a_file_for_a_page_that_one_may_not_edit_is_refused(client, translation):
    client.force_login(EditorFactory(groups=["Nobody"]))
    assert client.post(reverse("wagtail_localize:upload_pofile", args=[translation.pk])).status_code in (302, 403)
    assert not kept(translation).exists()


@pytest.mark.parametrize(
    ("source", "text", "in_prose", "wrong"),
    [
        ("Een zin", "A sentence", False, False),
        ("Een zin", "A <em>sentence</em>", True, False),
        ("Een zin", "A <em>sentence</em>", False, True),
        ("Een<br>zin", "One<br>sentence", False, False),
        ("Een zin", "A <img src=x onerror=alert(1)>", True, True),
        ("Een zin", '<b onclick="alert(1)">A</b>', True, True),
        ("Een zin", "A \x00 sentence", False, True),
        ('<a id="a1">Een</a>', '<a id="a1">A</a>', True, False),
        ('<a id="a1">Een</a>', "A", True, True),
        ('<a id="a1">Een</a>', '<a id="a1">A</a> <a id="a1">B</a>', True, True),
        ('<a id="a1">Een</a>', '<a href="https://evil.example">A</a>', True, True),
        ("3 &lt; 4 &amp; 5", "3 &lt; 4 &amp; 5", False, False),
    ],
)
def test_what_a_translation_may_hold(source, text, in_prose, wrong):
    assert bool(wrong_with(source, text, in_prose)) is wrong
