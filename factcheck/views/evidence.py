"""Evidence from the review page: attach, edit, quote, detach, and how a capture goes."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from factcheck.actions import evidence as acts
from factcheck.actions.captures import retry_capture
from factcheck.actions.copies import upload_snapshot
from factcheck.actions.evidence import Bearing
from factcheck.actions.prior import prior_checks, take_over
from factcheck.actions.refusals import Refused
from factcheck.actions.sources import SourceFacts, Talk
from factcheck.domain.anchoring import find_quotation
from factcheck.domain.states import source_type_label
from factcheck.domain.workflow import NOT_HELD
from factcheck.forms.evidence import WAYS, BearingForm, EvidenceForm
from factcheck.forms.numbers import as_number
from factcheck.models import Claim, Evidence, Source, User
from factcheck.models.evidence import proposed_sources
from factcheck.views.access import get_claim, get_evidence, get_source, person
from factcheck.views.answers import UNFIT, is_fragment, move_on
from factcheck.views.concordance import evidence_context
from factcheck.views.review import chosen_rating, decision_context, keep_left, review_context

FORM = "form"  # that by which sources are attached
PROPOSED, LONGEST = 8, 200  # sources of the library at a time; characters of words to look for


@require_POST
def evidence_add(request: HttpRequest, pk: int) -> HttpResponse:
    """One of five ways. A form that does not fit comes back with what was typed; so does what was filled in beside the
    way that was taken: without script on the page that follows, which attaches nothing again when it is loaded anew.
    """
    claim, user, begun = get_claim(request, pk), person(request), timezone.now()
    form = EvidenceForm(request.POST, request.FILES, user=user)
    if not form.is_valid():
        return _shown(request, claim, status=UNFIT, renewed=FORM, evidence_form=form)
    try:
        piece = attach(claim, form, by=user)
    except Refused as refusal:
        form.add_error(None, refusal.reason)
        return _shown(request, claim, status=UNFIT, renewed=FORM, evidence_form=form)
    told = _told(form, piece, is_known=form.way != "source" and piece.source.added_at < begun)
    kept = {name: value for fields in form.left.values() for name, value in fields.items()}
    keep_left(request, claim, kept)
    if told and not is_fragment(request):
        messages.info(request, " ".join(told))
    return _answer(request, claim, renewed=FORM, told=told, evidence_form=EvidenceForm(initial=kept, user=user))


def _told(form: EvidenceForm, piece: Evidence, *, is_known: bool) -> list[str]:
    """What was done otherwise than typed: a source was known in other words, or something else was filled in, too."""
    told, named = [], {"label": piece.label, "title": piece.source.title}
    if is_known:
        words = gettext("The library has this already: “%(title)s” was attached as it is known there.")
        told.append(words % named)
    if other := _known_otherwise(form, piece.source) if is_known else "":
        told.append(gettext("Said otherwise there, and not taken: %(facts)s.") % {"facts": other})
    if form.left:
        ways = ", ".join(str(WAYS[way]) for way in form.left)
        words = gettext("Only one source is attached at a time: %(label)s is “%(title)s”.")
        told.append(words % named)
        told.append(gettext("Not taken, and still in the form: %(ways)s.") % {"ways": ways})
    return told


def _known_otherwise(form: EvidenceForm, source: Source) -> str:
    typed = {name: value for name, value in form.facts().items() if value and value != getattr(source, name)}
    return "; ".join(f"{form.fields[name].label}: {_shown_as(name, value)}" for name, value in typed.items())


def _shown_as(name: str, value: Any) -> str:
    """A type by its label, a date as people write it."""
    if name == "type":
        return gettext(source_type_label(value))
    return date_format(value, "SHORT_DATE_FORMAT") if name == "published_on" else str(value)


def attach(claim: Claim, form: EvidenceForm, *, by: User) -> Evidence:
    bearing, facts, data = Bearing(**form.bearing()), SourceFacts(**form.facts()), form.cleaned_data
    if form.way == "url":
        return acts.attach_address(claim, data["url"], facts, bearing, by=by)
    if form.way == "file":
        return acts.attach_file(claim, data["file"].read(), data["file"].name, facts, bearing, by=by)
    if form.way == "note":
        return acts.attach_note(claim, Talk(**form.talk()), facts, bearing, by=by)
    if form.way == "work":
        return acts.attach_work(claim, facts, bearing, by=by)
    return acts.attach_source(claim, data["source"], bearing, by=by)


@require_POST
def evidence_find(request: HttpRequest, pk: int) -> HttpResponse:
    """Sources of the library to choose from. Posted, so that what is typed in the form stays out of the address; to a
    browser without script it is the page with all of that."""
    claim, user = get_claim(request, pk), person(request)
    if claim.holder_id != user.pk:
        raise Refused(NOT_HELD, claim)
    form = EvidenceForm(initial=request.POST.dict(), user=user)
    found = proposed_sources(claim, user, request.POST.get("find", "").strip()[:LONGEST], PROPOSED + 1)
    chosen = form.chosen
    context = {
        "form": form,
        "proposed": [source for source in found[:PROPOSED] if source != chosen],
        "there_are_more": len(found) > PROPOSED,
        "was_asked": True,
    }
    if is_fragment(request):
        return render(request, "review/_library.html", context)
    return render(request, "review/review.html", review_context(request, claim) | context | {"evidence_form": form})


@require_POST
def evidence_take_over(request: HttpRequest, pk: int) -> HttpResponse:
    """From an earlier claim of the same content."""
    claim, earlier = get_claim(request, pk), as_number(request.POST.get("claim", ""))
    take_over(claim, earlier or 0, by=person(request))
    return _answer(request, claim)


@require_POST
def evidence_edit(request: HttpRequest, pk: int) -> HttpResponse:
    piece = get_evidence(request, pk)
    form = BearingForm(request.POST)
    if not form.is_valid():
        raise Refused("Something in this form does not fit. Please check it.")
    acts.edit_evidence(piece, Bearing(**form.bearing()), by=person(request))
    return _answer(request, get_claim(request, piece.claim_id), renewed=piece.pk)


@require_POST
def evidence_quote(request: HttpRequest, pk: int) -> HttpResponse:
    """By offsets of a selection in code points, or by the words themselves where there is no script."""
    piece = get_evidence(request, pk)
    span = _span(request, piece.snapshot.text if piece.snapshot else "")
    acts.quote_passage(piece, by=person(request), start=span[0], end=span[1])
    return _answer(request, get_claim(request, piece.claim_id), at=f"evidence-{piece.number}", renewed=piece.pk)


def _span(request: HttpRequest, text: str) -> tuple[int, int]:
    start, end = as_number(request.POST.get("start", "")), as_number(request.POST.get("end", ""))
    if start is not None and end is not None:
        return start, end
    places = find_quotation(text, request.POST.get("exact", ""))
    if not places:
        raise Refused("These words do not stand in the copy.")
    return places[0].start, places[0].end


@require_POST
def evidence_detach(request: HttpRequest, pk: int) -> HttpResponse:
    piece = get_evidence(request, pk)
    acts.detach_evidence(piece, by=person(request))
    return _answer(request, get_claim(request, piece.claim_id))


@require_safe
def evidence_status(request: HttpRequest, pk: int) -> HttpResponse:
    """Polled while captures are under way: nothing to swap as long as those that the page awaits are. What has failed
    since is told where the person is, who may have scrolled or typed on.
    """
    claim, awaited = get_claim(request, pk), set(map(as_number, request.GET.get("awaited", "").split(","))) - {None}
    still = set(Evidence.objects.awaited(claim).values_list("pk", flat=True))
    if is_fragment(request) and still and awaited == still:
        return HttpResponse(status=204)
    readable = Source.objects.readable_by(person(request))
    failed = Evidence.objects.failed(claim).filter(pk__in=awaited, source__in=readable)
    return _shown(request, claim, failed=failed)


@require_POST
def capture_retry(request: HttpRequest, pk: int) -> HttpResponse:
    retry_capture(get_source(request, pk), by=person(request))
    return _back(request, pk)


@require_POST
def snapshot_upload(request: HttpRequest, pk: int) -> HttpResponse:
    """A page that a person saved, where the site refuses us."""
    source, file = get_source(request, pk), request.FILES.get("file")
    if file is None:
        raise Refused("Choose a file first.")
    upload_snapshot(source, file.read(), file.name or "", by=person(request))
    return _back(request, pk)


def _back(request: HttpRequest, source: int) -> HttpResponse:
    """To the claim that the form stood on, or to the source."""
    claim = as_number(request.POST.get("claim", ""))
    if claim is not None:
        return move_on(request, reverse("claim", args=[claim]) + "#evidence")
    return move_on(request, reverse("source", args=[source]))


def _answer(request: HttpRequest, claim: Claim, at: str = "evidence", **shown: Any) -> HttpResponse:
    if is_fragment(request):
        return _shown(request, get_claim(request, claim.pk), **shown)
    return redirect(reverse("claim", args=[claim.pk]) + f"#{at}")


def _shown(
    request: HttpRequest, claim: Claim, *, status: int = 200, renewed: str | int = "", **more: Any
) -> HttpResponse:
    """The evidence with the details beside it; the whole page to a browser without script. `renewed` is what this
    answers, FORM or the id of a piece: every other form of the list stays as somebody may be filling it in.
    """
    if not is_fragment(request):
        return render(request, "review/review.html", review_context(request, claim) | more, status=status)
    user, anchor = person(request), claim.newest_anchor
    context = evidence_context(user, claim, anchor) | {"prior": prior_checks(claim, by=user), "swapped": True}
    context |= decision_context(user, claim, anchor, chosen_rating(request), said=context["said"])
    return render(request, "review/_evidence.html", context | {"renewed": renewed} | more, status=status)
