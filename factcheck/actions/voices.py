"""What people said beside their verdicts, and what they are called, held against the events that tell of it.

Events from before notes were sealed, comments told and names kept say less, and no more is asked of them.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from factcheck.actions.sealing import seal_of
from factcheck.models import Article, Event, Evidence, Note, User

# Which kind of note an act leaves.
KINDS = {"comment": Note.COMMENT, "answer": Note.ANSWER, "return": Note.RETURN, "reopen": Note.COMMENT}
BEARINGS = ("attach", "edit_evidence", "quote_passage")
ACCOUNTS = ("accept_invitation", "rename", "change_rights", "deactivate", "reactivate")


def note_problems(article: Article) -> Iterator[str]:
    """In the order of the events; then notes that no event tells of."""
    notes = {note.pk: note for note in Note.objects.filter(claim__article=article).select_related("claim")}
    nameless: Counter[tuple[int | None, int | None, str]] = Counter()
    for event in Event.objects.filter(article=article, act__in=KINDS).order_by("sequence").iterator():
        if "note" not in event.new:
            nameless[event.claim_id, event.actor_id, event.new["reason"]] += 1
        elif (note := notes.pop(event.new["note"], None)) is None:
            yield f"the note that event {event.sequence} tells of is gone"
        elif not _says_the_same(note, event):
            yield f"a note on claim {note.claim.label} is not the one that event {event.sequence} tells of"
    for note in notes.values():
        if not nameless[note.claim_id, note.by_id, note.text]:
            yield f"no event tells of the note {note.pk} on claim {note.claim.label}"
        nameless[note.claim_id, note.by_id, note.text] -= 1


def _says_the_same(note: Note, event: Event) -> bool:
    if (note.claim_id, note.by_id, note.kind) != (event.claim_id, event.actor_id, KINDS[event.act]):
        return False
    told = {"answers": note.answers_id, "reason": note.text}
    if "note_seal" in event.new:
        told["note_seal"] = seal_of(note)
    return all(event.new[name] == value for name, value in told.items() if name in event.new)


def comment_problems(article: Article) -> Iterator[str]:
    """The comments on evidence, where the last event that tells of a piece tells its comment."""
    told: dict[tuple[int | None, str], dict[str, Any]] = {}
    for event in Event.objects.filter(article=article, act__in=BEARINGS).order_by("sequence").iterator():
        told[event.claim_id, event.new["evidence"]] = event.new
    for piece in Evidence.objects.filter(claim__article=article).select_related("claim").order_by("pk"):
        said = told.get((piece.claim_id, piece.label), {})
        if said.get("comment", piece.comment) != piece.comment:
            yield f"the comment on {piece.label} of claim {piece.claim.label} is not the one that its events tell"


def people_problems() -> Iterator[str]:
    """Name, initials, role and whether the account is open, as far as events tell of them."""
    told: dict[int, dict[str, Any]] = {}
    for event in Event.objects.filter(chain__subject="system", act__in=ACCOUNTS).order_by("sequence").iterator():
        told.setdefault(event.new.get("person") or event.actor_id or 0, {}).update(_account(event))
    for person in User.objects.filter(pk__in=told).order_by("pk"):
        for name, said in told[person.pk].items():
            if getattr(person, name) != said:
                yield f"the {name} of person {person.pk} is not what its events tell"


def _account(event: Event) -> dict[str, Any]:
    if event.act in ("deactivate", "reactivate"):
        return {"is_active": event.act == "reactivate"}
    return {name: event.new[name] for name in ("name", "initials", "role") if name in event.new}
