"""The invariants that the database holds by itself, whoever writes: append-only rows and four eyes."""

from django.db import migrations

APPEND_ONLY = ("event", "verdict", "withdrawal", "decision", "snapshot")
FROZEN_TEXT = ("article_id", "number", "text", "sha256", "received_sha256")

# table, name, moment, condition under which the write is refused, message
CONDITIONAL = [
    (
        "decision",
        "decision_names_assessor",
        "BEFORE INSERT",
        "NEW.assessor_id <> (SELECT assessor_id FROM factcheck_verdict WHERE id = NEW.verdict_id)"
        " OR NEW.editor_id = (SELECT assessor_id FROM factcheck_verdict WHERE id = NEW.verdict_id)",
        "four eyes: the decision must name the assessor of its verdict, and come from another person",
    ),
    *(
        (
            "claim",
            f"approved_needs_decision_{name}",
            moment,
            "NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM factcheck_decision d"
            " JOIN factcheck_verdict v ON v.id = d.verdict_id"
            " WHERE d.verdict_id = NEW.verdict_id AND v.claim_id = NEW.id"
            " AND d.act IN ('approve', 'overrule') AND d.editor_id <> v.assessor_id)",
            "four eyes: approved needs the decision of another person on the present verdict",
        )
        for name, moment in (("insert", "BEFORE INSERT"), ("update", "BEFORE UPDATE"))
    ),
    (
        "articleversion",
        "version_is_frozen",
        "BEFORE UPDATE",
        " OR ".join(f"NEW.{column} <> OLD.{column}" for column in FROZEN_TEXT),
        "the text of a version never changes",
    ),
]
UNCONDITIONAL = [
    (table, f"{table}_append_only_{verb.lower()}", f"BEFORE {verb}", f"{table} rows are append-only")
    for table in APPEND_ONLY
    for verb in ("UPDATE", "DELETE")
] + [("articleversion", "version_is_kept", "BEFORE DELETE", "versions are never deleted")]


def rules():
    yield from CONDITIONAL
    for table, name, moment, message in UNCONDITIONAL:
        yield table, name, moment, "", message


def create(apps, schema_editor):
    build = sqlite_trigger if schema_editor.connection.vendor == "sqlite" else postgresql_trigger
    for rule in rules():
        for statement in build(*rule):
            schema_editor.execute(statement)


def drop(apps, schema_editor):
    for table, name, *_ in rules():
        where = "" if schema_editor.connection.vendor == "sqlite" else f" ON factcheck_{table}"
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}{where}")


def sqlite_trigger(table, name, moment, condition, message):
    when = f"WHEN {condition}" if condition else ""
    yield (
        f"CREATE TRIGGER {name} {moment} ON factcheck_{table} FOR EACH ROW {when}"
        f" BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )


def postgresql_trigger(table, name, moment, condition, message):
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$"
        f" BEGIN IF {condition or 'true'} THEN RAISE EXCEPTION '{message}' USING ERRCODE = 'integrity_constraint_violation';"
        " END IF; RETURN NEW; END $$"
    )
    yield (f"CREATE TRIGGER {name} {moment} ON factcheck_{table} FOR EACH ROW EXECUTE FUNCTION {name}()")


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0001_initial")]
    operations = [migrations.RunPython(create, drop)]
