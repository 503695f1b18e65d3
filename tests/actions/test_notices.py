"""People are told what concerns them, once, and nobody is told what he did himself."""

import pytest
from django.core import mail
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext

from factcheck.actions.decisions import reopen, send_back
from factcheck.actions.notes import answer, comment
from factcheck.actions.notices import mail_notice, notify
from factcheck.domain.mentions import find_mentions
from factcheck.domain.states import NoticeKind, Role
from factcheck.models import Notice
from tests.factories import make_article, make_claim, make_source, make_submitted_claim, make_user

pytestmark = pytest.mark.django_db


def told(person):
    return [(notice.kind, notice.actor) for notice in Notice.objects.filter(person=person)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@ml, please look", {"ml"}),
        ("(@ML) and @öb", {"ml", "öb"}),
        ("write to press@council.org or x@ml.de", set()),
        ("@toolong and @x", set()),
        ("", set()),
    ],
)
def test_mentions_are_initials_after_an_at_sign(text: str, found: set[str]):
    assert find_mentions(text) == found


def test_mentioned_person_is_told_and_the_writer_is_not():
    writer, colleague = make_user(), make_user(initials="ab")
    comment(make_claim(), by=writer, text=f"@AB and @{writer.initials}: which year?")
    assert told(colleague) == [("mentioned", writer)]
    assert told(writer) == []


def test_who_may_not_see_the_article_is_not_told_of_it():
    claim = make_claim(make_article(restricted=True))
    outsider = make_user(initials="zz")
    comment(claim, by=claim.article.created_by, text="@zz must not know")
    assert told(outsider) == []


def test_mentioning_many_costs_as_much_as_mentioning_one(django_assert_num_queries):
    claim, writer = make_claim(), make_user()
    names = [make_user(initials=f"q{letter}").initials for letter in "abcdefgh"]
    comment(claim, by=writer, text="The chain is open by now.")
    with CaptureQueriesContext(connection) as one:
        comment(claim, by=writer, text=f"@{names[0]}")
    with django_assert_num_queries(len(one)):
        comment(claim, by=writer, text=" ".join(f"@{name}" for name in names))
    assert Notice.objects.filter(kind="mentioned").count() == 9


def test_assessor_is_told_of_a_return_and_the_editor_of_the_answer():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    assessor = claim.verdict.assessor
    note = send_back(claim, by=editor, reason="Which year?")
    answer(note, by=assessor, text="2019")
    assert told(assessor) == [("returned", editor)]
    assert told(editor) == [("answered", assessor)]


def test_assessor_is_told_when_the_claim_is_reopened():
    from factcheck.actions.decisions import approve

    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    assessor = claim.verdict.assessor
    approve(claim, by=editor)
    reopen(claim, by=editor, reason="A reader wrote in.")
    assert told(assessor) == [("reopened", editor)]


def test_nobody_is_told_twice_and_who_left_is_not_told():
    person, gone = make_user(), make_user(is_active=False)
    notify([person, person, gone], NoticeKind.WORDING_CHANGED, claim=make_claim())
    assert (len(told(person)), len(told(gone))) == (1, 0)


def test_notices_of_what_one_may_no_longer_see_are_not_listed():
    person, claim = make_user(), make_claim()
    source = make_source()
    notify([person], NoticeKind.WORDING_CHANGED, claim=claim)
    notify([person], NoticeKind.SOURCE_CHANGED, source=source)
    assert Notice.objects.visible_to(person).count() == 2
    claim.article.restricted = True
    claim.article.save()
    source.confidential = True
    source.save()
    assert Notice.objects.visible_to(person).count() == 0


@override_settings(MAILS=True, SITE_URL="https://check.example")
def test_mail_holds_a_link_and_no_words_of_the_matter():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR, name="Mara Lind")
    assessor = claim.verdict.assessor
    assessor.email = "person@example.org"
    assessor.save()
    send_back(claim, by=editor, reason="The informant was seen.")
    notice = Notice.objects.get(person=assessor)
    mail.outbox.clear()
    mail_notice.call(notice.pk)
    (message,) = mail.outbox
    assert message.to == ["person@example.org"]
    assert message.body == f"Mara Lind returned your verdict.\n\nhttps://check.example/notices/{notice.pk}/\n"


@override_settings(MAILS=True)
def test_what_was_read_meanwhile_is_not_mailed():
    person = make_user(email="person@example.org")
    notify([person], NoticeKind.WORDING_CHANGED, claim=make_claim())
    Notice.objects.update(read_at="2026-01-01T00:00Z")
    mail.outbox.clear()
    mail_notice.call(Notice.objects.get().pk)
    assert mail.outbox == []


def test_without_a_mail_server_nothing_is_sent():
    notify([make_user(email="person@example.org")], NoticeKind.WORDING_CHANGED, claim=make_claim())
    assert mail.outbox == []
