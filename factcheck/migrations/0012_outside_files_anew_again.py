"""Files for outside the house told judgements that were returned or overruled: they are made anew."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0011_outside_files_anew")]

    operations = [
        migrations.RunSQL("DELETE FROM factcheck_reportfile WHERE profile = 'external'", migrations.RunSQL.noop)
    ]
