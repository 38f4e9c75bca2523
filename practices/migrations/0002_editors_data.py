"""Who writes practices also keeps organisations, sources and terms, and sees places."""

from django.db import migrations

GROUPS = ("Editors", "Moderators")
ALLOWED = {
    "organisation": ("add", "change", "delete", "view"),
    "source": ("add", "change", "delete", "view"),
    "term": ("add", "change", "delete", "view"),
    "place": ("view",),
}


def allow(apps, schema_editor):
    # Django makes permissions after all migrations, so a new database has none yet: make them here, as Wagtail does.
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    permissions = []
    for model, actions in ALLOWED.items():
        content_type, _ = ContentType.objects.get_or_create(app_label="practices", model=model)
        for action in actions:
            permission, _ = Permission.objects.get_or_create(
                content_type=content_type, codename=f"{action}_{model}", defaults={"name": f"Can {action} {model}"}
            )
            permissions.append(permission)
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.add(*permissions)


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("practices", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
