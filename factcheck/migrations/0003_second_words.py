"""A grant serves for one act; doubts about critical claims are requests; an e-mail address leads to one account."""

import sys

import django.db.models.deletion
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models.functions import Lower

# What was granted before was carried out at once.
SPEND_OLD_GRANTS = "UPDATE factcheck_request SET carried_out = granted WHERE granted"


def keep_one_address_each(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Of several active accounts with one address the oldest keeps it. Who loses his, and the admins, are told."""
    database = schema_editor.connection.alias
    people, notices = (apps.get_model("factcheck", name).objects.using(database) for name in ("User", "Notice"))
    active = people.filter(is_active=True).annotate(spoken=Lower("email"))
    admins, keepers, losers = list(active.filter(role="admin")), {}, []
    for person in active.exclude(email="").order_by("pk"):
        keeper = keepers.setdefault(person.spoken, person)
        if keeper is not person:
            losers.append(person)
            sys.stderr.write(f"{person.username} loses the e-mail address {person.email}: {keeper.username} has it.\n")
    people.filter(pk__in=[person.pk for person in losers]).update(email="")
    told = {(reader.pk, person.pk) for person in losers for reader in (person, *admins)}
    notice = notices.model
    notices.bulk_create(notice(kind="email_lost", person_id=reader, actor_id=who) for reader, who in sorted(told))


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
        migrations.RunPython(keep_one_address_each, migrations.RunPython.noop),
        migrations.AddConstraint(
            "user",
            models.UniqueConstraint(
                Lower("email"), condition=models.Q(is_active=True) & ~models.Q(email=""), name="one_email_a_person"
            ),
        ),
    ]
