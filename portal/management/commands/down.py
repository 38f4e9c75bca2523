"""`manage.py down`: stops what `up` started. `make stop` calls it."""

from __future__ import annotations

import os
import signal
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from portal.elasticsearch_programs import ElasticsearchServerError
from portal.elasticsearch_server import ElasticsearchServer
from portal.embedded_postgres import EmbeddedPostgres, EmbeddedPostgresError
from portal.env import BASE_DIR

POSTGRES_FOLDERS = ("postgres", "test-postgres")
ELASTICSEARCH_FOLDERS = ("elasticsearch", "test-elasticsearch")
PATIENCE = 15.0
"""Seconds that the web server gets to finish its requests."""


class Command(BaseCommand):
    """Stop the web servers, the embedded databases and the Elasticsearch servers (also those of the tests) of this checkout."""

    help = "Stop the web server, the embedded database and Elasticsearch of this checkout."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whether to delete the data."""
        parser.add_argument("--remove-data", action="store_true", help="also delete their data")

    def handle(self, *args: Any, **options: Any) -> None:
        """Stop and say what was stopped."""
        for pid_file in sorted((BASE_DIR / "var").glob("web-*.pid")):
            self._stop_web(pid_file)
        servers: list[tuple[str, EmbeddedPostgres | ElasticsearchServer]] = [
            *(("the embedded database", EmbeddedPostgres(BASE_DIR / "var" / name)) for name in POSTGRES_FOLDERS),
            *(("Elasticsearch", ElasticsearchServer(BASE_DIR / "var" / name)) for name in ELASTICSEARCH_FOLDERS),
        ]
        for what, server in servers:
            if not server.folder.exists():
                continue
            try:
                if server.stop():
                    self.stdout.write(f"Stopped {what} {server.folder}.")
                if options["remove_data"]:
                    server.remove()
            except (EmbeddedPostgresError, ElasticsearchServerError) as error:
                raise CommandError(str(error)) from error

    def _stop_web(self, pid_file: Path) -> None:
        pid = int(pid_file.read_text() or 0)
        if not _is_ours(pid):
            pid_file.unlink()
            return
        os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + PATIENCE
        while _is_ours(pid):
            if time.monotonic() > deadline:
                raise CommandError(f"The web server (process {pid}) does not stop within {PATIENCE:.0f} seconds.")
            time.sleep(0.1)
        self.stdout.write(f"Stopped the web server (process {pid}).")


def _is_ours(pid: int) -> bool:
    """Whether this process is a web server of the portal: after a crash its number may belong to somebody else."""
    try:
        return b"portal.wsgi" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
