"""What an editor's browser sends from the form of a practice."""

from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, querydict_from_html, rich_text, streamfield

from practices.models import PracticePage
from tests.factories.practices import TERMS
from tests.factories.reference import SourceFactory, term

ROWS = (
    *("places", "partners", "relations", "steps", "elements", "staffing", "preconditions", "results", "plans"),
    *("recognitions", "studies", "transfer", "quotes", "sources", "documents", "links", "contacts", "related_lines"),
    "milestones",
    "adoptions",
)
# The form's own names of the vocabularies.
FIELD_OF = {"theme": "themes", "target": "targets", "form": "forms"}
PROSE = [
    "context",
    "goal",
    "outcome",
    "daily_practice",
    "barriers",
    "solutions",
    "learning_goals",
    "competences",
    "reflection",
]


def empty_form(title, **values):
    """The form with a title and nothing else."""
    return nested_form_data(
        {
            "title": title,
            "slug": values.pop("slug", ""),
            "start_precision": "dag",
            "end_precision": "dag",
            "text_licence": "cc-by-4.0",
            "story": streamfield([]),
            "comments": inline_formset([]),
            **{name: rich_text("") for name in PROSE},
            **{name: inline_formset([]) for name in ROWS},
            **values,
        }
    )


def complete_form(title, terms=None, **values):
    """The form with all that publishing needs."""
    chosen = {
        FIELD_OF.get(scheme, scheme): [str(term(scheme, slug).pk) for slug in slugs]
        for scheme, slugs in {**TERMS, **(terms or {})}.items()
    }
    fields = {
        "summary": "Opvang en jeugdhulp kijken samen.",
        "context": rich_text("<p>Kinderen kregen laat hulp.</p>"),
        "goal": rich_text("<p>Eerder samen kijken.</p>"),
        "age_from": "24",
        "age_to": "48",
        "national": "on",
        "cost_gap": "niet-vermeld",
        "preconditions_gap": "niet-vermeld",
        "transfer_gap": "niet-vermeld",
        "staffing_gap": "niet-vermeld",
        "steps_gap": "niet-vermeld",
        "next_check": "2030-01-15",
        "partners": inline_formset(
            [
                partner_row("De opvang", "kinderopvang", "uitvoerder"),
                partner_row("Het wijkteam", "jeugdhulp", "expertise"),
            ]
        ),
        "sources": inline_formset([{"source": str(SourceFactory().pk), "note": ""}]),
    }
    return empty_form(title, **{**fields, **values}) | chosen


def partner_row(name, sector, *roles):
    """A row of the partners."""
    row = {"name": name, "sector": str(term("sector", sector).pk), "roles": tuple(roles), "formal_agreement": ""}
    return {**row, "organisation": "", "brings": "", "key": ""}


def edit_url(page):
    """The address of the form of a stored page."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def add_url(parent):
    """The address of the form of a new practice."""
    return reverse("wagtailadmin_pages:add", args=["practices", "practicepage", parent.pk])


def form_of(client, page):
    """What the browser would send if the editor changed nothing."""
    html = client.get(edit_url(page)).content.decode()
    data = querydict_from_html(html, form_id="page-edit-form")
    for box in BeautifulSoup(html, "html.parser").select("#page-edit-form input[type=checkbox][checked]:not([value])"):
        data[box["name"]] = "on"
    # The story's own widget writes its fields with JavaScript.
    data.update({"story-count": "0"})
    return data


def soup(response):
    """The page of a response."""
    return BeautifulSoup(response.content.decode(), "html.parser")


def newest():
    """The practice that was made last."""
    return PracticePage.objects.latest("pk")
