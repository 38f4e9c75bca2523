"""Runs a real Elasticsearch server on this machine, for development and tests. A public site runs its own (docs/how-to/deploy.md).

Without passwords, so it listens on this machine only. One server per folder serves every process; a file lock keeps two processes from
starting it at once, and a running server is recognised by asking for its name, never by a process number.

From the command line: `python -m portal.elasticsearch_server start|stop|status|remove [FOLDER]`.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from portal.elasticsearch_programs import ElasticsearchServerError, java_home, programs
from portal.server_account import HOST, Account, free_port, outside_of, reachable_home, server_account

START_DEADLINE = 120.0
"""Seconds to wait for a start; it takes about 12, on a busy machine more."""
STOP_DEADLINE = 30.0
MEMORY = "512m"
TMP = Path("/tmp")  # noqa: S108 - the place where Java insists on writing
DEFAULT_FOLDER = Path(__file__).resolve().parents[1] / "var" / "elasticsearch"


@dataclass(frozen=True)
class ElasticsearchServer:
    """One server, kept in `folder` (data, port, lock, log)."""

    folder: Path = DEFAULT_FOLDER
    account: Account = field(default_factory=server_account)

    @cached_property
    def home(self) -> Path:
        """Where the files are: `folder`, or for root a folder under /var/lib when the server's account cannot reach `folder`."""
        if self.own_tmp and self.folder.resolve().is_relative_to(TMP):
            # It would not be seen behind the server's own /tmp. The folder itself says that there is a server.
            self.folder.mkdir(parents=True, exist_ok=True)
            return ElasticsearchServer(outside_of(self.folder), self.account).home
        home = reachable_home(self.folder, self.account)
        if home is None:
            raise ElasticsearchServerError(
                f"The user '{self.account.name}' can reach neither {self.folder} nor {outside_of(self.folder)}. "
                "Move the checkout to a folder that others may enter, or start this as an ordinary user."
            )
        return home

    @cached_property
    def own_tmp(self) -> bool:
        """Whether the server needs a /tmp of its own: Java meets a helper of its own there, whatever its settings."""
        return self.account.name is not None and not self.account.writes(TMP)

    @property
    def name(self) -> str:
        """How this server calls itself; no other has this name."""
        return "praktijkportaal-" + hashlib.sha256(os.fsencode(self.home.resolve())).hexdigest()[:12]

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.home / "server.log"

    @property
    def url(self) -> str:
        """Its address. Raises FileNotFoundError before the first start."""
        return f"http://{HOST}:{(self.home / 'port').read_text().strip()}"

    def answers(self) -> bool:
        """Whether this very server (and not another program on its port) is ready."""
        try:
            # Not `/`: the test server lacks that address.
            with urllib.request.urlopen(f"{self.url}/_cluster/health", timeout=2) as answer:  # noqa: S310 - our own
                health = json.load(answer)
        except (OSError, ValueError):
            return False
        return isinstance(health, dict) and health.get("cluster_name") == self.name and health.get("status") != "red"

    def ensure(self, patience: float = START_DEADLINE) -> str:
        """Start the server when it does not run, and return its address. Raises ElasticsearchServerError, also when it is not ready
        within `patience` seconds."""
        if not self.answers():
            with self._lock():
                if not self.answers():
                    self._start(patience)
        return self.url

    def stop(self) -> bool:
        """Stop the server; whether it ran."""
        with self._lock():
            pid = self.pid()
            if pid is None:
                return False
            os.kill(pid, signal.SIGTERM)
            deadline = time.monotonic() + STOP_DEADLINE
            while self._is_ours(pid):
                if time.monotonic() > deadline:
                    raise ElasticsearchServerError(f"Elasticsearch (process {pid}) does not stop.")
                time.sleep(0.1)
            return True

    def remove(self) -> None:
        """Stop the server and delete its data, wherever it is kept. The programs stay."""
        self.stop()
        for folder in {self.home, self.folder}:
            shutil.rmtree(folder)

    def pid(self) -> int | None:
        """The process of the server, None when there is none."""
        try:
            pid = int((self.home / "run" / "pid").read_text())
        except (OSError, ValueError):
            return None
        return pid if self._is_ours(pid) else None

    def _is_ours(self, pid: int) -> bool:
        """Whether this process is the server: after a crash its number may belong to somebody else."""
        try:
            command = Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            return False
        # Its folder for temporary files is on the command line. A killed process has none until its parent has noticed.
        return os.fsencode(f"={self.home / 'tmp'}\0") in command

    @contextmanager
    def _lock(self) -> Iterator[None]:
        with (self.home / "lock").open("w") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    def _start(self, patience: float) -> None:
        java, distribution = java_home(self.account), programs(self.home.parent)
        process = None if self.pid() else self._launch(java, distribution)
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if self.answers():
                return
            if process is not None and process.poll() is not None:
                break
            time.sleep(0.25)
        last = "\n".join(self.log.read_text(errors="replace").splitlines()[-20:])
        raise ElasticsearchServerError(
            f"Elasticsearch did not start (in {patience:.0f} seconds at most). The last lines of {self.log}:\n{last}"
        )

    def _launch(self, java: Path, distribution: Path) -> subprocess.Popen[bytes]:
        port = free_port(self.home / "port")
        if port is None:
            raise ElasticsearchServerError(f"There is no free port on {HOST}.")
        # The server writes into its configuration; the pid file belongs to whoever runs it.
        shutil.rmtree(self.home / "config", ignore_errors=True)
        shutil.copytree(distribution / "config", self.home / "config")
        for folder in ("data", "logs", "tmp", "run"):
            (self.home / folder).mkdir(exist_ok=True)
        owned = [self.home / "config", *(self.home / "config").rglob("*")]
        for path in (*owned, *(self.home / folder for folder in ("data", "logs", "tmp", "run"))):
            self.account.take(path)
        options = {
            "cluster.name": self.name,
            "discovery.type": "single-node",
            "network.host": HOST,
            "http.port": port,
            "transport.port": "0",
            "path.data": self.home / "data",
            "path.logs": self.home / "logs",
            "xpack.security.enabled": "false",
            # A full disk of a developer must not make indexes read-only.
            "cluster.routing.allocation.disk.threshold_enabled": "false",
        }
        arguments = [part for name, value in options.items() for part in ("-E", f"{name}={value}")]
        return self.account.launch(
            ["/bin/bash", distribution / "bin" / "elasticsearch", *arguments, "-p", self.home / "run" / "pid"],
            self.log,
            tmp=self.home / "tmp" if self.own_tmp else None,
            environment={
                "ES_JAVA_HOME": str(java),
                "ES_JAVA_OPTS": f"-Xms{MEMORY} -Xmx{MEMORY}",
                "ES_PATH_CONF": str(self.home / "config"),
                "ES_TMPDIR": str(self.home / "tmp"),
            },
        )


def main(arguments: list[str]) -> int:
    """The command line: start, stop, status or remove, and optionally a folder. Returns the exit code."""
    action, *rest = arguments or ["status"]
    server = ElasticsearchServer(Path(rest[0]).resolve()) if rest else ElasticsearchServer()
    if not server.folder.exists() and action != "start":
        print("There is no Elasticsearch server.")  # noqa: T201
        return 0
    try:
        if action == "start":
            print(f"ELASTICSEARCH_URL={server.ensure()}")  # noqa: T201
        elif action in ("stop", "remove"):
            server.stop() if action == "stop" else server.remove()
            print(f"Elasticsearch does not run ({server.folder}).")  # noqa: T201
        else:
            print(f"Elasticsearch {'runs' if server.answers() else 'does not run'} ({server.folder}).")  # noqa: T201
    except ElasticsearchServerError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
