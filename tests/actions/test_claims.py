"""Working on the list of claims."""

import pytest

from factcheck.actions.claims import (
    accept_all,
    accept_claim,
    add_claim,
    dismiss_claim,
    edit_statement,
    flag_claim,
    restore_claim,
)
from factcheck.actions.refusals import Refused
from factcheck.domain.states import ArticleStatus, Role, Status
from factcheck.models import Claim, Event
from tests.factories import make_article, make_claim, make_held_claim, make_submitted_claim, make_user

pytestmark = pytest.mark.django_db


def test_accepted_claims_are_open():
    article = make_article()
    first, second, third = (make_claim(article, status=Status.SUGGESTED) for _ in range(3))
    accept_claim(first, by=make_user())
    assert Claim.objects.get(pk=first.pk).status == Status.OPEN
    assert accept_all(article, by=make_user()) == 2
    assert Event.objects.get(act="accept_all").new == {"claims": [second.label, third.label]}


def test_added_claim_takes_the_next_number_and_its_words():
    article = make_article()
    make_claim(article)
    claim = add_claim(article, by=make_user(), start=24, end=44, statement="")
    assert (claim.number, claim.status, claim.statement) == (2, Status.OPEN, "It had 240 workers.")
    anchor = claim.anchors.get()
    assert (anchor.start, anchor.end, anchor.prefix) == (25, 44, "The mill closed in 2019. ")


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 3), (24, 24), (0, 999)])
def test_blank_or_foreign_spans_are_refused(start: int, end: int):
    with pytest.raises(Refused, match="Select some words"):
        add_claim(make_article(), by=make_user(), start=start, end=end)


def test_no_claims_on_a_preview_and_none_by_readers():
    with pytest.raises(Refused, match="Submit the article"):
        add_claim(make_article(status=ArticleStatus.DRAFT), by=make_user(), start=0, end=8)
    with pytest.raises(Refused, match="Your role"):
        add_claim(make_article(), by=make_user(Role.READER), start=0, end=8)


def test_edited_statement_counts_the_revision():
    claim = make_claim()
    edit_statement(claim, by=make_user(), statement=" The mill closed. ")
    claim.refresh_from_db()
    assert (claim.statement, claim.revision) == ("The mill closed.", 2)


@pytest.mark.parametrize("make", [make_held_claim, make_submitted_claim])
def test_what_others_hold_or_judged_is_not_edited(make):
    with pytest.raises(Refused):
        edit_statement(make(), by=make_user(), statement="Something else")


def test_legal_risk_needs_a_note():
    claim = make_claim()
    with pytest.raises(Refused, match="legal risk"):
        flag_claim(claim, by=make_user(), priority=2, legal_risk=True)
    flag_claim(claim, by=make_user(), priority=1, legal_risk=True, note="Accuses a person.")
    claim.refresh_from_db()
    assert (claim.priority, claim.legal_risk, claim.legal_note) == (1, True, "Accuses a person.")


def test_dismissed_claim_is_kept_with_its_reason_and_comes_back():
    claim = make_claim()
    with pytest.raises(Refused, match="reason"):
        dismiss_claim(claim, by=make_user(), reason="because")
    dismiss_claim(claim, by=make_user(), reason="no_content", note="A title.")
    claim.refresh_from_db()
    assert (claim.status, claim.dismiss_reason, claim.dismiss_note) == (Status.DISMISSED, "no_content", "A title.")
    restore_claim(claim, by=make_user())
    assert Claim.objects.get(pk=claim.pk).status == Status.OPEN
