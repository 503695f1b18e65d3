"""Words between people about a claim: comments, and answers to a return."""

from django.db import transaction

from factcheck.actions.notices import notify, notify_mentioned
from factcheck.actions.refusals import Refused
from factcheck.actions.sealing import seal_of
from factcheck.actions.trail import record
from factcheck.domain.states import NoticeKind
from factcheck.domain.workflow import NO_ROLE
from factcheck.models import Claim, Note, User


@transaction.atomic
def comment(claim: Claim, *, by: User, text: str) -> Note:
    return _note(claim, Note.COMMENT, by=by, text=text)


@transaction.atomic
def answer(note: Note, *, by: User, text: str) -> Note:
    """What the reviewer replies to a return, or anybody to a comment."""
    return _note(note.claim, Note.ANSWER, by=by, text=text, answers=note)


def _note(claim: Claim, kind: str, *, by: User, text: str, answers: Note | None = None) -> Note:
    if not (by.may_review or by.may_decide):
        raise Refused(NO_ROLE)
    if not text.strip():
        raise Refused("Write something first.")
    note = Note.objects.create(claim=claim, kind=kind, text=text.strip(), answers=answers, by=by)
    if answers:
        notify([answers.by], NoticeKind.ANSWERED, by=by, claim=claim, note=note)
    notify_mentioned(note, by=by)
    told = {"note": note.pk, "note_seal": seal_of(note), "answers": answers.pk if answers else None}
    record(kind, by=by, claim=claim, new=told)
    return note
