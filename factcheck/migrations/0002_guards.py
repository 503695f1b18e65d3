"""Nothing any more: `migrate` itself puts the guards up at its end (models/guards.py), since SQLite drops a table's
triggers with every migration that rebuilds the table."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0001_initial")]
    operations = []
