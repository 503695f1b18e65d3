"""Which sources became confidential between a report and a file of it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0009_by_time")]

    operations = [migrations.AddField("reportfile", "closed", models.JSONField(default=list))]
