"""What is protected stays so: words told before a source became confidential, and talks of restricted articles."""

import json
import zipfile
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from factcheck.actions.evidence import Bearing, attach_address, attach_source, detach_evidence, edit_evidence
from factcheck.actions.origins import decide_origin
from factcheck.actions.prior import prior_checks, take_over
from factcheck.actions.refusals import Refused
from factcheck.actions.reports import export_report, issue_report, request_file, served
from factcheck.actions.reports.bundling import _plain
from factcheck.actions.sources import SourceFacts, authorise_talk, edit_source
from factcheck.domain import verifier
from factcheck.domain.states import Role
from factcheck.models import Article, Event, Evidence, Origin, ReportFile, Source, User
from factcheck.models.evidence import proposed_sources
from tests.factories import (
    make_article,
    make_evidence,
    make_held_claim,
    make_proposal,
    make_source,
    make_submitted_claim,
    make_talk,
    make_user,
)
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
SECRET = "They met in the garage."


@pytest.fixture
def closed_since():
    """A claim with evidence whose words stand in the trail, and whose source was made confidential afterwards."""
    holder = make_user()
    claim, source = make_held_claim(holder), make_source(title="Open once", added_by=holder)
    piece = attach_source(claim, source, Bearing("mentions", "primary", SECRET), by=holder)
    edit_evidence(piece, Bearing("mentions", "primary", f"{SECRET} Twice."), by=holder)
    edit_source(source, SourceFacts(source.type, "Open once", confidential=True), by=holder)
    return claim, source, holder


def history(user: User, article: Article) -> str:
    return signed_in(user).get(reverse("article_history", args=[article.pk])).content.decode()


def test_history_closes_what_was_told_of_a_source_that_is_confidential_now(closed_since):
    claim, _, holder = closed_since
    assert SECRET in str(list(Event.objects.values_list("new", flat=True)))
    others = history(make_user(Role.EDITOR), claim.article)
    assert SECRET not in others
    assert "Confidential source" in others
    assert SECRET in history(holder, claim.article)


@pytest.mark.parametrize(("profile", "reader", "is_told"), [
    ("editor", "holder", False), ("external", "holder", False), ("legal", "editor", False), ("legal", "holder", True),
])  # fmt: skip
def test_bundle_withholds_it_from_who_may_not_read_it_and_still_verifies(
    closed_since, tmp_path: Path, profile: str, reader: str, is_told: bool
):
    claim, _source, holder = closed_since
    editor = make_user(Role.EDITOR)
    report = issue_report(claim.article, by=editor)
    by = holder if reader == "holder" else editor
    path = tmp_path / "bundle.zip"
    path.write_bytes(export_report(claim.article, "zip", by=by, profile=profile, report=report, confirmed=True).data)
    told = told_in(path)
    assert (SECRET in told, "Open once" in told) == (is_told, is_told)
    assert list(verifier.verify(path)) == []


def test_bundle_of_a_report_issued_before_withholds_the_events_told_since(tmp_path: Path):
    holder, editor = make_user(), make_user(Role.EDITOR)
    claim, source = make_held_claim(holder), make_source(title="Open once", added_by=holder)
    attach_source(claim, source, Bearing("mentions", "primary", SECRET), by=holder)
    report = issue_report(claim.article, by=editor)
    edit_source(source, SourceFacts(source.type, "Open once", confidential=True), by=holder)
    path = tmp_path / "bundle.zip"
    path.write_bytes(export_report(claim.article, "zip", by=editor, report=report, confirmed=True).data)
    with zipfile.ZipFile(path) as archive:
        lines = archive.read(f"events/article-{claim.article_id}.jsonl").decode().splitlines()
    attached = next(event for event in map(json.loads, lines) if event["act"] == "attach")
    assert "content" in attached and "new" not in attached
    assert list(verifier.verify(path)) == []


@pytest.mark.parametrize("file_format", ["zip", "md", "json", "csv", "html"])
@pytest.mark.parametrize("profile", ["editor", "external", "legal"])
def test_files_of_a_report_issued_before_no_longer_name_it(tmp_path: Path, profile: str, file_format: str):
    holder, editor = make_user(), make_user(Role.EDITOR)
    claim, source = make_held_claim(holder), make_source(title="Open once", added_by=holder)
    attach_source(claim, source, Bearing("mentions", "primary", SECRET), by=holder)
    report = issue_report(claim.article, by=editor)
    wanted = {"by": editor, "report": report, "profile": profile}
    before = export_report(claim.article, file_format, **wanted).data
    edit_source(source, SourceFacts(source.type, "Open once", confidential=True), by=holder)
    if profile != "external":
        with pytest.raises(Refused, match="Confirm"):
            export_report(claim.article, file_format, **wanted)
    after = export_report(claim.article, file_format, confirmed=True, **wanted).data
    again = export_report(claim.article, file_format, confirmed=True, **wanted).data
    assert after == again != before
    path = tmp_path / "file"
    path.write_bytes(after)
    told = after
    if file_format == "zip":
        with zipfile.ZipFile(path) as archive:
            told = b"".join(archive.read(name) for name in archive.namelist())
        assert list(verifier.verify(path)) == []
    assert SECRET.encode() not in told and b"Open once" not in told


@pytest.mark.parametrize("profile", ["editor", "external", "legal"])
def test_origin_named_for_it_has_another_name_in_files_of_a_report_issued_before(tmp_path: Path, profile: str):
    holder, editor = make_user(), make_user(Role.EDITOR)
    claim, source = make_held_claim(holder), make_source(title="Open once", added_by=holder)
    reprint = make_source(title="Reprint")
    decide_origin(make_proposal(reprint, source), by=holder, same=True)
    for each in Source.objects.order_by("pk"):
        attach_source(claim, each, Bearing("mentions", "primary", "The mill closed."), by=holder)
    report = issue_report(claim.article, by=editor)
    source.refresh_from_db()
    edit_source(source, SourceFacts(source.type, "Open once", confidential=True), by=holder)
    path = tmp_path / "bundle.zip"
    path.write_bytes(
        export_report(claim.article, "zip", by=editor, report=report, profile=profile, confirmed=True).data
    )
    assert "Open once" not in told_in(path)
    assert list(verifier.verify(path)) == []


def test_a_file_made_before_is_not_handed_out(closed_since):
    claim, source, holder = closed_since
    edit_source(source, SourceFacts(source.type, "Open once"), by=holder)
    editor = make_user(Role.EDITOR)
    report = issue_report(claim.article, by=editor)
    export_report(claim.article, "md", by=editor, report=report)
    made = ReportFile.objects.get()
    assert SECRET.encode() in served(made, by=editor).data
    edit_source(source, SourceFacts(source.type, "Open once", confidential=True), by=holder)
    with pytest.raises(Refused, match="ask for it again"):
        served(made, by=editor)


def restricted(*members: User) -> Article:
    article = make_article(restricted=True, created_by=members[0])
    article.members.set(members)
    return article


def heard_in(article: Article, *, is_talk: bool, by: User) -> Source:
    source = make_talk() if is_talk else make_source(confidential=True)
    Source.objects.filter(pk=source.pk).update(added_by=by)
    make_evidence(make_held_claim(by, article=article), source, quote=SECRET)
    return Source.objects.get(pk=source.pk)


@pytest.mark.parametrize("is_talk", [True, False])
def test_source_of_a_restricted_article_is_not_carried_where_others_see_it(is_talk: bool):
    insider, other = make_user(), make_user()
    source = heard_in(restricted(insider, other), is_talk=is_talk, by=insider)
    for article in (make_article(), restricted(insider, make_user())):
        claim = make_held_claim(insider, article=article)
        with pytest.raises(Refused, match="restricted article"):
            attach_source(claim, source, Bearing("mentions"), by=insider)
        assert source not in proposed_sources(claim, insider, "", 9)
        assert not claim.evidence.exists()


@pytest.mark.parametrize("is_talk", [True, False])
def test_it_may_serve_where_nobody_else_sees_it(is_talk: bool):
    insider, other = make_user(), make_user()
    article = restricted(insider, other)
    source = heard_in(article, is_talk=is_talk, by=insider)
    for place in (article, restricted(insider)):
        claim = make_held_claim(insider, article=place)
        assert source in proposed_sources(claim, insider, "", 99) or place == article
        assert attach_source(claim, source, Bearing("mentions"), by=insider).source == source


def test_ordinary_sources_of_a_restricted_article_are_used_everywhere():
    insider = make_user()
    source = make_source()
    make_evidence(make_held_claim(insider, article=restricted(insider)), source)
    assert attach_source(make_held_claim(insider), source, Bearing("mentions"), by=insider).source == source


def test_what_was_heard_for_a_restricted_article_is_not_taken_over_elsewhere():
    insider = make_user()
    earlier = make_submitted_claim(insider, article=restricted(insider))
    Evidence.objects.filter(claim=earlier).update(source=make_talk(added_by=insider))
    claim = make_held_claim(insider)
    assert prior_checks(claim, by=insider)[0].pieces == ()
    with pytest.raises(Refused, match="no evidence left"):
        take_over(claim, earlier.pk, by=insider)
    inside = make_held_claim(insider, article=restricted(insider))
    assert len(take_over(inside, earlier.pk, by=insider)) == 1


ADDRESS = "http://127.0.0.1:9/page"


def test_address_that_somebody_keeps_confidential_answers_like_one_that_nobody_knows():
    hidden, holder = make_source(url=ADDRESS, confidential=True), make_user()
    claim = make_held_claim(holder)
    mine = attach_address(claim, ADDRESS, SourceFacts(), Bearing("mentions"), by=holder)
    claim.refresh_from_db()
    other = attach_address(claim, ADDRESS + "2", SourceFacts(), Bearing("mentions"), by=holder)
    assert mine.source != hidden
    facts = ("type", "confidential", "origin", "publisher", "added_by")
    assert [getattr(mine.source, name) for name in facts] == [getattr(other.source, name) for name in facts]
    assert not Origin.objects.exists()


@pytest.mark.parametrize(("known", "ticked", "is_used_again"), [
    (False, False, True), (False, True, False), (True, False, True), (True, True, True),
])  # fmt: skip
def test_what_is_added_as_confidential_is_never_an_open_source(known: bool, ticked: bool, is_used_again: bool):
    holder = make_user()
    source = make_source(url=ADDRESS, confidential=known, added_by=holder)
    facts = SourceFacts(confidential=ticked)
    piece = attach_address(make_held_claim(holder), ADDRESS, facts, Bearing("mentions"), by=holder)
    assert (piece.source == source) is is_used_again
    assert piece.source.confidential is (known or ticked)


@pytest.mark.parametrize("is_detached", [False, True])
def test_a_file_of_the_record_as_it_stood_is_not_handed_out_either(is_detached: bool):
    holder, editor = make_user(), make_user(Role.EDITOR)
    claim, source = make_held_claim(holder), make_source(title="Open once", added_by=holder)
    piece = attach_source(claim, source, Bearing("mentions", "primary", SECRET), by=holder)
    made = request_file(claim.article, "zip", by=editor, profile="editor", language="en", report=None)
    made.refresh_from_db()
    assert served(made, by=editor).data
    if is_detached:
        detach_evidence(piece, by=holder)
    edit_source(source, SourceFacts(source.type, "Open once", confidential=True), by=holder)
    with pytest.raises(Refused, match="ask for it again"):
        served(made, by=editor)


def test_an_event_without_a_commitment_withholds_its_words_and_the_verifier_says_so(closed_since, tmp_path: Path):
    claim, _source, _holder = closed_since
    editor = make_user(Role.EDITOR)
    told = Event.objects.filter(claim=claim, act="attach").get()
    told.salt = ""
    plain = _plain(told, withheld=True)
    assert SECRET not in str(plain)
    assert SECRET in str(_plain(told, withheld=False))
    path = tmp_path / "bundle.zip"
    path.write_bytes(export_report(claim.article, "zip", by=editor, confirmed=True).data)
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = f"events/article-{claim.article_id}.jsonl"
    events = [json.loads(line) for line in files[name].decode().splitlines()]
    events = [plain if event["sequence"] == told.sequence else event for event in events]
    chain = {"length": len(events), "head": events[-1]["hash"]}
    assert list(verifier._check_chain(plain["chain"], events, chain)) == []
    with zipfile.ZipFile(path, "w") as archive:
        files[name] = "".join(json.dumps(event) + "\n" for event in events).encode()
        for each, content in files.items():
            archive.writestr(each, content)
    named = f"event {told.sequence} of {plain['chain']} (attach, {plain['at']})"
    assert list(verifier.uncheckable(path)) == [
        "report.json was never issued: no event holds what it says",
        f"{named} stands here without contents and salt: its hash cannot be computed, it may be forged",
    ]


def test_an_event_that_had_a_commitment_cannot_lose_it(closed_since, tmp_path: Path):
    claim, _source, _holder = closed_since
    path = tmp_path / "bundle.zip"
    path.write_bytes(export_report(claim.article, "zip", by=make_user(Role.EDITOR), confirmed=True).data)
    with zipfile.ZipFile(path) as archive:
        lines = archive.read(f"events/article-{claim.article_id}.jsonl").decode().splitlines()
    events = [json.loads(line) for line in lines]
    bare = {name: value for name, value in events[-1].items() if name not in ("content", "old", "new", "salt")}
    chain = {"length": len(events), "head": bare["hash"]}
    [problem] = verifier._check_chain(bare["chain"], [*events[:-1], bare], chain)
    assert f"event {len(events)} of {bare['chain']} was changed" in problem


@pytest.mark.parametrize("profile", ["editor", "legal"])
def test_what_was_confidential_at_the_issue_stays_closed_in_the_bundle_when_it_is_opened_later(
    tmp_path: Path, profile: str
):
    holder, editor = make_user(), make_user(Role.EDITOR)
    claim, source = make_held_claim(holder), make_source(title="Open later", added_by=holder, confidential=True)
    piece = attach_source(claim, source, Bearing("mentions", "primary", SECRET), by=holder)
    report = issue_report(claim.article, by=editor)
    edit_source(source, SourceFacts(source.type, "Open later"), by=holder)
    path = tmp_path / "bundle.zip"
    path.write_bytes(
        export_report(claim.article, "zip", by=editor, profile=profile, report=report, confirmed=True).data
    )
    assert SECRET not in told_in(path) and "Open later" not in told_in(path)
    assert list(verifier.verify(path)) == []
    detach_evidence(piece, by=holder)
    path.write_bytes(export_report(claim.article, "zip", by=editor, profile=profile, confirmed=True).data)
    assert SECRET not in told_in(path)


def test_a_talk_whose_authorisation_was_withdrawn_stays_in_the_house(tmp_path: Path):
    editor, talk = make_user(Role.EDITOR), make_talk(authorised=True)
    claim = make_held_claim(make_user())
    make_evidence(claim, talk, quote=SECRET)
    report = issue_report(claim.article, by=editor)
    wanted = {"by": editor, "report": report, "profile": "external"}
    assert SECRET.encode() in export_report(claim.article, "json", **wanted).data
    authorise_talk(talk, by=editor, authorised=False)
    path = tmp_path / "bundle.zip"
    path.write_bytes(export_report(claim.article, "zip", **wanted).data)
    assert SECRET not in told_in(path) and "Ada Miller" not in told_in(path)
    assert list(verifier.verify(path)) == []
    assert ["shows less than when it was issued" in told for told in verifier.uncheckable(path)] == [True]
    said = StringIO()
    with pytest.raises(CommandError, match="is not checked in full") as ended:
        call_command("verify", str(path), stdout=said)
    assert ended.value.returncode == verifier.main([str(path)]) == verifier.NOT_CHECKED
    assert f"{path}: not checked: report.json" in said.getvalue()
    assert "sound" not in said.getvalue()
    assert SECRET.encode() in export_report(claim.article, "json", by=editor, report=report).data


def told_in(bundle: Path) -> str:
    with zipfile.ZipFile(bundle) as archive:
        return b"".join(archive.read(name) for name in archive.namelist()).decode("utf-8", "replace")
