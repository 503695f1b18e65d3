"""Notes, comments on evidence and accounts, changed past the product, are told."""

import pytest

from factcheck.actions.decisions import approve, reopen, send_back
from factcheck.actions.evidence import Bearing, attach_source, edit_evidence
from factcheck.actions.notes import answer, comment
from factcheck.actions.people import (
    Account,
    Preferences,
    Rights,
    accept_invitation,
    change_preferences,
    change_rights,
    deactivate,
    invite,
)
from factcheck.actions.trail import record
from factcheck.actions.verifying import verify_article, verify_everything
from factcheck.actions.voices import comment_problems, note_problems, people_problems
from factcheck.domain.states import Role
from factcheck.models import Claim, Event, Note
from tests.factories import make_held_claim, make_source, make_submitted_claim, make_user
from tests.tampering import past_guards

pytestmark = pytest.mark.django_db
PERSON = Account("ann", "Ann Lee", "al", "long enough to pass")


@pytest.fixture
def talked() -> Claim:
    """A claim with a note of every kind."""
    assessor, editor = make_user(), make_user(Role.EDITOR)
    claim = make_submitted_claim(assessor)
    answer(send_back(claim, by=editor, reason="Call again."), by=assessor, text="I called.")
    comment(claim, by=editor, text="Thank you.")
    approved = make_submitted_claim(assessor, article=claim.article, start=24, end=44)
    approve(approved, by=editor)
    reopen(approved, by=editor, reason="New figures.")
    return claim


def test_what_was_said_is_sound(talked: Claim):
    assert Note.objects.count() == 4
    assert [told for told in verify_article(talked.article) if "note" in told or "comment" in told] == []


@pytest.mark.parametrize("kind", ["return", "answer", "comment"])
@pytest.mark.parametrize("change", ["text = 'Never mind.'", "by_id = (SELECT MAX(id) FROM factcheck_user) "])
def test_a_note_that_was_changed_is_named(talked: Claim, kind: str, change: str):
    make_user()
    note = Note.objects.filter(claim=talked, kind=kind).get()
    past_guards(f"UPDATE factcheck_note SET {change} WHERE id = %s", note.pk)
    event = Event.objects.get(claim=talked, new__note=note.pk)
    assert list(note_problems(talked.article)) == [
        f"a note on claim {talked.label} is not the one that event {event.sequence} tells of"
    ]


def test_a_note_that_is_gone_or_was_put_in_is_named(talked: Claim):
    gone = Note.objects.get(text="Thank you.")
    event = Event.objects.get(new__note=gone.pk)
    past_guards("DELETE FROM factcheck_note WHERE id = %s", gone.pk)
    put_in = Note.objects.create(claim=talked, kind="comment", text="It is fine.", by=talked.article.created_by)
    assert list(note_problems(talked.article)) == [
        f"the note that event {event.sequence} tells of is gone",
        f"no event tells of the note {put_in.pk} on claim {talked.label}",
    ]


def test_the_first_reopenings_told_the_reason_alone():
    claim, editor = make_held_claim(), make_user(Role.EDITOR)
    Note.objects.create(claim=claim, kind="comment", text="New figures.", by=editor)
    record("reopen", by=editor, claim=claim, new={"reason": "New figures."})
    assert list(note_problems(claim.article)) == []


def test_a_comment_on_evidence_that_was_changed_is_named():
    holder = make_user()
    claim = make_held_claim(holder)
    piece = attach_source(claim, make_source(), Bearing("mentions", comment="Weak."), by=holder)
    edit_evidence(piece, Bearing("mentions", comment="Weak, but all there is."), by=holder)
    secret = attach_source(
        claim, make_source(confidential=True), Bearing("mentions", comment="Said in private."), by=holder
    )
    assert list(comment_problems(claim.article)) == []
    assert "private" not in str(list(Event.objects.values_list("new", flat=True)))
    past_guards("UPDATE factcheck_evidence SET comment = 'Strong.' WHERE id IN (%s, %s)", piece.pk, secret.pk)
    assert list(comment_problems(claim.article)) == [
        f"the comment on {piece.label} of claim {claim.label} is not the one that its events tell"
    ]


@pytest.mark.parametrize(("column", "value"), [
    ("name", "'Ben Roth'"), ("initials", "'br'"), ("role", "'admin'"), ("is_active", "true"),
])  # fmt: skip
@pytest.mark.parametrize("is_renamed", [False, True])
def test_an_account_that_was_changed_is_named(column: str, value: str, is_renamed: bool):
    admin = make_user(Role.ADMIN)
    person = accept_invitation(invite(Rights(Role.REVIEWER, [], "en"), by=admin)[0], PERSON)
    if is_renamed:
        change_preferences(person, Preferences("Ann Lee-Roth", "alr"), password=PERSON.password)
        change_rights(person, Rights(Role.EDITOR, [], "en"), by=admin)
    deactivate(person, by=admin)
    assert list(people_problems()) == []
    past_guards(f"UPDATE factcheck_user SET {column} = {value} WHERE id = %s", person.pk)
    told = [problem for problem in verify_everything() if " of person " in problem]
    assert told == [f"the {column} of person {person.pk} is not what its events tell"]
