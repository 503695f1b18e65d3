"""A grant serves for one act; doubts about critical claims are requests; an e-mail address leads to one account."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models.functions import Lower

# What was granted before was carried out at once.
SPEND_OLD_GRANTS = "UPDATE factcheck_request SET carried_out = granted WHERE granted"
# Of several active accounts with one address the oldest keeps it.
KEEP_ONE_ADDRESS_EACH = """
    UPDATE factcheck_user SET email = '' WHERE is_active AND email <> '' AND EXISTS (
        SELECT 1 FROM factcheck_user AS older
        WHERE older.is_active AND lower(older.email) = lower(factcheck_user.email) AND older.id < factcheck_user.id
    )
"""


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0002_checking")]

    operations = [
        migrations.AddField("publiccheck", "revision", models.PositiveIntegerField(default=1)),
        migrations.AddField("request", "carried_out", models.BooleanField(default=False, editable=False)),
        migrations.AddField(
            "request",
            "fate",
            models.ForeignKey(
                "factcheck.fate",
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="requests",
            ),
        ),
        migrations.AlterField(
            "request",
            "act",
            models.CharField(
                choices=[
                    ("dismiss", "Dismiss"),
                    ("lower", "Lower the priority"),
                    ("overrule", "Overrule"),
                    ("let_go", "Say that its words are gone"),
                ],
                max_length=10,
            ),
        ),
        migrations.RunSQL(SPEND_OLD_GRANTS, migrations.RunSQL.noop),
        migrations.AddIndex(
            "claim", models.Index(fields=["waiting_until"], condition=models.Q(status="waiting"), name="claim_by_wait")
        ),
        migrations.RunSQL(KEEP_ONE_ADDRESS_EACH, migrations.RunSQL.noop),
        migrations.AddConstraint(
            "user",
            models.UniqueConstraint(
                Lower("email"), condition=models.Q(is_active=True) & ~models.Q(email=""), name="one_email_a_person"
            ),
        ),
    ]
