"""The embedded server: starts once, survives a crash, is recognised by connecting, and never deletes."""

import os
import signal
import stat
import subprocess
import sys

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from portal.embedded_postgres import EmbeddedPostgres
from portal.env import BASE_DIR
from portal.postgres_binaries import EmbeddedPostgresError, find_binaries, reachable_binaries
from portal.server_account import Account


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server in a folder with spaces and quotes in its name, and a path that is too long for a socket."""
    # pytest's own folder is closed to other accounts, and root's server runs as another account.
    base = tmp_path_factory.mktemp("embedded")
    for folder in (base, base.parent, base.parent.parent):
        folder.chmod(0o755)
    folder = base / "een map met spaties" / ("lang" * 25)
    server = EmbeddedPostgres(folder, durable=False)
    server.ensure()
    yield server
    server.remove()


def connect(server, **changes):
    return psycopg.connect(make_conninfo(**{**server.parameters(), "dbname": "portal", **changes}), autocommit=True)


def postmaster(server):
    return int((server.data / "postmaster.pid").read_text().splitlines()[0])


def test_it_has_a_database_in_utf_8_and_the_extensions_that_search_needs(server):
    with connect(server) as connection:
        assert connection.execute("SHOW server_encoding").fetchone() == ("UTF8",)
        names = {row[0] for row in connection.execute("SELECT name FROM pg_available_extensions")}
    assert {"unaccent", "pg_trgm", "btree_gin"} <= names


def test_nobody_gets_in_without_the_password_and_only_its_owner_can_read_that(server):
    with pytest.raises(psycopg.OperationalError, match="password"):
        connect(server, password="guess")
    assert stat.S_IMODE((server.home / "password").stat().st_mode) == 0o600
    assert not (server.home / "password.init").exists()


def test_a_second_process_shares_the_running_server(server):
    before = postmaster(server)
    command = [sys.executable, "-m", "portal.embedded_postgres", "start", str(server.folder)]
    processes = [subprocess.Popen(command, cwd=BASE_DIR) for _ in range(2)]
    assert [process.wait(60) for process in processes] == [0, 0]
    assert postmaster(server) == before


def test_rows_are_there_after_the_server_was_killed_and_its_port_stays(server):
    port = server.parameters()["port"]
    with connect(server) as connection:
        connection.execute("CREATE TABLE kept AS SELECT generate_series(1, 1000) AS number")
        connection.execute("CHECKPOINT")
    os.kill(postmaster(server), signal.SIGKILL)
    server.ensure()
    with connect(server) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (1000,)
    assert server.parameters()["port"] == port


def test_data_of_another_version_is_left_alone_with_the_commands_that_move_it(server):
    server.stop()
    marker = server.data / "PG_VERSION"
    kept = marker.read_text()
    marker.write_text("14\n")
    try:
        with pytest.raises(EmbeddedPostgresError, match="PostgreSQL 14") as error:
            server.ensure()
        assert "make backup" in str(error.value)
        assert "make restore" in str(error.value)
    finally:
        marker.write_text(kept)
    server.ensure()
    with connect(server) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_stopping_twice_is_no_error(server):
    server.ensure()
    assert server.stop()
    assert not server.stop()
    assert not server.answers()


def test_programs_that_an_account_cannot_reach_are_copied_once(tmp_path):
    class Outsider(Account):
        """Reaches nothing outside the copies."""

        def run(self, command, *, environment=None):
            if str(command[0]).startswith(str(tmp_path)):
                return super().run(command, environment=environment)
            return subprocess.CompletedProcess(command, 126, "", "Permission denied")

    outsider = Outsider(None)
    copied = reachable_binaries(find_binaries(), outsider, tmp_path)
    assert copied.is_relative_to(tmp_path)
    assert outsider.run([copied / "postgres", "--version"]).returncode == 0
    assert outsider.run([copied / "initdb", "--version"]).returncode == 0
    assert reachable_binaries(find_binaries(), outsider, tmp_path) == copied
