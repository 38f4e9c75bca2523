"""The lines of synonyms that a new portal begins with; from here on they are the editors'. Editors may change them."""

from django.db import migrations

GROUPS = ("Editors", "Moderators")
STARTER = """
kinderopvang, kdv, kinderdagverblijf, crèche, kindercentrum, childcare, day care
bso, buitenschoolse opvang, naschoolse opvang, after school care
cjg, centrum voor jeugd en gezin, centrum jeugd gezin
ocmw, sociaal huis, openbaar centrum voor maatschappelijk welzijn, social services
vve, voor- en vroegschoolse educatie, voorschoolse educatie, vroegschoolse educatie, early childhood education
jeugdzorg, jeugdhulp, jeugdhulpverlening, youth care
peuteropvang, peuterspeelzaal, peuterschool, playgroup
wijkteam, buurtteam, sociaal team, neighbourhood team
jgz, jeugdgezondheidszorg, consultatiebureau, child health clinic
maatje, buddy, mentor
opvoedondersteuning, opvoedingsondersteuning, opvoedhulp, opvoedvragen, parenting support
gedragswetenschapper, orthopedagoog, gedragsdeskundige
zwangerschap, pregnancy
zwanger, pregnant
taalachterstand, language delay
huisbezoek, home visit
peuter, toddler
armoede, poverty
kinderarmoede, child poverty
vrijwilliger, volunteer
preventie, prevention, early intervention
begeleiding, support
gemeente, municipality
regie, regiehouder
homestart, home start
"""


def load(apps, schema_editor):
    Synonym = apps.get_model("search", "Synonym")
    for line in STARTER.strip().splitlines():
        Synonym.objects.create(words=[word.strip() for word in line.split(",")])


def allow(apps, schema_editor):
    # Django makes permissions after all migrations, so they may not exist yet: make them here, as Wagtail does.
    ContentType, Permission = apps.get_model("contenttypes", "ContentType"), apps.get_model("auth", "Permission")
    content_type, _ = ContentType.objects.get_or_create(app_label="search", model="synonym")
    permissions = [
        Permission.objects.get_or_create(
            content_type=content_type, codename=f"{action}_synonym", defaults={"name": f"Can {action} synonym"}
        )[0]
        for action in ("add", "change", "delete", "view")
    ]
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.add(*permissions)


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("search", "0003_synonyms"),
        ("wagtailcore", "0098_apitoken"),
    ]
    operations = [
        migrations.RunPython(load, migrations.RunPython.noop),
        migrations.RunPython(allow, migrations.RunPython.noop),
    ]
