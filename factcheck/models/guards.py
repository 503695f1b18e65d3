"""What the database holds by itself, whoever writes: append-only rows, four eyes, chains that do not fork.

This is what they say; triggers.py puts them up. `{differs}` stands for the comparison that also tells NULL from a
value, which each database spells its own way.
"""

from collections.abc import Iterator
from dataclasses import dataclass

APPEND_ONLY = (
    "event", "verdict", "withdrawal", "decision", "adoption", "note", "snapshot", "report", "correction",
    "publicedition",
)  # fmt: skip
# What else makes a row of these tables the only one, beside its id.
ONLY_ONE = {"decision": ("verdict_id",), "withdrawal": ("verdict_id",), "adoption": ("verdict_id",),
            "event": ("chain_id", "sequence"), "report": ("article_id", "number"),
            "publicedition": ("check_page_id", "number"), "articleversion": ("article_id", "number"),
            "claim": ("article_id", "number", "part")}  # fmt: skip
FROZEN_TEXT = ("article_id", "number", "text", "sha256", "received_sha256")
VERDICT_OF_IT = "(SELECT {column} FROM factcheck_verdict WHERE id = NEW.verdict_id)"
EDITOR = "EXISTS (SELECT 1 FROM factcheck_user WHERE id = {person} AND role IN ('editor', 'admin'))"
CRITICAL = "({claim}.priority = 1 OR {claim}.legal_risk)"
GRANTED = "FROM factcheck_request r WHERE r.granted AND NOT r.carried_out AND "
CARRY_OUT = "UPDATE factcheck_request SET carried_out = true WHERE granted AND NOT carried_out AND "
WITHDRAWN = "EXISTS (SELECT 1 FROM factcheck_withdrawal WHERE verdict_id = NEW.verdict_id)"
SET_DUE = "UPDATE factcheck_claim SET due = "
NEVER = "9999-12-31 00:00:00"  # as both databases read NO_DEADLINE, in UTC
DECIDED = "EXISTS (SELECT 1 FROM factcheck_decision WHERE verdict_id = NEW.verdict_id)"
# The list of ids, which both databases give as text, between commas.
CONTRIBUTORS = "REPLACE(REPLACE(REPLACE(CAST({column} AS text), ' ', ''), '[', ','), ']', ',')"


@dataclass(frozen=True)
class Guard:
    """One trigger. It refuses the write with its message where the condition holds, or runs a statement beside it.
    `only_on` names the database that needs it, where not both do.
    """

    table: str
    name: str
    moment: str
    condition: str = ""
    refusal: str = ""
    statement: str = ""
    only_on: str = ""


def _of_verdict(column: str) -> str:
    return VERDICT_OF_IT.format(column=column)


def _no_editor(person: str) -> str:
    return f"NOT {EDITOR.format(person=person)}"


def _text(column: str) -> str:
    """PostgreSQL compares no JSON but as text."""
    return f"CAST({column} AS text)"


def _append_only() -> Iterator[Guard]:
    for table in APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            name = f"{table}_append_only_{verb.lower()}"
            yield Guard(table, name, f"BEFORE {verb}", refusal=f"{table} rows are append-only")
        name = f"{table}_append_only_truncate"
        refusal = f"{table} rows are append-only"
        yield Guard(table, name, "BEFORE TRUNCATE", refusal=refusal, only_on="postgresql")


def _never_replaced() -> Iterator[Guard]:
    """SQLite's INSERT OR REPLACE deletes what is in its way without asking the triggers for deletions."""
    for table in (*APPEND_ONLY, "articleversion", "claim", "request"):
        same = "id = NEW.id"
        if columns := ONLY_ONE.get(table):
            same += " OR (" + " AND ".join(f"{column} = NEW.{column}" for column in columns) + ")"
        in_its_way = f"EXISTS (SELECT 1 FROM factcheck_{table} WHERE {same})"
        refusal = f"{table} rows are never replaced"
        yield Guard(table, f"{table}_never_replaced", "BEFORE INSERT", in_its_way, refusal, only_on="sqlite")


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
        f"NEW.fingerprint <> {_of_verdict('fingerprint')} OR {WITHDRAWN} OR {_no_editor('NEW.editor_id')}",
        "four eyes: an editor signs what the verdict was given on, while it stands",
    )
    yield Guard(
        "decision",
        "decision_by_no_contributor",
        "BEFORE INSERT",
        f"NEW.act IN ('approve', 'overrule') AND {_of_verdict(CONTRIBUTORS.format(column='contributors'))}"
        " LIKE '%,' || NEW.editor_id || ',%'",
        "four eyes: who worked on the claim does not approve it",
    )
    yield Guard(
        "withdrawal",
        "withdrawal_before_decision",
        "BEFORE INSERT",
        f"{DECIDED} OR NEW.by_id <> {_of_verdict('assessor_id')}",
        "only the assessor withdraws a verdict, and only before a decision",
    )


def _counting() -> Iterator[Guard]:
    """Which verdicts count: what was voided or returned needs a new one."""
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
    yield Guard(
        "claim",
        "approved_was_submitted",
        "BEFORE UPDATE",
        "NEW.status = 'approved' AND OLD.status NOT IN ('submitted', 'approved')",
        "what was approved once is not approved again without a new verdict",
    )
    yield Guard(
        "claim",
        "submitted_with_new_verdict",
        "BEFORE UPDATE",
        f"NEW.status = 'submitted' AND OLD.status <> 'submitted'"
        f" AND (COALESCE(OLD.verdict_id, 0) = NEW.verdict_id OR {DECIDED})",
        "a claim goes for approval with a new verdict",
    )
    yield Guard(
        "claim",
        "verdict_never_goes_back",
        "BEFORE UPDATE",
        "OLD.verdict_id > COALESCE(NEW.verdict_id, 0)"
        " OR (NEW.status IN ('submitted', 'approved') AND NEW.article_id <> OLD.article_id)",
        "a claim keeps its verdict until there is a newer one, and its article while it is judged",
    )


def _six_eyes() -> Iterator[Guard]:
    """What is critical or a legal risk is neither overruled, dismissed, lowered nor given up by one person. A request
    that was granted stands for one such act alone.
    """
    yield from _requests()
    yield Guard(
        "decision",
        "decision_second_is_editor",
        "BEFORE INSERT",
        f"NEW.second_id IS NOT NULL AND {_no_editor('NEW.second_id')}",
        "the second person on a decision is an editor",
    )
    yield Guard(
        "claim",
        "overruled_needs_second",
        "BEFORE UPDATE",
        f"NEW.status = 'approved' AND OLD.status <> 'approved' AND {CRITICAL.format(claim='NEW')}"
        " AND EXISTS (SELECT 1 FROM factcheck_decision d WHERE d.verdict_id = NEW.verdict_id AND d.act = 'overrule'"
        " AND NOT EXISTS (SELECT 1 FROM factcheck_request r WHERE r.granted AND r.act = 'overrule'"
        " AND r.verdict_id = d.verdict_id AND r.by_id = d.editor_id AND r.decided_by_id = d.second_id))",
        "a critical or legally risky claim is overruled by two editors",
    )
    yield from _asked_for(
        "dismiss",
        f"NEW.status = 'dismissed' AND OLD.status <> 'dismissed' AND {CRITICAL.format(claim='OLD')}",
        "a critical or legally risky claim is dismissed by two people",
    )
    yield from _asked_for(
        "lower",
        "(OLD.priority = 1 AND NEW.priority > 1) OR (OLD.legal_risk AND NOT NEW.legal_risk)",
        "what makes a claim critical or a legal risk is lifted by two people",
    )
    yield Guard(
        "fate",
        "given_up_needs_second",
        "BEFORE UPDATE",
        f"NEW.answer = 'no' AND EXISTS (SELECT 1 FROM factcheck_claim c WHERE c.id = NEW.claim_id"
        f" AND {CRITICAL.format(claim='c')})"
        f" AND NOT EXISTS (SELECT 1 {GRANTED} r.act = 'let_go' AND r.fate_id = NEW.id)",
        "that a critical or legally risky claim is gone is said by two people",
    )
    yield Guard(
        "fate",
        "doubt_is_answered_once",
        "BEFORE UPDATE",
        "OLD.answer <> '' AND NEW.answer <> OLD.answer",
        "a doubt is answered once",
    )


def _requests() -> Iterator[Guard]:
    """Who grants one is an editor; the check constraint keeps him and its maker apart. What was decided stays."""
    for verb, happens in (("INSERT", "NEW.granted"), ("UPDATE", "NEW.granted AND OLD.granted IS NULL")):
        yield Guard(
            "request",
            f"request_granted_by_editor_{verb.lower()}",
            f"BEFORE {verb}",
            f"{happens} AND {_no_editor('NEW.decided_by_id')}",
            "a request is granted by an editor",
        )
    frozen = ("claim_id", "act", "fields", "verdict_id", "fate_id", "by_id", "granted", "decided_by_id", "decided_at")
    changed = " OR ".join(f"{_text(f'NEW.{column}')} {{differs}} {_text(f'OLD.{column}')}" for column in frozen)
    yield Guard(
        "request",
        "request_is_decided_once",
        "BEFORE UPDATE",
        f"OLD.decided_at IS NOT NULL AND ({changed} OR (OLD.carried_out AND NOT NEW.carried_out))",
        "what was decided on a request stays",
    )
    yield Guard("request", "request_is_kept", "BEFORE DELETE", refusal="requests are never deleted")


def _asked_for(act: str, happens: str, refusal: str) -> Iterator[Guard]:
    """Before the act there is a granted request for it; after it the request is used up."""
    of_claim = f"act = '{act}' AND claim_id = NEW.id"
    yield Guard(
        "claim",
        f"{act}_needs_second",
        "BEFORE UPDATE",
        f"({happens}) AND NOT EXISTS (SELECT 1 {GRANTED} {of_claim})",
        refusal,
    )
    yield Guard("claim", f"{act}_uses_request", "AFTER UPDATE", happens, statement=CARRY_OUT + of_claim)


def _publication() -> Iterator[Guard]:
    yield Guard(
        "publicedition",
        "edition_of_approved_claim",
        "BEFORE INSERT",
        "NOT EXISTS (SELECT 1 FROM factcheck_publiccheck p JOIN factcheck_claim c ON c.id = p.claim_id"
        " WHERE p.id = NEW.check_page_id AND c.status = 'approved')",
        "only an approved claim is published",
    )


# What of each table a verdict rests on.
BASIS = {
    "evidence": ("claim_id", "number", "stance", "level", "quote", "start", "end", "locator", "snapshot_id",
                 "source_id", "detached_at"),
    "detail": ("claim_id", "order", "exact", "type", "holds"),
    "claimanchor": ("claim_id", "version_id", "exact"),
}  # fmt: skip


def _voiding() -> Iterator[Guard]:
    """What a verdict rests on has changed behind the back of the actions: it no longer counts, and both are told."""
    for table, columns in BASIS.items():
        both = _void("NEW.claim_id, OLD.claim_id")
        yield Guard(table, f"{table}_update_voids", "AFTER UPDATE", _changed(*columns), statement=both)
        yield Guard(table, f"{table}_delete_voids", "AFTER DELETE", statement=_void("OLD.claim_id"))
    for table in ("evidence", "detail"):
        yield Guard(table, f"{table}_insert_voids", "AFTER INSERT", statement=_void("NEW.claim_id"))
    changed = _changed("statement")
    yield Guard("claim", "statement_update_voids", "AFTER UPDATE", changed, statement=_void("NEW.id"))
    relying = "SELECT claim_id FROM factcheck_evidence WHERE source_id = NEW.id AND detached_at IS NULL"
    changed = _changed("origin_id")
    yield Guard("source", "origin_update_voids", "AFTER UPDATE", changed, statement=_void(relying))


def _changed(*columns: str) -> str:
    return " OR ".join(f'NEW."{column}" {{differs}} OLD."{column}"' for column in columns)


def _void(claims: str) -> str:
    """As `actions.outdating` does it for the acts. `claims` are ids, or a statement that finds them."""
    judged = f"c.id IN ({claims}) AND c.status IN ('submitted', 'approved')"
    decided = "factcheck_decision d ON d.verdict_id = c.verdict_id"
    shown = (
        "factcheck_publiccheck p ON p.claim_id = c.id AND p.is_published AND c.status = 'approved'"
        " JOIN factcheck_publicedition e ON e.check_page_id = p.id"
    )
    told = (
        ("v.assessor_id", "voided", "factcheck_verdict v ON v.id = c.verdict_id"),
        ("d.editor_id", "voided", decided),
        ("d.second_id", "voided", f"{decided} AND d.second_id IS NOT NULL"),
        ("e.published_by_id", "check_doubted", shown),
    )
    concerned = " UNION ".join(
        f"SELECT {person}, '{kind}', c.article_id, c.id, CURRENT_TIMESTAMP FROM factcheck_claim c JOIN {where}"
        f" WHERE {judged}"
        for person, kind, where in told
    )
    tell = f"INSERT INTO factcheck_notice (person_id, kind, article_id, claim_id, at) {concerned}"
    void = f"UPDATE factcheck_claim SET status = 'stale' WHERE id IN ({claims}) AND status IN ('submitted', 'approved')"
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
    yield from _never_replaced()
    yield from _frozen_versions()
    yield from _four_eyes()
    yield from _counting()
    yield from _six_eyes()
    yield from _publication()
    yield from _voiding()
    yield from _chains()
    yield from _deadlines()
