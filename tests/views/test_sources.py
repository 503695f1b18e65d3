"""The library, the frozen copies, and the report's files."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from factcheck.domain.states import Role
from factcheck.models import Event, Interview, Origin
from tests.factories import (
    make_article,
    make_claim,
    make_evidence,
    make_snapshot,
    make_source,
    make_submitted_claim,
)
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db


def test_library_is_searched_and_hides_what_is_confidential():
    make_source(title="Minutes of the council")
    make_source(title="Deep Throat", confidential=True)
    client = signed_in()
    assert "Minutes of the council" in client.get(f"{reverse('sources')}?q=council").content.decode()
    assert "Minutes of the council" not in client.get(f"{reverse('sources')}?q=mill").content.decode()
    assert "Deep Throat" not in client.get(reverse("sources")).content.decode()


def test_talk_of_a_restricted_article_is_read_only_by_who_may_see_the_article():
    article = make_article(restricted=True)
    talk = make_source(title="Talk with the clerk")
    Interview.objects.create(source=talk, who="the clerk", words="The mill was closed.")
    copy = make_snapshot(talk)
    make_evidence(make_claim(article), talk, snapshot=copy)
    pages = [reverse("source", args=[talk.pk]), reverse("snapshot", args=[copy.pk])]
    stranger, member = signed_in(), signed_in()
    article.members.add(member.session["_auth_user_id"])
    assert [stranger.get(page).status_code for page in pages] == [404, 404]
    assert [member.get(page).status_code for page in pages] == [200, 200]
    assert "Talk with the clerk" not in stranger.get(reverse("sources")).content.decode()
    assert "Talk with the clerk" in member.get(reverse("sources")).content.decode()


def test_library_counts_the_evidence_that_stands():
    source = make_source()
    for detached_at in (None, None, timezone.now()):
        make_evidence(make_claim(), source, detached_at=detached_at)
    assert [row.uses for row in signed_in().get(reverse("sources")).context["page"]] == [2]


def test_facts_of_a_source_are_corrected():
    source, client = make_source(), signed_in()
    path = reverse("source", args=[source.pk])
    assert client.post(path, {"title": "New title", "type": "study"}).status_code == 302
    source.refresh_from_db()
    assert (source.title, source.type) == ("New title", "study")
    assert client.post(path, {"title": "", "type": "study"}).status_code == 422
    assert signed_in(Role.READER).post(path, {"title": "Mine", "type": "study"}).status_code == 409


def test_passages_are_marked_in_the_copy():
    snapshot = make_snapshot()
    start = snapshot.text.index("The mill")
    make_evidence(make_claim(), snapshot.source, snapshot=snapshot, start=start, end=start + 8, found=True)
    page = signed_in().get(reverse("snapshot", args=[snapshot.pk])).content.decode()
    assert ">The mill</mark>" in page


def test_original_is_framed_without_any_power_and_downloaded_as_a_file():
    hostile = "<script>alert(1)</script><p>Text</p>"
    snapshot = make_snapshot(text=hostile, media_type="text/html")
    client = signed_in()
    frame = client.get(reverse("snapshot_frame", args=[snapshot.pk]))
    policy = frame["Content-Security-Policy"]
    assert policy.startswith("sandbox; default-src 'none'")
    assert "frame-ancestors 'self'" in policy
    assert "allow-scripts" not in policy
    assert frame.content.decode() == hostile
    assert not frame.cookies
    file = client.get(reverse("snapshot_file", args=[snapshot.pk]))
    assert file["Content-Disposition"].startswith("attachment; filename=")
    assert (file["Content-Type"], file["X-Content-Type-Options"]) == ("application/octet-stream", "nosniff")


def test_report_page_and_files_tell_the_same_and_the_export_is_an_event():
    claim, client = make_submitted_claim(), signed_in(Role.EDITOR)
    article = claim.article
    assert "The release says so." in client.get(reverse("report", args=[article.pk])).content.decode()
    for file_format in ("html", "md", "json"):
        answer = client.get(reverse("report_file", args=[article.pk, file_format]))
        assert answer["Content-Disposition"].endswith(f'.{file_format}"')
        assert "The release says so." in answer.content.decode()
    assert json.loads(answer.content)["summary"]["for_approval"] == 1
    assert Event.objects.filter(act="export", article=article).count() == 3
    assert client.get(reverse("report_file", args=[article.pk, "exe"])).status_code == 404


@pytest.mark.parametrize("profile", ["editor", "external", "legal", "nonsense"])
def test_confidential_source_stays_masked_for_those_who_may_not_read_it(profile: str):
    claim = make_submitted_claim()
    make_evidence(claim, make_source(title="Deep Throat", confidential=True), quote="I saw it")
    path = reverse("report", args=[claim.article_id])
    page = signed_in().get(f"{path}?profile={profile}").content.decode()
    assert "Deep Throat" not in page
    assert "I saw it" not in page


def test_history_is_filtered_and_tells_a_broken_chain():
    claim, client = make_submitted_claim(), signed_in()
    path = reverse("article_history", args=[claim.article_id])
    page = client.get(path).content.decode()
    assert "submitted the verdict “Confirmed”" in page
    assert "The chain is whole." in page
    assert "submitted the verdict" not in client.get(f"{path}?what=export").content.decode()
    from factcheck.models import Chain

    Chain.objects.filter(subject=f"article:{claim.article_id}").update(head="0" * 64)
    assert "The chain breaks at event" in client.get(path).content.decode()


def test_articles_are_listed_by_state_and_title():
    claim, client = make_submitted_claim(), signed_in()
    for query, shown in (
        ("", True),
        ("status=checking", True),
        ("status=draft", False),
        ("q=mill", True),
        ("q=x", False),
    ):
        page = client.get(f"{reverse('articles')}?{query}").content.decode()
        assert (f'href="{reverse("article", args=[claim.article_id])}"' in page) is shown, query


def test_full_disk_is_told_in_words_and_reading_goes_on(settings, tmp_path):
    (tmp_path / "file").write_text("no folder")
    snapshot, client = make_snapshot(), signed_in()
    settings.FILES_DIR = tmp_path / "file" / "files"
    path = reverse("snapshot_upload", args=[snapshot.source_id])
    for headers in ({}, {"HX-Request": "true"}):
        file = SimpleUploadedFile("page.html", b"<p>The mill closed.</p>")
        answer = client.post(path, {"file": file}, headers=headers)
        assert answer.status_code == 503
        assert "the disk of this server is full" in answer.content.decode()
    assert client.get(reverse("source", args=[snapshot.source_id])).status_code == 200


def listed(client, **filters):
    return {row.title for row in client.get(reverse("sources"), filters).context["page"]}


def test_library_is_narrowed_by_language_level_and_origin():
    claim, agency = make_claim(), Origin.objects.create(name="The agency")
    for title, level, facts in (
        ("Record", "primary", {"language": "de"}),
        ("Report", "secondary", {"language": "en", "origin": agency}),
        ("Reprint", "tertiary", {"language": "en", "origin": agency}),
    ):
        make_evidence(claim, make_source(title=title, **facts), level=level)
    client = signed_in()
    assert listed(client, language="de") == {"Record"}
    assert listed(client, level="secondary") == {"Report"}
    assert listed(client, origin=agency.pk) == {"Report", "Reprint"}
    assert listed(client, language="en", level="tertiary", q="print") == {"Reprint"}
    assert listed(client, level="unheard-of", origin="x", language="zz") == {"Record", "Report", "Reprint"}


def test_level_of_a_claim_that_one_may_not_see_finds_nothing():
    make_evidence(make_claim(make_article(restricted=True)), make_source(title="Record"), level="primary")
    assert listed(signed_in(), level="primary") == set()


def test_trail_of_a_source_tells_everything_that_was_changed():
    source, client = make_source(), signed_in()
    facts = {"title": "T", "type": "", "author": "A", "published_on": "2025-02-01", "language": "de", "stake": "owner"}
    client.post(reverse("source", args=[source.pk]), facts)
    new = Event.objects.get(act="edit_source").new
    assert {name: new[name] for name in facts} == facts


def test_review_page_leads_to_the_passage_in_its_copy():
    claim, snapshot = make_claim(), make_snapshot()
    piece = make_evidence(claim, snapshot.source, snapshot=snapshot, start=4, end=9, found=True)
    page = signed_in().get(reverse("claim", args=[claim.pk])).content.decode()
    assert f'href="{reverse("snapshot", args=[snapshot.pk])}#evidence-{piece.pk}"' in page
    assert (
        f'<mark id="evidence-{piece.pk}">' in signed_in().get(reverse("snapshot", args=[snapshot.pk])).content.decode()
    )
