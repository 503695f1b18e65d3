"""What editors see: requests of others, and on the second look only what changed."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from factcheck.actions.claims import dismiss_claim
from factcheck.actions.decisions import approve, overrule, reopen, send_back
from factcheck.actions.evidence import Bearing, edit_evidence
from factcheck.actions.fates import confirm_bounds
from factcheck.actions.notes import answer
from factcheck.actions.queue import take_claim
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Request, Source
from tests.actions.test_revising import revise
from tests.factories import (
    make_article,
    make_claim,
    make_detail,
    make_evidence,
    make_held_claim,
    make_snapshot,
    make_submitted_claim,
    make_talk,
    make_user,
)
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db


def rework(claim: Claim, round_: int, editor) -> None:
    """One round: returned, answered, evidence changed, submitted again."""
    assessor = claim.verdict.assessor
    note = send_back(claim, by=editor, reason=f"Question {round_}?")
    answer(note, by=assessor, text=f"Answer {round_}.")
    claim.refresh_from_db()
    take_claim(claim, by=assessor)
    edit_evidence(claim.evidence.get(), Bearing("supports", "primary", "", f"p. {round_ + 1}"), by=assessor)
    claim.refresh_from_db()
    submit_verdict(claim, by=assessor, rating="confirmed", rationale=f"The release says so, page {round_ + 1}.")
    claim.refresh_from_db()


def test_editor_sees_only_what_changed_since_the_last_return():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    for round_ in (1, 2, 3):
        rework(claim, round_, editor)
    page = signed_in(editor).get(reverse("approvals")).content.decode()
    assert "Since it was returned" in page
    assert "Question 3?" in page
    assert "Answer 3." in page
    assert "Question 2?" not in page
    assert "<del>3</del>" in page
    assert "<ins>4</ins>" in page
    assert page.count("changed evidence E1") == 1


def test_all_rounds_stand_on_the_review_page():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    for round_ in (1, 2, 3):
        rework(claim, round_, editor)
    page = signed_in(claim.verdict.assessor).get(reverse("claim", args=[claim.pk])).content.decode()
    for round_ in (1, 2, 3):
        assert f"Question {round_}?" in page
        assert f"Answer {round_}." in page


def test_an_editor_sees_what_was_ticked_and_whether_the_independence_is_met():
    holder = make_user()
    claim = make_held_claim(holder)
    make_detail(claim, holds=False)
    make_evidence(claim)
    verdict = {"rating": "incorrect", "rationale": "The year is wrong.", "action": "cut"}
    submit_verdict(claim, by=holder, **verdict)
    page = signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()
    assert '<li data-holds="no">' in page
    assert "independent origin" in page


def test_words_that_decided_are_marked_in_the_passages_with_the_letters_of_the_details():
    holder = make_user()
    claim = make_held_claim(holder)
    make_detail(claim, "2019")
    make_evidence(claim, quote="The mill closed in 2018.")
    submit_verdict(claim, by=holder, rating="incorrect", rationale="The year is wrong.", action="cut")
    page = signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()
    passage = re.search("<q.*?</q>", page)
    assert passage
    assert '<span class="figure-conflicts" data-for="a"><span class="nowrap">2018' in passage[0]
    assert "<sub>a</sub></span></span>" in passage[0]
    assert re.search("</span> *a <span[^>]*>2019</span></small>", page)


def test_first_look_shows_everything():
    make_submitted_claim()
    page = signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()
    assert "Since it was returned" not in page
    assert "The release says so." in page


@pytest.fixture
def asked():
    claim = make_claim(priority=1)
    dismiss_claim(claim, by=make_user(initials="mk"), reason="no_content", note="A <b>title</b>.")
    return Request.objects.get()


def test_request_stands_in_the_approvals_and_is_granted_there(asked: Request):
    client = signed_in(make_user(Role.EDITOR))
    page = client.get(reverse("approvals")).content.decode()
    assert "No factual content: A &lt;b&gt;title&lt;/b&gt;." in page
    client.post(reverse("request_grant", args=[asked.pk]))
    assert Claim.objects.get(pk=asked.claim_id).status == Status.DISMISSED
    assert "approve-request" not in client.get(reverse("approvals")).content.decode()


def test_request_is_declined_with_a_reason(asked: Request):
    client, path = signed_in(make_user(Role.EDITOR)), reverse("request_decline", args=[asked.pk])
    assert client.post(path, {"reason": ""}).status_code == 409
    client.post(path, {"reason": "It states a figure."})
    asked.refresh_from_db()
    assert (asked.granted, asked.answer) == (False, "It states a figure.")


@pytest.mark.parametrize("act", ["request_grant", "request_decline"])
def test_request_of_a_restricted_article_is_not_found(asked: Request, act: str):
    asked.claim.article.restricted = True
    asked.claim.article.save()
    assert signed_in(make_user(Role.EDITOR)).post(reverse(act, args=[asked.pk])).status_code == 404


def test_maker_sees_why_he_cannot_decide_himself():
    editor = make_user(Role.EDITOR)
    dismiss_claim(make_claim(priority=1), by=editor, reason="no_content")
    page = signed_in(editor).get(reverse("approvals")).content.decode()
    assert "You made this request yourself: another editor must decide." in page
    assert reverse("request_grant", args=[Request.objects.get().pk]) not in page


def test_overruling_from_the_page_becomes_a_request():
    claim, client = make_submitted_claim(legal_risk=True), signed_in(make_user(Role.EDITOR))
    data = {"verdict": claim.verdict_id, "rating": "not_checkable", "reason": "Taste."}
    page = client.post(reverse("claim_overrule", args=[claim.pk]), data, follow=True).content.decode()
    assert "One person alone does not decide this" in page
    second = signed_in(make_user(Role.EDITOR))
    second.post(reverse("request_grant", args=[Request.objects.get().pk]))
    assert Claim.objects.get(pk=claim.pk).status == Status.APPROVED


def test_a_request_to_overrule_names_what_is_to_become_of_the_words():
    claim = make_submitted_claim(legal_risk=True)
    overrule(claim, by=make_user(Role.EDITOR), rating="incorrect", reason="It is wrong.", action="cut")
    page = signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()
    assert "Overrule</b>: Incorrect, Cut" in page


def test_who_overrules_starts_from_no_words_of_the_reviewer():
    holder, proposed = make_user(), "The mill closed early in 2020"
    claim = make_held_claim(holder)
    make_evidence(claim)
    said = {"rating": "imprecise", "rationale": "In 2020.", "action": "reword", "proposed_wording": proposed}
    submit_verdict(claim, by=holder, **said)
    page = signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()
    assert 'name="proposed_wording" rows="2" lang="en"></textarea>' in page


def test_what_is_ticked_stands_before_what_is_typed_in_the_reason_of_a_return():
    claim = make_submitted_claim()
    sent = {"verdict": claim.verdict_id, "often": ["source", "length"], "reason": " Ask the brewery. "}
    signed_in(make_user(Role.EDITOR)).post(reverse("claim_return", args=[claim.pk]), sent)
    assert claim.notes.get().text == "Second source needed. Wording too long.\nAsk the brewery."


@pytest.mark.parametrize(("language", "written", "words"), [
    ("de", "en", "Zweite Quelle nötig."), ("en", "de", "Second source needed."), ("", "de", "Zweite Quelle nötig."),
])  # fmt: skip
def test_what_is_ticked_is_said_once_in_the_language_of_who_gets_it(language, written, words):
    claim = make_submitted_claim(article=make_article(language=written), assessor=make_user(language=language))
    sent = {"verdict": claim.verdict_id, "often": ["source", "source"]}
    client = signed_in(make_user(Role.EDITOR, language="en" if language == "de" else "de"))
    client.post(reverse("claim_return", args=[claim.pk]), sent)
    assert claim.notes.get().text == words


def test_a_refused_return_gives_back_all_that_was_ticked():
    claim, client = make_submitted_claim(), signed_in(make_user(Role.EDITOR))
    sent = {"verdict": claim.verdict_id + 1, "often": ["source", "length"]}
    page = client.post(reverse("claim_return", args=[claim.pk]), sent).content.decode()
    assert '<input type="hidden" name="often" value="source">' in page
    assert '<input type="hidden" name="often" value="length">' in page


def test_verdicts_stand_by_article_the_next_due_first():
    now = timezone.now()
    later, sooner = make_article(deadline=now + timedelta(days=2)), make_article(deadline=now + timedelta(days=1))
    claims = [make_submitted_claim(article=article, priority=n) for n in (2, 3) for article in (later, sooner)]
    waiting = signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).context["waiting"]
    assert waiting == [claims[1], claims[3], claims[0], claims[2]]


def test_after_a_decision_the_next_verdict_down_the_list_is_open_and_after_the_last_the_first():
    article, editor = make_article(), make_user(Role.EDITOR)
    client, first = signed_in(editor), make_submitted_claim(article=article, priority=1)
    own = make_submitted_claim(article=article, assessor=editor, priority=1)
    second, last = (make_submitted_claim(article=article, priority=priority) for priority in (2, 3))
    assert client.get(reverse("approvals")).context["waiting"] == [first, own, second, last]

    answer = client.post(reverse("claim_approve", args=[first.pk]), {"verdict": first.verdict_id})
    assert answer.url == f"{reverse('approvals')}?claim={second.pk}"
    answer = client.post(reverse("claim_return", args=[last.pk]), {"verdict": last.verdict_id, "reason": "Where?"})
    assert answer.url == reverse("approvals")


@pytest.mark.parametrize(
    ("act", "sent"),
    [
        ("approve", {"verdict": "x"}),
        ("return", {"reason": "No." * 4_000}),
        ("overrule", {"rating": "not_checkable", "reason": "Taste.", "proposed_wording": "word " * 2_001}),
    ],
)
def test_a_decision_never_goes_by_half_a_form(act: str, sent: dict):
    claim = make_submitted_claim()
    answered = signed_in(make_user(Role.EDITOR)).post(reverse(f"claim_{act}", args=[claim.pk]), sent)
    assert answered.status_code == 409
    assert "does not fit" in answered.content.decode()
    claim.refresh_from_db()
    assert claim.status == Status.SUBMITTED


def test_after_a_new_version_an_editor_sees_what_it_reset():
    article, editor = make_article(), make_user(Role.EDITOR)
    claim = make_submitted_claim(article=article)
    approve(claim, by=editor)
    revise(article, article.current.text.replace(claim.statement, claim.statement + " for good"))
    claim.refresh_from_db()
    take_claim(claim, by=claim.verdict.assessor)
    confirm_bounds(claim, by=claim.verdict.assessor)
    submit_verdict(claim, by=claim.verdict.assessor, rating="confirmed", rationale="The release says so.")
    page = signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()
    assert "Since it was approved" in page
    assert "took the verdict back" in page
    assert "Details and evidence are as they were." not in page


def test_the_editor_sees_at_a_glance_what_is_confidential_and_what_may_not_be_used_yet():
    holder = make_user()
    claim = make_held_claim(holder)
    talk = make_talk(protected=True, added_by=holder)
    Source.objects.filter(pk=talk.pk).update(confidential=True)
    make_evidence(claim, talk)
    submit_verdict(claim, by=holder, rating="confirmed", rationale="She says so.")
    page = signed_in(make_user(Role.EDITOR)).get(reverse("approvals"), {"claim": claim.pk}).content.decode()
    glance = page[page.index('class="glance"') :]
    assert all(words in glance for words in ("Confidential</span>", "Protected name", "not authorised"))


def test_hollow_evidence_and_unjudged_details_are_named():
    holder, snapshot = make_user(), make_snapshot()
    claim = make_held_claim(holder)
    make_detail(claim)
    make_evidence(claim)
    make_evidence(claim, snapshot.source, snapshot=snapshot, quote="Words of nobody.", found=False, number=2)
    submit_verdict(claim, by=holder, rating="confirmed", rationale="It says so.")
    page = signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()
    assert "E2 is hollow and does not count" in page
    assert "1 detail was not judged." in page


def test_on_the_second_look_an_editor_sees_that_the_verdict_before_was_overruled():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    overrule(claim, by=editor, rating="imprecise", reason="About.", action="reword", proposed_wording="around then")
    claim.refresh_from_db()
    reopen(claim, by=editor, reason="A call.")
    claim.refresh_from_db()
    assessor = claim.verdict.assessor
    take_claim(claim, by=assessor)
    submit_verdict(
        claim, by=assessor, rating="imprecise", rationale="Early.", action="reword", proposed_wording="early that year"
    )
    page = signed_in(editor).get(reverse("approvals")).content.decode()
    assert "<b>Overruled:</b>" in page
    assert "About." in page
    assert "<del>around then</del>" in page
