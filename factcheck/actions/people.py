"""Inviting people, changing what they may do, letting them go. Their work stays, and every act is an event."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import timedelta
from secrets import token_urlsafe
from typing import Any

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import F
from django.utils import timezone, translation
from django.utils.formats import date_format

from factcheck.actions.queue import release_holds
from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.domain.people import why_not_manage, why_not_step_down
from factcheck.domain.states import Role
from factcheck.models import AccessLink, Claim, Desk, User
from factcheck.models.claims import Lane
from factcheck.models.people import with_email

INVITATION_VALID, PASSWORD_LINK_VALID = timedelta(days=7), timedelta(hours=24)


@dataclass(frozen=True)
class Rights:
    """What an admin grants."""

    role: str
    desks: Collection[Desk] = field(default_factory=tuple)
    languages: str = ""


def _require_admin(by: User) -> None:
    if reason := why_not_manage(by.as_role):
        raise Refused(reason)


@transaction.atomic
def invite(rights: Rights, *, by: User, name: str = "", email: str = "") -> tuple[AccessLink, str]:
    """The link's row and its token, which is told only now."""
    _require_admin(by)
    link, token = _new_link(by, INVITATION_VALID, name=name, email=email, role=rights.role, languages=rights.languages)
    link.desks.set(rights.desks)
    record("invite", by=by, new={"link": link.pk, "role": rights.role, "name": name})
    return link, token


@transaction.atomic
def make_password_link(person: User, *, by: User) -> tuple[AccessLink, str]:
    """For somebody who cannot sign in any more and whom no mail reaches."""
    _require_admin(by)
    link, token = _new_link(by, PASSWORD_LINK_VALID, person=person, email=person.email)
    record("make_password_link", by=by, new={"link": link.pk, "person": person.pk})
    return link, token


def _new_link(by: User, valid: timedelta, **fields: Any) -> tuple[AccessLink, str]:
    token = token_urlsafe(32)
    expires = timezone.now() + valid
    link = AccessLink.objects.create(token_hash=hash_token(token), created_by=by, expires_at=expires, **fields)
    return link, token


def hash_token(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def mail_link(link: AccessLink, address: str) -> bool:
    """Sends the one-time link where a mail server is set; False where it must be handed over otherwise."""
    if not (settings.MAILS and link.email):
        return False
    language = (link.person.language if link.person else "") or settings.MAIL_LANGUAGE
    with translation.override(language):
        subject = translation.gettext("Factcheck: your one-time link")
        text = translation.gettext("This link works once, until %(until)s:") % {
            "until": date_format(timezone.localtime(link.expires_at), "SHORT_DATE_FORMAT")
        }
    return bool(
        send_mail(subject, f"{text}\n\n{address}\n", settings.DEFAULT_FROM_EMAIL, [link.email], fail_silently=True)
    )


@transaction.atomic
def revoke_link(link: AccessLink, *, by: User) -> None:
    _require_admin(by)
    AccessLink.objects.filter(pk=link.pk, used_at=None).update(used_at=timezone.now())
    record("revoke_link", by=by, new={"link": link.pk, "name": link.person.name if link.person else link.name})


@dataclass(frozen=True)
class Account:
    """What an invited person says about himself."""

    username: str
    name: str
    initials: str
    password: str
    email: str = ""


@transaction.atomic
def accept_invitation(link: AccessLink, account: Account) -> User:
    """Opens the account that the link stands for. Refused when somebody used the link before."""
    _use(link)
    person = User(
        username=account.username, name=account.name, initials=account.initials, email=account.email or link.email,
        role=link.role, languages=link.languages,
    )  # fmt: skip
    _check_email(person.email, person)
    _check_password(account.password, person)
    person.set_password(account.password)
    person.save()
    person.desks.set(link.desks.all())
    told = {"person": person.pk, "role": person.role, "name": person.name, "initials": person.initials}
    record("accept_invitation", by=person, new=told | {"link": link.pk})
    return person


@transaction.atomic
def use_password_link(link: AccessLink, password: str) -> User:
    """A new password; every session that still runs ends."""
    person = link.person
    if person is None or not person.is_active:
        raise Refused("This link is no longer valid. Ask an admin for a new one.")
    _use(link)
    _check_password(password, person)
    person.set_password(password)
    person.save(update_fields=["password"])
    record("use_password_link", by=person, new={"link": link.pk, "person": person.pk})
    return person


def _use(link: AccessLink) -> None:
    now = timezone.now()
    if not AccessLink.objects.usable(now).filter(pk=link.pk).update(used_at=now):
        raise Refused("This link is no longer valid. Ask an admin for a new one.")


def _check_password(password: str, person: User) -> None:
    try:
        validate_password(password, person)
    except ValidationError as failure:
        raise Refused(failure.messages[0]) from None


def _check_email(email: str, person: User) -> None:
    if with_email(email).exclude(pk=person.pk).exists():
        raise Refused("Somebody else has this e-mail address.")


@transaction.atomic
def change_rights(person: User, rights: Rights, *, by: User) -> None:
    """Counts at the person's next request. Who may no longer review gives back what he holds."""
    _require_admin(by)
    _keep_an_admin(person, stays=rights.role == Role.ADMIN)
    old, new = _told(person), _rights_told(rights)
    if old == new:
        return
    User.objects.filter(pk=person.pk).update(role=rights.role, languages=rights.languages)
    person.refresh_from_db(fields=["role", "languages"])
    person.desks.set(rights.desks)
    told = {"person": person.pk, "given_up": _release_unseen(person)}
    record("change_rights", by=by, old=old | {"person": person.pk}, new=new | told)


@transaction.atomic
def deactivate(person: User, *, by: User) -> None:
    """The person cannot sign in, every session ends at once, holds are released, and what came back to him or waits for
    his answer is anybody's; the work stays as it is."""
    _require_admin(by)
    _keep_an_admin(person, stays=False)
    ended = User.objects.filter(pk=person.pk, is_active=True).update(
        is_active=False, session_epoch=F("session_epoch") + 1
    )
    person.refresh_from_db(fields=["is_active", "session_epoch"])
    if ended:
        release_holds(_held(person))
        given_up = _give_up(person)
        AccessLink.objects.filter(person=person, used_at=None).update(used_at=timezone.now())
        record("deactivate", by=by, new={"person": person.pk, "given_up": given_up})


@transaction.atomic
def reactivate(person: User, *, by: User) -> None:
    """Unless somebody else has the person's e-mail address meanwhile: by it single sign-on tells them apart."""
    _require_admin(by)
    _check_email(person.email, person)
    if User.objects.filter(pk=person.pk, is_active=False).update(is_active=True):
        person.refresh_from_db(fields=["is_active"])
        record("reactivate", by=by, new={"person": person.pk})


@transaction.atomic
def add_desk(name: str, *, by: User) -> Desk:
    _require_admin(by)
    if not name.strip():
        raise Refused("Give the desk a name.")
    desk, created = Desk.objects.get_or_create(name=name.strip()[:80])
    if not created:
        raise Refused("There is a desk of this name already.")
    record("add_desk", by=by, new={"desk": desk.pk, "name": desk.name})
    return desk


def _keep_an_admin(person: User, *, stays: bool) -> None:
    """The rows of all admins are locked: two who step down at the same time wait for each other."""
    rows = User.objects.select_for_update().filter(is_active=True, role=Role.ADMIN)
    admins = list(rows.order_by("pk").values_list("pk", flat=True))
    is_admin = person.pk in admins
    if reason := why_not_step_down(is_admin=is_admin, stays_admin=stays, active_admins=len(admins)):
        raise Refused(reason)


def _held(person: User) -> list[Claim]:
    return list(Claim.objects.filter(holder=person).select_related("article"))


def _release_unseen(person: User) -> list[int]:
    """What the person may no longer review, or no longer sees; which claims are no longer his in the queue."""
    held = _held(person)
    seen = Claim.objects.visible_to(person) if person.may_review else Claim.objects.none()
    still_held = set(seen.filter(holder=person).values_list("pk", flat=True))
    release_holds([claim for claim in held if claim.pk not in still_held])
    return _give_up(person, but=set(seen.filter(owner=person).values_list("pk", flat=True)))


def _give_up(person: User, but: Collection[int] = ()) -> list[int]:
    """Returned and waiting claims that were offered to this person first belong to nobody now: all but these."""
    owned = Claim.objects.filter(owner=person, lane__in=(Lane.RETURNED, Lane.WAITING))
    left = sorted(set(owned.values_list("pk", flat=True)) - set(but))
    Claim.objects.filter(pk__in=left, owner=person).update(owner=None)
    return left


def _told(person: User) -> dict[str, Any]:
    return _rights_told(Rights(person.role, list(person.desks.all()), person.languages))


def _rights_told(rights: Rights) -> dict[str, Any]:
    return {"role": str(rights.role), "desks": sorted(d.name for d in rights.desks), "languages": rights.languages}


@dataclass(frozen=True)
class Preferences:
    """How a person is shown and how the product meets him."""

    name: str
    initials: str
    email: str = ""
    language: str = ""
    theme: str = ""
    single_keys: bool = True
    mails: bool = True


@transaction.atomic
def change_preferences(person: User, chosen: Preferences, *, password: str = "") -> None:
    """One's own. Name and initials stand beside every act, and single sign-on goes by the e-mail address: changing
    these is an event, and another address asks for the password.
    """
    _check_email(chosen.email, person)
    readdressed = chosen.email != person.email
    if readdressed and not person.check_password(password):
        raise Refused("To change the e-mail address, give your password.")
    before = {"name": person.name, "initials": person.initials}
    for name, value in vars(chosen).items():
        setattr(person, name, value)
    person.save(update_fields=list(vars(chosen)))
    after = {"name": person.name, "initials": person.initials}
    if before != after:
        record("rename", by=person, old=before, new=after)
    if readdressed:
        record("change_email", by=person, new={"person": person.pk})
