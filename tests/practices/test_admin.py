"""An editor makes, keeps, publishes and compares practices in the real admin."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, rich_text

from practices.models import PracticePage
from tests.factories.practices import AdviceFactory, DraftFactory, PracticeFactory
from tests.factories.reference import term
from tests.practices.admin_forms import add_url, complete_form, edit_url, empty_form, form_of, newest, soup

pytestmark = pytest.mark.django_db


def problem_links(response):
    return [link["href"] for link in soup(response).select("[aria-labelledby=practice-problems] li a")]


def title_in(page):
    field = page.find(id="id_title")
    return field.get("value") or field.text.strip()


def test_a_draft_needs_only_a_title(desk, index_page, visit):
    response = desk.post(add_url(index_page), empty_form("Alleen een titel"))
    page = newest()
    assert response.status_code == 302
    assert (page.title, page.slug, page.live) == ("Alleen een titel", "alleen-een-titel", False)
    assert visit.titles() == []


@pytest.mark.parametrize(
    "left_open",
    [
        {"partners": inline_formset([{"name": "", "sector": "", "roles": (), "brings": "iets"}])},
        {"partners": inline_formset([{"name": "De opvang", "sector": "", "roles": ()}])},
        {"steps": inline_formset([{"title": "", "text": "zonder titel"}])},
        {"staffing": inline_formset([{"note": "onbekend hoeveel"}])},
        {"results": inline_formset([{"statement": "Zonder bron", "kind": "", "source": ""}])},
        {"relations": inline_formset([{"source": "wie", "kind": "", "target": ""}])},
        {"recognitions": inline_formset([{"register": "", "level": "Goed"}])},
        {"transfer": inline_formset([{"criterion": "", "text": "?", "need": "onbekend", "confidence": "onbekend"}])},
        {"quotes": inline_formset([{"text": "Fijn", "speaker": ""}])},
        {"places": inline_formset([{"place": "", "locality": "Lent"}])},
        {"sources": inline_formset([{"source": "", "note": "nog zoeken"}])},
        {"contacts": inline_formset([{"contact": ""}])},
        {"links": inline_formset([{"title": "", "url": "https://example.org"}])},
        {"milestones": inline_formset([{"when": "", "text": "begonnen"}])},
        {"age_from": "48", "age_to": "24"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_draft_with_anything_left_open_is_kept_and_previews(desk, index_page, left_open):
    response = desk.post(add_url(index_page), empty_form("Half af", **left_open))
    assert response.status_code == 302, soup(response).select(".error-message, .w-field__errors")
    page = newest()
    assert desk.get(edit_url(page)).status_code == 200
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    assert desk.post(preview, empty_form("Half af", slug=page.slug, **left_open)).json()["is_valid"] is True
    shown = desk.get(preview)
    assert shown.status_code == 200
    assert "Half af" in soup(shown).h1.text
    assert desk.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).status_code == 200


def test_publishing_an_incomplete_practice_is_refused_with_a_list_that_links_to_each_field(desk, index_page):
    typed = {"summary": "Dit typte ik", "goal": rich_text("<p>Het doel dat ik typte</p>")}
    response = desk.post(add_url(index_page), empty_form("Te vroeg", **typed) | {"action-publish": "1"})
    assert response.status_code == 200
    assert not PracticePage.objects.exists()
    page = soup(response)
    links = problem_links(response)
    assert {"#id_context", "#id_partners-FORMS", "#id_evidence", "#id_sources-FORMS", "#id_next_check"} <= set(links)
    missing = [link for link in links if page.find(id=link.removeprefix("#")) is None]
    assert missing == []
    assert "Dit typte ik" in response.content.decode()
    assert "Het doel dat ik typte" in response.content.decode()


def test_nothing_typed_is_lost_when_publishing_an_existing_draft_is_refused(desk):
    draft = DraftFactory(title="Eerst")
    form = complete_form("Nieuwe titel", slug=draft.slug, next_check="") | {"action-publish": "1"}
    response = desk.post(edit_url(draft), form)
    assert response.status_code == 200
    assert problem_links(response) == ["#id_next_check"]
    page = soup(response)
    assert title_in(page) == "Nieuwe titel"
    names = [field["value"] for field in page.select("input[name^=partners-][name$=-name]") if field.get("value")]
    assert names == ["De opvang", "Het wijkteam"]
    assert page.select(f"#id_kind option[selected][value='{term('kind', 'praktijk').pk}']")
    assert page.select(f"#id_themes input[checked][value='{term('theme', 'taal-en-vve').pk}']")
    assert PracticePage.objects.get(pk=draft.pk).live is False


@pytest.mark.parametrize("number", [1, 2])
def test_one_or_two_steps_are_refused_in_the_form(desk, index_page, number):
    steps = inline_formset([{"title": f"Stap {n}", "text": ""} for n in range(number)])
    response = desk.post(add_url(index_page), complete_form("Stappen", steps=steps) | {"action-publish": "1"})
    assert problem_links(response) == ["#id_steps-FORMS"]


def test_a_published_practice_is_found_by_the_very_next_request(desk, index_page, visit):
    assert visit.count("sector", "jeugdhulp") == 0
    form = complete_form("Kinderopvangorganisatie zoekt hulp") | {"action-publish": "1"}
    response = desk.post(add_url(index_page), form)
    assert response.status_code == 302, problem_links(response)
    assert newest().live
    assert visit.titles("q=opvang") == ["Kinderopvangorganisatie zoekt hulp"]
    assert visit.titles("q=wijkteam") == ["Kinderopvangorganisatie zoekt hulp"]
    assert visit.count("sector", "jeugdhulp") == 1
    assert visit.count("theme", "taal-en-vve") == 1
    assert visit.titles("partner=jeugdhulp:expertise") == ["Kinderopvangorganisatie zoekt hulp"]


def test_a_published_practice_can_be_read_by_a_stranger(desk, index_page, visit):
    desk.post(add_url(index_page), complete_form("Samen kijken") | {"action-publish": "1"})
    response = visit.get("/praktijken/samen-kijken/")
    assert response.status_code == 200
    assert "Samen kijken" in soup(response).h1.text


def test_an_edit_changes_words_and_facets_at_once(desk, visit):
    page = PracticeFactory(title="Oude titel")
    form = form_of(desk, page)
    form["title"] = "Nieuwe titel"
    form.setlist("themes", [str(term("theme", "armoede").pk)])
    form["action-publish"] = "1"
    assert desk.post(edit_url(page), form).status_code == 302
    assert visit.titles("q=oude") == []
    assert visit.titles("q=nieuwe") == ["Nieuwe titel"]
    assert (visit.count("theme", "taal-en-vve"), visit.count("theme", "armoede")) == (0, 1)


def test_a_draft_of_a_public_practice_changes_nothing_in_public(desk, visit):
    page = PracticeFactory(title="Oude titel")
    form = form_of(desk, page)
    form["title"] = "Nieuwe titel"
    form.setlist("themes", [str(term("theme", "armoede").pk)])
    assert desk.post(edit_url(page), form).status_code == 302
    assert visit.titles() == ["Oude titel"]
    assert visit.count("theme", "armoede") == 0
    assert form_of(desk, page).getlist("themes") == [str(term("theme", "armoede").pk)]


def test_opening_and_keeping_a_practice_keeps_every_row_and_term(desk):
    page = PracticeFactory()
    before = page.serializable_data()
    desk.post(edit_url(page), form_of(desk, page))
    after = PracticePage.objects.get(pk=page.pk).get_latest_revision_as_object().serializable_data()
    for name in ("partners", "steps", "staffing", "sources"):
        assert len(after[name]) == len(before[name])
    assert {line["term"] for line in after["practice_terms"]} == {line["term"] for line in before["practice_terms"]}


def test_history_shows_each_version_and_compares_vocabularies_too(desk):
    page = PracticeFactory(title="Oude titel")
    form = form_of(desk, page)
    form["title"] = "Nieuwe titel"
    form.setlist("themes", [str(term("theme", "armoede").pk)])
    desk.post(edit_url(page), form)
    history = desk.get(reverse("wagtailadmin_pages:history", args=[page.pk]))
    assert history.status_code == 200
    first, last = page.revisions.order_by("pk").first(), page.revisions.order_by("pk").last()
    compared = desk.get(reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, first.pk, last.pk]))
    assert compared.status_code == 200
    text = soup(compared).get_text(" ")
    assert "Nieuwe" in text
    assert "Armoede" in text


def test_an_older_version_can_be_looked_at_and_taken_back(desk):
    page = PracticeFactory(title="Oude titel")
    old = page.latest_revision
    form = form_of(desk, page)
    form["title"] = "Nieuwe titel"
    desk.post(edit_url(page), form)
    back = desk.get(reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, old.pk]))
    assert title_in(soup(back)) == "Oude titel"
    assert desk.get(reverse("wagtailadmin_pages:revisions_view", args=[page.pk, old.pk])).status_code == 200


def test_the_form_tells_which_groups_are_still_empty(desk):
    text = soup(desk.get(edit_url(DraftFactory()))).get_text(" ", strip=True)
    assert "Volledigheid per groep" in text
    assert "nog leeg" in text


def test_a_retired_term_is_not_offered_and_stays_where_it_is(desk):
    page = PracticeFactory()
    for scheme, slug in (("theme", "taal-en-vve"), ("sector", "jeugdhulp")):
        retired = term(scheme, slug)
        retired.retired = True
        retired.save()
    chosen = soup(desk.get(edit_url(page)))
    theme, sector = term("theme", "taal-en-vve").pk, term("sector", "jeugdhulp").pk
    assert chosen.select(f"#id_themes input[value='{theme}'][checked]")
    assert chosen.select(f"select[name=partners-1-sector] option[value='{sector}'][selected]")
    assert not chosen.select(f"select[name=partners-0-sector] option[value='{sector}']")
    form = form_of(desk, page)
    form["action-publish"] = "1"
    assert desk.post(edit_url(page), form).status_code == 302
    offered = soup(desk.get(edit_url(DraftFactory())))
    assert not offered.select(f"#id_themes input[value='{theme}']")
    assert offered.select("#id_themes input")


def test_an_editor_can_edit_everything_of_an_advice(desk):
    advice = AdviceFactory()
    form = soup(desk.get(edit_url(advice)))
    names = {field.get("name") for field in form.select("input, textarea, select")}
    assert {"summary", "published_on", "reason", "checked_on", "next_check", "text_licence"} <= names
    for rows in ("organisations", "recommendations", "advice_terms", "sources"):
        assert f"{rows}-TOTAL_FORMS" in names
