"""A backup of a site, loaded into an empty installation, finds its practices and has its files."""

import io
import os
import tarfile

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from psycopg import sql

from portal.backup import BackupError, create_backup, restore_backup
from practices.models import PracticePage
from tests.factories.practices import PracticeFactory

TITLE = "Samen de wachtlijst korter maken"


@pytest.fixture
def site(committed_db, tmp_path):
    """A published practice and an uploaded file."""
    PracticeFactory(title=TITLE)
    media = tmp_path / "media"
    (media / "documents").mkdir(parents=True)
    (media / "documents" / "plan van aanpak.txt").write_text("stap 1")
    return media


@pytest.fixture
def empty_database(committed_db):
    """A scratch database that the present connection is pointed at during the test."""
    name, before = f"scratch_{os.getpid()}", connection.settings_dict["NAME"]
    with connection._nodb_cursor() as cursor:
        cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))

    def move_there():
        connection.close()
        connection.settings_dict["NAME"] = name

    yield move_there
    connection.close()
    connection.settings_dict["NAME"] = before
    with connection._nodb_cursor() as cursor:
        cursor.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def test_a_restored_site_finds_its_practice_and_has_its_file(site, empty_database, tmp_path, settings, client):
    archive, media = tmp_path / "backups" / "site.tar", tmp_path / "restored"
    settings.MEDIA_ROOT = site
    call_command("backup", to=archive)
    empty_database()
    settings.MEDIA_ROOT = media
    call_command("restore", archive)
    assert TITLE in client.get("/praktijken/", {"sort": "title"}).content.decode()
    assert "wachtlijst" in client.get("/praktijken/", {"q": "lijst"}).content.decode()
    assert (media / "documents" / "plan van aanpak.txt").read_text() == "stap 1"


def test_a_backup_says_what_made_it_and_only_its_owner_reads_it(site, tmp_path):
    archive = tmp_path / "site.tar"
    create_backup(archive, site)
    with tarfile.open(archive) as content:
        assert content.getnames() == ["version.json", "database.dump", "media/documents/plan van aanpak.txt"]
        note = content.extractfile("version.json").read().decode()
    assert '"postgresql"' in note
    assert "core.0001_initial" in note
    assert archive.stat().st_mode & 0o077 == 0


def test_a_site_with_content_is_not_overwritten(site, tmp_path):
    archive = tmp_path / "site.tar"
    create_backup(archive, site)
    with pytest.raises(CommandError, match="not empty"):
        call_command("restore", archive)
    assert PracticePage.objects.filter(title=TITLE).exists()


@pytest.mark.parametrize("content", [b"", b"not a tar file", None])
def test_a_file_that_is_no_backup_is_refused(empty_database, tmp_path, content):
    archive = tmp_path / "other.tar"
    if content is None:
        with tarfile.open(archive, "w") as other:
            other.addfile(tarfile.TarInfo("readme.txt"), io.BytesIO())
    else:
        archive.write_bytes(content)
    empty_database()
    with pytest.raises(BackupError):
        restore_backup(archive, tmp_path / "media")
    with pytest.raises(BackupError):
        restore_backup(tmp_path / "missing.tar", tmp_path / "media")


def test_a_backup_cannot_write_outside_the_media_folder(site, empty_database, tmp_path):
    archive, media = tmp_path / "site.tar", tmp_path / "restored"
    create_backup(archive, site)
    with tarfile.open(archive, "a") as content:
        content.addfile(tarfile.TarInfo("media/../../outside.txt"), io.BytesIO())
        link = tarfile.TarInfo("media/link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        content.addfile(link)
    empty_database()
    restore_backup(archive, media)
    assert sorted(path.name for path in media.rglob("*")) == ["documents", "plan van aanpak.txt"]
    assert not (tmp_path.parent / "outside.txt").exists()
