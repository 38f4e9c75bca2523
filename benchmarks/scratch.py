"""A database server of the benchmark's own, with one database per number of practices. The developer's database stays out of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from benchmarks import cpu
from portal.embedded_postgres import EmbeddedPostgres

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "var" / "bench"
MIGRATED = "bench_empty"
DEMO = "bench_demo"
SETTINGS = "portal.settings.production"


class Scratch:
    """The server and its databases."""

    def __init__(self) -> None:
        self._server = EmbeddedPostgres(FOLDER / "postgres")
        self._where = self._server.ensure()

    @property
    def postmaster(self) -> int:
        """The process that started all others of the server."""
        with self._connect("postgres") as connection:
            return cpu.parent(connection.info.backend_pid)

    @property
    def version(self) -> str:
        """Of PostgreSQL."""
        with self._connect("postgres") as connection:
            return str(connection.execute("SHOW server_version").fetchone()[0])

    def build(self, practices: int, seed: int) -> str:
        """Make a database with so many generated practices; returns its name."""
        self._make_migrated()
        name = f"bench_{practices}"
        self._create(name, MIGRATED)
        self.manage(name, "make_bulk", str(practices), "--seed", str(seed))
        with self._connect(name) as connection:
            connection.execute("VACUUM (ANALYZE)")
        return name

    def build_demo(self) -> str:
        """Make the database with the demo content; returns its name."""
        self._make_migrated()
        self._create(DEMO, MIGRATED)
        self.manage(DEMO, "load_demo")
        return DEMO

    def prepare(self, name: str, template: str) -> None:
        """Make a database with vocabularies and places and nothing else."""
        self._make_migrated()
        self._create(name, template)
        self.manage(name, "load_places")
        self.manage(name, "load_vocabulary")

    def renew(self, name: str) -> None:
        """Bring a database, and the static files, up to the code of today."""
        self.manage(name, "migrate", "--no-input", "-v0")
        self.manage(name, "collectstatic", "--no-input", "-v0")

    def exists(self, name: str) -> bool:
        """Whether there is such a database."""
        with self._connect("postgres") as connection:
            return bool(connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone())

    def environment(self, database: str) -> dict[str, str]:
        """What a process needs to run the portal on one of the databases as in production."""
        login = f"{self._where['user']}:{quote(self._where['password'], safe='')}"
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": SETTINGS,
            "DATABASE_URL": f"postgres://{login}@{self._where['host']}:{self._where['port']}/{database}",
            "SECRET_KEY": "only-for-measuring-on-this-machine-0123456789-abcdefghij",
            "ALLOWED_HOSTS": "127.0.0.1",
            "WAGTAILADMIN_BASE_URL": "https://127.0.0.1",
            "STATIC_ROOT": str(FOLDER / "static"),
            "MEDIA_ROOT": str(FOLDER / "media"),
            "LOG_LEVEL": "WARNING",
        }

    def manage(self, database: str, *arguments: str) -> None:
        """Run a management command; its output is shown when it fails."""
        command = [sys.executable, "manage.py", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.environment(database), capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{' '.join(arguments)} failed:\n{done.stdout}\n{done.stderr}")

    def rows(self, database: str, query: str, parameters: list[object] | None = None) -> list[tuple]:
        """The answer to a query."""
        with self._connect(database) as connection:
            return connection.execute(query, parameters).fetchall()

    def stop(self) -> None:
        """Stop the server; the databases stay for a run with --keep."""
        self._server.stop()

    def remove(self) -> None:
        """Stop the server and delete everything."""
        self._server.remove()
        shutil.rmtree(FOLDER, ignore_errors=True)

    def _make_migrated(self) -> None:
        """The empty portal that every database begins as."""
        if not self.exists(MIGRATED):
            self._create(MIGRATED, "template1")
        self.renew(MIGRATED)

    def _create(self, name: str, template: str) -> None:
        with self._connect("postgres") as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
            create = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
            connection.execute(create.format(sql.Identifier(name), sql.Identifier(template)))

    def _connect(self, database: str) -> psycopg.Connection:
        return psycopg.connect(**self._where, dbname=database, autocommit=True)
