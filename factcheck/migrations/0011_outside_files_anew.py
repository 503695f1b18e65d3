"""Files for outside the house told more of claims that are over, and of talks, than the pages: they are made anew."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0010_closed_since")]

    operations = [
        migrations.RunSQL("DELETE FROM factcheck_reportfile WHERE profile = 'external'", migrations.RunSQL.noop)
    ]
