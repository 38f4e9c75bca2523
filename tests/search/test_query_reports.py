"""The reports on queries as an editor uses them."""

import datetime as dt
import io

import openpyxl
import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.utils import timezone

from search.models import QueryLog
from tests.factories.accounts import EditorFactory

pytestmark = pytest.mark.django_db
FREQUENT, NOTHING, NO_CLICK = (
    f"/admin/reports/queries/{name}/" for name in ("frequent", "without_results", "without_clicks")
)


def asked(query, days=(0, 1, 2), **values):
    """The same query on each of these days (counted back from today)."""
    for day in days:
        QueryLog.objects.create(
            **{
                "day": timezone.localdate() - dt.timedelta(days=day),
                "locale": "nl",
                "scope": "practices",
                "query": query,
                "results": 4,
                "corrected": False,
            }
            | values
        )


@pytest.fixture
def desk(client, db):
    """A signed-in editor; gives the table of a report: query and cells."""
    client.force_login(EditorFactory())
    return client


def shown(desk, address, **query):
    response = desk.get(address, query)
    assert response.status_code == 200
    return {item["query"]: item for item in response.context["object_list"]}


def test_queries_stand_in_order_of_how_often_they_were_asked(desk):
    asked("peuters", times=2, clicks=1, ranks=3)
    asked("armoede", times=5)
    asked("armoede", filters="theme=armoede", results=2)
    table = shown(desk, FREQUENT)
    assert list(table) == ["armoede", "peuters"]
    assert (table["armoede"]["asked"], table["armoede"]["filtered"], table["armoede"]["most"]) == (18, 3, 4)
    assert (table["armoede"]["opened"], table["armoede"]["rank"]) == (0, None)
    assert (table["peuters"]["opened"], table["peuters"]["rank"]) == (3, 3.0)


@pytest.mark.parametrize("address", [FREQUENT, NOTHING, NO_CLICK])
def test_a_query_of_fewer_than_three_days_is_shown_in_no_report(desk, address):
    asked("naam van een buurvrouw", days=(0, 1), times=40, results=0 if address == NOTHING else 4)
    assert shown(desk, address) == {}
    assert b"buurvrouw" not in desk.get(address).content
    assert b"buurvrouw" not in b"".join(desk.get(address, {"export": "csv"}).streaming_content)


def test_the_three_days_may_lie_before_the_period(desk):
    asked("armoede", days=(0, 20, 80))
    assert shown(desk, FREQUENT, period="7")["armoede"]["asked"] == 1
    assert shown(desk, FREQUENT)["armoede"]["asked"] == 3


def test_queries_without_results(desk):
    asked("gevonden")
    asked("schuldhulp", results=0)
    asked("soms", days=(0, 1), results=3)
    asked("soms", days=(2,), results=0)
    table = shown(desk, NOTHING)
    assert {query: item["asked"] for query, item in table.items()} == {"schuldhulp": 3, "soms": 1}


def test_queries_that_nobody_opened_a_result_of(desk):
    asked("niets geopend")
    asked("geopend", days=(0, 1))
    asked("geopend", days=(2,), clicks=1, ranks=1)
    asked("niets gevonden", results=0)
    assert list(shown(desk, NO_CLICK)) == ["niets geopend"]


def test_filters_and_search(desk):
    asked("poverty", locale="en")
    asked("armoede")
    asked("lesmateriaal over armoede", scope="courses")
    assert list(shown(desk, FREQUENT, locale="en")) == ["poverty"]
    assert list(shown(desk, FREQUENT, scope="courses")) == ["lesmateriaal over armoede"]
    assert list(shown(desk, FREQUENT, q="armoede")) == ["armoede", "lesmateriaal over armoede"]
    assert next(iter(shown(desk, FREQUENT, ordering="-query"))) == "poverty"
    assert len(shown(desk, FREQUENT, locale="xx", period="abc", ordering="pk")) == 3


def test_the_page_says_what_is_kept_and_for_how_long(desk):
    page = desk.get(FREQUENT).content.decode()
    assert "Na 90 dagen is alles gewist" in page
    assert "op 3 verschillende dagen" in page


def test_as_a_table_for_a_spreadsheet(desk):
    asked("=1+1", times=2, clicks=3, ranks=4)
    lines = b"".join(desk.get(FREQUENT, {"export": "csv"}).streaming_content).decode().splitlines()
    assert lines[0].startswith("Zoekvraag,Gezocht in,Taal,Keren gezocht")
    assert lines[1] == "'=1+1,Praktijken,nl,6,0,4,9,1.3"
    sheet = openpyxl.load_workbook(io.BytesIO(desk.get(FREQUENT, {"export": "xlsx"}).getvalue())).active
    assert [cell.value for cell in sheet[2]][:4] == ["=1+1", "Praktijken", "nl", 6]
    assert sheet["A2"].data_type == "s"


@pytest.mark.parametrize("address", [FREQUENT, NOTHING, NO_CLICK])
def test_who_may_not_see_the_log_sees_nothing(client, address):
    group = Group.objects.create(name="Vertalers")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user = get_user_model().objects.create_user("vertaler")
    user.groups.add(group)
    client.force_login(user)
    assert client.get(address).status_code in (302, 403)
    assert b"queries/frequent" not in client.get("/admin/").content
    client.logout()
    assert client.get(address).status_code == 302


def test_the_reports_stand_in_the_menu_of_editors(desk):
    page = desk.get("/admin/").content.decode()
    assert all(address in page for address in (FREQUENT, NOTHING, NO_CLICK))


def test_the_right_can_be_given_in_the_form_of_a_group(admin_client):
    right = Permission.objects.get(codename="view_querylog")
    page = BeautifulSoup(admin_client.get("/admin/groups/new/").content, "html.parser")
    assert page.select_one(f'input[name=permissions][value="{right.pk}"]')
