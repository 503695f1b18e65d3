"""What was frozen is held against the events, also where the hash beside it was changed with it."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from factcheck.actions.copies import upload_snapshot
from factcheck.actions.publication import correct_check
from factcheck.actions.recorded import frozen_problems, source_problems
from factcheck.actions.reports import issue_report
from factcheck.actions.sources import SourceFacts, authorise_talk, create_source, edit_source
from factcheck.domain.states import Role
from factcheck.models import Article, Claim, Event, Source
from tests.actions.test_publication import make_published
from tests.actions.test_revising import MILL, revise
from tests.factories import make_article, make_claim, make_evidence, make_submitted_claim, make_talk, make_user
from tests.tampering import past_guards

pytestmark = pytest.mark.django_db
FORGED = "The mill opened."
HASH = hashlib.sha256(FORGED.encode()).hexdigest()


@pytest.fixture(autouse=True)
def store(settings: Any, tmp_path: Path) -> None:
    settings.FILES_DIR = tmp_path


def revised() -> Article:
    article = make_article(MILL)
    revise(article, f"{MILL} The council sold it.")
    return article


def test_version_that_is_not_the_one_told_is_named() -> None:
    article = revised()
    assert list(frozen_problems(article)) == []
    past_guards("UPDATE factcheck_articleversion SET text = %s, sha256 = %s WHERE number = 2", FORGED, HASH)
    number = Event.objects.get(article=article, act="revise_article").sequence
    assert list(frozen_problems(article)) == [f"version 2 is not the one that event {number} tells of"]


def test_version_that_no_event_tells_of_is_named() -> None:
    article = revised()
    past_guards(
        "INSERT INTO factcheck_articleversion (article_id, number, text, sha256, received_sha256, received_name,"
        " received_type, extractor, blocks, coverage, annotations, engine_version, created_by_id, created_at)"
        " SELECT article_id, 3, %s, %s, received_sha256, '', '', '', '[]', '[]', '[]', '', created_by_id, created_at"
        " FROM factcheck_articleversion WHERE number = 2",
        FORGED, HASH,
    )  # fmt: skip
    assert list(frozen_problems(article)) == ["no event tells of version 3"]


def test_report_that_was_not_issued_so_is_named() -> None:
    article = make_submitted_claim().article
    issue_report(article, by=make_user(Role.EDITOR))
    assert list(frozen_problems(article)) == []
    past_guards("UPDATE factcheck_report SET text = %s, sha256 = %s", FORGED, HASH)
    number = Event.objects.get(article=article, act="issue").sequence
    assert list(frozen_problems(article)) == [f"report 1 is not the one that event {number} tells of"]
    past_guards("DELETE FROM factcheck_report")
    assert list(frozen_problems(article)) == [f"the report that event {number} tells of is gone"]


@pytest.mark.parametrize(("number", "act"), [(1, "publish_check"), (2, "correct_check")])
def test_public_edition_that_was_not_published_so_is_named(number: int, act: str) -> None:
    check, editor = make_published()
    correct_check(check, by=editor, wrong="2017", right="2018")
    article = check.claim.article
    assert list(frozen_problems(article)) == []
    past_guards("UPDATE factcheck_publicedition SET text = %s, sha256 = %s WHERE number = %s", FORGED, HASH, number)
    event = Event.objects.get(article=article, act=act).sequence
    assert list(frozen_problems(article)) == [
        f"public edition {number} of claim 1 is not the one that event {event} tells of"
    ]


def claim_on_a_copy() -> Claim:
    """Its source was added without a title or a type, and is said to be a register later."""
    reviewer = make_user()
    source = create_source(SourceFacts(), by=reviewer, url="https://example.org/register")
    copy = upload_snapshot(
        source, b"<html><title>The register</title><p>It closed in 2019.</p></html>", "r.html", by=reviewer
    )
    claim = make_claim()
    make_evidence(claim, source, snapshot=copy)
    assert list(source_problems(claim.article)) == []
    edit_source(Source.objects.get(pk=source.pk), SourceFacts("register", "The register"), by=reviewer)
    return claim


def test_copy_whose_text_was_changed_with_its_hash_is_named() -> None:
    claim = claim_on_a_copy()
    assert list(source_problems(claim.article)) == []
    past_guards("UPDATE factcheck_snapshot SET text = %s, text_sha256 = %s", FORGED, HASH)
    [problem] = source_problems(claim.article)
    assert problem.startswith("no event tells of snapshot")


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ("title = 'Ministry'", "title"), ("type = 'law'", "type"), ("url = 'https://example.org/x'", "url"),
        ("publisher = 'Ministry'", "publisher"), ("confidential = true", "confidentiality"),
        ("published_on = '2020-01-01'", ""),
    ],
)  # fmt: skip
def test_changed_fact_of_a_source_is_named(change: str, name: str) -> None:
    """But for what a copy fills in by itself where nobody has said it."""
    claim = claim_on_a_copy()
    source = claim.evidence.get().source_id
    past_guards(f"UPDATE factcheck_source SET {change}")
    expected = [f"the {name} of source {source} is not what its events tell"] if name else []
    assert list(source_problems(claim.article)) == expected


def test_lifted_confidentiality_and_authorisation_that_nobody_gave_are_named() -> None:
    reviewer, claim = make_user(), make_claim()
    source = create_source(SourceFacts("media", "A mole", confidential=True), by=reviewer)
    make_evidence(claim, source)
    talk = make_talk(authorised=True)
    authorise_talk(talk, by=reviewer, authorised=False)
    make_evidence(claim, talk)
    assert list(source_problems(claim.article)) == []
    past_guards("UPDATE factcheck_source SET confidential = false WHERE id = %s", source.pk)
    past_guards("UPDATE factcheck_interview SET authorised = true")
    assert len(list(source_problems(claim.article))) == 2
