"""What an outage of Elasticsearch costs: `python -m benchmarks.outage`. Needs Java 17; takes about five minutes.

A database of its own with generated practices, the real server, and `search_sync` beside it. While 200 questions are asked and 50 pages
published, the server is killed and started again; then it is frozen. Every page of results is compared with that of PostgreSQL.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from benchmarks.scratch import FOLDER, ROOT, Scratch
from portal.elasticsearch_server import ElasticsearchServer

if TYPE_CHECKING:
    from search.contract import SearchRequest
    from search.engines.fallback import FallbackEngine

PRACTICES = 500
SEARCHES = 200
PUBLISHES = 50
PAUSE = 0.05
PATIENCE = 180.0


@dataclass
class Figures:
    """What was seen."""

    wrong: int = 0
    seconds: list[float] = field(default_factory=list)
    by_elasticsearch: int = 0

    @property
    def line(self) -> str:
        """In words."""
        longest, middle = max(self.seconds), sorted(self.seconds)[len(self.seconds) // 2]
        return (
            f"{len(self.seconds)} searches, {self.wrong} wrong pages, {self.by_elasticsearch} answered by Elasticsearch; "
            f"longest {longest * 1000:.0f} ms, median {middle * 1000:.0f} ms"
        )


class Asker:
    """Asks questions of the engine in use and of PostgreSQL, and compares the pages."""

    def __init__(self) -> None:
        from search import check
        from search.engines import choice
        from search.engines.postgres import PostgresEngine

        self.engine: FallbackEngine = choice.with_elasticsearch()
        self._postgres = PostgresEngine()
        self._requests = list(check.random_requests(SEARCHES, 5, "nl"))
        self._next = 0

    def ask(self, figures: Figures) -> bool:
        """One question; whether Elasticsearch answered it."""
        from django.utils import translation

        from core import state
        from search import service

        request: SearchRequest = self._requests[self._next % len(self._requests)]
        self._next += 1
        versions = state.current()
        with translation.override("nl"):
            began = time.perf_counter()
            found = service.find(request, versions, self.engine)
            figures.seconds.append(time.perf_counter() - began)
            figures.wrong += found != service.find(request, versions, self._postgres)
            brought_cards = self.engine.search(service.prepare(request, versions).question).cards is not None
        figures.by_elasticsearch += brought_cards
        return brought_cards

    def until_elasticsearch_answers(self, figures: Figures) -> float:
        """Ask on; seconds until Elasticsearch answers."""
        began = time.monotonic()
        while not self.ask(figures):
            if time.monotonic() - began > PATIENCE:
                raise RuntimeError("Elasticsearch does not come back")
            time.sleep(PAUSE)
        return time.monotonic() - began


def publish(page_ids: list[int], choose: random.Random) -> None:
    """Change and publish one page as an editor does."""
    from django.db import transaction
    from wagtail.models import Page

    with transaction.atomic():
        page = Page.objects.get(pk=choose.choice(page_ids)).specific
        page.title = f"{page.title.partition(' ~')[0]} ~{choose.randint(1, 999)}"
        page.save_revision().publish()


def lost() -> int:
    """Documents of which the server has not the newest version."""
    from search import targets
    from search.engines.elasticsearch.client import patient
    from search.models import SearchDocument

    target = targets.live("nl")
    patient().indices.refresh(index=target.name)
    wanted = dict(SearchDocument.objects.filter(locale="nl").values_list("page_id", "seq"))
    answer = patient().search(index=target.name, size=10_000, version=True, source=False)
    there = {int(hit["_id"]): hit["_version"] for hit in answer["hits"]["hits"]}
    return sum(there.get(page_id) != seq for page_id, seq in wanted.items())


def kill(server: ElasticsearchServer, asker: Asker, page_ids: list[int]) -> None:
    """Kill the server in the middle of searches and publications, and start it again."""
    figures, choose = Figures(), random.Random(11)
    restart = threading.Thread(target=server.ensure)
    ready: list[float] = []
    waiting = threading.Thread(target=lambda: (restart.join(), ready.append(time.monotonic())))
    killed = 0.0
    for number in range(SEARCHES):
        if number == SEARCHES // 3:
            os.kill(server.pid() or 0, signal.SIGKILL)
            killed = time.monotonic()
        if number == SEARCHES // 2:
            restart.start()
            waiting.start()
        asker.ask(figures)
        if number % (SEARCHES // PUBLISHES) == 0:
            publish(page_ids, choose)
        time.sleep(PAUSE)
    asker.until_elasticsearch_answers(figures)
    back = time.monotonic()
    waiting.join()
    print(f"kill -9, {PUBLISHES} publications: {figures.line}")
    print(
        f"  Elasticsearch answers again {back - killed:.1f} s after the kill, {back - ready[0]:.1f} s after its start was done"
    )
    print(f"  documents lost: {lost()}")


def freeze(server: ElasticsearchServer, asker: Asker) -> None:
    """Freeze the server, ask, and let it go on."""
    figures, pid = Figures(), server.pid() or 0
    os.kill(pid, signal.SIGSTOP)
    for _ in range(50):
        asker.ask(figures)
        time.sleep(PAUSE)
    os.kill(pid, signal.SIGCONT)
    seconds = asker.until_elasticsearch_answers(figures)
    print(f"SIGSTOP: {figures.line}")
    print(f"  Elasticsearch answers again {seconds:.1f} s after SIGCONT")


def main() -> None:
    """Build, run both, tell, and stop what was started."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--practices", type=int, default=PRACTICES)
    practices = parser.parse_args().practices
    scratch, server = Scratch(), ElasticsearchServer(FOLDER / "elasticsearch")
    url = server.ensure()
    os.environ.update(scratch.environment(scratch.build(practices, seed=1)) | {"ELASTICSEARCH_URL": url})
    sync = subprocess.Popen([sys.executable, "manage.py", "search_sync"], cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        import django

        django.setup()
        from wagtail.models import Page

        asker = Asker()
        before = Figures()
        asker.until_elasticsearch_answers(before)
        for _ in range(SEARCHES):
            asker.ask(before)
        print(f"{practices} practices, nothing wrong: {before.line}")
        kill(server, asker, list(Page.objects.filter(depth=4, live=True).values_list("pk", flat=True)))
        freeze(server, asker)
    finally:
        sync.terminate()
        sync.wait(60)
        server.remove()
        scratch.stop()


if __name__ == "__main__":
    main()
