"""What holds for every address: sign-in, methods, rights, missing and foreign ids, forged forms."""

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from django.urls.converters import IntConverter

from factcheck.domain.states import Role
from tests.factories import (
    make_article,
    make_claim,
    make_detail,
    make_evidence,
    make_held_claim,
    make_proposal,
    make_snapshot,
    make_submitted_claim,
    make_user,
    make_verdict,
)
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db

PAGES = (
    "search",
    "statistics",
    "statistics_csv",
    "articles",
    "article",
    "article_history",
    "claim_trail",
    "article_status",
    "report",
    "queue",
    "claim",
    "claim_panel",
    "evidence_status",
    "evidence_passages",
    "sources",
    "source",
    "source_captures",
    "snapshot",
    "snapshot_frame",
    "snapshot_file",
    "snapshot_archive",
    "approvals",
    "report_file",
    "notices",
    "claim_presence",
    "claim_history",
    "claim_colleagues",
    "checks_of_article",
    "claim_public",
)
FRAGMENTS = ("claim_history", "claim_colleagues", "article_status", "claim_panel", "evidence_status", "source_captures")
OWN = [pattern for pattern in get_resolver().url_patterns if isinstance(pattern, URLPattern)]
WITHOUT_ID = {pattern.name for pattern in OWN if not pattern.pattern.converters}
# Acts that readers may not do, with the least that a form sends.
ACTS = {
    "claims_add": {"start": "0", "end": "8"},
    "claims_accept_all": {},
    "article_retry": {},
    "claim_accept": {},
    "claim_dismiss": {"reason": "no_content"},
    "claim_restore": {},
    "claim_split": {"at": "5"},
    "claim_merge": {"with": "0"},
    "claim_edit": {"statement": "x"},
    "claim_flag": {"priority": "2"},
    "article_clear": {},
    "article_take_back": {"reason": "x"},
    "article_publish": {},
    "claim_adopt": {},
    "claim_reattach": {"start": "0", "end": "8"},
    "claim_confirm": {},
    "queue_next": {},
    "claim_take": {},
    "claim_release": {},
    "claim_park": {"reason": "x"},
    "detail_tick": {"holds": "yes"},
    "claim_withdraw": {},
    "claim_comment": {"text": "x"},
    "note_answer": {"text": "x"},
    "evidence_edit": {},
    "evidence_quote": {"start": "0", "end": "3"},
    "evidence_detach": {},
    "evidence_find": {"find": "x"},
    "evidence_take_over": {"claim": "0"},
    "origin_decide": {"same": "yes"},
    "capture_retry": {},
    "snapshot_upload": {},
    "request_grant": {},
    "request_decline": {"reason": "x"},
    "claim_approve": {},
    "claim_return": {"reason": "x"},
    "claim_overrule": {"rating": "not_checkable", "reason": "x"},
    "claim_reopen": {"reason": "x"},
    "report_issue": {},
    "report_correct": {"wrong": "x", "right": "y"},
    "claim_publish": {},
    "claim_discard": {},
    "source_authorise": {"authorised": "yes"},
    "claim_unpublish": {"reason": "x"},
    "claim_correct": {"wrong": "x", "right": "y"},
}
OTHER_POSTS = (
    "notices_read",
    "article_correct",
    "article_submit",
    "evidence_add",
    "claim_verdict",
    "claim_draft",
    "claim_hand_over",
)
# Of one person alone: tests/views/test_notices.py, test_nothing_lost.py; of two versions: tests/views/test_versions.py
# (and the files of a report: tests/views/test_reports.py)
NOT_OURS = {
    "report_job",
    "report_job_file",
    "people",
    "person_invite",
    "desk_add",
    "link_revoke",
    "person_edit",
    "person_deactivate",
    "person_reactivate",
    "person_password_link",
    "access_link",
    "settings_person",
    None,
    "article_settings",
    "version_new",
    "compare",
    "fate_answer",
    "notice",
    "unsent",
    "home",
    "healthz",
    "set_language",
    "article_new",
}
OPEN_TO_ALL = {"checks", "check", "check_review", "check_copy", "report_schema"}  # tests/views/test_checks.py


@pytest.fixture
def world():
    """One of everything that an address may name."""
    from factcheck.models import Note, Request

    claim = make_claim()
    snapshot = make_snapshot()
    evidence = make_evidence(claim, snapshot.source, snapshot=snapshot)
    note = Note.objects.create(claim=claim, kind="comment", text="x", by=make_user())
    return {
        "claim": claim,
        "article": claim.article,
        "source": snapshot.source,
        "snapshot": snapshot,
        "evidence": evidence,
        "note": note,
        "request": Request.objects.create(claim=claim, act="lower", fields={"priority": 3}, by=make_user()),
        "proposal": make_proposal(snapshot.source),
        "detail": make_detail(claim),
    }


def address(name, world, *, missing=False):
    if name in WITHOUT_ID:
        return reverse(name)
    kind = next(
        kind
        for prefixes, kind in (
            (("article", "report", "claims_", "checks_"), "article"),
            (("source", "capture_", "snapshot_upload"), "source"),
            (("snapshot",), "snapshot"),
            (("evidence_add", "evidence_status", "evidence_find", "evidence_take", "claim", "detail"), "claim"),
            (("evidence",), "evidence"),
            (("note",), "note"),
            (("request",), "request"),
            (("origin",), "proposal"),
        )
        if name.startswith(prefixes)
    )
    pk = 10**6 if missing else world[kind].pk
    extra = {"report_file": ["html"], "detail_tick": [world["detail"].pk]}.get(name, [])
    return reverse(name, args=[pk, *extra])


def test_every_address_is_in_one_of_the_lists():
    assert {pattern.name for pattern in OWN} - NOT_OURS - OPEN_TO_ALL == {*PAGES, *ACTS, *OTHER_POSTS}


@pytest.mark.parametrize("name", [*PAGES, "article_new"])
def test_strangers_are_sent_to_the_sign_in(name, world):
    answer = Client().get(address(name, world))
    assert (answer.status_code, answer.url.split("?")[0]) == (302, reverse("account_login"))


@pytest.mark.parametrize("name", [*ACTS, *OTHER_POSTS])
def test_strangers_do_nothing(name, world):
    answer = Client().post(address(name, world), ACTS.get(name, {}))
    assert (answer.status_code, answer.url.split("?")[0]) == (302, reverse("account_login"))


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("name", PAGES)
def test_everybody_signed_in_reads_every_page(name, role, world):
    headers = {"HX-Request": "true"} if name in FRAGMENTS else {}
    assert signed_in(role).get(address(name, world), headers=headers).status_code in (200, 204)


@pytest.mark.parametrize("name", [*ACTS, *OTHER_POSTS])
def test_acts_are_not_done_by_reading(name, world):
    assert signed_in().get(address(name, world)).status_code == 405


@pytest.mark.parametrize("name", [name for name in (*PAGES, *ACTS, *OTHER_POSTS) if name not in WITHOUT_ID])
def test_what_is_missing_is_not_found(name, world):
    client, path = signed_in(), address(name, world, missing=True)
    answer = client.get(path) if name in PAGES else client.post(path, ACTS.get(name, {}))
    assert answer.status_code == 404


@pytest.mark.parametrize("name", [n for n in (*PAGES, *ACTS, *OTHER_POSTS) if n not in WITHOUT_ID and n[0] != "s"])
def test_what_is_foreign_looks_as_if_it_were_missing(name, world):
    if name in ("capture_retry", "snapshot_upload", "origin_decide"):
        world["source"].confidential = True
        world["source"].save()
    world["article"].restricted = True
    world["article"].save()
    client, path = signed_in(), address(name, world)
    answer = client.get(path) if name in PAGES else client.post(path, ACTS.get(name, {}))
    assert answer.status_code == 404


@pytest.mark.parametrize("name", [*ACTS, *OTHER_POSTS])
def test_forged_forms_are_refused(name, world):
    client = signed_in(enforce_csrf_checks=True)
    assert client.post(address(name, world), ACTS.get(name, {})).status_code == 403


@pytest.mark.parametrize("name", ACTS)
def test_readers_are_refused_in_words(name, world):
    client, path = signed_in(Role.READER), address(name, world)
    data = ACTS[name] | ({"with": str(make_claim(world["article"]).pk)} if name == "claim_merge" else {})
    page = client.post(path, data)
    assert page.status_code == 409
    fragment = client.post(path, data, headers={"HX-Request": "true"})
    assert (fragment.status_code, fragment["HX-Retarget"]) == (409, "#refusal")
    assert b"<html" not in fragment.content


def test_what_was_typed_comes_back_with_a_refusal_that_no_script_catches(world):
    page = signed_in(Role.READER).post(address("claim_comment", world), {"text": "Long and <b>precious</b> thoughts"})
    assert "Long and &lt;b&gt;precious&lt;/b&gt; thoughts" in page.content.decode()


@pytest.mark.parametrize("name", ["queue", "articles", "sources", "approvals"])
def test_lists_cost_the_same_at_one_row_and_at_twenty(name, world, django_assert_max_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client = signed_in(Role.EDITOR)
    make_submitted_claim()
    with CaptureQueriesContext(
        connection,
    ) as few:
        client.get(reverse(name))
    for _ in range(19):
        make_submitted_claim()
        make_claim(world["article"])
        make_held_claim()
        make_snapshot()
        make_article()
    with CaptureQueriesContext(connection) as many:
        client.get(reverse(name))
    assert len(many) <= len(few)


@pytest.mark.parametrize("name", ["article", "claim"])
def test_pages_of_one_article_cost_the_same_at_one_claim_and_at_twenty(name, world):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client = signed_in(Role.EDITOR)
    with CaptureQueriesContext(connection) as few:
        client.get(address(name, world))
    for _ in range(20):
        other = make_claim(world["article"])
        make_verdict(other, make_user())
        make_detail(world["claim"])
        make_evidence(world["claim"], world["source"], snapshot=world["snapshot"])
    with CaptureQueriesContext(connection) as many:
        client.get(address(name, world))
    assert len(many) <= len(few) + 2


@pytest.mark.parametrize("name", PAGES)
def test_what_people_typed_never_becomes_markup(name, world):
    hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
    for row, field in (("claim", "statement"), ("article", "title"), ("source", "title"), ("evidence", "quote")):
        setattr(world[row], field, hostile)
        world[row].save()
    answer = signed_in(Role.EDITOR).get(
        address(name, world), headers={"HX-Request": "true"} if "_panel" in name else {}
    )
    if not hasattr(answer, "content") or name == "snapshot_frame":
        return
    assert b"<script>alert(1)" not in answer.content
    assert b"<img src=x" not in answer.content


@pytest.mark.parametrize("pattern", [one for one in OWN if one.pattern.converters], ids=lambda one: one.name)
def test_an_id_that_no_database_could_hold_is_missing_like_any_other(pattern: URLPattern):
    kinds = pattern.pattern.converters.items()
    values = {name: 10**25 if isinstance(kind, IntConverter) else "x" for name, kind in kinds}
    client, path = signed_in(Role.ADMIN), reverse(pattern.name, kwargs=values)
    answers = {client.get(path).status_code, client.post(path).status_code}
    assert answers <= {404, 405}
