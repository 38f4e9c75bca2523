"""The log of queries, and the right to read its reports for who works on the texts."""

import uuid

from django.db import migrations, models

GROUPS = ("Editors", "Moderators")


def allow(apps, schema_editor):
    # Django makes permissions after all migrations, so it may not exist yet: make it here, as Wagtail does.
    ContentType, Permission = apps.get_model("contenttypes", "ContentType"), apps.get_model("auth", "Permission")
    content_type, _ = ContentType.objects.get_or_create(app_label="search", model="querylog")
    permission, _ = Permission.objects.get_or_create(
        content_type=content_type, codename="view_querylog", defaults={"name": "Can view zoekvraag"}
    )
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("search", "0007_compound_rules"),
        ("wagtailcore", "0098_apitoken"),
    ]
    operations = [
        migrations.CreateModel(
            name="QueryLog",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("day", models.DateField(verbose_name="dag")),
                ("locale", models.CharField(max_length=20, verbose_name="taal")),
                ("scope", models.CharField(max_length=20, verbose_name="gezocht in")),
                ("query", models.CharField(max_length=200, verbose_name="zoekvraag")),
                ("filters", models.CharField(blank=True, max_length=500, verbose_name="filters")),
                ("results", models.PositiveIntegerField(verbose_name="resultaten")),
                ("corrected", models.BooleanField(verbose_name="spelling verbeterd")),
                ("times", models.PositiveIntegerField(default=1, verbose_name="keren gezocht")),
                ("clicks", models.PositiveIntegerField(default=0, verbose_name="keren doorgeklikt")),
                (
                    "ranks",
                    models.PositiveBigIntegerField(default=0, verbose_name="plaatsen van de kliks, opgeteld"),
                ),
            ],
            options={
                "verbose_name": "zoekvraag",
                "verbose_name_plural": "zoekvragen",
                "default_permissions": ["view"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=["day", "locale", "scope", "query", "filters"], name="search_query_log_once"
                    )
                ],
            },
        ),
        migrations.RunPython(allow, migrations.RunPython.noop),
    ]
