"""A grant serves for one act; doubts about critical claims are requests; an e-mail address leads to one account."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models.functions import Lower


def spend_old_grants(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """What was granted before was carried out at once."""
    apps.get_model("factcheck", "Request").objects.filter(granted=True).update(carried_out=True)


def keep_one_address_each(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Of several active accounts with one address the oldest keeps it."""
    people = apps.get_model("factcheck", "User").objects
    seen: set[str] = set()
    for person in people.filter(is_active=True).exclude(email="").order_by("pk"):
        if person.email.lower() in seen:
            people.filter(pk=person.pk).update(email="")
        seen.add(person.email.lower())


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
        migrations.RunPython(spend_old_grants, migrations.RunPython.noop),
        migrations.AddIndex(
            "claim", models.Index(fields=["waiting_until"], condition=models.Q(status="waiting"), name="claim_by_wait")
        ),
        migrations.RunPython(keep_one_address_each, migrations.RunPython.noop),
        migrations.AddConstraint(
            "user",
            models.UniqueConstraint(
                Lower("email"), condition=models.Q(is_active=True) & ~models.Q(email=""), name="one_email_a_person"
            ),
        ),
    ]
