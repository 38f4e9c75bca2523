"""The page "Zoeken" in the admin: what is in the index, what is being brought up to date, and why a result stands where it stands."""

import datetime as dt

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core import state
from search import reanalysis, service, status
from search.contract import SearchRequest
from search.engines.postgres import PostgresEngine
from search.engines.statement import compose
from search.explain import explain
from search.models import Reanalysis, SearchDocument, Synonym
from tests.factories.accounts import EditorFactory
from tests.factories.practices import PracticeFactory
from tests.practices.admin_forms import soup

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/zoeken/"


@pytest.fixture
def desk(client):
    client.force_login(EditorFactory())
    return client


def text(client, **query):
    answer = client.get(ADDRESS, query)
    assert answer.status_code == 200
    return " ".join(soup(answer).select_one("main").get_text(" ").split())


def test_an_editor_sees_what_is_in_the_index_and_that_it_is_in_order(desk):
    PracticeFactory(title="Huisbezoek")
    PracticeFactory(title="Nog een").unpublish()
    seen = text(desk)
    assert "Nederlands" in seen
    assert "PostgreSQL: werkt" in seen
    assert "Verschil tussen pagina’s en index geen" in seen
    assert "Laatst helemaal opgebouwd nog nooit" in seen
    assert "Er wordt niets bijgewerkt." in seen
    (practices,) = (line for line in status.kind_counts() if "raktijk" in line.kind)
    assert (practices.public, practices.hidden) == (1, 1)
    call_command("search_rebuild", verbosity=0)
    assert "nog nooit" not in text(desk)


def test_rows_that_are_missing_superfluous_or_old_are_counted_with_what_to_do(desk):
    pages = [PracticeFactory() for _ in range(3)]
    SearchDocument.objects.filter(pk=pages[0].pk).delete()
    SearchDocument.objects.filter(pk=pages[1].pk).update(analysis=1)
    SearchDocument.objects.create(
        page_id=987_654, locale="nl", kind="practice", visible=True, url_path="/x/", sort_title="x", facets=[], counters=1,
        links=[], card={"title": "x"}, seq=1,
    )  # fmt: skip
    assert status.differences() == status.Differences(missing=1, superfluous=1, old=1)
    seen = text(desk)
    assert "1 pagina staat niet in de index" in seen
    assert "1 rij in de index hoort bij geen pagina" in seen
    assert "1 pagina staat in de index volgens een oudere analyse" in seen
    assert "manage.py search_rebuild" in seen
    call_command("search_rebuild", verbosity=0)
    assert not status.differences()
    assert "search_rebuild" not in text(desk)


def test_a_deleted_page_is_no_difference(desk):
    PracticeFactory().delete()
    assert not status.differences()


def test_the_page_takes_as_many_statements_with_many_pages_as_with_few(desk):
    def statements():
        with CaptureQueriesContext(connection) as queries:
            desk.get(ADDRESS)
        return len(queries)

    PracticeFactory()
    statements()
    few = statements()
    for _ in range(5):
        PracticeFactory()
    statements()
    assert statements() == few


def test_progress_is_shown_and_a_run_that_stopped_can_go_on(desk, monkeypatch, django_capture_on_commit_callbacks):
    pages = [PracticeFactory().pk for _ in range(3)]
    run = Reanalysis.objects.create(reason="Stichting Vlinder", pages=pages, total=3, done=1)
    seen = text(desk)
    assert "Stichting Vlinder" in seen
    assert "1 van 3" in seen
    assert "Ga verder" not in seen
    Reanalysis.objects.update(error="ValueError: mislukt", changed=timezone.now())
    assert "Gestopt door een fout: ValueError: mislukt" in text(desk)
    with django_capture_on_commit_callbacks(execute=True):
        assert desk.post(ADDRESS, {"run": run.pk}).status_code == 302
    seen = text(desk)
    assert "3 van 3" in seen
    assert "klaar op" in seen
    assert "Ga verder" not in seen


def test_a_run_without_progress_for_a_while_can_go_on_too(desk):
    Reanalysis.objects.create(reason="Stichting Vlinder", pages=[1, 2], total=2, done=1)
    Reanalysis.objects.update(changed=timezone.now() - reanalysis.STUCK - dt.timedelta(minutes=1))
    seen = text(desk)
    assert "Al een tijd geen voortgang." in seen
    assert "Ga verder" in seen


@pytest.mark.parametrize("run", ["", "0", "-1", "abc", "9" * 30, "²"])
def test_going_on_with_a_run_that_does_not_exist_is_a_404(desk, run):
    assert desk.post(ADDRESS, {"run": run}).status_code == 404


def test_the_plan_of_a_question_is_told_in_words(desk):
    PracticeFactory(title="Samen naar school in het buurtteam")
    seen = text(desk, q="wijkteam schoolplein")
    assert "wijkteam buurtteam synoniem 100 1" in seen
    assert "schoolplein school één deel" in seen
    assert "nee, telt alleen mee" in seen
    assert "komt niet voor" in seen


def test_the_first_results_say_what_their_points_are_made_of(desk):
    PracticeFactory(title="Huisbezoek bij huisbezoek")
    PracticeFactory(title="Iets anders", summary="Met een huisbezoek erbij.")
    PracticeFactory(title="Geen van beide")
    page = soup(desk.get(ADDRESS, {"q": "huisbezoek"}))
    places = page.select("#probeer-content ol > li")
    assert [place.a.get_text() for place in places] == ["Huisbezoek bij huisbezoek", "Iets anders"]
    points = [int(place.get_text().split(": ")[1].split()[0]) for place in places]
    gains = [[int(line.get_text().rsplit(": ", 1)[1]) for line in place.select("li")] for place in places]
    assert points[0] > points[1] > 0
    # Fewer than three pages have the word, so each has 200 points for meeting it at all.
    assert points == [sum(gain) + 200 for gain in gains]
    assert "Waarom staat dit hier?" in places[0].get_text()


@pytest.mark.parametrize("q", ["huisbezoek", "huisbezoek peuters", "wijkteam taal", "opvangouders"])
def test_the_points_are_those_by_which_the_engine_orders(q):
    for number in range(4):
        PracticeFactory(title=f"Huisbezoek {number}", summary="Voor peuters in de kinderopvang " * (number % 2 + 1))
        PracticeFactory(title=f"Taal {number}", summary="Het buurtteam en de ouders " * (number % 3 + 1))
    versions = state.current()
    request = SearchRequest(locale="nl", q=q, kinds=("practice",))
    question = service.prepare(request, versions).question
    relaxed = PostgresEngine().search(question).relaxed
    sql, parameters = compose(question, relaxed=relaxed)
    sql = sql[: sql.rindex("SELECT count(*) AS matches")] + "SELECT page_id, score FROM doc"
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        scores = dict(cursor.fetchall())
    ids = PostgresEngine().search(question).ids
    assert scores
    assert [place.points for place in explain(request, versions).places] == [scores[page] for page in ids]


@pytest.mark.parametrize("q", ["de het een", "?!", "\x07", '"huisbezoek" -taal', "' OR 1=1 --", "e\u0301" * 200])
@pytest.mark.parametrize("locale", ["nl", "en", ""])
def test_any_question_can_be_tried(desk, q, locale):
    assert desk.get(ADDRESS, {"q": q, "locale": locale, "kind": ""}).status_code == 200


@pytest.mark.parametrize(
    "query", [{"q": "x" * 10_000}, {"q": "taal", "locale": "xx"}, {"q": "taal", "kind": "zzz"}, {"q": ""}]
)
def test_a_question_that_cannot_be_asked_comes_back_with_what_is_wrong(desk, query):
    answer = desk.get(ADDRESS, query)
    assert answer.status_code == 200
    assert soup(answer).select_one("#probeer-content .error-message")


def test_who_may_not_see_synonyms_does_not_see_this_page(client):
    reader = get_user_model().objects.create_user("lezer", password="x")
    reader.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(reader)
    assert client.get(ADDRESS).status_code == 302
    assert client.post(ADDRESS, {"run": "1"}).status_code == 302
    assert ADDRESS not in client.get(reverse("wagtailadmin_home")).content.decode()
    reader.user_permissions.add(Permission.objects.get(codename="view_synonym"))
    client.force_login(get_user_model().objects.get(pk=reader.pk))
    assert client.get(ADDRESS).status_code == 200
    assert ADDRESS in client.get(reverse("wagtailadmin_home")).content.decode()


def test_a_visitor_is_asked_to_sign_in(client):
    assert client.get(ADDRESS).url.startswith("/admin/login/")


def test_a_correction_is_told(desk):
    PracticeFactory(title="Het buurthuis")
    Synonym.objects.all().delete()
    assert "‘burthuis’ komt niet voor. Gezocht is op buurthuis" in text(desk, q="burthuis")
