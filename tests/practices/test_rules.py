"""The publishing rules of the portal, one by one, and that nothing falls over a draft in which anything is missing."""

import datetime as dt
from io import StringIO

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from modelcluster.models import get_all_child_relations

from practices.documents import practice_card, practice_facets
from practices.found_by import practice_body
from practices.models import (
    AdoptionLine,
    ContactLine,
    CoreElement,
    DocumentLine,
    Gap,
    LinkLine,
    Milestone,
    PartnerLine,
    PlaceLine,
    PlanLine,
    PracticePage,
    PracticeSource,
    PreconditionLine,
    Quote,
    Recognition,
    RelatedLine,
    RelationLine,
    ResultLine,
    StaffingLine,
    Step,
    Study,
    TransferLine,
)
from practices.presentation.page import practice_view
from practices.rules import completeness, problems
from tests.factories.practices import DraftFactory, PracticeFactory, partner, result, unsaved_practice
from tests.factories.reference import SourceFactory, term

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 6, 1)


def fields(page):
    return [problem.field for problem in problems(page)]


def test_a_complete_practice_has_no_problems():
    assert problems(unsaved_practice()) == []


def test_a_practice_with_nothing_but_a_title_names_all_that_is_always_required():
    assert set(fields(PracticePage(title="Alleen een titel"))) == {
        "summary",
        "context",
        "goal",
        "kind",
        "age_from",
        "places",
        "partners",
        "partners_gap",
        "forms",
        "steps_gap",
        "staffing_gap",
        "cost_gap",
        "preconditions_gap",
        "evidence",
        "transfer_gap",
        "sources",
        "phase",
        "next_check",
    }


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": " "}, "title"),
        ({"summary": ""}, "summary"),
        ({"context": "<p>\xa0</p>"}, "context"),
        ({"goal": ""}, "goal"),
        ({"age_from": None, "age_to": None}, "age_from"),
        ({"age_from": 48, "age_to": 24}, "age_to"),
        ({"national": False}, "places"),
        ({"next_check": None}, "next_check"),
        ({"terms": {"kind": ()}}, "kind"),
        ({"terms": {"form": ()}}, "forms"),
        ({"terms": {"phase": ()}}, "phase"),
        ({"terms": {"evidence": ()}}, "evidence"),
    ],
)
def test_each_required_field_is_missed_by_its_own_name(change, field):
    assert fields(unsaved_practice(**change)) == [field]


def test_all_ages_stands_for_an_age():
    assert problems(unsaved_practice(age_from=None, age_to=None, all_ages=True)) == []


def test_a_place_line_without_a_place_is_no_place():
    page = unsaved_practice(national=False)
    page.places.set([PlaceLine(locality="Lent")])
    assert fields(page) == ["places"]


def test_a_practice_needs_a_source():
    page = unsaved_practice()
    page.sources.set([PracticeSource(note="wel een regel, geen bron")])
    assert fields(page) == ["sources"]


@pytest.mark.parametrize(
    ("rows", "gap", "field"),
    [
        ("steps", "steps_gap", "steps_gap"),
        ("staffing", "staffing_gap", "staffing_gap"),
        ("preconditions", "preconditions_gap", "preconditions_gap"),
        ("transfer", "transfer_gap", "transfer_gap"),
    ],
)
@pytest.mark.parametrize("statement", [Gap.NOT_STATED, Gap.NOT_APPLICABLE])
def test_an_empty_group_needs_a_statement_and_any_statement_will_do(rows, gap, field, statement):
    page = unsaved_practice()
    getattr(page, rows).set([])
    setattr(page, gap, "")
    assert fields(page) == [field]
    setattr(page, gap, statement)
    assert problems(page) == []


def test_a_missing_cost_band_and_a_missing_place_may_be_stated_too():
    page = unsaved_practice(cost_gap="", national=False)
    assert fields(page) == ["places", "cost_gap"]
    page.cost_gap = page.where_gap = Gap.NOT_STATED
    assert problems(page) == []


def test_one_partner_needs_the_statement_and_none_is_refused_even_with_it():
    page = unsaved_practice()
    page.partners.set([partner("De opvang")])
    assert fields(page) == ["partners_gap"]
    page.partners_gap = Gap.NOT_STATED
    assert problems(page) == []
    page.partners.set([])
    assert fields(page) == ["partners"]


@pytest.mark.parametrize(
    "line",
    [
        {"roles": []},
        {"sector": None},
        {"name": ""},
    ],
)
def test_a_partner_line_has_a_name_a_sector_and_a_role(line):
    page = unsaved_practice()
    wrong = partner("Het consultatiebureau")
    for name, value in line.items():
        setattr(wrong, name, value)
    page.partners.set([partner("De opvang"), partner("De school", "onderwijs"), wrong])
    assert fields(page) == ["partners"]


@pytest.mark.parametrize("statement", ["", Gap.NOT_STATED])
@pytest.mark.parametrize("number", [1, 2])
def test_one_or_two_steps_are_refused_whatever_is_stated(number, statement):
    page = unsaved_practice(steps_gap=statement)
    page.steps.set([Step(title=f"Stap {n}") for n in range(number)])
    assert fields(page) == ["steps"]


def test_a_result_line_has_a_kind_and_a_source():
    page = unsaved_practice()
    for wrong in (result(kind=""), result(source=None)):
        page.results.set([result(), wrong])
        assert fields(page) == ["results"]
    page.results.set([result()])
    assert problems(page) == []


def test_a_plan_has_a_source_and_a_quote_has_a_source_and_consent():
    page = unsaved_practice()
    page.plans.set([PlanLine(statement="Meer groepen")])
    page.quotes.set([Quote(text="Fijn", speaker="Een moeder", source=SourceFactory())])
    assert fields(page) == ["plans", "quotes"]


@pytest.mark.parametrize("level", ["e5", "e6", "e7", "e8"])
@pytest.mark.parametrize(
    ("recognition", "allowed"),
    [
        (None, False),
        ({"url": "", "date": dt.date(2024, 5, 1)}, False),
        ({"url": "https://example.org/register", "date": None}, False),
        ({"url": "https://example.org/register", "date": dt.date(2024, 5, 1)}, True),
    ],
)
def test_a_recognised_level_needs_the_address_in_the_register_and_the_date(level, recognition, allowed):
    page = unsaved_practice(terms={"evidence": (level,)})
    page.recognitions.set(
        [Recognition(register="Databank", level="Goed onderbouwd", **recognition)] if recognition else []
    )
    assert fields(page) == ([] if allowed else ["recognitions"])


@pytest.mark.parametrize("level", ["e0", "e4"])
def test_a_lower_level_needs_no_register(level):
    assert problems(unsaved_practice(terms={"evidence": (level,)})) == []


def test_a_relation_names_partners_that_exist_or_the_family():
    page = unsaved_practice()
    kind = term("relation", "verwijst-naar")
    page.relations.set([RelationLine(source="de-opvang", target="gezin", kind=kind)])
    assert problems(page) == []
    page.relations.set([RelationLine(source="de-opvang", target="de-bakker", kind=kind)])
    assert fields(page) == ["relations"]
    assert "de-bakker" in str(problems(page)[0].message)


def test_a_transfer_criterion_without_text_is_unknown_and_no_problem():
    page = unsaved_practice()
    page.transfer.set([TransferLine(criterion="schaal", text="Eén locatie"), TransferLine(criterion="kosten", text="")])
    assert problems(page) == []
    page.transfer_gap = ""
    page.transfer.set([TransferLine(criterion="kosten", text="")])
    assert fields(page) == ["transfer_gap"]


def test_completeness_counts_what_is_stated_and_keeps_the_reason_of_a_gap():
    states = {state.group.slug: state for state in completeness(unsaved_practice())}
    assert len(states) == 12
    assert states["stappen"].stated
    assert not states["kosten"].stated
    assert states["kosten"].settled
    assert not states["resultaten"].settled


# A row of every kind as an editor may leave it: with as little in it as its form lets through.
BARE_ROWS = {
    "places": PlaceLine,
    "partners": PartnerLine,
    "relations": RelationLine,
    "steps": Step,
    "elements": CoreElement,
    "staffing": StaffingLine,
    "preconditions": PreconditionLine,
    "results": ResultLine,
    "plans": PlanLine,
    "recognitions": Recognition,
    "studies": Study,
    "transfer": TransferLine,
    "quotes": Quote,
    "sources": PracticeSource,
    "documents": DocumentLine,
    "links": LinkLine,
    "contacts": ContactLine,
    "related_lines": RelatedLine,
    "milestones": Milestone,
    "adoptions": AdoptionLine,
}


def test_every_kind_of_row_is_tried_bare():
    assert {relation.get_accessor_name() for relation in get_all_child_relations(PracticePage)} - {
        "practice_terms",
        "wagtail_admin_comments",
    } == set(BARE_ROWS)


@pytest.mark.parametrize("rows", [(name,) for name in BARE_ROWS] + [tuple(BARE_ROWS)], ids="-".join)
@pytest.mark.parametrize("make", [lambda: PracticePage(title="Bijna leeg"), unsaved_practice], ids=["bare", "complete"])
def test_nothing_falls_over_a_row_with_nothing_in_it(make, rows):
    page = make()
    for name in rows:
        getattr(page, name).set([BARE_ROWS[name](), BARE_ROWS[name]()])
    problems(page)
    completeness(page)
    practice_view(page, TODAY)
    practice_body(page)
    practice_card(page)
    practice_facets(page)


@pytest.mark.parametrize("scheme", ["kind", "form", "phase", "evidence", "target", "theme"])
def test_nothing_falls_over_a_missing_vocabulary(scheme):
    page = unsaved_practice(terms={scheme: ()})
    problems(page)
    practice_view(page, TODAY)
    practice_card(page)
    practice_facets(page)


def test_no_way_of_publishing_passes_the_rules():
    page = DraftFactory()
    with pytest.raises(ValidationError, match="samenvatting"):
        page.save_revision().publish()
    assert not PracticePage.objects.get(pk=page.pk).live


def test_the_command_reports_public_practices_that_break_a_rule():
    DraftFactory(title="Nog niet af")
    broken = PracticeFactory(title="Ooit goed")
    PracticePage.objects.filter(pk=broken.pk).update(next_check=None)
    PracticeFactory(title="Helemaal goed")
    out = StringIO()
    with pytest.raises(CommandError, match="1 "):
        call_command("check_practices", stdout=out)
    report = out.getvalue()
    assert "Ooit goed" in report
    assert "next_check" in report
    assert "Nog niet af" in report
    assert "Helemaal goed" not in report


def test_the_command_is_content_when_only_drafts_are_incomplete():
    DraftFactory()
    PracticeFactory()
    out = StringIO()
    call_command("check_practices", stdout=out)
    assert "0" in out.getvalue()


def test_the_command_asks_no_more_questions_for_more_practices():
    def queries():
        with CaptureQueriesContext(connection) as found:
            call_command("check_practices", stdout=StringIO())
        return len(found)

    PracticeFactory()
    one = queries()
    PracticeFactory()
    PracticeFactory()
    assert queries() == one
