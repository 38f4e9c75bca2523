from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0004_starter_synonyms'),
    ]

    operations = [
        migrations.AddField(
            model_name='searchtext',
            name='sequence',
            field=models.TextField(default=''),
        ),
        migrations.AddField(
            model_name='searchtext',
            name='body',
            field=models.TextField(default=''),
        ),
    ]
