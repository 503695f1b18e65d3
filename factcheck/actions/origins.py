"""Which sources are one origin: the machine proposes, a person decides, what was approved on them is checked again."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Count
from django.utils import timezone
from django_tasks import task

from factcheck.actions.outdating import outdate
from factcheck.actions.refusals import Refused, require_reviewer
from factcheck.actions.trail import record
from factcheck.domain.reprints import Kinship, kinship, prints_of
from factcheck.domain.states import JUDGED, SourceType
from factcheck.models import Claim, Evidence, Origin, OriginProposal, Source, TextPrint, User

CANDIDATES = 10  # texts that are compared whole


@task()
def propose_origins(source_id: int) -> None:
    """Compares a source's newest text with those of the library that share prints, and with its neighbours on claims.

    Run again it proposes nothing twice, and nothing that was decided.
    """
    source = Source.objects.filter(pk=source_id).first()
    text = _text(source) if source else ""
    if source is None or not text:
        return
    prints = prints_of(text)
    candidates = [*_sharing(source, prints), *_beside(source)]
    found = {other.pk: kin for other in candidates if (kin := _kinship(source, text, other)).is_likely}
    with transaction.atomic():
        source.prints.all().delete()
        TextPrint.objects.bulk_create(TextPrint(source=source, value=value) for value in prints)
        _store(source, found)


def _text(source: Source) -> str:
    return source.snapshots.values_list("text", flat=True).first() or ""


def _sharing(source: Source, prints: Iterable[int]) -> list[Source]:
    """Those of the library that share the most prints with it."""
    shared = TextPrint.objects.filter(value__in=list(prints)).exclude(source=source)
    ranked = shared.values("source").annotate(n=Count("value")).order_by("-n", "source")[:CANDIDATES]
    return list(Source.objects.filter(pk__in=[row["source"] for row in ranked]))


def _beside(source: Source) -> list[Source]:
    """Those attached to the same claims, the latest first."""
    claims = Evidence.objects.attached().filter(source=source).values("claim")
    beside = Evidence.objects.attached().filter(claim__in=claims).exclude(source=source)
    return list(Source.objects.filter(pk__in=beside.values("source")).order_by("-pk")[:CANDIDATES])


def _kinship(source: Source, text: str, other: Source) -> Kinship:
    """An agency's own text names it by its publisher."""
    if _one_origin(source, other):
        return Kinship(0.0)
    agencies = {each.publisher for each in (source, other) if each.type == SourceType.AGENCY}
    return kinship(_signed(source, text), _signed(other, _text(other)), agencies)


def _signed(source: Source, text: str) -> str:
    return f"({source.publisher})\n{text}" if source.type == SourceType.AGENCY else text


def _one_origin(one: Source, other: Source) -> bool:
    return one.origin_id is not None and one.origin_id == other.origin_id


def _store(source: Source, found: dict[int, Kinship]) -> None:
    """The later source points to the earlier one, so that a pair has one row."""
    OriginProposal.objects.bulk_create(
        (
            OriginProposal(
                source_id=max(source.pk, other), other_id=min(source.pk, other), share=kin.share, agency=kin.agency
            )
            for other, kin in found.items()
        ),
        ignore_conflicts=True,
    )


@transaction.atomic
def decide_origin(proposal: OriginProposal, *, by: User, same: bool) -> None:
    """A person's yes or no. A yes joins the two and whatever each was joined with."""
    require_reviewer(by)
    changed = OriginProposal.objects.undecided().filter(pk=proposal.pk)
    if not changed.update(accepted=same, decided_by=by, decided_at=timezone.now()):
        raise Refused("Somebody has decided this already.")
    source, other = proposal.source, proposal.other
    if same:
        _join(source, other, by=by)
    record("decide_origin", by=by, source=source, new={"other": other.pk, "same": same})


def _join(source: Source, other: Source, *, by: User) -> None:
    origin = other.origin or source.origin or Origin.objects.create(name=_name(other), confirmed_by=by)
    moved = {each.pk for each in (source, other) if each.origin_id != origin.pk}
    left = {each.origin_id for each in (source, other) if each.origin_id not in (None, origin.pk)}
    moved |= set(Source.objects.filter(origin__in=left).values_list("pk", flat=True))
    reflag_claims({source.pk, other.pk} | moved, by=by)
    Source.objects.filter(pk__in=moved).update(origin=origin)
    source.origin = other.origin = origin


def _name(source: Source) -> str:
    """Origins are seen by everybody: a confidential source gives none its name."""
    return f"#{source.pk}" if source.confidential else (source.publisher or source.title)[:200]


def rename_origin(source: Source) -> None:
    """Inside the caller's transaction, of a source that is confidential now: the origin keeps no name but that which an
    open source gives it.
    """
    if source.origin is None:
        return
    open_ones = [_name(each) for each in Source.objects.filter(origin=source.origin, confidential=False).order_by("pk")]
    if source.origin.name not in open_ones:
        source.origin.name = open_ones[0] if open_ones else _name(source)
        source.origin.save(update_fields=["name"])


def reflag_claims(sources: Iterable[int], *, by: User) -> int:
    """Claims judged on these sources are looked at again; how many."""
    relied = Evidence.objects.attached().filter(source__in=sources).values("claim")
    judged = Claim.objects.filter(pk__in=relied, status__in=JUDGED)
    claims = list(
        judged.select_related("article", "verdict__decision", "verdict__adoption__version").order_by("article", "pk")
    )
    for claim in claims:
        outdate(claim, by=by, why="origin")
    return len(claims)
