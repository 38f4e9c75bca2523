"""`manage.py up`: everything between an installed environment and a served page. `make run` calls it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from argparse import ArgumentParser
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command, get_commands
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from wagtail.models import Page, Site

from portal.demo_users import ensure_demo_users
from portal.embedded_postgres import EmbeddedPostgres, EmbeddedPostgresError
from portal.env import BASE_DIR
from portal.ports import HOST, complaint
from search.status import differences

DEMO_COMMAND = ["load_demo"]


class Command(BaseCommand):
    """Prepare database, files and demo content where needed, then serve."""

    help = "Prepare what is missing (database, static files, demo content, demo users) and serve on 127.0.0.1."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The port, and whether to stop before serving."""
        parser.add_argument("--port", default=os.environ.get("PORT") or "8000")
        parser.add_argument("--prepare-only", action="store_true", help="do not start the server")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run the steps; each does nothing when its work was done before."""
        port = options["port"]
        if not options["prepare_only"] and (why := complaint(port)):
            raise CommandError(why)
        self._database()
        self._search()
        self._migrate()
        self._static_files()
        self._demo_content()
        self._index()
        self._site_address(int(port))
        users = ensure_demo_users(BASE_DIR / "var" / "demo-users.json")
        base = f"http://{HOST}:{port}"
        self.stdout.write(f"\n  Portal   {base}/\n  Admin    {base}/admin/\n\n  Demo users (this machine only):")
        for demo, password in users:
            self.stdout.write(f"    {demo.name:<10} {password:<18} {demo.role}")
        self.stdout.write("\n  Stop with Ctrl-C; 'make stop' also stops the database.\n")
        self.stdout.flush()
        if not options["prepare_only"]:
            self._serve(port, base)

    def _database(self) -> None:
        keywords = settings.DATABASES["default"].get("EMBEDDED")
        if not keywords:
            self.stdout.write("Database: DATABASE_URL.")
            return
        server = EmbeddedPostgres(**keywords)
        try:
            server.ensure()
        except EmbeddedPostgresError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"Database: embedded PostgreSQL in {server.home} (for development and small single-host use)."
        )

    def _search(self) -> None:
        if hosts := settings.ELASTICSEARCH.hosts:
            # Only the host: an address may hold a password.
            names = ", ".join(urlsplit(host).netloc.rpartition("@")[2] for host in hosts)
            self.stdout.write(f"Search: Elasticsearch at {names}, kept up to date beside the web server.")

    def _migrate(self) -> None:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            self.stdout.write("Database: applying migrations.")
            call_command("migrate", interactive=False, verbosity=0)
            if _has_content():
                call_command("load_vocabulary", stdout=StringIO())

    def _static_files(self) -> None:
        """Collect when a file was added, removed or changed since the last time."""
        digest = hashlib.sha256(settings.STORAGES["staticfiles"]["BACKEND"].encode())
        for finder in get_finders():
            for path, storage in finder.list([]):
                digest.update(f"{path} {storage.size(path)} {storage.get_modified_time(path)}\n".encode())
        stamp = Path(settings.STATIC_ROOT or "") / ".collected"
        if not stamp.exists() or stamp.read_text() != digest.hexdigest():
            self.stdout.write("Static files: collecting.")
            call_command("collectstatic", interactive=False, verbosity=0, clear=True)
            stamp.write_text(digest.hexdigest())

    def _demo_content(self) -> None:
        if DEMO_COMMAND[0] in get_commands() and not _has_content():
            self.stdout.write("Demo content: loading.")
            call_command(*DEMO_COMMAND, stdout=self.stdout)

    def _index(self) -> None:
        """Build it anew where another release wrote it, or where it does not go with the pages."""
        if differences():
            self.stdout.write("Search: building the index anew.")
            call_command("search_rebuild", verbosity=0, stdout=StringIO())

    def _site_address(self, port: int) -> None:
        """Full addresses (feeds, 'view live') must lead here; a site with a real host name is left alone."""
        Site.objects.filter(is_default_site=True, hostname__in=["localhost", HOST]).exclude(
            hostname=HOST, port=port
        ).update(hostname=HOST, port=port)
        Site.clear_site_root_paths_cache()

    def _serve(self, port: str, base: str) -> None:
        connection.close()
        os.environ.update({"PORT": port, "WAGTAILADMIN_BASE_URL": base})
        pid_file = BASE_DIR / "var" / f"web-{port}.pid"
        arguments = [
            sys.executable,
            "-m",
            "gunicorn",
            "portal.wsgi",
            "--bind",
            f"{HOST}:{port}",
            "--workers",
            "2",
            "--threads",
            "2",
        ]
        arguments += ["--pid", str(pid_file), "--log-level", "warning", "--chdir", str(BASE_DIR)]
        if settings.DEBUG:
            arguments.append("--reload")
        if settings.ELASTICSEARCH.hosts:
            # It stops with the web server: with Ctrl-C, and when that is no more.
            sync = [sys.executable, str(BASE_DIR / "manage.py"), "search_sync", "--with-parent"]
            subprocess.Popen(sync, stdin=subprocess.DEVNULL)  # noqa: S603 - our own interpreter and arguments
        os.execv(sys.executable, arguments)  # noqa: S606 - our own interpreter and arguments


def _has_content() -> bool:
    """Whether there are more pages than the one that Wagtail makes."""
    return Page.objects.filter(depth__gt=1).exclude(depth=2, slug="home", content_type__model="page").exists()
