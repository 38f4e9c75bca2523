"""`manage.py backup`: database and uploads in one file."""

from argparse import ArgumentParser
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from portal.backup import BackupError, create_backup
from portal.env import BASE_DIR


class Command(BaseCommand):
    """Make a backup and name its file."""

    help = "Write database and uploads to one file."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to; by default a new file in var/backups."""
        parser.add_argument("--to", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the file."""
        name = f"portal-{datetime.now().astimezone():%Y%m%d-%H%M%S}.tar"
        target = options["to"] or BASE_DIR / "var" / "backups" / name
        try:
            create_backup(target, Path(settings.MEDIA_ROOT))
        except BackupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Backup: {target}")
