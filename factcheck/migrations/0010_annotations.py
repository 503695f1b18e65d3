"""The author's comments and footnotes, kept with the version."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("factcheck", "0009_reports"),
    ]

    operations = [
        migrations.AddField(
            model_name="articleversion",
            name="annotations",
            field=models.JSONField(blank=True, default=list),
        ),
    ]
