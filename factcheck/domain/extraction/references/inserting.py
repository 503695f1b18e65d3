"""A proposition so worded that it can be understood without the article.

What is not in the anchor stands in square brackets, as in edited quotations: behind the word that it explains, or in
front where subject or auxiliary were left out; never inside the words of a quotation. What else a reader may need to
know comes apart from the statement.
"""

from collections.abc import Iterator, Sequence

from factcheck.domain.extraction.linear import PartSums
from factcheck.domain.extraction.propositions import Sentence

from .agreement import agrees
from .candidates import Candidate, Viewpoint
from .choosing import Choice, choices
from .needs import Need
from .openness import POSSESSIVE, is_open, is_quoted
from .plausible import is_plausible

UNRESOLVED = "unresolved reference"
SURE = -0.6
_IN_FRONT = ("relative", "elided")


def standalone(view: Viewpoint, model: PartSums) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The statement, the names that it may be about beside those in it (the likeliest first), and the flags."""
    chosen = choices(view, model)
    placed = [(need, candidate) for need, candidate in _placed(view, chosen) if not is_quoted(view, need)]
    flags = (UNRESOLVED,) if is_open(view, [need for need, _ in placed]) else ()
    used = {candidate.text for _, candidate in placed}
    about = tuple(choice.candidate.text for choice in chosen if choice.candidate.text not in used)
    return _worded(view, placed), about, flags


def _placed(view: Viewpoint, chosen: Sequence[Choice]) -> Iterator[tuple[Need, Candidate]]:
    """Each reference with the best candidate that fits it; each candidate and each class of reference once. After a
    subject that was put in, a possessive is that subject's.
    """
    taken: set[str] = set()
    done: set[str] = set()
    for need in view.needs.all:
        if need.kind in POSSESSIVE and not done.isdisjoint(_IN_FRONT):
            continue
        free = [c.candidate for c in chosen if c.score > SURE and c.candidate.text not in taken]
        fitting = [c for c in _known_gender(need, free) if agrees(view, need, c) and is_plausible(view, need, c)]
        candidate = _best(need, fitting, view.sight.found.sentence) if need.kind not in done else None
        if candidate is not None:
            taken.add(candidate.text)
            done.add(need.kind)
            yield need, candidate


def _known_gender(need: Need, free: Sequence[Candidate]) -> list[Candidate]:
    """Where the gender of one fits "he" or "she", those of whom none is known are left aside."""
    wanted = {"he": "m", "his": "m", "she": "f", "her": "f"}.get(need.kind, "")
    known = [each for each in free if wanted and each.gender == wanted]
    return known or list(free)


def _best(need: Need, fitting: Sequence[Candidate], sentence: Sentence) -> Candidate | None:
    """A relative pronoun means what stands nearest before it, an elided subject something of its sentence."""
    near = [candidate for candidate in fitting if sentence.start <= candidate.start < sentence.end]
    if need.kind == "relative" and near:
        return max(near, key=lambda candidate: candidate.end)
    return next(iter(near or fitting) if need.kind in _IN_FRONT else iter(fitting), None)


def _worded(view: Viewpoint, placed: Sequence[tuple[Need, Candidate]]) -> str:
    exact, start = view.sight.exact, view.start
    in_front = " ".join(candidate.text for need, candidate in placed if need.kind in _IN_FRONT)
    inside = {need.token.end - start: c.text for need, c in placed if need.token and need.kind not in _IN_FRONT}
    for at in sorted(inside, reverse=True):
        exact = f"{exact[:at]} [{inside[at]}]{exact[at:]}"
    auxiliary = _auxiliary(view) if "elided" in view.needs.kinds else ""
    lead = " ".join(part for part in (in_front, auxiliary) if part)
    return f"[{lead}] {exact}" if lead else exact[:1].upper() + exact[1:]


def _auxiliary(view: Viewpoint) -> str:
    """The finite verb before, where the proposition has a participle or infinitive and no finite verb of its own."""
    words = view.sight.found.tokens
    if any(token.is_finite for token in words) or not any(token.tag in ("VPART", "VINF") for token in words):
        return ""
    before = [token for token in view.sight.found.sentence.tokens if token.tag == "AUX" and token.start < view.start]
    return before[-1].text if before else ""
