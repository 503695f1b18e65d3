"""What the database holds by itself, whoever writes: append-only rows, four eyes, chains that do not fork.

They are put up anew at the end of every `migrate`: SQLite drops the triggers of a table that a migration rebuilds.
`{differs}` stands for the comparison that also tells NULL from a value, which each database spells its own way.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.backends.base.base import BaseDatabaseWrapper

APPEND_ONLY = ("event", "verdict", "withdrawal", "decision", "snapshot", "report", "correction", "publicedition")
FROZEN_TEXT = ("article_id", "number", "text", "sha256", "received_sha256")
VERDICT_OF_IT = "(SELECT {column} FROM factcheck_verdict WHERE id = NEW.verdict_id)"
NO_EDITOR = "NOT EXISTS (SELECT 1 FROM factcheck_user WHERE id = NEW.editor_id AND role IN ('editor', 'admin'))"
WITHDRAWN = "EXISTS (SELECT 1 FROM factcheck_withdrawal WHERE verdict_id = NEW.verdict_id)"
SET_DUE = "UPDATE factcheck_claim SET due = "
NEVER = "9999-12-31 00:00:00"  # as both databases read NO_DEADLINE, in UTC
DECIDED = "EXISTS (SELECT 1 FROM factcheck_decision WHERE verdict_id = NEW.verdict_id)"


@dataclass(frozen=True)
class Guard:
    """One trigger. It refuses the write with its message where the condition holds, or runs a statement beside it."""

    table: str
    name: str
    moment: str
    condition: str = ""
    refusal: str = ""
    statement: str = ""


def _of_verdict(column: str) -> str:
    return VERDICT_OF_IT.format(column=column)


def _append_only() -> Iterator[Guard]:
    for table in APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            name = f"{table}_append_only_{verb.lower()}"
            yield Guard(table, name, f"BEFORE {verb}", refusal=f"{table} rows are append-only")


def _frozen_versions() -> Iterator[Guard]:
    changed = " OR ".join(f"NEW.{column} <> OLD.{column}" for column in FROZEN_TEXT)
    frozen = "the text of a version never changes"
    yield Guard("articleversion", "version_is_frozen", "BEFORE UPDATE", changed, frozen)
    yield Guard("articleversion", "version_is_kept", "BEFORE DELETE", refusal="versions are never deleted")


def _four_eyes() -> Iterator[Guard]:
    yield Guard(
        "decision",
        "decision_names_assessor",
        "BEFORE INSERT",
        f"NEW.assessor_id <> {_of_verdict('assessor_id')} OR NEW.editor_id = {_of_verdict('assessor_id')}",
        "four eyes: the decision must name the assessor of its verdict, and come from another person",
    )
    yield Guard(
        "decision",
        "decision_signs_verdict",
        "BEFORE INSERT",
        f"NEW.fingerprint <> {_of_verdict('fingerprint')} OR {WITHDRAWN} OR {NO_EDITOR}",
        "four eyes: an editor signs what the verdict was given on, while it stands",
    )
    yield Guard(
        "withdrawal",
        "withdrawal_before_decision",
        "BEFORE INSERT",
        f"{DECIDED} OR NEW.by_id <> {_of_verdict('assessor_id')}",
        "only the assessor withdraws a verdict, and only before a decision",
    )
    for verb in ("INSERT", "UPDATE"):
        yield Guard(
            "claim",
            f"approved_needs_decision_{verb.lower()}",
            f"BEFORE {verb}",
            "NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM factcheck_decision d"
            " JOIN factcheck_verdict v ON v.id = d.verdict_id"
            " WHERE d.verdict_id = NEW.verdict_id AND v.claim_id = NEW.id"
            " AND d.act IN ('approve', 'overrule') AND d.editor_id <> v.assessor_id)",
            "four eyes: approved needs the decision of another person on the present verdict",
        )
        yield Guard(
            "claim",
            f"submitted_needs_verdict_{verb.lower()}",
            f"BEFORE {verb}",
            f"NEW.status = 'submitted' AND ({_of_verdict('claim_id')} {{differs}} NEW.id OR {WITHDRAWN})",
            "a claim for approval needs a verdict of its own that stands",
        )


def _six_eyes() -> Iterator[Guard]:
    """What is critical or a legal risk is neither overruled nor dismissed by one person."""
    yield Guard(
        "claim",
        "overruled_needs_second",
        "BEFORE UPDATE",
        "NEW.status = 'approved' AND OLD.status <> 'approved' AND (NEW.priority = 1 OR NEW.legal_risk)"
        " AND EXISTS (SELECT 1 FROM factcheck_decision"
        " WHERE verdict_id = NEW.verdict_id AND act = 'overrule' AND second_id IS NULL)",
        "a critical or legally risky claim is overruled by two editors",
    )
    yield Guard(
        "claim",
        "dismissed_needs_second",
        "BEFORE UPDATE",
        "NEW.status = 'dismissed' AND OLD.status <> 'dismissed' AND (OLD.priority = 1 OR OLD.legal_risk)"
        " AND NOT EXISTS (SELECT 1 FROM factcheck_request WHERE claim_id = NEW.id AND act = 'dismiss' AND granted)",
        "a critical or legally risky claim is dismissed by two people",
    )


def _voiding() -> Iterator[Guard]:
    """What a verdict rests on has changed behind the back of the actions: it no longer counts, and both are told."""
    of_evidence = ("stance", "level", "quote", "start", "end", "locator", "snapshot_id", "source_id", "detached_at")
    for table, columns in (("evidence", of_evidence), ("detail", ("type", "holds"))):
        changed = " OR ".join(f'NEW."{column}" {{differs}} OLD."{column}"' for column in columns)
        yield Guard(table, f"{table}_update_voids", "AFTER UPDATE", changed, statement=_void("NEW.claim_id"))
        yield Guard(table, f"{table}_insert_voids", "AFTER INSERT", statement=_void("NEW.claim_id"))
        yield Guard(table, f"{table}_delete_voids", "AFTER DELETE", statement=_void("OLD.claim_id"))
    changed = "NEW.statement <> OLD.statement AND NEW.status = OLD.status"
    yield Guard("claim", "statement_update_voids", "AFTER UPDATE", changed, statement=_void("NEW.id"))


def _void(claim: str) -> str:
    judged = f"c.id = {claim} AND c.status IN ('submitted', 'approved')"
    people = (
        f"SELECT v.assessor_id AS person, c.article_id AS article FROM factcheck_claim c"
        f" JOIN factcheck_verdict v ON v.id = c.verdict_id WHERE {judged}"
        f" UNION SELECT d.editor_id, c.article_id FROM factcheck_claim c"
        f" JOIN factcheck_decision d ON d.verdict_id = c.verdict_id WHERE {judged}"
    )
    tell = (
        "INSERT INTO factcheck_notice (person_id, kind, article_id, claim_id, at)"
        f" SELECT person, 'voided', article, {claim}, CURRENT_TIMESTAMP FROM ({people}) concerned"
    )
    void = f"UPDATE factcheck_claim SET status = 'stale' WHERE id = {claim} AND status IN ('submitted', 'approved')"
    return f"{tell}; {void}"


def _chains() -> Iterator[Guard]:
    head = "(SELECT {column} FROM factcheck_chain WHERE id = NEW.chain_id)"
    yield Guard(
        "event",
        "event_follows_head",
        "BEFORE INSERT",
        f"NEW.previous <> {head.format(column='head')} OR NEW.sequence <> {head.format(column='length')} + 1",
        "an event follows the head of its chain",
    )
    yield Guard(
        "event",
        "event_moves_head",
        "AFTER INSERT",
        statement="UPDATE factcheck_chain SET length = NEW.sequence, head = NEW.hash WHERE id = NEW.chain_id",
    )


def _deadlines() -> Iterator[Guard]:
    """The copy of the article's deadline on its claims, by which the queue is sorted."""
    deadline = "(SELECT deadline FROM factcheck_article WHERE id = NEW.article_id)"
    yield Guard(
        "claim",
        "claim_takes_deadline",
        "AFTER INSERT",
        f"{deadline} IS NOT NULL",
        statement=SET_DUE + f"{deadline} WHERE id = NEW.id",
    )
    yield Guard(
        "article",
        "deadline_moves_claims",
        "AFTER UPDATE OF deadline",
        "NEW.deadline {differs} OLD.deadline",
        statement=SET_DUE + f"COALESCE(NEW.deadline, '{NEVER}') WHERE article_id = NEW.id",
    )


def guards() -> Iterator[Guard]:
    yield from _append_only()
    yield from _frozen_versions()
    yield from _four_eyes()
    yield from _six_eyes()
    yield from _voiding()
    yield from _chains()
    yield from _deadlines()


def install(connection: BaseDatabaseWrapper) -> None:
    """Puts every guard up, in place of one of the same name."""
    build = _for_sqlite if connection.vendor == "sqlite" else _for_postgresql
    with connection.cursor() as cursor:
        for guard in guards():
            for statement in build(guard):
                cursor.execute(statement)


def take_down(connection: BaseDatabaseWrapper) -> None:
    """On SQLite; PostgreSQL keeps a trigger through every change of its table."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for guard in guards():
                cursor.execute(f"DROP TRIGGER IF EXISTS {guard.name}")


def fitting(connection: BaseDatabaseWrapper) -> bool:
    """Whether every table that a guard stands on is there: not before the first migration, nor back at none."""
    tables = set(connection.introspection.table_names())
    return {f"factcheck_{guard.table}" for guard in guards()} <= tables


def missing(connection: BaseDatabaseWrapper) -> set[str]:
    """The names of guards that do not stand."""
    catalogue = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if connection.vendor == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    with connection.cursor() as cursor:
        cursor.execute(catalogue)
        standing = {name for (name,) in cursor.fetchall()}
    return {guard.name for guard in guards()} - standing


def _for_sqlite(guard: Guard) -> Iterator[str]:
    condition = guard.condition.replace("{differs}", "IS NOT")
    when = f"WHEN {condition} " if condition else ""
    body = guard.statement or f"SELECT RAISE(ABORT, '{guard.refusal}')"
    yield f"DROP TRIGGER IF EXISTS {guard.name}"
    yield f"CREATE TRIGGER {guard.name} {guard.moment} ON factcheck_{guard.table} FOR EACH ROW {when}BEGIN {body}; END"


def _for_postgresql(guard: Guard) -> Iterator[str]:
    condition = guard.condition.replace("{differs}", "IS DISTINCT FROM") or "true"
    refuse = f"RAISE EXCEPTION '{guard.refusal}' USING ERRCODE = 'integrity_constraint_violation'"
    answer = "OLD" if "DELETE" in guard.moment else "NEW"
    yield f"DROP TRIGGER IF EXISTS {guard.name} ON factcheck_{guard.table}"
    yield (
        f"CREATE OR REPLACE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS $$"
        f" BEGIN IF {condition} THEN {guard.statement or refuse}; END IF; RETURN {answer}; END $$"
    )
    yield (
        f"CREATE TRIGGER {guard.name} {guard.moment} ON factcheck_{guard.table}"
        f" FOR EACH ROW EXECUTE FUNCTION {guard.name}()"
    )
