"""The words before and after a claim, so that it is never shown alone."""

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.domain.accusing import reads_as_accusation
from factcheck.domain.differences import Difference, compare_wordings
from factcheck.domain.quote_marks import with_marks
from factcheck.domain.states import Status
from factcheck.models import Claim, ClaimAnchor, Detail

REACH = 240


@dataclass(frozen=True)
class Surroundings:
    """`opening` and `closing` are the quotation marks right around the words, the latter with its stop."""

    before: str
    opening: str
    words: str
    closing: str
    after: str


def surroundings(anchor: ClaimAnchor) -> Surroundings:
    """From the block that the anchor stands in, at most REACH code points on each side, cut between words."""
    text = anchor.version.text
    start = max(text.rfind("\n", 0, anchor.start) + 1, 0)
    end = text.find("\n", anchor.end)
    end = len(text) if end < 0 else end
    begin, stop = with_marks(text, anchor.start, anchor.end)
    return Surroundings(
        _worded(_tail(text[start:begin])),
        text[begin : anchor.start],
        text[anchor.start : anchor.end],
        text[anchor.end : stop],
        _worded(_head(text[stop:end])),
    )


def _tail(text: str) -> str:
    return text if len(text) <= REACH else "… " + text[-REACH:].split(" ", 1)[-1]


def _head(text: str) -> str:
    return text if len(text) <= REACH else text[:REACH].rsplit(" ", 1)[0] + " …"


def _worded(text: str) -> str:
    """Without the stop that ends the claim's own sentence; nothing where only that is left."""
    return text.lstrip(".,;:!? ") if any(map(str.isalnum, text)) else ""


@dataclass(frozen=True)
class Reworded:
    """`is_proposed`: these are the words that the last verdict asked for."""

    number: int
    words: tuple[Difference, ...]
    is_proposed: bool


def reworded(claim: Claim) -> Reworded | None:
    """What a new version made of the claim's words, until somebody has confirmed them."""
    if not claim.wording_changed:
        return None
    anchors = list(claim.anchors.select_related("version").defer("version__text").order_by("-version__number")[:2])
    if len(anchors) < 2:
        return None
    now, before = anchors
    proposed = claim.verdict.final_wording if claim.verdict else ""
    is_proposed = bool(proposed) and _bare(proposed) == _bare(now.exact)
    return Reworded(now.version.number, compare_wordings(before.exact, now.exact), is_proposed)


def _bare(words: str) -> str:
    """Without the full stop that may stand in the text or in the words."""
    return words.strip().removesuffix(".")


def gone_in(claim: Claim) -> int | None:
    """The version in which its words no longer stand: there it can be attached anew."""
    if claim.status != Status.REMOVED:
        return None
    stood = claim.anchors.order_by("-version__number").values_list("version__number", flat=True).first() or 0
    return min(stood + 1, claim.article.current.number)


def accuses(claim: Claim, anchor: ClaimAnchor, details: Iterable[Detail]) -> bool:
    """Whether it may be a legal risk that nobody has flagged: as the words stand in the text, or as the statement has
    them by itself.
    """
    return not claim.legal_risk and reads_as_accusation(
        f"{anchor.exact}\n{claim.statement}",
        claim.article.language,
        reasons=claim.priority_reasons,
        types={detail.type for detail in details},
    )
