"""Renews the lists of texts of the demo content that are translated: `home/seed/english/*.po`.

Needs a database with the demo content (`make run` makes one); writes nothing into it. Texts that are there already keep their translation,
texts that the content no longer has go. Run `python -m scripts.demo_texts`, then translate what it names.
"""

from __future__ import annotations

import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.dev")
django.setup()

# What is read has models, which may only be imported once Django is ready.
import polib  # noqa: E402
from django.db import transaction  # noqa: E402

from home.seed.english import FOLDER, texts_of, translated_pages  # noqa: E402


def main() -> None:
    """Write a file per page or kind of small pages, and name what is not translated."""
    wanted: dict[str, dict[str, str]] = {}
    with transaction.atomic():
        for name, page in translated_pages():
            for path, text in texts_of(page):
                wanted.setdefault(name, {}).setdefault(text, f"{page.slug}: {path}")
        transaction.set_rollback(True)
    missing = 0
    for name, texts in sorted(wanted.items()):
        file = FOLDER / f"{name}.po"
        before = {entry.msgid: entry.msgstr for entry in polib.pofile(str(file))} if file.exists() else {}
        catalogue = polib.POFile(wrapwidth=120)
        catalogue.metadata = {"Language": "en", "Content-Type": "text/plain; charset=UTF-8"}
        for text, where in texts.items():
            catalogue.append(polib.POEntry(msgid=text, msgstr=before.get(text, ""), comment=where))
        catalogue.save(str(file))
        todo = sum(not entry.msgstr for entry in catalogue)
        missing += todo
        print(f"{file.name}: {len(catalogue)} texts, {todo} not translated")
    for file in FOLDER.glob("*.po"):
        if file.stem not in wanted:
            file.unlink()
    sys.exit(f"{missing} texts are not translated yet." if missing else 0)


if __name__ == "__main__":
    main()
