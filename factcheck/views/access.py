"""Rows by their id, for this person. What is foreign and what is missing give the same 404."""

from dataclasses import dataclass
from typing import Any, cast

from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Subquery
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from factcheck.models import Article, Claim, ClaimAnchor, Draft, Evidence, OriginProposal, Snapshot, Source, User
from factcheck.models.prepared import Prepared, slot


def person(request: HttpRequest) -> User:
    """Who is signed in: the middleware lets nobody else through."""
    return cast(User, request.user)


def for_reviewers(request: HttpRequest) -> None:
    """No empty form is offered to who may not send it. What was typed before a role changed stays to be had."""
    if not person(request).may_review:
        raise PermissionDenied


def get_article(request: HttpRequest, pk: int) -> Article:
    return get_object_or_404(Article.objects.visible_to(person(request)).select_related("desk"), pk=pk)


def get_claim(request: HttpRequest, pk: int) -> Claim:
    return get_object_or_404(Claim.objects.visible_to(person(request)).for_cards(), pk=pk)


@dataclass(frozen=True)
class Placed:
    """A claim where it stands in the newest version, and what the person has typed about it and not sent."""

    claim: Claim
    anchor: ClaimAnchor | None
    draft: Draft | None


def get_placed_claim(request: HttpRequest, pk: int) -> Placed:
    """All of it in one statement, by way of the anchor."""
    user = person(request)
    seen = Article.objects.visible_to(user).filter(pk=OuterRef("claim__article"))
    draft = Draft.objects.alive().filter(person=user, claim=OuterRef("claim"), form="verdict").order_by()
    typed = {
        "draft_fields": Subquery(draft.values("fields")[:1]),
        "draft_revision": Subquery(draft.values("revision")[:1]),
    }
    anchors = ClaimAnchor.objects.filter(Exists(seen), claim=pk).order_by("-version__number").annotate(**typed)
    rows = (
        "version",
        "claim__article",
        "claim__holder",
        "claim__owner",
        "claim__verdict__assessor",
        "claim__verdict__decision__editor",
    )
    anchor: Any = anchors.select_related(*rows).first()
    if anchor is None:
        return place(user, get_claim(request, pk))
    fields, revision = anchor.draft_fields, anchor.draft_revision
    kept = Draft(person=user, claim=anchor.claim, fields=fields, revision=revision) if fields is not None else None
    return Placed(anchor.claim, anchor, kept)


def place(user: User, claim: Claim) -> Placed:
    """For a claim that is at hand already."""
    return Placed(claim, claim.newest_anchor, own_draft(user, claim))


def own_draft(user: User, claim: Claim) -> Draft | None:
    return Draft.objects.alive().filter(person=user, claim=claim, form="verdict").first()


SEEN = Prepared(lambda: Claim.objects.visible_to(slot("user")).filter(pk=slot("claim")).order_by().values("pk"))


def get_held_claim(request: HttpRequest, pk: int) -> Claim:
    """With no more than an act on it asks for."""
    seen = SEEN.among(user=person(request).pk, claim=pk)
    return get_object_or_404(Claim.objects.select_related("article"), pk__in=seen)


def get_evidence(request: HttpRequest, pk: int) -> Evidence:
    """Evidence on a claim and by a source that this person may both see."""
    user = person(request)
    return get_object_or_404(
        Evidence.objects.for_review().select_related("claim__article"),
        pk=pk,
        claim__in=Claim.objects.visible_to(user),
        source__in=Source.objects.readable_by(user),
    )


def get_proposal(request: HttpRequest, pk: int) -> OriginProposal:
    proposals = OriginProposal.objects.readable_by(person(request))
    return get_object_or_404(proposals.select_related("source__origin", "other__origin"), pk=pk)


def get_source(request: HttpRequest, pk: int) -> Source:
    return get_object_or_404(Source.objects.readable_by(person(request)), pk=pk)


def get_snapshot(request: HttpRequest, pk: int) -> Snapshot:
    return get_snapshot_of(person(request), pk)


def get_snapshot_of(user: User, pk: int) -> Snapshot:
    readable = Source.objects.readable_by(user)
    return get_object_or_404(Snapshot.objects.select_related("source", "operator"), pk=pk, source__in=readable)
