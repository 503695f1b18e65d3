"""A new version: what keeps its verdict, what is checked again, what is gone, and that nothing is lost."""

import pytest

from factcheck import storage
from factcheck.actions.articles import Incoming
from factcheck.actions.clearance import hurdles_of
from factcheck.actions.decisions import approve
from factcheck.actions.drafts import save_draft
from factcheck.actions.extraction import request_extraction
from factcheck.actions.fates import answer_doubt, confirm_bounds, reattach_claim
from factcheck.actions.refusals import Refused
from factcheck.actions.revising import correct_version, plan_revision, rebase_version, receive_version, revise_article
from factcheck.actions.seconding import decline_request, grant_request
from factcheck.actions.verdicts import submit_verdict
from factcheck.actions.verifying import verify_article
from factcheck.domain.states import Role, Status
from factcheck.models import ArticleVersion, Draft, Event, Fate, Notice, Request, VersionDraft
from tests.factories import (
    make_article,
    make_claim,
    make_detail,
    make_evidence,
    make_held_claim,
    make_submitted_claim,
    make_user,
)

pytestmark = pytest.mark.django_db
MILL = "The mill closed in 2019. It had 240 workers, the company said. The council sold the land to a brewery."


def span(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def revise(article, text: str, *, by=None):
    by = by or make_user()
    draft = receive_version(article, Incoming(text.encode(), "new.txt", "text/plain"), by=by)
    return revise_article(draft, by=by)


def claim_on(article, words: str, **fields):
    return make_claim(article, *span(article.current.text, words), **fields)


def approved_claim(article, **fields):
    assessor, editor = make_user(), make_user(Role.EDITOR)
    claim = make_submitted_claim(assessor, article=article, **fields)
    approve(claim, by=editor)
    return claim, assessor, editor


def test_headings_stay_headings_though_a_text_comes_back_without_its_layout():
    article = make_article(f"The mill\n\n{MILL}")
    ArticleVersion.objects.filter(article=article).update(blocks=[["heading", 0, 8], ["paragraph", 10, 10 + len(MILL)]])
    version = revise(article, f"The mill\n\n{MILL} It burned.")
    assert [(kind, version.text[start:end][:9]) for kind, start, end, _ in version.blocks] == [
        ("heading", "The mill"),
        ("paragraph", "The mill "),
    ]


def test_same_words_keep_verdict_and_approval_wherever_they_moved():
    article = make_article(MILL)
    claim, *_ = approved_claim(article)
    version = revise(article, "It had 240 workers, the company said. The mill closed in 2019.")
    claim.refresh_from_db()
    anchor = claim.anchors.get(version=version)
    assert (claim.status, claim.wording_changed, claim.position) == (Status.APPROVED, False, anchor.start)
    assert version.text[anchor.start : anchor.end] == "The mill closed in 2019"
    assert Fate.objects.get(claim=claim).outcome == "kept"


def test_claims_that_changed_places_are_told_as_moved():
    article = make_article(MILL)
    mill, land = (
        claim_on(article, "The mill closed in 2019"),
        claim_on(article, "The council sold the land to a brewery"),
    )
    workers = claim_on(article, "It had 240 workers, the company said")
    revise(
        article,
        "The council sold the land to a brewery. The mill closed in 2019. It had 240 workers, the company said.",
    )
    assert {fate.claim for fate in Fate.objects.filter(moved=True)} == {land}
    assert Fate.objects.filter(outcome="kept", claim__in=[mill, workers]).count() == 2


def test_other_quotation_marks_and_dashes_leave_an_approval_and_its_fingerprint():
    old = 'The owner said "we closed the mill in 2019 - for good". Nobody answered.'
    article = make_article(old)
    claim = make_held_claim(assessor := make_user(), article=article, start=0, end=54)
    detail = make_detail(claim, "2019", holds=True)
    make_evidence(claim)
    submit_verdict(claim, by=assessor, rating="confirmed", rationale="So he did.")
    revise(article, "The owner said “we closed the mill in 2019 – for good”. Nobody answered.")
    claim.refresh_from_db()
    detail.refresh_from_db()
    anchor = claim.anchors.latest("version__number")
    assert (claim.status, detail.holds) == (Status.SUBMITTED, True)
    assert anchor.exact[detail.start : detail.end] == detail.exact == "2019"
    assert approve(claim, by=make_user(Role.EDITOR)).act == "approve"


def test_changed_words_void_the_approval_and_tell_both_people():
    article, assessor, editor = make_article(MILL), make_user(), make_user(Role.EDITOR)
    claim = make_held_claim(assessor, article=article)
    make_detail(claim, "2019", holds=True)
    make_evidence(claim)
    submit_verdict(claim, by=assessor, rating="confirmed", rationale="So it did.")
    approve(claim, by=editor)
    version = revise(article, MILL.replace("2019", "2020"))
    claim.refresh_from_db()
    assert (claim.status, claim.wording_changed, claim.statement) == (Status.STALE, True, "The mill closed in 2020")
    assert claim.evidence.count() == 1 and claim.verdict is not None
    assert [(d.exact, d.holds) for d in claim.details.all()] == [("2020", None)]
    assert set(Notice.objects.filter(kind="voided").values_list("person", flat=True)) == {assessor.pk, editor.pk}
    event = Event.objects.get(act="outdate")
    assert (event.claim, event.actor) == (claim, None)
    assert event.old["words"] == "The mill closed in 2019" and event.new["version"] == version.number


@pytest.mark.parametrize("status", [Status.OPEN, Status.RETURNED, Status.WAITING, Status.IN_REVIEW])
def test_claim_in_work_keeps_state_holder_and_drafts_and_asks_for_its_bounds(status: Status):
    article, holder = make_article(MILL), make_user()
    claim = make_held_claim(holder, article=article)
    save_draft(claim, "verdict", {"rationale": "Long thoughts"}, by=holder)
    if status is not Status.IN_REVIEW:
        type(claim).objects.filter(pk=claim.pk).update(status=status, holder=None, owner=holder)
    revise(article, MILL.replace("in 2019", "for good in 2019"))
    claim.refresh_from_db()
    assert (claim.status, claim.wording_changed) == (status, True)
    assert claim.holder == (holder if status is Status.IN_REVIEW else None)
    assert Draft.objects.get().fields == {"rationale": "Long thoughts"}
    assert Notice.objects.get(person=holder).kind == "wording_changed"


def test_ticks_stay_on_unchanged_details_while_the_work_goes_on():
    article, holder = make_article(MILL), make_user()
    claim = make_held_claim(holder, article=article)
    make_detail(claim, "2019", holds=True, judged_by=holder)
    revise(article, MILL.replace("The mill closed", "The old mill closed"))
    assert [(d.exact, d.holds, d.judged_by) for d in claim.details.all()] == [("2019", True, holder)]


def test_verdict_waits_until_the_new_bounds_are_confirmed():
    article, holder = make_article(MILL), make_user()
    claim = make_held_claim(holder, article=article)
    revise(article, MILL.replace("2019", "2020"))
    claim.refresh_from_db()
    with pytest.raises(Refused, match="confirm the bounds"):
        submit_verdict(claim, by=holder, rating="not_checkable", rationale="x")
    with pytest.raises(Refused, match="Only the person who holds"):
        confirm_bounds(claim, by=make_user())
    confirm_bounds(claim, by=holder)
    claim.refresh_from_db()
    assert submit_verdict(claim, by=holder, rating="not_checkable", rationale="x")


def test_vanished_claims_are_removed_and_their_people_told():
    article, holder = make_article(MILL), make_user()
    held = make_held_claim(holder, article=article)
    version = revise(article, "The council sold the land to a brewery.")
    held.refresh_from_db()
    assert (held.status, held.holder) == (Status.REMOVED, None)
    assert not held.anchors.filter(version=version).exists()
    assert Notice.objects.get(person=holder).kind == "removed"


def test_removed_claim_comes_back_only_with_a_new_anchor():
    article = make_article(MILL)
    claim = claim_on(article, "The mill closed in 2019")
    revise(article, "The council sold the land to a brewery.")
    text = "The council sold the land to a brewery. The mill closed in 2019."
    revise(article, text)
    claim.refresh_from_db()
    assert claim.status == Status.REMOVED
    with pytest.raises(Refused, match="Your role"):
        reattach_claim(claim, by=make_user(Role.READER), start=0, end=5)
    reattach_claim(claim, by=make_user(), start=40, end=63)
    claim.refresh_from_db()
    assert (claim.status, claim.anchors.latest("version__number").exact) == (Status.OPEN, "The mill closed in 2019")


def test_new_sentences_are_searched_for_claims_and_old_ones_are_not_suggested_again():
    article = make_article(MILL, language="en")
    approved_claim(article)
    dismissed = claim_on(article, "The council sold the land to a brewery", status=Status.DISMISSED)
    article.versions.update(engine_version="1")
    version = revise(article, MILL + " In May 2024 the brewery dismissed 60 people.")
    suggested = article.claims.filter(status=Status.SUGGESTED)
    assert [c.anchors.get().exact for c in suggested] == ["In May 2024 the brewery dismissed 60 people"]
    assert suggested.get().number == 3
    dismissed.refresh_from_db()
    assert dismissed.status == Status.DISMISSED and dismissed.anchors.filter(version=version).exists()
    before = article.claims.count()
    request_extraction(version)
    assert article.claims.count() == before


def test_lookalike_waits_for_a_person_and_yes_brings_the_claim_back():
    article, claim = doubtful_removal()
    fate = Fate.objects.get(claim=claim)
    assert (claim.status, fate.is_undecided) == (Status.REMOVED, True)
    answer_doubt(fate, by=make_user(), is_it=True)
    claim.refresh_from_db()
    anchor = claim.anchors.get(version=article.current)
    assert (claim.status, claim.statement, claim.wording_changed) == (Status.OPEN, anchor.exact, True)
    with pytest.raises(Refused, match="answered this already"):
        answer_doubt(fate, by=make_user(), is_it=False)


def test_lookalike_that_a_person_denies_stays_removed():
    _, claim = doubtful_removal()
    fate = Fate.objects.get(claim=claim)
    with pytest.raises(Refused, match="Your role"):
        answer_doubt(fate, by=make_user(Role.READER), is_it=False)
    answer_doubt(fate, by=make_user(), is_it=False)
    claim.refresh_from_db()
    assert (claim.status, fate.answer) == (Status.REMOVED, "no")


@pytest.mark.parametrize("fields", [{"priority": 1}, {"legal_risk": True}])
def test_one_person_alone_does_not_say_that_a_critical_claim_is_gone(fields: dict):
    _, claim = doubtful_removal(**fields)
    fate, maker, editor = Fate.objects.get(claim=claim), make_user(Role.EDITOR), make_user(Role.EDITOR)
    request = answer_doubt(fate, by=maker, is_it=False)
    fate.refresh_from_db()
    assert fate.is_undecided
    with pytest.raises(Refused, match="asked for this already"):
        answer_doubt(fate, by=make_user(), is_it=False)
    for other in (maker, make_user(Role.REVIEWER)):
        with pytest.raises(Refused):
            grant_request(request, by=other)
    grant_request(request, by=editor)
    fate.refresh_from_db()
    assert (fate.answer, fate.answered_by) == ("no", maker)
    assert Event.objects.get(claim=claim, act="answer_doubt").new["second"] == editor.pk


def test_declined_request_leaves_the_doubt_and_yes_leaves_no_request():
    article, claim = doubtful_removal(priority=1)
    fate = Fate.objects.get(claim=claim)
    request = answer_doubt(fate, by=make_user(), is_it=False)
    decline_request(request, by=make_user(Role.EDITOR), answer="It is the same mill.")
    again = answer_doubt(fate, by=make_user(), is_it=False)
    assert Request.objects.pending().get() == again
    assert answer_doubt(fate, by=make_user(), is_it=True) is None
    assert not Request.objects.pending().exists()
    with pytest.raises(Refused, match="moved on"):
        grant_request(again, by=make_user(Role.EDITOR))
    assert "Critical and not approved." in [one.reason for one in hurdles_of(article) if one.claim == claim]


def test_critical_claim_in_doubt_that_stood_at_the_likeliest_place_is_removed_by_two():
    old, new = "Sales rose.\n\nThe mill closed in 2019.", "The mill closed in 2019. Up.\n\nUp. The mill closed in 2019."
    article = make_article(old)
    claim = claim_on(article, "The mill closed in 2019", priority=1)
    version = revise(article, new)
    request = answer_doubt(Fate.objects.get(claim=claim), by=make_user(), is_it=False)
    claim.refresh_from_db()
    assert (claim.status, claim.anchors.filter(version=version).exists()) == (Status.OPEN, True)
    grant_request(request, by=make_user(Role.EDITOR))
    claim.refresh_from_db()
    assert (claim.status, claim.anchors.filter(version=version).exists()) == (Status.REMOVED, False)


def doubtful_removal(**fields):
    old = (
        "The mill in Wexcombe employed 240 workers in spring and sold cloth to France. Nobody knew why.\n\n"
        "The town has a river. Boats pass it every day.\n\nThe council met on Monday."
    )
    new = (
        "The town has a river. Boats pass it every day.\n\nThe council met on Monday.\n\n"
        "The brewery in Wexcombe employed 180 workers in spring and sold beer to France."
    )
    article = make_article(old)
    claim = claim_on(article, "The mill in Wexcombe employed 240 workers in spring and sold cloth to France", **fields)
    revise(article, new)
    claim.refresh_from_db()
    return article, claim


def test_words_in_several_places_wait_for_a_person_who_names_one():
    old = "Sales rose.\n\nThe mill closed in 2019."
    new = "The mill closed in 2019. Prices fell.\n\nPrices fell. The mill closed in 2019."
    article = make_article(old)
    claim = claim_on(article, "The mill closed in 2019")
    version = revise(article, new)
    fate = Fate.objects.get(claim=claim)
    assert (fate.outcome, fate.reason, fate.is_undecided) == ("stale", "several", True)
    answer_doubt(fate, by=make_user(), is_it=True, candidate=1)
    assert claim.anchors.get(version=version).start == fate.candidates[1][0]


def test_second_of_two_versions_is_told_of_the_first_and_keeps_its_text():
    article, one, other = make_article(MILL), make_user(), make_user()
    late = receive_version(article, Incoming(b"Another text about a mill.", "a.txt", "text/plain"), by=other)
    revise(article, MILL + " It burned.", by=one)
    with pytest.raises(Refused, match="Another version"):
        revise_article(late, by=other)
    assert VersionDraft.objects.get(person=other).text == "Another text about a mill."
    rebase_version(late)
    assert revise_article(late, by=other).number == 3


def test_what_is_no_new_version_is_refused():
    article, by = make_article(MILL), make_user()
    draft = receive_version(article, Incoming(MILL.encode(), "a.txt", "text/plain"), by=by)
    with pytest.raises(Refused, match="same as the version before"):
        revise_article(draft, by=by)
    correct_version(draft, "  ")
    with pytest.raises(Refused, match="must not be empty"):
        revise_article(draft, by=by)
    with pytest.raises(Refused, match="Your role"):
        receive_version(article, Incoming(b"x", "a.txt"), by=make_user(Role.READER))


def test_plan_tells_what_would_happen_and_changes_nothing():
    article = make_article(MILL)
    claim_on(article, "The mill closed in 2019"), claim_on(article, "The council sold the land to a brewery")
    plan = plan_revision(article, "The mill closed in 2020. It had 240 workers, the company said.")
    assert plan.totals == {"kept": 0, "stale": 1, "removed": 1, "moved": 0}
    assert article.current.number == 1 and not Fate.objects.exists()


def test_chain_and_anchors_are_whole_after_a_revision(settings):
    article = make_article(MILL)
    approved_claim(article)
    make_held_claim(make_user(), article=article)
    claim_on(article, "The council sold the land to a brewery")
    storage.put(settings.FILES_DIR, MILL.encode())
    revise(article, "It had 240 workers, the company said. The mill closed in 2021.")
    assert list(verify_article(article)) == []


def test_revision_costs_the_same_for_many_kept_claims(django_assert_max_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    costs = []
    for sentences in (3, 30):
        text = " ".join(f"The mill number {n} closed in {1900 + n}." for n in range(sentences))
        article, by = make_article(text), make_user()
        for n in range(sentences):
            claim_on(article, f"The mill number {n} closed in {1900 + n}")
        draft = receive_version(article, Incoming(f"{text} The end.".encode(), "a.txt", "text/plain"), by=by)
        with CaptureQueriesContext(connection) as spent:
            revise_article(draft, by=by)
        costs.append(len(spent))
    assert costs[1] <= costs[0] + 4
