"""Publishing, correcting and taking away public fact checks."""

from dataclasses import replace
from datetime import date

import pytest
from django.db import DatabaseError, transaction

from factcheck.actions.decisions import approve, reopen
from factcheck.actions.publication import (
    PublicWords,
    correct_check,
    discard_check,
    publish_check,
    unpublish_check,
    write_check,
)
from factcheck.actions.refusals import Overtaken, Refused, Stale
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.publication import is_bare_claim
from factcheck.domain.scales import PUBLIC_CHECK
from factcheck.domain.states import Role
from factcheck.models import Event, PublicEdition, Snapshot, Source
from tests.factories import make_article, make_evidence, make_held_claim, make_snapshot, make_source, make_user

pytestmark = pytest.mark.django_db
WORDS = PublicWords(
    headline="The mill closed in 2018",
    slug="mill-closed",
    claimant="The Party",
    said_on=date(2025, 2, 1),
    said_in="Leaflet",
    reasoning="The register says 2018.",
    unknown="Why it closed.",
)


def make_public_claim(rating: str = "false", method: str = Snapshot.FETCH, talk: Source | None = None, **fields):
    """Of a text that others published, approved on the public scale; `talk` is one more of its sources."""
    values = {"kind": "published", "scale": "public-check", "author": "The Party"} | fields
    assessor, article = make_user(), make_article(**values)
    claim = make_held_claim(assessor, article=article)
    snapshot = make_snapshot(make_source(url="https://example.org/register"), method=method)
    make_evidence(claim, snapshot.source, snapshot=snapshot, stance="refutes")
    make_evidence(claim, make_source(title="Deep Throat", confidential=True, added_by=assessor))
    make_evidence(claim, make_source(title="A hint", type="machine_hint"), stance="mentions")
    if talk:
        make_evidence(claim, talk, quote="We closed in 2018.")
    submit_verdict(claim, by=assessor, rating=rating, rationale="It was 2018.")
    claim.refresh_from_db()
    editor = make_user(Role.EDITOR)
    approve(claim, by=editor)
    claim.refresh_from_db()
    return claim, editor


def make_published(**fields):
    claim, editor = make_public_claim(**fields)
    check = write_check(claim, WORDS, by=editor)
    publish_check(check, by=editor)
    return check, editor


def test_published_edition_is_frozen_with_people_dates_and_public_sources_alone():
    check, _ = make_published()
    data = check.newest.data
    assert [source.title for source in data.sources] == ["Press release of the mill"]
    assert data.sources[0].sha256 != ""
    assert (data.edition, data.rating, data.claimant, data.said_on) == (1, "false", "The Party", "2025-02-01")
    assert (data.checked_by, data.approved_by) == (
        check.claim.verdict.assessor.name,
        check.claim.verdict.decision.editor.name,
    )
    assert "Deep Throat" not in check.newest.text


def test_words_of_a_talk_stay_in_the_house():
    claim, editor = make_public_claim(method=Snapshot.NOTE)
    check = write_check(claim, WORDS, by=editor)
    publish_check(check, by=editor)
    assert [(source.title, source.sha256) for source in check.newest.data.sources] == [
        ("Press release of the mill", "")
    ]


def test_own_draft_is_never_published_and_says_why():
    claim, editor = make_public_claim(kind="draft")
    with pytest.raises(Refused, match="own draft"):
        write_check(claim, WORDS, by=editor)


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER, Role.ADMIN])
def test_only_editors_write_and_publish(role: Role):
    check, _ = make_published()
    for act in (lambda by: write_check(check.claim, WORDS, by=by), lambda by: publish_check(check, by=by)):
        with pytest.raises(Refused, match="Only editors"):
            act(make_user(role))


def test_claim_that_was_reopened_gets_no_new_edition():
    check, editor = make_published()
    check.claim.status = "open"
    with pytest.raises(Refused, match="approved"):
        publish_check(check, by=editor)


def test_readers_keep_seeing_the_edition_until_another_is_published():
    check, editor = make_published()
    write_check(check.claim, replace(WORDS, headline="Another headline"), by=editor)
    check.refresh_from_db()
    assert check.newest.data.headline == WORDS.headline
    publish_check(check, by=editor)
    assert (check.newest.number, check.newest.data.headline) == (2, "Another headline")
    assert check.newest.data.published_at == check.editions.first().data.published_at


def test_who_comes_second_overwrites_nothing_and_is_shown_what_stands():
    claim, editor = make_public_claim()
    first = replace(WORDS, headline="What the first wrote")
    write_check(claim, first, by=editor, seen=0)
    assert write_check(claim, first, by=editor, seen=0).revision == 1
    with pytest.raises(Stale) as refusal:
        write_check(claim, WORDS, by=make_user(Role.EDITOR), seen=0)
    assert refusal.value.theirs.startswith("What the first wrote")
    assert refusal.value.revision == 1
    check = write_check(claim, WORDS, by=editor, seen=1)
    assert (check.headline, check.revision) == (WORDS.headline, 2)


@pytest.mark.parametrize("act", ["publish", "correct"])
def test_text_that_was_not_seen_is_not_published(act: str):
    check, editor = make_published()
    write_check(check.claim, replace(WORDS, headline="Another headline"), by=editor)
    with pytest.raises(Stale):
        if act == "publish":
            publish_check(check, by=editor, seen=1)
        else:
            correct_check(check, by=editor, wrong="a", right="b", seen=1)
    assert check.editions.count() == 1


def test_writing_leaves_alone_what_others_did_to_the_page():
    claim, editor = make_public_claim()
    check = write_check(claim, WORDS, by=editor)
    publish_check(type(check).objects.get(pk=check.pk), by=editor)
    write_check(claim, replace(WORDS, headline="Another headline"), by=editor)
    check.refresh_from_db()
    assert (check.is_published, check.first_published_at is not None) == (True, True)


def test_claim_reopened_by_somebody_else_meanwhile_is_neither_written_nor_published():
    check, editor = make_published()
    mine = type(check).objects.select_related("claim__article").get(pk=check.pk)
    reopen(check.claim, by=make_user(Role.EDITOR), reason="A new document.")
    for act in (lambda: write_check(mine.claim, WORDS, by=editor), lambda: publish_check(mine, by=editor)):
        with pytest.raises(Overtaken):
            act()


def test_correction_is_an_entry_and_a_new_edition():
    check, editor = make_published()
    edition = correct_check(check, by=editor, wrong="2017", right="2018")
    assert [(entry.wrong, entry.right) for entry in edition.data.corrections] == [("2017", "2018")]
    assert Event.objects.get(act="correct_check").new["edition"] == 2


def test_what_is_not_published_cannot_be_corrected_or_taken_off():
    claim, editor = make_public_claim()
    check = write_check(claim, WORDS, by=editor)
    with pytest.raises(Refused, match="not published"):
        correct_check(check, by=editor, wrong="a", right="b")
    with pytest.raises(Refused, match="not published"):
        unpublish_check(check, by=editor, reason="x")


def test_taking_off_needs_a_reason_and_keeps_the_editions():
    check, editor = make_published()
    with pytest.raises(Refused, match="reason"):
        unpublish_check(check, by=editor, reason=" ")
    unpublish_check(check, by=editor, reason="A court ruled.")
    assert (check.is_published, check.editions.count()) == (False, 1)


def test_address_of_a_published_page_stays():
    check, editor = make_published()
    with pytest.raises(Refused, match="stays as it is"):
        write_check(check.claim, replace(WORDS, slug="other"), by=editor)


def test_two_checks_never_share_an_address():
    make_published()
    claim, editor = make_public_claim()
    with pytest.raises(Refused, match="Another fact check"):
        write_check(claim, WORDS, by=editor)


@pytest.mark.parametrize("act", ["update", "delete"])
def test_editions_are_append_only(act: str):
    check, _ = make_published()
    rows = PublicEdition.objects.filter(check_page=check)
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.update(text="x") if act == "update" else rows._raw_delete(rows.db)


def test_draft_is_deleted_by_editors_and_its_words_stay_in_the_trail():
    claim, editor = make_public_claim()
    check = write_check(claim, WORDS, by=editor)
    with pytest.raises(Refused, match="Only editors"):
        discard_check(check, by=make_user())
    discard_check(check, by=editor)
    assert not type(check).objects.exists()
    old = Event.objects.get(act="discard_check").old
    assert (old["headline"], old["reasoning"]) == (WORDS.headline, WORDS.reasoning)


def test_what_readers_have_seen_is_never_deleted():
    check, editor = make_published()
    unpublish_check(check, by=editor, reason="A court ruled.")
    with pytest.raises(Refused, match="take the page off"):
        discard_check(check, by=editor)


@pytest.mark.parametrize(("headline", "rating", "is_bare"), [
    ("The mill closed in 2019", "false", True), ("„The mill  closed in 2019.“", "partly_false", True),
    ("The mill closed in 2019", "true", False), ("Did the mill close in 2019?", "false", False),
    ("The mill  closed in 2019!?", "false", True), ("The Party: The mill closed in 2019", "false", True),
    ("Fact check: The Party: „The mill closed in 2019“", "false", True), ("It closed in 2018: a lie", "false", False),
    ("The Party: The mill closed in 2019", "true", False), ("The mill closed in 2019: no", "false", False),
])  # fmt: skip
def test_headline_that_says_a_false_claim_as_a_fact_is_told(headline: str, rating: str, is_bare: bool):
    found = PUBLIC_CHECK.rating(rating)
    assert is_bare_claim(headline=headline, claim="The mill closed in 2019.", rating=found) is is_bare
