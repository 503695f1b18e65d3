"""Origins: proposed by the machine, decided by a person; what was approved on them is looked at again."""

import pytest

from factcheck.actions.decisions import approve
from factcheck.actions.origins import decide_origin, propose_origins
from factcheck.actions.refusals import Refused
from factcheck.actions.sources import SourceFacts, edit_source
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Event, Origin, OriginProposal, Source
from tests.domain.test_reprints import OTHER, REPORT
from tests.factories import (
    make_claim,
    make_evidence,
    make_proposal,
    make_snapshot,
    make_source,
    make_submitted_claim,
    make_user,
)

pytestmark = pytest.mark.django_db


def read(text, **fields):
    source = make_source(**{"type": "media"} | fields)
    make_snapshot(source, text)
    propose_origins.func(source.pk)
    return source


def proposed():
    return [(row.source_id, row.other_id, row.percent, row.agency) for row in OriginProposal.objects.all()]


def test_reprint_is_found_in_the_whole_library():
    first, reprint = read(REPORT), read(f"Aus für Odental. {REPORT}")
    read(OTHER)
    assert proposed() == [(reprint.pk, first.pk, 100, "")]


def test_reading_again_proposes_nothing_twice():
    first, reprint = read(REPORT), read(f"Aus für Odental. {REPORT}")
    propose_origins.func(first.pk)
    propose_origins.func(reprint.pk)
    assert len(proposed()) == 1


def test_same_agency_is_proposed_for_sources_of_one_claim_only():
    one, other, elsewhere = read(f"{REPORT} (dpa)"), read(f"{OTHER} (dpa)"), read("Ein anderes Thema. (dpa)")
    assert proposed() == []
    claim = make_claim()
    make_evidence(claim, one)
    make_evidence(claim, other)
    make_evidence(make_claim(), elsewhere)
    propose_origins.func(other.pk)
    assert proposed() == [(other.pk, one.pk, 0, "dpa")]


def test_report_of_an_agency_and_what_names_it():
    agency, paper = read(OTHER, type="agency", publisher="NAX"), read(f"{REPORT} (NAX)")
    claim = make_claim()
    make_evidence(claim, agency)
    make_evidence(claim, paper)
    propose_origins.func(agency.pk)
    assert [row[3] for row in proposed()] == ["NAX"]


def test_yes_joins_the_two_and_what_each_was_joined_with():
    one, other, third = make_source(), make_source(title="Agency report"), make_source()
    third.origin = Origin.objects.create(name="Third")
    third.save()
    reviewer = make_user()
    decide_origin(make_proposal(one, third), by=reviewer, same=True)
    decide_origin(make_proposal(other, one), by=reviewer, same=True)
    assert len(set(Source.objects.values_list("origin", flat=True))) == 1


def test_no_leaves_them_apart_and_is_remembered():
    one, other = read(REPORT), read(f"Aus für Odental. {REPORT}")
    decide_origin(OriginProposal.objects.get(), by=make_user(), same=False)
    propose_origins.func(other.pk)
    assert OriginProposal.objects.undecided().count() == 0
    assert Source.objects.get(pk=one.pk).origin is None


def test_second_decision_and_readers_are_refused():
    proposal = make_proposal(make_source())
    with pytest.raises(Refused):
        decide_origin(proposal, by=make_user(Role.READER), same=True)
    decide_origin(proposal, by=make_user(), same=True)
    with pytest.raises(Refused, match="already"):
        decide_origin(proposal, by=make_user(), same=False)


def test_approved_and_submitted_claims_that_relied_on_it_are_stale():
    approved, submitted, unconcerned = make_submitted_claim(), make_submitted_claim(), make_submitted_claim()
    approve(approved, by=make_user(Role.EDITOR))
    one, other = approved.evidence.get().source, submitted.evidence.get().source
    decide_origin(make_proposal(one, other), by=make_user(), same=True)
    status = dict(Claim.objects.values_list("pk", "status"))
    assert [status[claim.pk] for claim in (approved, submitted, unconcerned)] == [
        Status.STALE,
        Status.STALE,
        Status.SUBMITTED,
    ]
    assert Event.objects.filter(claim=approved, act="outdate").count() == 1


def test_confidential_source_gives_its_origin_no_name():
    hidden = make_source(title="Deep Throat", confidential=True)
    decide_origin(make_proposal(make_source(), hidden), by=make_user(), same=True)
    assert "Deep" not in Origin.objects.get().name


@pytest.mark.parametrize(("publisher", "named"), [("", "Reprint"), ("Deep Press", "Deep Press")])
def test_source_that_becomes_confidential_takes_its_name_off_the_origin(publisher: str, named: str):
    """Unless an open source gives the same name."""
    by = make_user()
    hidden, reprint = (
        make_source(title="Deep Throat", publisher="Deep Press", added_by=by),
        make_source(title="Reprint"),
    )
    Source.objects.filter(pk=reprint.pk).update(publisher=publisher)
    decide_origin(make_proposal(reprint, hidden), by=by, same=True)
    assert Origin.objects.get().name == "Deep Press"
    hidden.refresh_from_db()
    edit_source(hidden, SourceFacts(hidden.type, "Deep Throat", "Deep Press", confidential=True), by=by)
    assert Origin.objects.get().name == named
