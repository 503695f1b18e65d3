"""Who says that a change was made elsewhere says where."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0005_claim_by_due")]

    operations = [migrations.AddField("adoption", "how", models.TextField(blank=True))]
