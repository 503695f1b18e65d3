"""The figures of the annotation's scorer (tests/articles/score.py), taken within the package."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from factcheck.domain.extraction.found import Extraction, FoundClaim

from .annotated import AnnotatedArticle, AnnotatedClaim
from .matching import Ruler, matches

DETAILS = ("date", "number", "person", "organisation", "place", "quote")
Pair = tuple[AnnotatedClaim, FoundClaim]


@dataclass
class Tally:
    """Counts over any number of articles."""

    counts: Counter[str] = field(default_factory=Counter)
    right_order: float = 0.0

    def add(self, article: AnnotatedArticle, extraction: Extraction) -> None:
        ruler = Ruler.of(article.text)
        found = [claim for claim in extraction.claims if claim.checkable]
        pairs = [(article.claims[one], found[other]) for one, other in matches(ruler, article.claims, found)]
        self.counts += Counter(annotated=len(article.claims), found=len(found), matched=len(pairs))
        self.counts["out of bounds"] += sum(not 0 <= c.start < c.end <= len(article.text) for c in extraction.claims)
        self._count_spans(ruler, article.claims, found)
        for pair in pairs:
            self._count_pair(*pair)
        self._count_details(ruler, article.claims, found)
        self._count_order(pairs)

    def _count_spans(self, ruler: Ruler, wanted: Sequence[AnnotatedClaim], found: Sequence[FoundClaim]) -> None:
        self.counts["merged"] += sum(_merged(ruler, claim, wanted) for claim in found)
        self.counts["split"] += sum(_split(ruler, claim, wanted, found) for claim in wanted)
        self.counts["on none"] += sum(not any(ruler.shared(claim, other) for other in wanted) for claim in found)

    def _count_pair(self, wanted: AnnotatedClaim, found: FoundClaim) -> None:
        wording = found.standalone.casefold()
        self.counts["mentions"] += len(wanted.mentions)
        self.counts["mentioned"] += sum(mention.casefold() in wording for mention in wanted.mentions)
        got = set(found.kinds)
        self.counts["kinds right"] += len(wanted.kinds & got)
        self.counts["kinds told"] += len(wanted.kinds) + len(got)

    def _count_details(self, ruler: Ruler, wanted: Sequence[AnnotatedClaim], found: Sequence[FoundClaim]) -> None:
        for kind in DETAILS:
            gold = {(d.start, d.end): d for claim in wanted for d in claim.details if d.type == kind}
            got = {(d.start, d.end): d for claim in found for d in claim.details if d.type == kind}
            hits = len(matches(ruler, [gold[at] for at in sorted(gold)], [got[at] for at in sorted(got)]))
            self.counts[f"{kind} right"] += hits
            self.counts[f"{kind} told"] += len(gold) + len(got)

    def _count_order(self, pairs: Sequence[Pair]) -> None:
        for (one, first), (other, second) in combinations(pairs, 2):
            if one.priority != other.priority:
                self.counts["ordered pairs"] += 1
                same = first.priority == second.priority
                self.right_order += (
                    0.5 if same else (one.priority > other.priority) == (first.priority > second.priority)
                )

    def figures(self) -> Mapping[str, float]:
        return dict(self._figures())

    def _figures(self) -> Iterator[tuple[str, float]]:
        count = self.counts
        yield "claims annotated", count["annotated"]
        yield "claims proposed", count["found"]
        yield "recall", _share(count["matched"], count["annotated"])
        yield "precision", _share(count["matched"], count["found"])
        yield "F1", _share(2 * count["matched"], count["annotated"] + count["found"])
        yield "merged per annotated claim", _share(count["merged"], count["annotated"])
        yield "split per annotated claim", _share(count["split"], count["annotated"])
        yield "proposals on no claim at all", _share(count["on none"], count["found"])
        yield "standalone wording names its subject", _share(count["mentioned"], count["mentions"])
        yield "kinds F1", _share(2 * count["kinds right"], count["kinds told"])
        yield "priority pairs in the right order", _share(self.right_order, count["ordered pairs"])
        yield "anchors out of bounds", count["out of bounds"]
        for kind in DETAILS:
            yield f"detail F1 {kind}", _share(2 * count[f"{kind} right"], count[f"{kind} told"])
        right, told = (sum(count[f"{kind} {what}"] for kind in DETAILS) for what in ("right", "told"))
        yield "detail F1 all", _share(2 * right, told)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _merged(ruler: Ruler, found: FoundClaim, wanted: Sequence[AnnotatedClaim]) -> int:
    """How many annotated claims lie in the found one beside the first; those inside each other count once."""
    inside = [claim for claim in wanted if ruler.holds(found, claim)]
    nested = sum(
        1
        for one in inside
        for other in inside
        if one is not other and other.start <= one.start and one.end <= other.end
    )
    return max(0, len(inside) - nested - 1)


def _split(ruler: Ruler, wanted: AnnotatedClaim, claims: Sequence[AnnotatedClaim], found: Sequence[FoundClaim]) -> int:
    """How many found claims lie in the annotated one beside the first; those that are another annotated one do not
    count.
    """
    others = [claim for claim in claims if claim is not wanted]
    parts = [
        part
        for part in found
        if ruler.holds(wanted, part) and not any(ruler.likeness(part, other) >= 0.5 for other in others)
    ]
    return max(0, len(parts) - 1)
