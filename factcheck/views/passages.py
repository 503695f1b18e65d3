"""Choosing the passage of a piece of evidence: what is suggested, and the copy's text to select in."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from factcheck.domain.marking import Marked, mark_spans
from factcheck.domain.passages import suggest
from factcheck.models import Claim, Evidence, Snapshot, Source
from factcheck.views.access import get_evidence, person
from factcheck.views.answers import is_fragment


@dataclass(frozen=True)
class Suggested:
    """A passage [start, end) of the copy's text in code points, with its words."""

    start: int
    end: int
    words: str


@require_safe
def evidence_passages(request: HttpRequest, pk: int) -> HttpResponse:
    """The best passages with one click to quote each, and the text to choose others in."""
    piece = get_evidence(request, pk)
    copy, claim = piece.snapshot, piece.claim
    context = {
        "piece": piece,
        "claim": claim,
        "snapshot": copy,
        "suggested": suggested_for(claim, piece.source, copy) if copy else (),
        "runs": mark_spans(copy.text, _quoted(piece)) if copy else (),
        "is_mine": claim.is_held_by(person(request)),
    }
    page = "review/_passages.html" if is_fragment(request) else "review/passages.html"
    return render(request, page, context)


def suggested_for(claim: Claim, source: Source, copy: Snapshot) -> tuple[Suggested, ...]:
    language = claim.article.language
    found = suggest(
        claim=claim.statement,
        text=copy.text,
        claim_language=language,
        source_language=source.language[:2].lower() or language,
    )
    return tuple(Suggested(each.start, each.end, copy.text[each.start : each.end]) for each in found)


def _quoted(piece: Evidence) -> list[Marked]:
    return [] if piece.start is None or piece.end is None else [Marked(piece.start, piece.end, piece.pk)]
