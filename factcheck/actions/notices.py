"""Telling people what concerns them: in the product, and by e-mail where a mail server is set."""

from collections.abc import Iterable
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils import timezone, translation
from django_tasks import task

from factcheck.domain.mentions import find_mentions
from factcheck.domain.states import NoticeKind
from factcheck.models import Article, Claim, Note, Notice, Source, User


def notify(
    people: Iterable[User],
    kind: NoticeKind,
    *,
    by: User | None = None,
    claim: Claim | None = None,
    article: Article | None = None,
    source: Source | None = None,
    note: Note | None = None,
) -> None:
    """Inside the caller's transaction, once for each person; nobody is told what he did himself."""
    wanted = {person.pk: person for person in people if person.is_active and person != by}
    article = article or (claim.article if claim else None)
    notices = Notice.objects.bulk_create(
        Notice(person=person, kind=kind, actor=by, claim=claim, article=article, source=source, note=note)
        for person in wanted.values()
    )
    for notice in notices:
        if settings.MAILS and notice.person.mails and notice.person.email:
            mail_notice.enqueue(notice.pk)


def notify_mentioned(note: Note, *, by: User) -> None:
    """Those whose initials stand in the note and who may see its article."""
    if wanted := find_mentions(note.text):
        seeing = Article.objects.filter(claims=note.claim_id).seen_by()
        people = User.objects.annotate(spoken=Lower("initials")).filter(spoken__in=wanted, pk__in=seeing)
        notify(people, NoticeKind.MENTIONED, by=by, claim=note.claim, note=note)


def read_notice(notice: Notice) -> None:
    Notice.objects.unread().filter(pk=notice.pk).update(read_at=timezone.now())


def read_all_notices(*, by: User) -> int:
    return Notice.objects.unread().filter(person=by).update(read_at=timezone.now())


@task()
def mail_notice(notice_id: int) -> None:
    """A line and a link: words of claims, notes and sources never leave by mail. What was read is not sent."""
    notice = Notice.objects.unread().select_related("person", "actor").filter(pk=notice_id).first()
    if notice is None or not notice.person.email:
        return
    link = f"{settings.SITE_URL}{reverse('notice', args=[notice.pk])}"
    with translation.override(notice.person.language or settings.MAIL_LANGUAGE):
        subject = translation.gettext("Factcheck: something for you to look at")
        words = translation.gettext(notice.as_kind.label)
        line = words if notice.is_sentence else f"{notice.actor or 'Factcheck'} {words}."
    try:
        send_mail(subject, f"{line}\n\n{link}\n", settings.DEFAULT_FROM_EMAIL, [notice.person.email])
    except (SMTPException, OSError) as failure:
        raise RuntimeError(f"notice {notice.pk} was not mailed: {type(failure).__name__}") from None
