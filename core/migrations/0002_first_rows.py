"""The rows and the table that every installation needs: the version row, the English language, the shared cache."""

from django.conf import settings
from django.core.management import call_command
from django.db import migrations


def make_first_rows(apps, schema_editor):
    apps.get_model("core", "PortalState").objects.get_or_create(pk=1)
    apps.get_model("wagtailcore", "Locale").objects.get_or_create(language_code="en")


def make_shared_cache(apps, schema_editor):
    """A table of Django's database cache has no model; the command makes it when it is not there."""
    if "DatabaseCache" in settings.CACHES.get("shared", {}).get("BACKEND", ""):
        location = settings.CACHES["shared"]["LOCATION"]
        call_command("createcachetable", location, database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("core", "0001_initial"), ("wagtailcore", "0098_apitoken")]
    operations = [
        migrations.RunPython(make_first_rows, migrations.RunPython.noop),
        migrations.RunPython(make_shared_cache, migrations.RunPython.noop),
    ]
