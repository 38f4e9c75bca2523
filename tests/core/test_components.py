"""Every component with its states, rendered as a template author calls it."""

import datetime as dt
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from django import forms
from django.conf import settings
from django.template import Context, Template
from django.template.loader import get_template, render_to_string
from django.utils import timezone, translation

from core.templatetags import components
from core.templatetags.languages import Way
from search.contract import FacetOption, FacetResult

TEMPLATES = Path(settings.BASE_DIR) / "templates" / "components"


def show(name, /, **context):
    return render_to_string(f"components/{name}.html", context).strip()


def words(html):
    """The text of some HTML on one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


# numbers, ages, places and dates in words


@pytest.mark.parametrize(
    ("number", "text"), [(0, "geen"), (1, "één"), (12, "twaalf"), (13, "13"), (1250, "1250"), (12500, "12.500")]
)
def test_numbers_up_to_twelve_are_words(number, text):
    assert components.number_words(number) == text


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (24, 48, "van 2 tot 4 jaar"),
        (0, 24, "0 tot 2 jaar"),
        (-9, 48, "van zwangerschap tot 4 jaar"),
        (-9, 0, "zwangerschap"),
        (-9, None, "vanaf de zwangerschap"),
        (3, 18, "van 3 tot 18 maanden"),
        (6, 24, "van 6 maanden tot 2 jaar"),
        (30, 72, "van 30 maanden tot 6 jaar"),
        (None, 216, "tot 18 jaar"),
        (144, None, "vanaf 12 jaar"),
        (0, None, "vanaf de geboorte"),
        (None, None, ""),
    ],
)
def test_ages_in_words(start, end, text):
    assert components.age_words({"from": start, "to": end, "all": False}) == text


def test_all_ages_wins_over_months():
    assert components.age_words({"from": 24, "to": 48, "all": True}) == "alle leeftijden"
    assert components.age_words(None) == ""


def test_places_name_the_village_and_stop_at_three():
    lent = {"name": "Nijmegen", "locality": "Lent"}
    others = [{"name": name, "locality": ""} for name in ("Zwolle", "Den Haag", "Gent", "Breda")]
    assert components.place_words([lent]) == "Nijmegen-Lent"
    assert components.place_words([lent, *others]) == "Nijmegen-Lent, Zwolle, Den Haag en 2 andere"
    assert components.place_words([]) == ""


def test_dates_are_read_from_json_too():
    assert components.month_words("2026-11-03") == components.month_words(dt.date(2026, 11, 3)) == "november 2026"
    assert components.month_words(None) == components.month_words("") == ""


def test_a_date_is_still_ahead_through_its_last_day():
    today = timezone.localdate()
    assert components.still_ahead(today.isoformat())
    assert not components.still_ahead((today - dt.timedelta(days=1)).isoformat())
    assert not components.still_ahead(None)


# pictures


def test_icons_are_hidden_and_carry_no_inline_style():
    svg = components.icon("search")
    assert 'aria-hidden="true"' in svg
    assert "style=" not in svg


# the templates


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.stem)
def test_every_component_documents_its_arguments(path):
    assert (
        path.read_text().startswith("{% comment %}\n")
        or "No arguments" in path.read_text().split("{% endcomment %}")[0]
    )


@pytest.mark.parametrize(
    "path", sorted(Path(settings.BASE_DIR, "templates").rglob("*.html")), ids=lambda path: path.stem
)
def test_no_template_has_inline_style_or_script(path):
    source = path.read_text()
    assert not re.search(r"\sstyle=", source)
    assert not re.search(r"\son[a-z]+=", source)
    assert not re.search(r"<script(?![^>]*\bsrc=)", source)


def test_button_is_a_link_only_with_an_address():
    assert show("button", label="Ga", href="/x/", kind="line", small=True).startswith(
        '<a class="btn btn--line btn--small" href="/x/"'
    )
    html = show("button", label="Bewaard", type="button", pressed="true")
    assert html.startswith("<button")
    assert 'aria-pressed="true"' in html
    assert " disabled>Dicht</button>" in show("button", label="Dicht", disabled="De tijd is om.")
    assert words(show("button", label="Dicht", disabled="De tijd is om.")) == "Dicht De tijd is om."
    assert words(show("button", label="Bewaar", hidden_label="Taal thuis", icon_name="bookmark")) == "Bewaar Taal thuis"


def test_labels_are_escaped():
    assert "<b>" not in show("button", label="<b>")
    assert "<b>" not in show("badge", text="<b>")
    assert "<b>" not in show("chip", label="<b>", href="?")


def test_a_chip_says_what_pressing_does():
    assert words(show("chip", label="2-4 jaar", href="?")) == "2-4 jaar , haal weg"


@pytest.mark.parametrize("kind", ["ok", "off", "wait", "new"])
def test_badge_kinds(kind):
    assert f"badge--{kind}" in show("badge", text="Erkend", kind=kind, icon_name="badge-check")


@pytest.mark.parametrize(
    ("kind", "css"),
    [("ok", "notice--ok"), ("warn", "notice--warn"), ("error", "notice--error"), ("info", 'class="notice"')],
)
def test_notice_kinds(kind, css):
    html = show("notice", kind=kind, title="Let op", text="Er is iets.", role="status")
    assert css in html
    assert 'role="status"' in html
    assert words(html) == "Let op Er is iets."


def test_a_gap_has_a_ring_and_plain_words():
    assert words(show("gap")) == "Niet vermeld in de bron"
    assert "<svg" in show("gap", words="Uren niet vermeld")
    assert words(show("gap", words="Uren niet vermeld")) == "Uren niet vermeld"


def test_what_does_not_apply_is_no_gap():
    html = show("gap", not_applicable=True)
    assert words(html) == "Niet van toepassing"
    assert "<svg" not in html


def test_gaps_become_questions_with_a_place_to_ask():
    html = show("gap_list", questions=["Wat kost het?"], href="#contact")
    assert words(html) == "Wat kost het? Vraag het na : Wat kost het?"
    assert "<a" not in show("gap_list", questions=["Wat kost het?"])


def test_a_field_shows_label_hint_error_and_input_in_that_order():
    class Question(forms.Form):
        mail = forms.EmailField(label="E-mail", help_text="Om te antwoorden")

    field = Question({"mail": "piet"})["mail"]
    html = show("field", field=field, optional=True)
    places = [html.index(part) for part in ("<label", "_helptext", 'class="error"', "<input")]
    assert places == sorted(places)
    assert "mag leeg" in html
    assert 'aria-invalid="true"' in html


def test_the_search_box_has_a_visible_label_and_keeps_the_words():
    html = show("search_box", label="Zoek in praktijken", q='"taal" & zo')
    assert '<label class="label" for="q">Zoek in praktijken</label>' in html
    assert 'value="&quot;taal&quot; &amp; zo"' in html


def test_the_search_box_has_a_place_for_suggestions_where_they_have_an_address():
    html = show("search_box", label="Zoek in praktijken", id="zoek", suggest="/zoeken/suggesties/?scope=practices")
    assert 'data-suggest="/zoeken/suggesties/?scope=practices"' in html
    assert re.search(r'id="zoek-suggesties" role="listbox" aria-label="Suggesties" hidden', html)
    assert 'role="status"' in html
    plain = show("search_box", label="Zoek in praktijken")
    assert "listbox" not in plain
    assert "data-suggest" not in plain


def test_breadcrumb_ends_with_this_page():
    html = show("breadcrumb", items=[("Start", "/"), ("Praktijken", "/praktijken/")], current="Taal thuis")
    assert html.count("<a ") == 2
    assert re.search(r'aria-current="page">Taal thuis<', html)


def test_pagination_marks_the_current_page_and_leaves_gaps():
    links = [SimpleNamespace(number=n, url=f"?page={n}", current=n == 2) for n in (1, 2, None, 9)]
    html = show("pagination", links=links, previous="?", next="?page=3", first=11, last=20, total=84)
    assert html.count("aria-current") == 1
    assert "…" in html
    assert 'rel="next"' in html
    assert 'rel="prev"' in html
    assert "11 tot en met 20 van 84" in words(html)


def test_one_page_has_no_links():
    html = show("pagination", links=[SimpleNamespace(number=1, url="?", current=True)], first=1, last=3, total=3)
    assert "<a" not in html
    assert "1 tot en met 3 van 3" in words(html)


def test_sectors_are_block_and_name_and_long_lists_are_cut():
    four = [("onderwijs", "Onderwijs"), ("ouders", "Ouders"), ("ocmw", "OCMW"), ("gemeente", "Gemeente")]
    html = show("sectors", sectors=four)
    assert html.count("<svg") == 4
    assert "andere" not in html
    assert words(show("sectors", sectors=[*four, ("jeugdhulp", "Jeugdhulp")])).endswith("OCMW en 2 andere")
    assert show("sectors", sectors=[]) == ""


def test_the_fact_strip_shows_gaps_in_words():
    facts = [
        {"icon": "map-pin", "label": "Waar", "value": "Zwolle", "small": "3 locaties"},
        {"icon": "euro", "label": "Kosten", "value": ""},
        {"icon": "clock", "label": "Inzet", "value": "", "gap": "Uren niet vermeld"},
    ]
    assert (
        words(show("fact_strip", facts=facts))
        == "Waar Zwolle 3 locaties Kosten Niet vermeld in de bron Inzet Uren niet vermeld"
    )


def test_steps_have_stable_anchors():
    html = show(
        "steps",
        steps=[
            {
                "anchor": "stap-1",
                "title": "Zien",
                "who": "De leidster",
                "text": "Kijkt.",
                "details": ["elke week", "1 uur"],
                "badge": "Kern",
            },
            {"title": "Doen"},
        ],
    )
    assert '<li id="stap-1">' in html
    assert words(html) == "Zien De leidster Kijkt. elke week · 1 uur Kern Doen"


def test_ticks_put_the_name_first():
    assert (
        words(show("ticks", items=[{"label": "Nabijheid", "text": "Elke dag."}, {"label": "Tijd"}]))
        == "Nabijheid. Elke dag. Tijd."
    )


def test_a_result_line_carries_kind_and_source():
    html = show(
        "result_lines",
        lines=[
            {
                "statement": "Het ging goed.",
                "kind": "Ervaring",
                "for_whom": "één ouder",
                "source_number": 2,
                "date": "2016",
            }
        ],
    )
    assert words(html) == "Het ging goed. Ervaring één ouder bron 2 2016"
    assert 'href="#bron-2"' in html


def test_a_quote_tells_who_and_whether_the_name_is_changed():
    html = show(
        "quote",
        text="Mooi",
        speaker="Sanne",
        role="moeder",
        source="KindVak",
        consent="Naam veranderd",
        loud=True,
        panel=True,
    )
    assert "quote--loud" in html
    assert "quote--panel" in html
    assert words(html) == "Mooi Sanne moeder. Bron: KindVak Naam veranderd"


def test_contact_and_empty_offer_an_action_only_where_there_is_one():
    assert "<a" not in show("contact", name="De redactie", text="Zoekt het uit.")
    assert 'href="/x/"' in show("contact", name="Dak", sector="kinderopvang", href="/x/", label="Stel een vraag")
    assert "<h3>" in show("empty", title="Nog niets", text="Kom terug.", level=3)
    assert 'href="/x/"' in show("empty", title="Nog niets", text="Kom terug.", href="/x/", label="Doe mee")


@pytest.mark.parametrize(("need", "word"), [("moet", "Moet"), ("liefst", "Liefst"), ("vrij", "Vrij"), ("", "Onbekend")])
def test_need_is_shape_and_word(need, word):
    assert words(show("need", need=need)) == word


def test_the_transfer_table_shows_what_is_not_known():
    rows = [
        {"label": "Schaal", "here": "4 plekken", "need": "liefst", "confidence": "Staat in de bron"},
        {"label": "Kosten", "here": "", "need": "onbekend", "confidence": "Onbekend"},
    ]
    html = show("transfer_table", rows=rows)
    assert 'tabindex="0" role="region"' in html
    assert words(html).endswith(
        "Schaal 4 plekken Liefst Staat in de bron Kosten Niet vermeld in de bron Onbekend Onbekend"
    )


def test_contents_link_to_sections():
    assert 'href="#bronnen">Bronnen<' in show("toc", items=[("bronnen", "Bronnen")])


def test_the_cost_band_marks_one_or_says_that_it_is_unknown():
    bands = [("k0", "Alleen uren"), ("k1", "Tot € 5.000")]
    assert re.findall(
        r'aria-current="true">([^<]+)<', show("cost_band", bands=bands, current="k1", unit="per jaar")
    ) == ["Tot € 5.000"]
    html = show("cost_band", bands=bands, current="")
    assert "aria-current" not in html
    assert "De bron noemt geen kosten" in html


def test_the_staffing_table_names_missing_hours():
    html = show(
        "staffing_table",
        lines=[
            {"who": "Begeleider", "organisation": "Dak", "amount": "4 uur per dag", "note": "vast"},
            {"who": "Stagiair", "organisation": "", "amount": ""},
        ],
    )
    assert words(html).endswith("Begeleider Dak 4 uur per dag vast Stagiair Niet vermeld in de bron Uren niet vermeld")


def test_partners_are_named_with_sector_and_roles():
    html = show(
        "partners",
        partners=[
            {
                "name": "Dak",
                "sector": "kinderopvang",
                "sector_label": "Kinderopvang",
                "roles": "Voert uit",
                "brings": "Een groep.",
                "href": "/d/",
            },
            {"name": "De buurt"},
        ],
    )
    assert words(html) == "Dak Kinderopvang Voert uit Een groep. De buurt"
    assert html.count("<a ") == 1


def facet(*options, requirement=False):
    return FacetResult("sector", "Sector", requirement, options)


def test_a_chosen_value_stays_visible_at_zero():
    option = FacetOption("ouders", "Ouders", 0, True)
    html = show("facet", facet=facet(option), groups=[(option,)], open=True, blocks=True)
    assert "<details" in html
    assert " open" in html
    assert " checked" in html
    assert "zero" in html
    assert words(html) == "Sector 1 gekozen Sector Ouders 0 gevonden"


def test_a_requirement_says_that_all_must_be_met_and_long_lists_fold():
    one, two = FacetOption("ouders", "Ouders", 2, False), FacetOption("x", "X", 1, False, parent="ouders")
    html = show("facet", facet=facet(one, two, requirement=True), groups=[(one,), (two,)], open=False)
    assert "dan doen ze allemaal mee" in html
    assert "Toon er nog 1" in html
    assert "check--child" in html


def test_sort_marks_the_current_order():
    html = show("sort", options=[("relevance", "Past het best"), ("title", "Titel")], current="title")
    assert 'value="title" selected' in html
    assert "Pas toe" in html


def test_more_and_logo():
    assert 'href="/x/"' in show("more", label="Alles", href="/x/")
    assert 'aria-hidden="true"' in show("logo")


def test_header_and_footer_offer_the_other_language_where_there_is_one():
    other = [Way("en", "English", "/en/praktijken/")]
    for name in ("header", "footer"):
        assert 'hreflang="en"' in show(name, switch=other)
        assert "hreflang" not in show(name)
    assert "site--poster" in show("header", poster=True)


def test_header_and_footer_show_the_menu_and_the_practices_where_there_is_none():
    items = [{"label": "Thema's", "url": "/themas/", "current": "page"}]
    assert show("header", menu=items).count('href="/themas/" aria-current="page"') == 2
    assert 'href="/themas/"' in show("footer", menu=items)
    for name in ("header", "footer"):
        assert 'href="/praktijken/"' in show(name)
        assert 'href="/praktijken/"' not in show(name, menu=items)
    assert show("header", current="site").count('aria-current="page"') == 2


def test_the_footer_shows_the_columns_of_the_editors_in_place_of_the_menu():
    links = [{"label": "Privacy", "url": "/privacy/"}]
    foot = {"columns": [{"heading": "Over ons", "links": links}], "closing": "Tot ziens"}
    html = show("footer", foot=foot, menu=[{"label": "Thema's", "url": "/themas/"}])
    assert words(html).endswith("Over ons Privacy Tot ziens Systeem Licht Donker")
    assert "/themas/" not in html
    assert "CC BY 4.0" in show("footer", foot={"columns": [], "closing": ""})


def test_interface_words_go_through_gettext():
    with translation.override("en"):
        assert 'lang="en"' in get_template("500.html").render()


def test_stylesheets_can_be_for_print_only():
    html = Template('{% load components %}{% stylesheet "print" media="print" %}').render(Context())
    assert 'media="print"' in html
    assert "core/css/print" in html


@pytest.mark.parametrize("code", [400, 403, 404, 500, 503])
def test_error_pages_stand_without_request_and_database(code):
    """pytest-django fails this test at any query, as it has no database fixture."""
    html = get_template(f"{code}.html").render()
    assert '<html lang="nl">' in html
    assert html.count("<h1>") == 1
    assert "Praktijkportaal" in html


SHEETS = {
    "search/results.html": ("fields", "chips", "cards", "results", "suggest", "tray"),
    "pages/practices/practice_page.html": ("practice", "tables", "diagram", "cards", "../print"),
    "pages/practices/advice_page.html": ("practice", "reference", "chips", "cards"),
    "pages/practices/organisation_page.html": ("practice", "reference", "cards"),
    "pages/practices/fit_page.html": ("fields", "tables", "comparison", "fit", "../print"),
    "pages/practices/start_kit_page.html": ("fields", "practice", "start_kit", "../print"),
    "pages/practices/compare_page.html": ("fields", "cards", "tables", "compare", "tray"),
    "pages/practices/pattern_page.html": ("practice", "tables", "diagram", "cards", "patterns"),
    "pages/practices/patterns_page.html": ("practice", "reading", "reference"),
    "pages/practices/map_page.html": ("chips", "reading", "reference", "map"),
    "pages/home/standard_page.html": ("practice", "reading", "reference"),
    "pages/training/course_page.html": ("practice", "reference", "chips", "training", "../print"),
    "pages/home/home_page.html": ("fields", "cards", "home", "suggest"),
    "error.html": ("fields", "error"),
}


@pytest.mark.parametrize("template", SHEETS)
def test_a_page_loads_at_most_forty_kilobytes_of_style(template):
    css = Path(settings.BASE_DIR) / "core" / "static" / "core" / "css"
    source = Path(settings.BASE_DIR, "templates", template).read_text()
    own = re.findall(r'stylesheet "([\w/-]+)"', source)
    assert sorted(own) == sorted(f"components/{name}".replace("components/../", "") for name in SHEETS[template])
    common = re.findall(r'stylesheet "([\w/-]+)"', Path(settings.BASE_DIR, "templates", "base.html").read_text())
    assert sum((css / f"{name}.css").stat().st_size for name in (*common, *own)) <= 40_000


# What belongs to a component, and the pages that may write it all the same, with the reason.
MARKUP = {
    "btn": r'class="[^"]*\bbtn\b',
    "button": r"<button",
    "chip": r'class="[^"]*\bchip\b',
    "badge": r'class="[^"]*\bbadge\b',
    "table": r"<table",
    "notice": r'class="[^"]*\bnotice\b',
    "field": r'<(?:input(?! type="hidden")|select|textarea)\b|class="[^"]*\b(?:input|field|label)\b',
    "steps": r'class="[^"]*\bsteps\b',
    "quote": r'<blockquote|class="[^"]*\bquote\b',
    "fact strip": r'class="[^"]*\bstrip\b',
    "contact": r'class="[^"]*\bcontact\b',
    "breadcrumb": r'class="[^"]*\bcrumbs\b',
    "pagination": r'class="[^"]*\bpages\b',
    "empty": r'class="[^"]*\bempty\b',
    "gap": r'class="[^"]*\bgap\b',
}
EXCUSED = {
    # The sentence of the front page: three choices in the middle of large running text, nowhere else.
    ("templates/pages/home/sections/sentence.html", "field"),
}


def test_no_page_writes_its_own_markup_for_a_component():
    root = Path(settings.BASE_DIR)
    pages = [
        path
        for folder in (root / "templates", root / "portal" / "templates")
        for path in folder.rglob("*.html")
        if "components" not in path.parts and "admin" not in path.parts
    ]
    assert len(pages) > 25
    found = {
        (str(path.relative_to(root)), name)
        for path in pages
        for name, markup in MARKUP.items()
        if re.search(markup, path.read_text(encoding="utf-8"))
    }
    assert found == EXCUSED
