"""Public fact checks: written by editors, published as frozen editions, corrected in the open."""

from dataclasses import asdict, dataclass, fields
from datetime import date, datetime

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_noop as N

from factcheck.actions.moves import lock
from factcheck.actions.naming import named
from factcheck.actions.refusals import Refused, Stale, given_reason
from factcheck.actions.reports.rows import utc
from factcheck.actions.trail import record
from factcheck.domain.frozen import digest
from factcheck.domain.publication import PublicCheckData, PublicCorrection, as_text, why_not_publish
from factcheck.domain.states import Role
from factcheck.models import Claim, Correction, Decision, PublicCheck, PublicEdition, User

TEXT_CHANGED = N(
    "Somebody else has kept another text since you opened this page. Compare, and send again what still holds."
)


@dataclass(frozen=True)
class PublicWords:
    """What editors write about a claim for everybody."""

    headline: str
    slug: str
    claimant: str
    said_on: date
    said_in: str
    reasoning: str
    claimant_is_person: bool = False
    appearance: str = ""
    appearance_archive: str = ""
    unknown: str = ""
    method: str = ""


def why_not(claim: Claim, *, by: User) -> str | None:
    article = claim.article
    return why_not_publish(kind=article.kind, scale=article.scale, status=claim.status, role=by.role)


def words_of(check: PublicCheck) -> PublicWords:
    return PublicWords(**{field.name: getattr(check, field.name) for field in fields(PublicWords)})


@transaction.atomic
def write_check(claim: Claim, words: PublicWords, *, by: User, seen: int | None = None) -> PublicCheck:
    """Keeps what is typed; readers see it once it is published. An address never changes after that.

    `seen` is the revision that the form started from, 0 where there was no text yet.
    """
    _require(claim, by)
    lock(claim)
    check = PublicCheck.objects.filter(claim=claim).first()
    if check and words_of(check) == words:
        return check
    _require_seen(claim, check, seen)
    if check and check.first_published_at and check.slug != words.slug:
        raise Refused("The address of a published page stays as it is.")
    if PublicCheck.objects.filter(slug=words.slug).exclude(claim=claim).exists():
        raise Refused("Another fact check has this address.")
    if check is None:
        check = PublicCheck.objects.create(claim=claim, created_by=by, **asdict(words))
    else:
        PublicCheck.objects.filter(pk=check.pk).update(revision=F("revision") + 1, **asdict(words))
        check.refresh_from_db()
    record("write_check", by=by, claim=claim, new={"slug": check.slug, "headline": check.headline})
    return check


def why_not_discard(check: PublicCheck, *, by: User) -> str | None:
    if by.as_role is not Role.EDITOR:
        return "Only editors publish fact checks."
    if check.first_published_at:
        return "What readers have seen is not deleted: take the page off instead."
    return None


@transaction.atomic
def discard_check(check: PublicCheck, *, by: User) -> None:
    """Deletes a text that was never published, also where none may be any longer; its words stay in the trail."""
    lock(check.claim)
    check.refresh_from_db()
    if reason := why_not_discard(check, by=by):
        raise Refused(reason)
    words = asdict(words_of(check)) | {"said_on": check.said_on.isoformat()}
    check.delete()
    record("discard_check", by=by, claim=check.claim, old=words)


@transaction.atomic
def publish_check(check: PublicCheck, *, by: User, seen: int | None = None) -> PublicEdition:
    """A new edition of the page, frozen from what is written and found now. `seen` is the revision of the text that
    the person looked at: another one is not published unseen.
    """
    _lock(check, by=by, seen=seen)
    now = timezone.now()
    check.first_published_at = check.first_published_at or now
    check.is_published = True
    check.save(update_fields=["first_published_at", "is_published"])
    edition = _add_edition(check, by=by, now=now)
    new = {"slug": check.slug, "edition": edition.number, "sha256": edition.sha256}
    record("publish_check", by=by, claim=check.claim, new=new)
    return edition


@transaction.atomic
def unpublish_check(check: PublicCheck, *, by: User, reason: str) -> None:
    """Takes the page away from readers; editions and log stay on the desk."""
    if not by.may_decide:
        raise Refused("Only editors publish fact checks.")
    wanted = given_reason(reason)
    if not PublicCheck.objects.filter(pk=check.pk, is_published=True).update(is_published=False):
        raise Refused("This fact check is not published.")
    check.refresh_from_db()
    record("unpublish_check", by=by, claim=check.claim, new={"slug": check.slug, "reason": wanted})


@transaction.atomic
def correct_check(check: PublicCheck, *, by: User, wrong: str, right: str, seen: int | None = None) -> PublicEdition:
    """An entry in the log of corrections, and a new edition of what is written now: nothing is set right in silence."""
    _lock(check, by=by, seen=seen)
    if not check.is_published:
        raise Refused("This fact check is not published.")
    if not wrong.strip() or not right.strip():
        raise Refused("Say what was wrong and what replaces it.")
    now = timezone.now()
    Correction.objects.create(
        article=check.claim.article, check_page=check, wrong=wrong.strip(), right=right.strip(), by=by, at=now
    )
    edition = _add_edition(check, by=by, now=now)
    new = {"slug": check.slug, "edition": edition.number, "sha256": edition.sha256}
    told = new | {"wrong": wrong.strip(), "right": right.strip()}
    record("correct_check", by=by, claim=check.claim, new=told)
    return edition


def _require(claim: Claim, by: User) -> None:
    if reason := why_not(claim, by=by):
        raise Refused(reason)


def _lock(check: PublicCheck, *, by: User, seen: int | None) -> None:
    """Claim and text stay as they are until the commit: all that write the text hold the claim's row."""
    _require(check.claim, by)
    lock(check.claim)
    check.refresh_from_db()
    _require_seen(check.claim, check, seen)


def _require_seen(claim: Claim, check: PublicCheck | None, seen: int | None) -> None:
    stands = check.revision if check else 0
    if check and seen is not None and seen != stands:
        raise Stale(claim, f"{check.headline}\n\n{check.reasoning}", revision=stands, reason=TEXT_CHANGED)


def _add_edition(check: PublicCheck, *, by: User, now: datetime) -> PublicEdition:
    before = check.newest
    text = as_text(_edition(check, before.number + 1 if before else 1, now))
    return PublicEdition.objects.create(
        check_page=check,
        number=before.number + 1 if before else 1,
        text=text,
        sha256=digest(text),
        published_by=by,
        published_at=now,
    )


def _edition(check: PublicCheck, number: int, now: datetime) -> PublicCheckData:
    claim, decision, shown = check.claim, _decision(check.claim), named(check.claim)
    verdict = decision.verdict
    return PublicCheckData(
        edition=number,
        slug=check.slug,
        language=claim.article.language,
        newsroom=settings.NEWSROOM,
        headline=check.headline,
        claim=claim.statement,
        claimant=check.claimant,
        claimant_is_person=check.claimant_is_person,
        said_on=check.said_on.isoformat(),
        said_in=check.said_in,
        appearance=check.appearance,
        appearance_archive=check.appearance_archive,
        scale=verdict.scale,
        scale_version=verdict.scale_version,
        rating=decision.rating or verdict.rating,
        reasoning=check.reasoning,
        unknown=check.unknown,
        method=check.method,
        sources=shown.sources,
        withheld=shown.unauthorised,
        checked_by=verdict.assessor.name,
        approved_by=decision.editor.name,
        published_at=utc(check.first_published_at or now),
        changed_at=utc(now),
        corrections=tuple(
            PublicCorrection(entry.wrong, entry.right, utc(entry.at)) for entry in check.corrections.all()
        ),
    )


def _decision(claim: Claim) -> Decision:
    """Of the present verdict. Refused where it is gone meanwhile."""
    found = Decision.objects.select_related("verdict__assessor", "editor").filter(verdict=claim.verdict_id).first()
    if found is None:
        raise Refused("Only an approved claim is published.")
    return found
