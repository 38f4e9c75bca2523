"""How words are split, as editors keep it, with the rules that a new portal begins with; and runs that analyse pages anew.

From here on the rules are the editors'. Editors may change them. An index that exists already wants `search_rebuild` once.
"""

import django.contrib.postgres.fields
from django.db import migrations, models

GROUPS = ("Editors", "Moderators")
# Word, parts (none: never split), why.
STARTER = (
    ("regierol", ("regie", "rol"), "Wie op regie zoekt, zoekt ook deze rol."),
    ("combinatiefunctionaris", ("combinatie", "functionaris"), "Zonder regel leest het zoeken hier ‘natie’ in."),
    ("combinatiefunctie", ("combinatie", "functie"), "Zonder regel leest het zoeken hier ‘natie’ in."),
    ("schooldag", ("school", "dag"), "De verlengde schooldag en de rijke schooldag gaan over school."),
    ("zorgmijder", ("zorg", "mijder"), "Staat in geen woordenboek, wel in de wijk."),
    ("gastouder", (), "Een gastouder is opvang. Wie ouders zoekt, zoekt geen gastouders."),
)


def load(apps, schema_editor):
    CompoundRule = apps.get_model("search", "CompoundRule")
    for word, parts, note in STARTER:
        CompoundRule.objects.create(word=word, parts=list(parts), note=note)


def allow(apps, schema_editor):
    # Django makes permissions after all migrations, so they may not exist yet: make them here, as Wagtail does.
    ContentType, Permission = apps.get_model("contenttypes", "ContentType"), apps.get_model("auth", "Permission")
    content_type, _ = ContentType.objects.get_or_create(app_label="search", model="compoundrule")
    permissions = [
        Permission.objects.get_or_create(
            content_type=content_type, codename=f"{action}_compoundrule", defaults={"name": f"Can {action} samenstelling"}
        )[0]
        for action in ("add", "change", "delete", "view")
    ]
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.add(*permissions)


class Migration(migrations.Migration):

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailcore", "0098_apitoken"),
        ('search', '0006_editors_promotions'),
    ]

    operations = [
        migrations.CreateModel(
            name='CompoundRule',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('word', models.CharField(help_text='Eén woord, zoals het in teksten staat. De regel geldt ook in langere woorden daarmee. Een meervoud is een eigen regel.', max_length=80, unique=True, verbose_name='woord')),
                ('parts', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=255), blank=True, default=list, help_text='Bijvoorbeeld: regie + rol. Leeg: dit woord wordt nooit gesplitst.', size=None, verbose_name='delen')),
                ('note', models.CharField(blank=True, max_length=255, verbose_name='waarom')),
            ],
            options={
                'verbose_name': 'samenstelling',
                'verbose_name_plural': 'samenstellingen',
                'ordering': ['word'],
            },
        ),
        migrations.CreateModel(
            name='Reanalysis',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reason', models.CharField(max_length=255)),
                ('pages', django.contrib.postgres.fields.ArrayField(base_field=models.IntegerField(), size=None)),
                ('total', models.IntegerField()),
                ('done', models.IntegerField(default=0)),
                ('started', models.DateTimeField(auto_now_add=True)),
                ('changed', models.DateTimeField(auto_now=True)),
                ('finished', models.DateTimeField(null=True)),
                ('error', models.TextField(blank=True, default='')),
            ],
            options={
                'ordering': ['-pk'],
            },
        ),
        migrations.AddField(
            model_name='searchdocument',
            name='analysis',
            field=models.SmallIntegerField(default=0),
        ),
        migrations.RunPython(load, migrations.RunPython.noop),
        migrations.RunPython(allow, migrations.RunPython.noop),
    ]
