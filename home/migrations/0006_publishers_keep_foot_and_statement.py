"""Foot and accessibility statement are public as soon as they are saved, so who may publish keeps them."""

from django.db import migrations

GROUP = "Moderators"
MODELS = ("footer", "accessibilitystatement")
ACTIONS = ("add", "change", "delete", "view")


def allow(apps, schema_editor):
    # Django makes permissions after all migrations, so a new database has none yet: make them here, as Wagtail does.
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    permissions = []
    for model in MODELS:
        content_type, _ = ContentType.objects.get_or_create(app_label="home", model=model)
        for action in ACTIONS:
            permission, _ = Permission.objects.get_or_create(
                content_type=content_type, codename=f"{action}_{model}", defaults={"name": f"Can {action} {model}"}
            )
            permissions.append(permission)
    for group in apps.get_model("auth", "Group").objects.filter(name=GROUP):
        group.permissions.add(*permissions)


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("home", "0005_house_pages_footer_accessibility"),
    ]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
