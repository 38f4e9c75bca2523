"""The same with real commits: several processes at once, transactions side by side, readers while an index is replaced."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections, transaction
from wagtail.models import Page

from core.models import PortalState
from search import index_building, indexing, sync, targets
from search.engines.base import Question
from tests.search import kinds
from tests.search.elastic import ElasticsearchAsItIs


@pytest.fixture
def home(committed_db):
    PortalState.objects.get_or_create(pk=1)
    return Page.objects.get(depth=2)


def test_one_process_at_a_time(home, elasticsearch):
    with ThreadPoolExecutor(1) as other, targets.building() as mine:
        assert mine

        def also():
            try:
                next(index_building.rebuild())
            finally:
                connection.close()

        with pytest.raises(index_building.Busy):
            other.submit(also).result()


def test_transactions_that_commit_in_the_wrong_order_lose_nothing(elasticsearch, make_page):
    """The first takes its number, the second takes a higher one and commits, a round runs, then the first commits."""
    first, second = make_page("Eerste"), make_page("Tweede")
    list(index_building.rebuild())
    written, go_on = threading.Event(), threading.Event()

    def slow():
        try:
            with transaction.atomic():
                # As `indexing` does it, without the lock that makes the second one wait: the worst that can come.
                with connection.cursor() as cursor:
                    cursor.execute(
                        "UPDATE search_searchdocument SET seq = nextval('search_seq'), card = card || '{\"title\": \"Laat\"}'"
                        " WHERE page_id = %s",
                        [first.pk],
                    )
                written.set()
                go_on.wait(10)
        finally:
            connections.close_all()

    thread = threading.Thread(target=slow)
    thread.start()
    assert written.wait(10)
    second.title = "Vlug"
    second.save_revision().publish()
    assert sync.push_live() == sync.Outcome(1, 0)
    go_on.set()
    thread.join()
    assert sync.push_live() == sync.Outcome(1, 0)
    engine = ElasticsearchAsItIs()
    cards = engine.search(Question("nl", sort="title")).cards
    assert sorted(card.card["title"] for card in cards) == ["Laat", "Vlug"]


def test_two_syncs_at_once_do_no_harm(elasticsearch, make_page):
    list(index_building.rebuild())
    pages = [make_page(f"Pagina {number}") for number in range(12)]
    stop = threading.Event()

    def rounds():
        done = 0
        try:
            while not stop.is_set():
                done += sync.push_live().sent
        finally:
            connections.close_all()
        return done

    with ThreadPoolExecutor(2) as syncs:
        running = [syncs.submit(rounds) for _ in range(2)]
        for page in pages * 3:
            page.title += "!"
            page.save_revision().publish()
        stop.set()
        assert sum(one.result() for one in running) > 0
    sync.push_live()
    engine = ElasticsearchAsItIs()
    answer = engine.search(Question("nl", limit=50))
    assert sorted(card.card["title"] for card in answer.cards) == sorted(f"Pagina {n}!!!" for n in range(12))
    assert targets.is_complete("nl")


def test_a_swap_gives_readers_the_old_or_the_new_index_and_never_a_mix(elasticsearch, home):
    """In the old index all titles end in A, in the new one in B."""
    for number in range(30):
        home.add_child(instance=Page(title=f"Pagina {number} A", slug=f"p-{number}", **kinds.pack()))
    indexing.refresh(home.get_children().values_list("pk", flat=True))
    list(index_building.rebuild())
    stop, seen, errors = threading.Event(), [], []

    def read():
        engine = ElasticsearchAsItIs()
        try:
            while not stop.is_set():
                answer = engine.search(Question("nl", limit=100))
                seen.append((answer.total, frozenset(card.card["title"][-1] for card in answer.cards)))
        except Exception as error:
            errors.append(error)
        finally:
            connections.close_all()

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for letter, before in (("B", "A"), ("A", "B"), ("B", "A")):
        for page in home.get_children():
            Page.objects.filter(pk=page.pk).update(title=page.title.replace(f" {before}", f" {letter}"))
        indexing.refresh(home.get_children().values_list("pk", flat=True))
        list(index_building.rebuild())
    stop.set()
    for reader in readers:
        reader.join()
    assert errors == []
    assert {total for total, _ in seen} == {30}
    assert {letters for _, letters in seen} == {frozenset("A"), frozenset("B")}
