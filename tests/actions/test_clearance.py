"""Clearance: given when nothing stands in its way, taken back by any later change, wordings adopted."""

import pytest

from factcheck.actions.claims import add_claim, edit_statement, flag_claim
from factcheck.actions.clearance import (
    adopt_wording,
    clear_article,
    hurdles_of,
    mark_adopted,
    plan_adoption,
    publish_article,
    take_back_clearance,
)
from factcheck.actions.decisions import approve, overrule, reopen
from factcheck.actions.notes import comment
from factcheck.actions.origins import reflag_claims
from factcheck.actions.queue import take_claim
from factcheck.actions.refusals import Refused
from factcheck.actions.reports import build_record, export_report
from factcheck.actions.verdicts import submit_verdict
from factcheck.actions.verifying import verify_chain
from factcheck.domain.states import ArticleStatus, Role, Status
from factcheck.models import Adoption, Claim, Event, Notice
from tests.actions.test_revising import MILL, claim_on, revise
from tests.factories import (
    make_article,
    make_claim,
    make_evidence,
    make_held_claim,
    make_submitted_claim,
    make_user,
)

pytestmark = pytest.mark.django_db
WORDING = "The mill closed early in 2020"


def cleared_article(**fields):
    article, editor = make_article(MILL), make_user(Role.EDITOR)
    claim = make_claim(article, priority=3, **fields)
    clear_article(article, by=editor)
    return article, claim, editor


def status_of(article) -> str:
    article.refresh_from_db()
    return article.status


def imprecise_claim(article=None, wording=WORDING, **fields):
    """Approved with a new wording."""
    assessor = make_user()
    claim = make_held_claim(assessor, article=article or make_article(MILL), **fields)
    make_evidence(claim)
    submit_verdict(
        claim, by=assessor, rating="imprecise", rationale="Early 2020.", action="reword", proposed_wording=wording
    )
    approve(claim, by=make_user(Role.EDITOR))
    return claim


def test_article_with_hurdles_is_not_cleared_and_names_them():
    article = make_article(MILL)
    critical, suggested = make_claim(article, priority=1), make_claim(article, status=Status.SUGGESTED, priority=3)
    make_claim(article, priority=3)
    assert {(one.claim, one.reason) for one in hurdles_of(article)} == {
        (critical, "Critical and not approved."),
        (suggested, "Suggested by the machine, looked at by nobody."),
    }
    with pytest.raises(Refused, match="stands in the way"):
        clear_article(article, by=make_user(Role.EDITOR))
    assert status_of(article) == ArticleStatus.CHECKING


def test_editor_clears_publishes_and_takes_back_with_a_reason():
    article, _, editor = cleared_article()
    assert status_of(article) == ArticleStatus.CLEARED
    publish_article(article, by=editor)
    assert status_of(article) == ArticleStatus.PUBLISHED
    with pytest.raises(Refused, match="Give a reason"):
        take_back_clearance(article, by=editor, reason=" ")
    take_back_clearance(article, by=editor, reason="A reader called.")
    assert status_of(article) == ArticleStatus.CHECKING
    acts = ["clear", "publish", "take_back_clearance"]
    assert list(Event.objects.filter(article=article).values_list("act", flat=True)) == acts


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER])
def test_who_may_not_decide_does_not_clear(role: Role):
    article = make_article(MILL)
    with pytest.raises(Refused, match="Only an editor"):
        clear_article(article, by=make_user(role))


def test_clearance_waits_for_claims_that_are_still_looked_for():
    article = make_article(MILL)
    revise(article, MILL + " It is lovely.")
    article.claims.update(status=Status.REPLACED)
    article.current.extraction.__class__.objects.update(state="queued")
    with pytest.raises(Refused, match="still being looked for"):
        clear_article(article, by=make_user(Role.EDITOR))


@pytest.mark.parametrize(
    "change",
    [
        lambda article, claim: edit_statement(claim, by=make_user(), statement="Other words"),
        lambda article, claim: flag_claim(claim, by=make_user(), priority=1, legal_risk=False),
        lambda article, claim: add_claim(article, by=make_user(), start=25, end=62),
        lambda article, claim: revise(article, MILL.replace("2019", "2020")),
    ],
    ids=["statement", "priority", "new claim", "new version"],
)
def test_any_later_change_takes_clearance_back_and_tells_the_editor(change):
    article, claim, editor = cleared_article()
    change(article, claim)
    assert status_of(article) == ArticleStatus.CHECKING
    event = Event.objects.filter(article=article, act="take_back_clearance").get()
    assert (event.actor, "because" in event.new) == (None, True)
    assert Notice.objects.get(person=editor, kind="clearance_lost").article == article
    assert verify_chain(f"article:{article.pk}").broken_at is None


def test_talk_and_exports_leave_a_clearance():
    article, claim, editor = cleared_article()
    comment(claim, by=editor, text="Well done.")
    take_claim(Claim.objects.get(pk=claim.pk), by=make_user())
    export_report(article, "json", by=editor)
    assert status_of(article) == ArticleStatus.CLEARED


def test_change_that_fails_leaves_a_clearance():
    article, claim, _ = cleared_article()
    with pytest.raises(Refused):
        edit_statement(claim, by=make_user(Role.READER), statement="Other words")
    assert status_of(article) == ArticleStatus.CLEARED


def test_change_asked_for_blocks_until_marked_as_done():
    claim = imprecise_claim(priority=3)
    assert [one.claim for one in hurdles_of(claim.article)] == [claim]
    with pytest.raises(Refused, match="Only an editor"):
        mark_adopted(claim, by=make_user(), how="In the layout.")
    with pytest.raises(Refused, match="say where"):
        mark_adopted(claim, by=make_user(Role.EDITOR), how=" ")
    assert mark_adopted(claim, by=make_user(Role.EDITOR), how="In the layout.").how == "In the layout."
    assert hurdles_of(claim.article) == []
    with pytest.raises(Refused, match="adopted already"):
        mark_adopted(claim, by=make_user(Role.EDITOR), how="In the layout.")


def test_overruled_verdict_blocks_no_more():
    assessor = make_user()
    claim = make_held_claim(assessor, article=make_article(MILL), priority=3)
    make_evidence(claim)
    submit_verdict(claim, by=assessor, rating="incorrect", rationale="No.", action="cut")
    assert [one.claim for one in hurdles_of(claim.article)] == [claim]
    overrule(claim, by=make_user(Role.EDITOR), rating="confirmed", reason="It did.")
    assert hurdles_of(claim.article) == []


def test_adopted_wording_becomes_a_version_and_the_approval_stands():
    article = make_article(MILL)
    claim = imprecise_claim(article, priority=1)
    other = claim_on(article, "The council sold the land to a brewery")
    version = adopt_wording(claim, by=make_user(Role.EDITOR))
    claim.refresh_from_db()
    anchor = claim.anchors.get(version=version)
    assert version.text == MILL.replace("The mill closed in 2019", WORDING)
    assert (claim.status, claim.statement, anchor.exact) == (Status.APPROVED, "The mill closed in 2019", WORDING)
    assert Adoption.objects.get().version == version
    assert claim not in [one.claim for one in hurdles_of(article)]
    assert other.anchors.get(version=version).exact == "The council sold the land to a brewery"


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        (MILL.replace("The mill closed in 2019", WORDING), True),
        (MILL.replace("The mill closed in 2019", WORDING).replace("brewery", "bank"), True),
        (MILL.replace("The mill closed in 2019", WORDING + " for good"), False),
        (MILL.replace("The mill closed in 2019", "It is not true that the mill closed early in 2020"), False),
        (MILL.replace("The mill closed in 2019", f"A rumour: {WORDING}"), False),
        (MILL.replace("The mill closed in 2019", f"{WORDING}. That is not true"), False),
        (MILL.replace("The mill closed in 2019", f"{WORDING}, the brewery claims"), False),
        (MILL.replace("The mill closed in 2019", f"{WORDING}: the opposite is right"), False),
        (MILL.replace("The mill closed in 2019", "The mill closed in 2020"), False),
    ],
    ids=[
        "as agreed",
        "with changes elsewhere",
        "with words more",
        "denied",
        "a rumour",
        "denied behind it",
        "claimed",
        "turned round",
        "other words",
    ],
)
def test_agreed_words_that_come_in_with_a_new_version_are_known(text: str, is_known: bool):
    article = make_article(MILL)
    claim = imprecise_claim(article, priority=1)
    version = revise(article, text)
    claim.refresh_from_db()
    assert (claim.status == Status.APPROVED) == is_known
    assert Adoption.objects.filter(verdict=claim.verdict, version=version).exists() == is_known
    assert Event.objects.filter(claim=claim, act="adopt_wording").exists() == is_known
    assert verify_chain(f"article:{article.pk}").broken_at is None


def test_attribution_that_was_agreed_with_its_words_is_put_in_like_a_wording():
    assessor = make_user()
    claim = make_held_claim(assessor, article=make_article(MILL))
    make_evidence(claim)
    asked = {"action": "attribute", "proposed_wording": "The mill closed in 2019, the brewery said"}
    submit_verdict(claim, by=assessor, rating="conflicting", rationale="Only the brewery says so.", **asked)
    approve(claim, by=make_user(Role.EDITOR))
    version = adopt_wording(claim, by=make_user(Role.EDITOR))
    assert (Adoption.objects.get().action, "the brewery said. It" in version.text) == ("attribute", True)


def test_a_claim_that_is_reopened_says_what_the_text_says_since_its_wording_was_put_in():
    article, editor = make_article(MILL), make_user(Role.EDITOR)
    claim = imprecise_claim(article)
    version = adopt_wording(claim, by=editor)
    claim.refresh_from_db()
    reopen(claim, by=editor, reason="The year again.")
    claim.refresh_from_db()
    assert (claim.status, claim.statement) == (Status.OPEN, WORDING)
    exact = claim.anchors.get(version=version).exact
    assert [exact[detail.start : detail.end] for detail in claim.details.all()] == ["2020"]
    assert Event.objects.get(act="reopen").new["statement"] == WORDING
    assert verify_chain(f"article:{article.pk}").broken_at is None


def test_a_wording_with_its_full_stop_does_not_bring_a_second_one():
    article = make_article(MILL)
    claim = imprecise_claim(article)
    assert plan_adoption(claim, WORDING + ".").text == MILL.replace("The mill closed in 2019", WORDING)


def test_only_an_approved_wording_is_adopted():
    editor = make_user(Role.EDITOR)
    submitted = make_submitted_claim(make_user(), article=make_article(MILL))
    with pytest.raises(Refused, match="no approved verdict"):
        adopt_wording(submitted, by=editor)
    claim = imprecise_claim()
    with pytest.raises(Refused, match="Only an editor"):
        adopt_wording(claim, by=make_user())
    assert not Adoption.objects.exists()


def test_doubtful_pair_blocks_clearance():
    from tests.actions.test_revising import doubtful_removal

    article, claim = doubtful_removal()
    article.claims.exclude(pk=claim.pk).update(status=Status.REPLACED)
    assert [one.claim for one in hurdles_of(article)] == [claim]


def test_hurdles_cost_the_same_at_two_claims_and_at_twenty(django_assert_max_num_queries):
    article = make_article(MILL)
    for _ in range(20):
        imprecise_claim(article)
    with django_assert_max_num_queries(4):
        assert len(hurdles_of(article)) == 20


def test_report_tells_who_cleared_which_version_and_what_was_open():
    article, claim, editor = cleared_article()
    data = build_record(article)
    told = data.clearance
    assert told is not None
    assert (told.by.name, told.version, told.mode, told.open, told.left) == (editor.name, 1, "full", (claim.label,), 1)
    take_back_clearance(article, by=editor, reason="Wait.")
    article.refresh_from_db()
    assert (build_record(article).article_status, build_record(article).clearance) == ("checking", None)


def test_report_heads_a_claim_by_the_words_that_were_put_in():
    claim, editor = imprecise_claim(), make_user(Role.EDITOR)
    before = build_record(claim.article).claims[0]
    adopt_wording(claim, by=editor)
    after = build_record(claim.article).claims[0]
    assert (before.heading, before.adoption) == (before.statement, None)
    assert after.adoption is not None
    assert (after.heading, after.adoption.version, after.judged_words) == (WORDING, 2, before.exact)


def test_report_heads_a_claim_by_the_words_that_were_set_elsewhere():
    claim, editor = imprecise_claim(), make_user(Role.EDITOR)
    mark_adopted(claim, by=editor, how="In the layout.")
    found = build_record(claim.article).claims[0]
    assert found.adoption is not None
    assert (found.heading, found.adoption.version, found.adoption.how) == (WORDING, 0, "In the layout.")


def test_a_claim_whose_verdict_no_longer_counts_says_what_the_text_says_since_its_wording_was_put_in():
    claim = imprecise_claim(make_article(MILL))
    adopt_wording(claim, by=make_user(Role.EDITOR))
    reflag_claims(claim.evidence.values_list("source", flat=True), by=make_user())
    claim.refresh_from_db()
    assert (claim.status, claim.statement) == (Status.STALE, WORDING)
    assert Event.objects.get(claim=claim, act="outdate").new == {"why": "origin", "statement": WORDING}
