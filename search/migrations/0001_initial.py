# Tables, then the storage settings that decide the speed of a search (docs/decisions).

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import search.fields
from django.contrib.postgres.operations import TrigramExtension
from django.db import migrations, models

# Facets and counters are read for every match: never compressed, never out of line. Cards and lexemes are read for ten rows or not at all.
STORAGE = """
ALTER TABLE search_searchdocument ALTER facets SET STORAGE PLAIN, ALTER counters SET STORAGE PLAIN, ALTER card SET STORAGE EXTERNAL;
ALTER TABLE search_searchdocument SET (toast_tuple_target = 256);
ALTER TABLE search_searchtext ALTER lexemes SET STORAGE EXTERNAL;
ALTER TABLE search_searchtext SET (toast_tuple_target = 128);
"""


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        TrigramExtension(),
        migrations.RunSQL("CREATE SEQUENCE search_seq", "DROP SEQUENCE search_seq"),
        migrations.CreateModel(
            name='SearchDocument',
            fields=[
                ('page_id', models.IntegerField(primary_key=True, serialize=False)),
                ('locale', models.CharField(max_length=20)),
                ('kind', models.CharField(max_length=40)),
                ('visible', models.BooleanField()),
                ('url_path', models.TextField()),
                ('published', models.DateField(null=True)),
                ('checked', models.DateField(null=True)),
                ('sort_title', models.TextField()),
                ('facets', django.contrib.postgres.fields.ArrayField(base_field=models.IntegerField(), size=None)),
                ('counters', search.fields.LaneSumField()),
                ('links', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ('card', models.JSONField()),
                ('seq', models.BigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name='SearchLexeme',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('locale', models.CharField(max_length=20)),
                ('lexeme', models.TextField()),
                ('df', models.IntegerField()),
            ],
        ),
        migrations.CreateModel(
            name='SearchPush',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('target', models.CharField(max_length=40)),
                ('seq', models.BigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name='SearchRebuild',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('last_page', models.IntegerField(default=0)),
                ('done', models.IntegerField(default=0)),
                ('started', models.DateTimeField()),
                ('finished', models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name='SearchWord',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('locale', models.CharField(max_length=20)),
                ('form', models.TextField()),
                ('lexeme', models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name='FacetValue',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('facet', models.CharField(max_length=40)),
                ('slug', models.CharField(max_length=200)),
                ('lane', models.IntegerField(unique=True)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('facet', 'slug'), name='search_facet_value_once')],
            },
        ),
        migrations.CreateModel(
            name='SearchText',
            fields=[
                ('document', models.OneToOneField(db_column='page_id', on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='text', serialize=False, to='search.searchdocument')),
                ('lexemes', django.contrib.postgres.search.SearchVectorField()),
            ],
        ),
        migrations.AddIndex(
            model_name='searchdocument',
            index=django.contrib.postgres.indexes.GinIndex(fields=['links'], name='search_document_links'),
        ),
        migrations.AddIndex(
            model_name='searchdocument',
            index=models.Index(fields=['seq'], name='search_document_seq'),
        ),
        migrations.AddConstraint(
            model_name='searchlexeme',
            constraint=models.UniqueConstraint(fields=('locale', 'lexeme'), name='search_lexeme_once'),
        ),
        migrations.AddField(
            model_name='searchpush',
            name='document',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='pushes', to='search.searchdocument'),
        ),
        migrations.AddIndex(
            model_name='searchword',
            index=django.contrib.postgres.indexes.GinIndex(fields=['form'], name='search_word_trigrams', opclasses=['gin_trgm_ops']),
        ),
        migrations.AddConstraint(
            model_name='searchword',
            constraint=models.UniqueConstraint(fields=('locale', 'form'), name='search_word_once'),
        ),
        migrations.AddIndex(
            model_name='searchtext',
            index=django.contrib.postgres.indexes.GinIndex(fastupdate=False, fields=['lexemes'], name='search_text_lexemes'),
        ),
        migrations.AddConstraint(
            model_name='searchpush',
            constraint=models.UniqueConstraint(fields=('document', 'target'), name='search_push_once'),
        ),
        migrations.RunSQL(STORAGE, migrations.RunSQL.noop),
    ]
