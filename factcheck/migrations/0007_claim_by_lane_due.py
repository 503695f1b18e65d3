"""Taking the next claim in the order of the deadlines reads one row along an index, as by priority."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("factcheck", "0006_adopted_elsewhere"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                condition=models.Q(("lane__isnull", False)),
                fields=["lane", "due", "priority", "article", "position", "id"],
                name="claim_by_lane_due",
            ),
        ),
    ]
