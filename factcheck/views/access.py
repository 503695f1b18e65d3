"""Rows by their id, for this person. What is foreign and what is missing give the same 404."""

from typing import cast

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from factcheck.models import Article, Claim, Evidence, Snapshot, Source, User


def person(request: HttpRequest) -> User:
    """Who is signed in: the middleware lets nobody else through."""
    return cast(User, request.user)


def get_article(request: HttpRequest, pk: int) -> Article:
    return get_object_or_404(Article.objects.visible_to(person(request)).select_related("desk"), pk=pk)


def get_claim(request: HttpRequest, pk: int) -> Claim:
    return get_object_or_404(Claim.objects.visible_to(person(request)).for_cards(), pk=pk)


def get_held_claim(request: HttpRequest, pk: int) -> Claim:
    """With no more than an act on it asks for."""
    claims = Claim.objects.visible_to(person(request)).select_related("article", "verdict")
    return get_object_or_404(claims, pk=pk)


def get_evidence(request: HttpRequest, pk: int) -> Evidence:
    """Evidence on a claim and by a source that this person may both see."""
    user = person(request)
    return get_object_or_404(
        Evidence.objects.for_review().select_related("claim__article"),
        pk=pk,
        claim__in=Claim.objects.visible_to(user),
        source__in=Source.objects.readable_by(user),
    )


def get_source(request: HttpRequest, pk: int) -> Source:
    return get_object_or_404(Source.objects.readable_by(person(request)), pk=pk)


def get_snapshot(request: HttpRequest, pk: int) -> Snapshot:
    readable = Source.objects.readable_by(person(request))
    return get_object_or_404(Snapshot.objects.select_related("source"), pk=pk, source__in=readable)
