"""Bringing sources to bear on a claim. Only the person who holds the claim does."""

from dataclasses import asdict, dataclass, replace
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from factcheck.actions.captures import request_capture
from factcheck.actions.copies import freeze_upload, note_snapshot, sha256_of, store_snapshot
from factcheck.actions.moves import touch_held
from factcheck.actions.passages import pin_span, place_quote
from factcheck.actions.refusals import Refused
from factcheck.actions.sources import SourceFacts, Talk, complete_source, create_source
from factcheck.actions.trail import record
from factcheck.domain.documents.titles import title_of
from factcheck.domain.states import Level, SourceType, Stance
from factcheck.models import Capture, Claim, Evidence, Snapshot, Source, User
from factcheck.models.sources import SourceQuerySet


@dataclass(frozen=True)
class Bearing:
    """What a source says to this claim: which side it takes, how near it is, and in which words, where."""

    stance: str = ""
    level: str = ""
    quote: str = ""
    locator: str = ""
    comment: str = ""
    translation: str = ""
    translator: str = ""


@transaction.atomic
def attach_address(claim: Claim, url: str, facts: SourceFacts, bearing: Bearing, *, by: User) -> Evidence:
    """A page on the net: it is fetched and frozen in the background. A page already in the library is used again, as
    far as this person may read it and bring it here.

    Where somebody else keeps the same page confidential this makes a second source, as for an address that nobody
    knows: a refusal, or a common origin, would tell that it is there. Who may read both decides whether they are one.
    """
    touch_held(claim, by=by)
    source = _known(claim, Source.objects.filter(url=url), facts, by=by) or create_source(facts, by=by, url=url)
    return _attach(claim, source, source.snapshots.first(), bearing, by=by)


def attach_file(claim: Claim, data: bytes, name: str, facts: SourceFacts, bearing: Bearing, *, by: User) -> Evidence:
    """A document from this person's machine. It is read before the transaction that attaches it begins, and only for
    the holder; a source is added only together with its copy and its evidence. The same bytes are one source, as long
    as it is as confidential as this one is to be.
    """
    with transaction.atomic():
        touch_held(claim, by=by)
        if known := _attach_copy(claim, data, facts, bearing, by=by):
            return known
    document, fields = freeze_upload(data, name, url="", by=by)
    title = facts.title or (title_of(document) if document else "") or name
    with transaction.atomic():
        touch_held(claim, by=by)
        if known := _attach_copy(claim, data, facts, bearing, by=by):
            return known  # it came in a second time while this one was read
        source = create_source(replace(facts, title=title), by=by)
        snapshot = store_snapshot(source, document, by=by, **fields)
        return _attach(claim, source, snapshot, bearing, by=by)


def _attach_copy(claim: Claim, data: bytes, facts: SourceFacts, bearing: Bearing, *, by: User) -> Evidence | None:
    """Inside the caller's transaction: the source that has these bytes already, where there is one."""
    copies = Snapshot.objects.filter(sha256=sha256_of(data)).exclude(method=Snapshot.NOTE)
    same = Source.objects.filter(pk__in=copies.values("source"), confidential=facts.confidential)
    known = _known(claim, same, facts, by=by)
    return _attach(claim, known, copies.filter(source=known).first(), bearing, by=by) if known else None


@transaction.atomic
def attach_note(claim: Claim, talk: Talk, facts: SourceFacts, bearing: Bearing, *, by: User) -> Evidence:
    """An interview or another note. The words noted are the passage unless another is named."""
    touch_held(claim, by=by)
    if not talk.who.strip() or not talk.words.strip():
        raise Refused("A note needs who said it and the words.")
    worded = replace(bearing, quote=bearing.quote or talk.words)
    told = {f"source__interview__{name}": value for name, value in asdict(talk).items()}
    if twin := _twin(claim, worded, by=by, source__confidential=facts.confidential, **told):
        return twin
    source = create_source(facts, by=by, talk=talk)
    snapshot = note_snapshot(source, talk.words, by=by, at=timezone.now())
    return _attach(claim, source, snapshot, worded, by=by)


@transaction.atomic
def attach_work(claim: Claim, facts: SourceFacts, bearing: Bearing, *, by: User) -> Evidence:
    """What has neither page nor file: a book, a record read in an archive, a call to a registry. What stands there is
    typed, and no copy says so.
    """
    touch_held(claim, by=by)
    if not facts.title.strip() or not facts.type:
        raise Refused("Say what it is called and what type of source it is.")
    if not bearing.quote.strip() and not bearing.locator.strip():
        raise Refused("Type the words that stand there, or say where they stand.")
    named = {f"source__{name}": value for name, value in asdict(facts).items()}
    twin = _twin(claim, bearing, by=by, source__url="", snapshot=None, **named)
    return twin or _attach(claim, create_source(facts, by=by), None, bearing, by=by)


@transaction.atomic
def attach_source(claim: Claim, source: Source, bearing: Bearing, *, by: User) -> Evidence:
    """A source that is in the library already, with its newest copy."""
    touch_held(claim, by=by)
    if Source.objects.bound_elsewhere(claim.article).filter(pk=source.pk).exists():
        raise Refused("This source belongs to a restricted article, and others see this one: it stays there.")
    return _attach(claim, source, source.snapshots.first(), bearing, by=by)


def _known(claim: Claim, sources: SourceQuerySet, facts: SourceFacts, *, by: User) -> Source | None:
    """One of these that may serve here, with what is said of it now and nobody had said. What is added as confidential
    is never an open source; else an open one is taken before a confidential one.
    """
    found = sources.readable_by(by).exclude(pk__in=Source.objects.bound_elsewhere(claim.article).values("pk"))
    if facts.confidential:
        found = found.filter(confidential=True)
    known = found.order_by("confidential", "-added_at", "-pk").first()
    if known:
        complete_source(known, facts, by=by)
    return known


def _attach(claim: Claim, source: Source, snapshot: Snapshot | None, bearing: Bearing, *, by: User) -> Evidence:
    """A page without a copy is captured now; until then it does not count. What this person attached already and said
    the very same of is not attached again: a form may be sent twice.
    """
    checked = _checked(bearing, source)
    if twin := _twin(claim, checked, by=by, source=source):
        return twin
    last = claim.evidence.aggregate(last=Max("number"))["last"] or 0
    evidence = Evidence.objects.create(
        claim=claim, number=last + 1, source=source, snapshot=snapshot, added_by=by, **asdict(checked)
    )
    if source.url and snapshot is None:
        evidence.capture = source.captures.filter(state__in=Capture.UNDER_WAY).first() or request_capture(source, by=by)
        evidence.save(update_fields=["capture"])
    place_quote(evidence, snapshot)
    new = {"evidence": evidence.label, "source": source.pk}
    record("attach", by=by, claim=claim, new=new | told(evidence))
    return evidence


def _twin(claim: Claim, bearing: Bearing, *, by: User, **of: Any) -> Evidence | None:
    """What the same person attached to the claim with the same words; `of` says which source."""
    said = {name: value.strip() for name, value in asdict(bearing).items()}
    return Evidence.objects.attached().filter(claim=claim, added_by=by, **said, **of).order_by("-pk").first()


def _checked(bearing: Bearing, source: Source) -> Bearing:
    if bearing.stance and bearing.stance not in set(Stance):
        raise Refused("Choose a stance from the list.")
    if bearing.level and bearing.level not in set(Level):
        raise Refused("Choose a level from the list.")
    if source.type == SourceType.MACHINE_HINT and bearing.stance in (Stance.SUPPORTS, Stance.REFUTES):
        raise Refused("A machine hint is a lead, never evidence.")
    return Bearing(**{name: value.strip() for name, value in asdict(bearing).items()})


@transaction.atomic
def edit_evidence(evidence: Evidence, bearing: Bearing, *, by: User) -> None:
    """Stance, level, passage, locator and comment anew. A changed quotation is looked up again in the copy."""
    claim = _held_claim(evidence, by=by)
    checked, before = _checked(bearing, evidence.source), told(evidence)
    requoted = checked.quote != evidence.quote
    for name, value in asdict(checked).items():
        setattr(evidence, name, value)
    evidence.save(update_fields=list(asdict(checked)))
    if requoted:
        evidence.prefix = evidence.suffix = ""
        place_quote(evidence, evidence.snapshot)
    new = {"evidence": evidence.label} | told(evidence)
    record("edit_evidence", by=by, claim=claim, old=before, new=new)


@transaction.atomic
def quote_passage(evidence: Evidence, *, by: User, start: int, end: int) -> None:
    """Makes selected words of the copy the passage. Offsets are code points of the snapshot's text."""
    claim, before = _held_claim(evidence, by=by), told(evidence)
    try:
        pin_span(evidence, start, end)
    except ValueError:
        raise Refused("Select some words of the source.") from None
    new = {"evidence": evidence.label} | told(evidence)
    record("quote_passage", by=by, claim=claim, old=before, new=new)


@transaction.atomic
def detach_evidence(evidence: Evidence, *, by: User) -> None:
    """Takes the evidence off the claim; the row and its number stay for the record."""
    claim = _held_claim(evidence, by=by)
    evidence.detached_at = timezone.now()
    evidence.save(update_fields=["detached_at"])
    record("detach", by=by, claim=claim, old={"evidence": evidence.label} | told(evidence))


def _held_claim(evidence: Evidence, *, by: User) -> Claim:
    if evidence.detached_at:
        raise Refused("This evidence has been taken off the claim.")
    touch_held(evidence.claim, by=by)
    return evidence.claim


def told(evidence: Evidence) -> dict[str, Any]:
    """What an event says of evidence; words and places of a confidential source stay out of the trail."""
    values: dict[str, Any] = {"stance": evidence.stance, "level": evidence.level, "found": evidence.found}
    if not evidence.source.confidential:
        names = ("quote", "locator", "translation", "comment")
        values |= {name: getattr(evidence, name) for name in names}
    return values
