"""Verdicts, decisions, withdrawals and notes put under the seal of the event that tells of them."""

from datetime import datetime
from typing import Any

from factcheck.actions.trail import utc
from factcheck.domain.events import seal
from factcheck.models import Decision, Note, Verdict, Withdrawal

Judgement = Verdict | Decision | Withdrawal

# What a seal covers. A column that comes later has to stay outside: what was sealed before must still open.
SEALED: dict[type[Judgement | Note], tuple[str, ...]] = {
    Verdict: (
        "id", "claim_id", "scale", "scale_version", "rating", "rationale", "action", "proposed_wording",
        "fingerprint", "contributors", "assessor_id", "seconds", "submitted_at",
    ),
    Decision: (
        "id", "verdict_id", "act", "editor_id", "assessor_id", "second_id", "reason", "sign_off", "rating", "action",
        "proposed_wording", "fingerprint", "decided_at",
    ),
    Withdrawal: ("id", "verdict_id", "by_id", "at"),
    Note: ("id", "claim_id", "kind", "text", "answers_id", "decision_id", "by_id", "at"),
}  # fmt: skip


def seal_of(row: Judgement | Note) -> str:
    return seal({name: _plain(getattr(row, name)) for name in SEALED[type(row)]})


def _plain(value: Any) -> Any:
    return utc(value) if isinstance(value, datetime) else value
