"""Send what changed to Elasticsearch, all the time."""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, connection

from search import index_building, sync, targets
from search.engines.circuit import EngineUnavailable
from search.engines.elasticsearch.client import is_configured

LOOK_AROUND = 60.0
"""Seconds between looks at whether the server still has its indexes."""
LONGEST_PAUSE = 5.0
"""Seconds between two tries while the server is down."""
logger = logging.getLogger(__name__)


class Command(BaseCommand):
    """`search_sync [--once] [--interval 1] [--retry] [--with-parent]`: builds indexes that are not there, and keeps all up to date."""

    help = "Stuur wijzigingen naar Elasticsearch, tot het commando stopt."

    def add_arguments(self, parser: CommandParser) -> None:
        """Options."""
        parser.add_argument("--once", action="store_true", help="één ronde; eindigt met een fout als die niet lukt")
        parser.add_argument("--interval", type=float, default=1.0, metavar="SECONDEN", help="tijd tussen twee rondes")
        parser.add_argument("--retry", action="store_true", help="stuur ook wat geweigerd werd opnieuw")
        parser.add_argument(
            "--with-parent", action="store_true", help="stop als het proces dat dit startte er niet meer is"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Run."""
        if not is_configured():
            raise CommandError("ELASTICSEARCH_URL is niet ingesteld: er is niets om naar te sturen.")
        if options["retry"]:
            number = sum(targets.retry(target) for locale in targets.locales() if (target := targets.live(locale)))
            self.stdout.write(f"Opnieuw te sturen: {number}.")
        if options["once"]:
            self._once()
            return
        stopped = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopped.set())
        if options["with_parent"]:
            threading.Thread(target=_wait_for_parent, args=(os.getppid(), stopped), daemon=True).start()
        self._loop(max(0.05, options["interval"]), stopped)

    def _once(self) -> None:
        """One round, whatever there is to do."""
        try:
            self._build_missing()
            done = sync.push_live()
            sync.clean()
        except (EngineUnavailable, sync.WrongShape, index_building.Busy) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(self.style.SUCCESS(f"Verstuurd: {done.sent}; geweigerd: {done.refused}."))

    def _loop(self, interval: float, stopped: threading.Event) -> None:
        """Rounds until told to stop. What fails is tried again, after ever longer pauses, and said once."""
        pause, looked, complaint = interval, -LOOK_AROUND, ""
        while not stopped.is_set():
            try:
                looks = time.monotonic() - looked >= LOOK_AROUND
                if complaint:
                    sync.warm()
                if looks:
                    self._build_missing()
                    sync.clean()
                    looked = time.monotonic()
                if looks or targets.behind():
                    sync.push_live()
            except (EngineUnavailable, sync.WrongShape, index_building.Busy, DatabaseError) as error:
                if (said := f"{type(error).__name__}: {error}") != complaint:
                    logger.warning("search_sync: %s", said)
                if isinstance(error, DatabaseError):
                    connection.close()
                pause, complaint, looked = min(LONGEST_PAUSE, pause * 2), said, -LOOK_AROUND
            else:
                if complaint:
                    logger.warning("search_sync: works again")
                pause, complaint = interval, ""
            stopped.wait(pause)

    def _build_missing(self) -> None:
        """Build what the server does not have: before the first start, or when it lost everything."""
        if wanted := sync.missing():
            self.stdout.write(f"Index bouwen: {', '.join(wanted)}.")
            for progress in index_building.rebuild(resume=True, locales=wanted):
                self.stdout.write(f"{progress.done} van {progress.total}")


def _wait_for_parent(parent: int, stopped: threading.Event) -> None:
    """Stop when the process that started this one is no more; it had no time to say so."""
    while os.getppid() == parent:
        time.sleep(0.5)
    stopped.set()
