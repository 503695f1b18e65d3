"""The desk of the public fact checks: writing, publishing, correcting, taking away."""

import re
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from factcheck.actions.article_settings import why_not_edit_article
from factcheck.actions.naming import named
from factcheck.actions.publication import (
    PublicWords,
    correct_check,
    discard_check,
    publish_check,
    unpublish_check,
    why_not,
    why_not_discard,
    write_check,
)
from factcheck.actions.refusals import Refused, Stale
from factcheck.domain.publication import is_bare_claim, why_not_public
from factcheck.forms.reports import CorrectionForm, PublicCheckForm
from factcheck.models import Claim, PublicCheck
from factcheck.views.access import get_article, get_claim, person
from factcheck.views.answers import REFUSED, seen_revision

LONGEST_SLUG = 60
IN_FIGURES = re.compile(r"(?<=\d)[.,](?=\d)")
SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@require_safe
def checks_of_article(request: HttpRequest, pk: int) -> HttpResponse:
    """Which claims have a public page; or why none of this article may."""
    article = get_article(request, pk)
    claims = article.claims.publishable().select_related("verdict__decision", "public_check")
    claims = claims.order_by("position", "number")
    reason = why_not_public(kind=article.kind, scale=article.scale)
    context = {
        "article": article,
        "claims": claims.exclude(public_check=None) if reason else claims,
        "reason": reason,
        "may_edit_article": why_not_edit_article(article, person(request)) is None,
    }
    return render(request, "checks/of_article.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def claim_public(request: HttpRequest, pk: int) -> HttpResponse:
    """The form for one claim. Also where nothing can be published the page says why."""
    claim = get_claim(request, pk)
    if request.method != "POST":
        existing = PublicCheck.objects.filter(claim=claim).first()
        form = PublicCheckForm(instance=existing, initial=None if existing else _suggested(claim))
        return _form(request, claim, form)
    if reason := why_not(claim, by=person(request)):
        raise Refused(reason)
    form = PublicCheckForm(request.POST, instance=PublicCheck.objects.filter(claim=claim).first())
    seen = seen_revision(request)
    if not form.is_valid():
        return _form(request, claim, form, {"revision": seen})
    try:
        write_check(claim, PublicWords(**form.cleaned_data), by=person(request), seen=seen)
    except Stale as stale:
        theirs = PublicCheckForm(instance=PublicCheck.objects.get(claim=claim))
        other = [field for field in theirs if field.initial != form.cleaned_data[field.name]]
        more = {"revision": stale.revision, "refusal": stale.reason, "theirs": other}
        return _form(request, claim, form, more, status=REFUSED)
    return redirect("claim_public", pk)


def _form(
    request: HttpRequest, claim: Claim, form: PublicCheckForm, more: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """Beside the form what stands now, which is not what somebody else's form began with."""
    existing = PublicCheck.objects.filter(claim=claim).first()
    newest = existing.newest if existing else None
    context: dict[str, Any] = {
        "claim": claim,
        "check": existing,
        "examined_again": newest is not None and existing is not None and existing.is_examined_again(newest),
        "form": form,
        "revision": existing.revision if existing else 0,
        "reason": why_not(claim, by=person(request)),
        "withheld": named(claim).withheld,
        "heads_with_claim": existing is not None and _heads_with_claim(existing),
        "may_discard": existing is not None and why_not_discard(existing, by=person(request)) is None,
        "correction": CorrectionForm(),
        "corrections": existing.corrections.select_related("by") if existing else [],
    }
    return render(request, "checks/edit.html", context | (more or {}), status=status)


def _heads_with_claim(check: PublicCheck) -> bool:
    """Whether readers would meet a claim that does not hold as if it were a fact."""
    claim = check.claim
    rating = claim.verdict.final_rating if claim.verdict else None
    return rating is not None and is_bare_claim(headline=check.headline, claim=claim.statement, rating=rating)


def _suggested(claim: Claim) -> dict[str, object]:
    """The headline is left to the person: the claim itself would stand there as if it were so."""
    article = claim.article
    return {
        "slug": suggested_slug(claim),
        "claimant": article.author,
        "claimant_is_person": False,
        "said_on": article.published_on,
        "said_in": article.title[:300],
        "appearance": article.canonical_url,
        "reasoning": claim.verdict.rationale if claim.verdict else "",
    }


def suggested_slug(claim: Claim) -> str:
    """From whole words of the claim, umlauts as Germans spell them out; 41,8 is 41-8 and not 418."""
    spoken = IN_FIGURES.sub("-", claim.statement.casefold())
    whole = f"check-{slugify(spoken.translate(SPELT_OUT) if claim.article.language == 'de' else spoken)}"
    return whole if len(whole) <= LONGEST_SLUG else whole[: LONGEST_SLUG + 1].rpartition("-")[0]


@require_POST
def claim_publish(request: HttpRequest, pk: int) -> HttpResponse:
    publish_check(_check(request, pk), by=person(request), seen=seen_revision(request))
    return redirect("claim_public", pk)


@require_POST
def claim_discard(request: HttpRequest, pk: int) -> HttpResponse:
    check = _check(request, pk)
    discard_check(check, by=person(request))
    return redirect("checks_of_article", check.claim.article_id)


@require_POST
def claim_unpublish(request: HttpRequest, pk: int) -> HttpResponse:
    unpublish_check(_check(request, pk), by=person(request), reason=request.POST.get("reason", ""))
    return redirect("claim_public", pk)


@require_POST
def claim_correct(request: HttpRequest, pk: int) -> HttpResponse:
    form = CorrectionForm(request.POST)
    if not form.is_valid():
        raise Refused("Say what was wrong and what replaces it.")
    correct_check(_check(request, pk), by=person(request), seen=seen_revision(request), **form.cleaned_data)
    return redirect("claim_public", pk)


def _check(request: HttpRequest, pk: int) -> PublicCheck:
    """Of a claim that this person may see."""
    claim = get_claim(request, pk)
    found = PublicCheck.objects.select_related("claim__article", "claim__verdict__decision").filter(claim=claim).first()
    if found is None:
        raise Refused(why_not(claim, by=person(request)) or "Write the public text first.")
    return found
