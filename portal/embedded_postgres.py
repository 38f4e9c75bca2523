"""Runs a PostgreSQL server of the project's own, so that nothing has to be installed.

Used when `DATABASE_URL` is not set: for development and small single-host use. One server per checkout serves every
process; a file lock keeps two processes from starting it at once, and a running server is recognised by connecting to
it, never by a process number. Nothing here deletes data; `make reset` does, through `remove`.

From the command line: `python -m portal.embedded_postgres start|stop|status|remove [FOLDER]`.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from portal.postgres_binaries import EmbeddedPostgresError, find_binaries, major_version, reachable_binaries
from portal.server_account import HOST, OUTSIDE, Account, free_port, outside_of, reachable_home, server_account

USER = "portal"
DATABASE = "portal"
START_DEADLINE = 60.0
"""Seconds to wait for a start. A start after a crash takes about 4: the lock of the dead server holds until its parent
has noticed."""

DEFAULT_FOLDER = Path(__file__).resolve().parents[1] / "var" / "postgres"

CONFIGURATION = f"""
# Written by portal.embedded_postgres.
listen_addresses = '{HOST}'
# A socket path may be 107 bytes at most, a checkout's path may be longer.
unix_socket_directories = ''
password_encryption = 'scram-sha-256'
max_connections = 60
shared_buffers = '64MB'
log_min_messages = 'warning'
"""
FORGETFUL = """
# Test data: losing it in a crash costs nothing.
fsync = off
full_page_writes = off
synchronous_commit = off
"""


@dataclass(frozen=True)
class EmbeddedPostgres:
    """One embedded server, kept in `folder` (data, password, port, lock, log). `durable=False` trades safety for speed:
    for tests only."""

    folder: Path = DEFAULT_FOLDER
    durable: bool = True
    account: Account = field(default_factory=server_account)

    @cached_property
    def home(self) -> Path:
        """Where the files are: `folder`, or for root a folder under /var/lib when the server's account cannot reach
        `folder`."""
        home = reachable_home(self.folder, self.account)
        if home is None:
            raise EmbeddedPostgresError(
                f"The user '{self.account.name}' can reach neither {self.folder} nor {outside_of(self.folder)}. Move the "
                "checkout to a folder that others may enter, start the portal as an ordinary user, or set DATABASE_URL."
            )
        return home

    @property
    def data(self) -> Path:
        """PostgreSQL's own data folder."""
        return self.home / "data"

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.home / "server.log"

    @cached_property
    def bindir(self) -> Path:
        """Programs that the server's account can run."""
        return reachable_binaries(find_binaries(), self.account, OUTSIDE / "binaries")

    def parameters(self) -> dict[str, str]:
        """How to connect, as libpq names it (host, port, user, password); without starting anything. Raises
        FileNotFoundError before the first start."""
        return {
            "host": HOST,
            "port": (self.home / "port").read_text().strip(),
            "user": USER,
            "password": (self.home / "password").read_text().strip(),
        }

    def answers(self) -> bool:
        """Whether this very server (and not another program on its port) accepts connections."""
        try:
            with self._connect() as connection:
                row = connection.execute("SHOW data_directory").fetchone()
        except (psycopg.Error, FileNotFoundError):
            return False
        return row is not None and Path(row[0]).resolve() == self.data.resolve()

    def _connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        conninfo = make_conninfo(**self.parameters(), dbname="postgres", connect_timeout=2)
        return psycopg.connect(conninfo, autocommit=True)

    def ensure(self, patience: float = START_DEADLINE) -> dict[str, str]:
        """Start the server when it does not run, create the database when it is not there, and return `parameters()`.

        Raises EmbeddedPostgresError, also when the server does not answer within `patience` seconds.
        """
        if not self.answers():
            with self._lock():
                if not self.answers():
                    self._initialise()
                    self._start(patience)
        return self.parameters()

    def stop(self) -> bool:
        """Stop the server; whether it ran. Open connections are closed, unfinished transactions rolled back."""
        if not (self.data / "PG_VERSION").exists():
            return False
        with self._lock():
            if not self._process_is_there():
                return False
            answer = self.account.run([self.bindir / "pg_ctl", "stop", "-D", self.data, "-m", "fast", "-w", "-t", "60"])
            if answer.returncode and self._process_is_there():
                raise EmbeddedPostgresError(f"The server does not stop: {answer.stderr.strip()}")
            return True

    def remove(self) -> None:
        """Stop the server and delete its data, wherever it is kept."""
        self.stop()
        for folder in {self.home, self.folder}:
            shutil.rmtree(folder)

    @contextmanager
    def _lock(self) -> Iterator[None]:
        with (self.home / "lock").open("w") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    def _initialise(self) -> None:
        have, made_by = major_version(self.bindir, self.account), self.data / "PG_VERSION"
        if made_by.exists():
            if (found := made_by.read_text().strip()) != have:
                raise EmbeddedPostgresError(_version_advice(found, have, self.home))
            return
        if self.data.exists() and any(self.data.iterdir()):
            raise EmbeddedPostgresError(
                f"{self.data} holds files but no PG_VERSION: a first start was cut off. "
                "Move that folder away and try again."
            )
        password = secrets.token_urlsafe(32)
        _write_secret(self.home / "password", password)
        self.data.mkdir(mode=0o700, exist_ok=True)
        self.account.take(self.data)
        readable = self.home / "password.init"
        _write_secret(readable, password)
        self.account.take(readable)
        answer = self.account.run(
            [
                self.bindir / "initdb",
                *("-D", self.data, "-U", USER, f"--pwfile={readable}"),
                *("--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256"),
            ]
        )
        readable.unlink()
        if answer.returncode:
            raise EmbeddedPostgresError(f"initdb failed:\n{answer.stdout}\n{answer.stderr}")
        with (self.data / "postgresql.conf").open("a") as handle:
            handle.write(CONFIGURATION + ("" if self.durable else FORGETFUL))

    def _start(self, patience: float) -> None:
        self.log.touch()
        self.account.take(self.log)
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if not self._process_is_there():
                self._launch()
            if self.answers():
                self._create_database()
                return
            time.sleep(0.2)
        last = "\n".join(self.log.read_text(errors="replace").splitlines()[-20:])
        raise EmbeddedPostgresError(
            f"The database server did not start within {patience:.0f} seconds. The last lines of {self.log}:\n{last}"
        )

    def _launch(self) -> None:
        port = self._port()
        # pg_ctl puts the server in a session of its own, so Ctrl-C in the terminal does not reach it.
        command: list[str | Path] = [
            self.bindir / "pg_ctl",
            "start",
            "-W",
            "-D",
            self.data,
            "-l",
            self.log,
            "-o",
            f"-p {port}",
        ]
        self.account.run(command)
        time.sleep(0.1)

    def _port(self) -> int:
        port = free_port(self.home / "port")
        if port is None:
            raise EmbeddedPostgresError(f"There is no free port on {HOST}.")
        return port

    def _process_is_there(self) -> bool:
        return self.account.run([self.bindir / "pg_ctl", "status", "-D", self.data]).returncode == 0

    def _create_database(self) -> None:
        with self._connect() as connection:
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))


def _write_secret(path: Path, value: str) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as handle:
        handle.write(value)


def _version_advice(found: str, have: str, home: Path) -> str:
    kept = f"{home}-{found}"
    return f"""The data in {home} was made by PostgreSQL {found}, the programs are version {have}. Nothing was changed.
Dump it with programs of version {found} and load the dump in a new data folder:
    POSTGRES_BINDIR=/usr/lib/postgresql/{found}/bin make backup     # or: git checkout the version that ran before, make
    backup make stop && mv '{home}' '{kept}'
    make restore FILE=var/backups/(the file that make backup named)
Remove '{kept}' when you have seen that all is well."""


def main(arguments: list[str]) -> int:
    """The command line: start, stop, status or remove, and optionally a folder. Returns the exit code."""
    action, *rest = arguments or ["status"]
    server = EmbeddedPostgres(Path(rest[0]).resolve()) if rest else EmbeddedPostgres()
    if not server.folder.exists() and action != "start":
        print("There is no embedded database.")  # noqa: T201
        return 0
    try:
        if action == "start":
            server.ensure()
        elif action == "stop":
            server.stop()
        elif action == "remove":
            server.remove()
        state = "runs" if action != "remove" and server.answers() else "does not run"
        print(f"The embedded database {state} ({server.folder}).")  # noqa: T201
    except EmbeddedPostgresError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
