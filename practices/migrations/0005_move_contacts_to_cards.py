"""Lines of practices become lines that point at a card: equal lines at the same card. Editors keep cards and read questions."""

from django.db import migrations

GROUPS = ("Editors", "Moderators")
ALLOWED = {"contact": ("add", "change", "delete", "view"), "question": ("delete", "view"), "contactsettings": ("change",)}


def to_cards(apps, schema_editor):
    Contact, ContactLine = apps.get_model("practices", "Contact"), apps.get_model("practices", "ContactLine")
    for line in ContactLine.objects.select_related("organisation"):
        name = line.name or (line.organisation.name if line.organisation else "")
        if not name:
            continue
        line.contact, _ = Contact.objects.get_or_create(
            name=name,
            function=line.function,
            organisation=line.organisation,
            email=line.email,
            valid_until=line.valid_until,
        )
        line.save(update_fields=["contact"])


def to_lines(apps, schema_editor):
    for line in apps.get_model("practices", "ContactLine").objects.select_related("contact"):
        if line.contact:
            for name in ("name", "function", "organisation_id", "email", "valid_until"):
                setattr(line, name, getattr(line.contact, name))
            line.save()


def allow(apps, schema_editor):
    # Django makes permissions after all migrations, so they may not exist yet: make them here, as Wagtail does.
    ContentType, Permission = apps.get_model("contenttypes", "ContentType"), apps.get_model("auth", "Permission")
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
    dependencies = [("practices", "0004_contact_cards")]

    operations = [
        migrations.RunPython(to_cards, to_lines),
        migrations.RunPython(allow, migrations.RunPython.noop),
    ]
