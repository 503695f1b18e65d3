"""The queue by deadline reads its rows along an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("factcheck", "0004_content_keys"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                condition=models.Q(("lane__isnull", False)),
                fields=["due", "priority", "article", "position", "id"],
                name="claim_by_due",
            ),
        ),
    ]
