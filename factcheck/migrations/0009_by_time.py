"""What happened in a stretch of time is found without walking through all the years."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0008_type_not_said")]

    operations = [
        migrations.AddIndex("verdict", models.Index(fields=["submitted_at"], name="verdict_by_time")),
        migrations.AddIndex("decision", models.Index(fields=["decided_at"], name="decision_by_time")),
    ]
