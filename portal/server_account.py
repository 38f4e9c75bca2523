"""Who runs the servers that the portal starts by itself, where their files are, and on which port they listen.

These servers refuse to run as root, so root runs them as `nobody`; then programs and data must be reachable by `nobody`, which they are
not when the checkout lies in a closed home directory. This module finds out by trying, never by reading modes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HOST = "127.0.0.1"
SERVER_USER = "nobody"
"""The account that runs the servers when the portal is started by root. It exists on every Linux system and owns nothing
else of ours."""

OUTSIDE = Path("/var/lib/praktijkportaal")
"""Where root keeps data folders and a copy of the programs when the checkout cannot be reached by `SERVER_USER`."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who runs the server: `None` is whoever runs this process."""

    name: str | None

    def run(
        self, command: Sequence[str | Path], *, environment: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a program as this account, in `/`, with its output caught. Never raises for a program that fails or
        cannot be reached (126)."""
        arguments = [str(part) for part in command]
        try:
            return subprocess.run(  # noqa: S603 - the programs come from our own folder
                arguments, check=False, capture_output=True, text=True, errors="replace", **self._options(environment)
            )
        except OSError as error:
            return subprocess.CompletedProcess(arguments, 126, "", str(error))

    def launch(
        self,
        command: Sequence[str | Path],
        log: Path,
        *,
        environment: dict[str, str] | None = None,
        tmp: Path | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program that goes on running, in a session of its own, so that Ctrl-C does not reach it; what it says goes to
        the end of `log`. With `tmp` that folder is the program's /tmp (only root can do that)."""
        arguments, options = [str(part) for part in command], self._options(environment)
        if tmp and self.name:
            become = ["setpriv", f"--reuid={self.name}", f"--regid={options.pop('group')}", "--clear-groups"]
            del options["user"], options["extra_groups"]
            mounted = ["unshare", "--mount", "/bin/sh", "-c", 'mount --bind "$0" /tmp && exec "$@"', str(tmp)]
            arguments = [*mounted, *become, *arguments]
        with log.open("ab") as output:
            return subprocess.Popen(  # noqa: S603 - the programs come from our own folder
                arguments, stdout=output, stderr=subprocess.STDOUT, start_new_session=True, **options
            )

    def reaches(self, folder: Path) -> bool:
        """Whether this account can enter `folder`."""
        return self.run(["/bin/sh", "-c", 'cd "$1"', "sh", folder]).returncode == 0

    def writes(self, folder: Path) -> bool:
        """Whether this account can make files in `folder`."""
        return self.run(["/bin/sh", "-c", 'test -w "$1"', "sh", folder]).returncode == 0

    def take(self, path: Path) -> None:
        """Make this account the owner of a file or an empty folder."""
        if self.name:
            shutil.chown(path, user=self.name)

    def _options(self, environment: dict[str, str] | None) -> dict[str, Any]:
        """Folder, environment and user of a program."""
        options: dict[str, Any] = {
            "cwd": "/",
            "env": {**os.environ, "LC_ALL": "C", **(environment or {})},
            "stdin": subprocess.DEVNULL,
        }
        if self.name:
            group = "nogroup" if _group_exists("nogroup") else self.name
            options |= {"user": self.name, "group": group, "extra_groups": []}
        return options


def _group_exists(name: str) -> bool:
    return any(line.startswith(f"{name}:") for line in Path("/etc/group").read_text().splitlines())


def server_account() -> Account:
    """The account that runs the servers for the present user."""
    return Account(SERVER_USER if os.geteuid() == 0 else None)


def reachable_home(folder: Path, account: Account) -> Path | None:
    """Where the files of a server are: `folder`, or for root a folder under /var/lib when the account cannot reach `folder`. It exists
    afterwards. None when the account can reach neither."""
    folder.mkdir(parents=True, exist_ok=True)
    if account.reaches(folder):
        return folder
    outside = outside_of(folder)
    outside.mkdir(parents=True, exist_ok=True)
    for path in (OUTSIDE, outside):
        path.chmod(0o755)
    return outside if account.reaches(outside) else None


def outside_of(folder: Path) -> Path:
    """The folder under /var/lib that stands for a `folder` that the account cannot reach."""
    mark = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:12]
    return OUTSIDE / f"{folder.name}-{mark}"


def free_port(remembered: Path) -> int | None:
    """The port written in a file when nobody uses it, else any free one, written there for the next time. None when there is none."""
    wanted = int(remembered.read_text()) if remembered.exists() else 0
    for port in (wanted, 0):
        with socket.socket() as probe:
            # Without this, a port whose last connections just closed counts as taken.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            number = int(probe.getsockname()[1])
        remembered.write_text(f"{number}\n")
        return number
    return None
