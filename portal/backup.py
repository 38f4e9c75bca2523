"""A backup is one tar file: `version.json`, `database.dump` (`pg_dump -Fc`) and `media/...`.

The dump is made and read with the programs of `portal.postgres_binaries`; for an outside server of another major
version `POSTGRES_BINDIR` names that version's programs. The file holds personal data, so only its owner can read it.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from portal.postgres_binaries import find_binaries

FORMAT = 1
VERSION, DUMP, MEDIA = "version.json", "database.dump", "media"


class BackupError(RuntimeError):
    """A backup cannot be made or loaded; the message says why."""


def create_backup(target: Path, media: Path) -> None:
    """Write the present database and the files under `media` to `target`. Raises BackupError; a half-written file does
    not stay."""
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_name(target.name + ".part")
    try:
        with tempfile.TemporaryFile() as dump, os.fdopen(_new_private_file(half), "wb") as handle:
            _run(["pg_dump", "--format=custom", "--no-owner", "--no-privileges"], output=dump)
            with tarfile.open(fileobj=handle, mode="w") as archive:
                _add(archive, VERSION, io.BytesIO(json.dumps(_version_note(), indent=2).encode()))
                dump.seek(0)
                _add(archive, DUMP, dump)
                for path in sorted(path for path in media.rglob("*") if path.is_file() and not path.is_symlink()):
                    archive.add(path, f"{MEDIA}/{path.relative_to(media).as_posix()}", recursive=False)
        half.rename(target)
    finally:
        half.unlink(missing_ok=True)


def restore_backup(source: Path, media: Path) -> dict[str, Any]:
    """Load `source` into the present, empty database and the folder `media`; returns the version note.

    Raises BackupError when the file is no backup, the database or `media` is not empty, or loading fails (then the
    database is unchanged).
    """
    if connection.introspection.table_names():
        raise BackupError("The database is not empty. Empty it first (make reset, or a new database), then restore.")
    if media.exists() and any(media.iterdir()):
        raise BackupError(f"{media} is not empty. Move its files away first, then restore.")
    try:
        with tarfile.open(source) as archive:
            note = _read_note(archive)
            with tempfile.TemporaryFile() as dump:
                shutil.copyfileobj(_member(archive, DUMP), dump)
                dump.seek(0)
                command = ["pg_restore", "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
                _run([*command, f"--dbname={connection.settings_dict['NAME']}"], source=dump)
            _extract_media(archive, media)
    except (OSError, tarfile.TarError) as error:
        raise BackupError(f"{source} cannot be read: {error}") from error
    return note


def _version_note() -> dict[str, Any]:
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        server = cursor.fetchone()
    applied = MigrationRecorder(connection).applied_migrations()
    return {
        "format": FORMAT,
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "postgresql": server[0] if server else "",
        "django": version("django"),
        "wagtail": version("wagtail"),
        "migrations": sorted(f"{app}.{name}" for app, name in applied),
    }


def _read_note(archive: tarfile.TarFile) -> dict[str, Any]:
    try:
        note: dict[str, Any] = json.load(_member(archive, VERSION))
    except ValueError as error:
        raise BackupError(f"{VERSION} in the backup cannot be read.") from error
    if note.get("format") != FORMAT:
        raise BackupError(
            f"The backup has format {note.get('format')}, this version of the portal reads format {FORMAT}."
        )
    return note


def _member(archive: tarfile.TarFile, name: str) -> BinaryIO:
    try:
        content = archive.extractfile(name)
    except KeyError:
        content = None
    if content is None:
        raise BackupError(f"This is not a backup of the portal: {name} is missing.")
    return content  # type: ignore[return-value]


def _extract_media(archive: tarfile.TarFile, media: Path) -> None:
    """Only plain files, only below `media`: a backup may have passed through other hands."""
    for member in archive:
        parts = PurePosixPath(member.name).parts
        if not member.isfile() or parts[:1] != (MEDIA,) or ".." in parts or len(parts) < 2:
            continue
        content = archive.extractfile(member)
        path = media.joinpath(*parts[1:])
        path.parent.mkdir(parents=True, exist_ok=True)
        if content:
            with path.open("wb") as handle:
                shutil.copyfileobj(content, handle)


def _add(archive: tarfile.TarFile, name: str, content: Any) -> None:
    member = tarfile.TarInfo(name)
    member.size = content.seek(0, io.SEEK_END)
    member.mtime = int(datetime.now(UTC).timestamp())
    member.mode = 0o600
    content.seek(0)
    archive.addfile(member, content)


def _new_private_file(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)


def _run(command: list[str], *, source: Any = subprocess.DEVNULL, output: Any = subprocess.DEVNULL) -> None:
    """Run one of PostgreSQL's programs on the present database."""
    connection.ensure_connection()
    program, *arguments = command
    result = subprocess.run(  # noqa: S603 - PostgreSQL's own programs
        [str(find_binaries() / program), *arguments],
        check=False,
        stdin=source,
        stdout=output,
        stderr=subprocess.PIPE,
        env={**os.environ, **_place(connection.settings_dict)},
    )
    if result.returncode:
        raise BackupError(f"{program} failed: {result.stderr.decode(errors='replace').strip()}")


def _place(settings: Mapping[str, Any]) -> dict[str, str]:
    """How to connect, in the environment: a password on the command line would be visible to every user of the
    machine."""
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    place = {variable: str(settings[name]) for variable, name in names.items() if settings.get(name)}
    tls = {
        variable: settings["OPTIONS"].get(name)
        for variable, name in (("PGSSLMODE", "sslmode"), ("PGSSLROOTCERT", "sslrootcert"))
    }
    return {**place, **{variable: value for variable, value in tls.items() if value}}
