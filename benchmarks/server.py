"""One gunicorn worker on a free port, and requests to it."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import time
from dataclasses import dataclass

from benchmarks import cpu
from benchmarks.scratch import ROOT

HOST = "127.0.0.1"
START_WITHIN = 60.0
STOP_WITHIN = 20.0
HEADERS = {"X-Forwarded-Proto": "https"}
"""What a proxy with TLS says to the portal."""


@dataclass(frozen=True)
class Answer:
    """What came back; `queries` counts the statements that it took."""

    status: int
    queries: int
    body: bytes


class Worker:
    """The portal behind one gunicorn sync worker, for use in a `with` block."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def __enter__(self) -> Worker:
        with socket.socket() as probe:
            probe.bind((HOST, 0))
            self.port = probe.getsockname()[1]
        command = [
            sys.executable,
            "-m",
            "gunicorn",
            "benchmarks.wsgi",
            "--workers",
            "1",
            "--bind",
            f"{HOST}:{self.port}",
        ]
        command += ["--log-level", "warning"]
        self._process = subprocess.Popen(command, cwd=ROOT, env=self._environment)
        deadline = time.monotonic() + START_WITHIN
        while not self._is_up():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self._process.kill()
                raise RuntimeError("gunicorn did not start")
            time.sleep(0.2)
        (self.pid,) = cpu.children(self._process.pid)
        return self

    def __exit__(self, *error: object) -> None:
        self._process.terminate()
        self._process.wait(STOP_WITHIN)

    def get(self, path: str, cold: bool = False) -> Answer:
        """Ask for a page as a proxy with TLS would."""
        connection = http.client.HTTPConnection(HOST, self.port, timeout=30)
        headers = HEADERS | {"Host": HOST}
        connection.request("GET", path, headers=headers | ({"X-Bench-Cold": "1"} if cold else {}))
        response = connection.getresponse()
        answer = Answer(response.status, int(response.getheader("X-Bench-Queries", "-1")), response.read())
        connection.close()
        return answer

    def address(self, path: str) -> str:
        """Where a browser finds a page."""
        return f"http://{HOST}:{self.port}{path}"

    def _is_up(self) -> bool:
        try:
            return self.get("/healthz").status == 200
        except OSError:
            return False
