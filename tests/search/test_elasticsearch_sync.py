"""What is sent to Elasticsearch: everything, once, in its newest state, and nothing of a page that is not public."""

import os
import threading
from dataclasses import replace
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Locale, Page, PageViewRestriction

from core import state
from search import index_building, indexing, outgoing, sync, targets
from search.engines.base import Question
from search.engines.circuit import EngineUnavailable
from search.engines.elasticsearch import indices
from search.engines.elasticsearch.client import patient
from search.management.commands import search_sync
from search.models import SearchDocument, SearchPush, SearchTarget
from tests.search.elastic import ElasticsearchAsItIs

pytestmark = pytest.mark.django_db


def run(name, *arguments):
    output = StringIO()
    call_command(name, *arguments, stdout=output)
    return output.getvalue()


@pytest.fixture
def index(elasticsearch, home):
    """The index of Dutch, built and empty."""
    list(index_building.rebuild())
    return targets.live("nl")


@pytest.fixture
def stored(index):
    """What the server holds, by page id: the document, found or not."""

    def look():
        sync.push_live()
        patient().indices.refresh(index=index.alias)
        found = patient().search(index=index.alias, size=1_000)
        return {hit["_source"]["id"]: hit["_source"] for hit in found["hits"]["hits"]}

    return look


@pytest.fixture
def found(index):
    """The titles that the engine finds, without sending anything first."""

    def search(**question):
        engine = ElasticsearchAsItIs()
        return [card.card["title"] for card in engine.search(Question("nl", sort="title", **question)).cards]

    return search


def test_a_page_that_is_hidden_leaves_no_word_behind(make_page, stored):
    page = make_page("Geheim plan", summary="Stil", body="Niemand weet het.", facets={"theme": ["taal"]})
    assert stored()[page.pk]["card"]["title"] == "Geheim plan"
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert stored()[page.pk] == {"id": page.pk, "kind": "practice", "visible": False}
    make_page("Concept", live=False)
    assert "Concept" not in str(stored())


def test_a_late_old_write_never_wins(make_page, index, found):
    page = make_page("Eerste titel")
    (old,) = outgoing.waiting_rows(index, 0, 10)
    page.title = "Tweede titel"
    page.save_revision().publish()
    sync.push_live()
    assert indices.write(index.name, [old]) == {}
    outgoing.sent(index, [old], {})
    indices.refresh(index.name)
    assert found() == ["Tweede titel"]
    assert outgoing.waiting(index)[0] == 0


def test_a_late_write_does_not_bring_a_deleted_page_back(make_page, index, found):
    page = make_page("Weg")
    (old,) = outgoing.waiting_rows(index, 0, 10)
    Page.objects.get(pk=page.pk).delete()
    sync.push_live()
    indices.write(index.name, [old])
    indices.refresh(index.name)
    assert found() == []


def test_a_page_of_another_language_now_is_gone_from_the_first(make_page, index, found):
    english, _ = Locale.objects.get_or_create(language_code="en")
    page = make_page("Verhuisd")
    sync.push_live()
    Page.objects.filter(pk=page.pk).update(locale=english)
    indexing.refresh([page.pk])
    sync.push_live()
    assert found() == []
    assert targets.is_complete("nl")


def test_what_is_not_sent_yet_is_known_with_its_age(make_page, index):
    make_page("Wacht")
    SearchDocument.objects.update(changed="2026-01-01T00:00:00Z")
    number, seconds = outgoing.waiting(index)
    assert (number, seconds > 86_400) == (1, True)
    assert not targets.is_complete("nl")
    assert targets.behind()
    sync.push_live()
    assert outgoing.waiting(index) == (0, 0.0)
    assert targets.is_complete("nl")
    assert not targets.behind()


def test_a_change_of_the_site_without_a_document_makes_the_index_complete_again(index):
    state.bump("index")
    assert not targets.is_complete("nl")
    assert sync.push_live() == sync.Outcome(0, 0)
    assert targets.is_complete("nl")


def test_a_bad_document_is_set_aside_and_the_rest_goes_on(make_page, index, found, caplog):
    bad, good = make_page("Kapot"), make_page("Goed")
    # More than the server takes in one value.
    SearchDocument.objects.filter(pk=bad.pk).update(sort_title="x" * 40_000)
    assert sync.push_live() == sync.Outcome(1, 1)
    push = SearchPush.objects.exclude(reason="").get()
    assert (push.document_id, "sort_title" in push.reason) == (bad.pk, True)
    assert f"page {bad.pk} set aside" in caplog.text
    assert found() == ["Goed"]
    assert (targets.set_aside(index), targets.is_complete("nl")) == (1, True)
    assert sync.push_live() == sync.Outcome(0, 0)
    # Written anew it is sent anew, and so it is on request.
    SearchDocument.objects.filter(pk=bad.pk).update(sort_title="kapot")
    assert "Opnieuw te sturen: 1." in run("search_sync", "--once", "--retry")
    assert found() == ["Goed", "Kapot"]
    indexing.refresh([bad.pk, good.pk])
    assert sync.push_live() == sync.Outcome(2, 0)


def test_what_another_process_sent_is_found_before_the_index_counts_as_complete(make_page, index, found):
    """One process has sent it and dies before it lets it be found; another one finds nothing to send."""
    patient().indices.put_settings(index=index.name, settings={"refresh_interval": "-1"})
    make_page("Onderweg")
    rows = outgoing.waiting_rows(index, 0, 10)
    outgoing.sent(index, rows, indices.write(index.name, rows))
    assert found() == []
    assert sync.push_live() == sync.Outcome(0, 0)
    assert targets.is_complete("nl")
    assert found() == ["Onderweg"]


def test_an_index_that_refuses_much_is_not_trusted(make_page, index, monkeypatch):
    monkeypatch.setattr(targets, "MOST_SET_ASIDE", 1)
    for number in range(2):
        make_page(f"Kapot {number}")
    SearchDocument.objects.update(sort_title="x" * 40_000)
    sync.push_live()
    assert not targets.is_complete("nl")


def test_an_index_of_another_release_gets_nothing_and_the_command_to_run_is_said(make_page, index, upgrade):
    upgrade()
    make_page("Nieuw")
    assert not targets.is_complete("nl")
    with pytest.raises(CommandError, match="search_rebuild --engine elasticsearch"):
        call_command("search_sync", "--once")
    errors = StringIO()
    call_command("check", "--database", "default", stdout=errors, stderr=errors)
    assert "search.W001" in errors.getvalue()
    run("search_rebuild", "--engine", "elasticsearch")
    assert targets.is_complete("nl")


def test_a_mapping_that_does_not_know_a_field_refuses_it_and_nothing_is_guessed(make_page, index, monkeypatch):
    page = make_page("Pagina")
    (row,) = outgoing.waiting_rows(index, 0, 10)
    monkeypatch.setattr(indices, "source", lambda row: {"id": row.page_id, "nieuw_veld": 1})
    assert "strict_dynamic_mapping_exception" in indices.write(index.name, [row])[page.pk]


def test_a_missing_index_is_never_made_by_writing(make_page, index):
    make_page("Pagina")
    rows = outgoing.waiting_rows(index, 0, 10)
    indices.drop([index.name])
    with pytest.raises(EngineUnavailable, match="index_not_found"):
        indices.write(index.name, rows)
    assert not indices.exists(index.name)


@pytest.mark.parametrize(
    "work",
    [
        lambda: indices.create("x"),
        lambda: indices.exists("x"),
        lambda: indices.refresh("x"),
        lambda: indices.open_for_readers("x"),
        lambda: indices.count("x"),
        lambda: indices.swap("x", "y"),
        lambda: indices.behind("x"),
        lambda: indices.drop(["x"]),
        sync.missing,
        sync.push_live,
        lambda: list(index_building.rebuild()),
    ],
    ids=range(11),
)
def test_a_server_that_is_down_is_told_in_one_way(make_page, index, settings, work):
    make_page("Wacht")
    settings.ELASTICSEARCH = replace(settings.ELASTICSEARCH, hosts=("http://127.0.0.1:1",))
    with pytest.raises(EngineUnavailable, match="ConnectionError"):
        work()


def test_the_loop_survives_an_outage_and_sends_what_waited(make_page, index, found, settings, monkeypatch, caplog):
    """The server is down in the first rounds, and there again in a later one; then the loop is told to stop."""
    alive, rounds = settings.ELASTICSEARCH, []
    make_page("Wachtte")
    settings.ELASTICSEARCH = replace(alive, hosts=("http://127.0.0.1:1",))

    class Stop(threading.Event):
        def wait(self, timeout=None):
            rounds.append(timeout)
            if len(rounds) == 3:
                settings.ELASTICSEARCH = alive
            if len(rounds) == 4:
                self.set()
            return self.is_set()

    search_sync.Command()._loop(1.0, Stop())
    assert rounds == [2.0, 4.0, 5.0, 1.0]
    said = [record.message for record in caplog.records if record.name == search_sync.logger.name]
    assert [("ConnectionError" in text, "works again" in text) for text in said] == [(True, False), (False, True)]
    assert found() == ["Wachtte"]


def test_the_loop_stops_when_the_process_that_started_it_is_gone():
    stopped = threading.Event()
    search_sync._wait_for_parent(os.getpid(), stopped)
    assert stopped.is_set()


def test_a_server_that_lost_everything_is_filled_again(make_page, index, found):
    make_page("Blijft")
    sync.push_live()
    indices.drop([index.name])
    assert sync.missing() == ["nl"]
    assert "Index bouwen: nl." in run("search_sync", "--once")
    assert found() == ["Blijft"]


def test_the_first_sync_builds_what_is_not_there(make_page, elasticsearch):
    make_page("Eerste")
    assert targets.live("nl") is None
    output = run("search_sync", "--once")
    assert "Index bouwen: nl, en." in output
    assert targets.is_complete("nl")
    assert "Verstuurd: 0; geweigerd: 0." in run("search_sync", "--once")


def test_commands_without_a_server_in_the_settings_say_so():
    for arguments in (
        ["search_sync", "--once"],
        ["search_rebuild", "--engine", "elasticsearch"],
        ["search_check", "--facets", "1", "--engine", "elasticsearch"],
    ):
        with pytest.raises(CommandError, match="ELASTICSEARCH_URL"):
            call_command(*arguments, stdout=StringIO())


def test_check_and_evaluate_ask_the_named_engine(make_page, index, tmp_path):
    for number in range(4):
        make_page(f"Huisbezoek {number}", slug=f"huisbezoek-{number}", facets={"theme": ["taal"]})
    with pytest.raises(CommandError, match="search_sync --once"):
        run("search_check", "--facets", "5", "--engine", "elasticsearch")
    sync.push_live()
    assert "20 vragen, 0 met verschillen" in run("search_check", "--facets", "20", "--engine", "elasticsearch")
    questions = tmp_path / "queries.tsv"
    questions.write_text("huisbezoek 2\thuisbezoek-2\n")
    assert "success@1 1 of 1" in run("search_evaluate", "--queries", str(questions), "--engine", "elasticsearch")
    patient().indices.close(index=index.name)
    with pytest.raises(CommandError):
        run("search_evaluate", "--queries", str(questions), "--engine", "elasticsearch")


class TestRebuild:
    def test_readers_keep_the_old_index_until_the_new_one_is_whole(self, make_page, index, found, monkeypatch):
        monkeypatch.setattr(sync, "BATCH", 1)
        for number in range(3):
            make_page(f"Pagina {number}")
        sync.push_live()
        steps = index_building.rebuild()
        assert next(steps).done == 0
        assert [(step.done, step.total) for step in [next(steps), next(steps)]] == [(1, 3), (2, 3)]
        assert targets.live("nl") == index
        assert found() == ["Pagina 0", "Pagina 1", "Pagina 2"]
        list(steps)
        new = targets.live("nl")
        assert new != index
        assert indices.behind(new.alias) == {new.name}
        assert found() == ["Pagina 0", "Pagina 1", "Pagina 2"]
        settings = patient().indices.get_settings(index=new.name)[new.name]["settings"]["index"]
        assert (settings["refresh_interval"], settings["auto_expand_replicas"]) == ("1s", "0-1")

    def test_what_changes_while_it_runs_ends_in_its_newest_state(self, make_page, index, found, monkeypatch):
        monkeypatch.setattr(sync, "BATCH", 1)
        pages = [make_page(f"Pagina {number}") for number in range(3)]
        steps = index_building.rebuild()
        for _ in range(3):
            next(steps)
        pages[0].title = "Pagina 0, nieuw"
        pages[0].save_revision().publish()
        pages[1].unpublish()
        make_page("Pagina 9")
        sync.push_live()
        list(steps)
        assert found() == ["Pagina 0, nieuw", "Pagina 2", "Pagina 9"]
        assert targets.is_complete("nl")

    def test_it_goes_on_where_it_was_stopped(self, make_page, index, monkeypatch):
        monkeypatch.setattr(sync, "BATCH", 1)
        for number in range(3):
            make_page(f"Pagina {number}")
        steps = index_building.rebuild()
        for _ in range(3):
            next(steps)
        steps.close()
        half = targets.unfinished("nl")
        output = run("search_rebuild", "--engine", "elasticsearch", "--resume")
        assert output.splitlines()[:2] == ["0 van 1", "1 van 1"]
        assert targets.live("nl").name == half.name

    def test_without_resume_it_begins_anew_and_leaves_nothing_half_filled(self, make_page, index):
        make_page("Pagina")
        steps = index_building.rebuild()
        next(steps)
        next(steps)
        steps.close()
        half = targets.unfinished("nl")
        list(index_building.rebuild())
        assert not indices.exists(half.name)
        assert not SearchTarget.objects.filter(name=half.name).exists()
        assert not SearchPush.objects.filter(target=half.name).exists()

    def test_the_old_index_goes_after_an_hour(self, index):
        list(index_building.rebuild())
        sync.clean()
        assert indices.exists(index.name)
        SearchTarget.objects.filter(pk=index.pk).update(replaced="2026-01-01T00:00:00Z")
        sync.clean()
        assert not indices.exists(index.name)

    def test_an_index_that_lost_documents_does_not_take_over(self, make_page, index, found):
        make_page("Pagina")
        sync.push_live()
        steps = index_building.rebuild(locales=["nl"])
        next(steps)
        next(steps)
        new = targets.unfinished("nl")
        patient().indices.refresh(index=new.name)
        patient().delete(index=new.name, id=str(Page.objects.get(title="Pagina").pk))
        with pytest.raises(EngineUnavailable, match="0 documents instead of 1"):
            list(steps)
        assert targets.live("nl") == index
        assert found() == ["Pagina"]
