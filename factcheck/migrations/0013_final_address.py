"""The address that answered may be longer than one that people type."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0012_outside_files_anew_again")]

    operations = [migrations.AlterField("snapshot", "final_url", models.TextField(blank=True))]
