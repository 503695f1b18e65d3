"""Nobody has to say at once what type a source is."""

from django.db import migrations, models

from factcheck.domain.states import SourceType


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0007_claim_by_lane_due")]

    operations = [
        migrations.AlterField(
            "source",
            "type",
            models.CharField(blank=True, choices=SourceType.choices(), default=SourceType.MEDIA, max_length=20),
        )
    ]
