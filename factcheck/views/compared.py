"""What the comparison of two versions shows: paragraphs beside each other, and what became of each claim."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from factcheck.domain.differences import Difference, compare_wordings
from factcheck.domain.ordering import moved
from factcheck.domain.revisions import Outcome
from factcheck.domain.side_by_side import Row, side_by_side
from factcheck.models import Article, ArticleVersion, Claim, ClaimAnchor, Fate

NEW, MOVED = "new", "moved"
ASIDE = ("replaced", "dismissed")


@dataclass(frozen=True)
class Standing:
    """A claim and what became of it: kept, moved, stale, removed or new. `candidates` are the places in doubt."""

    claim: Claim
    outcome: str
    fate: Fate | None = None
    before: ClaimAnchor | None = None
    after: ClaimAnchor | None = None

    @property
    def is_undecided(self) -> bool:
        return self.fate is not None and self.fate.is_undecided

    @property
    def candidates(self) -> list[tuple[int, tuple[Difference, ...]]]:
        """Each place with its words, compared with the old ones."""
        if self.fate is None or self.before is None or not self.fate.is_undecided:
            return []
        text, old = self.fate.version.text, self.before.exact
        return [(at, compare_wordings(old, text[start:end])) for at, (start, end) in enumerate(self.fate.candidates)]


@dataclass(frozen=True)
class Compared:
    """A paragraph beside its counterpart, or a run of unchanged ones, with the claims that stand in it."""

    rows: tuple[Row, ...]
    standings: tuple[Standing, ...]

    @property
    def row(self) -> Row:
        return self.rows[0]

    @property
    def kept(self) -> list[list[Standing]]:
        """Together those that one mark stands for: where a claim is now, with its verdict where one stands."""
        found: dict[tuple[str, str], list[Standing]] = {}
        for standing in self.standings:
            if standing.outcome == Outcome.KEPT:
                found.setdefault(_mark_of(standing.claim), []).append(standing)
        return list(found.values())

    @property
    def others(self) -> list[Standing]:
        return [standing for standing in self.standings if standing.outcome != Outcome.KEPT]


def _mark_of(claim: Claim) -> tuple[str, str]:
    judged = claim.verdict if claim.is_judged else None
    return claim.status, judged.final_rating.key if judged else ""


def standings_of(article: Article, base: ArticleVersion, version: ArticleVersion) -> list[Standing]:
    """Every claim that stood in `base`, and those that only `version` has, at a constant number of queries."""
    before, after = _anchors(base), _anchors(version)
    is_next = base.number == version.number - 1
    fates = _fates(version) if is_next else {}
    claims = article.claims.for_cards().exclude(status__in=ASIDE)
    standings = [
        _standing(claim, before.get(claim.pk), after.get(claim.pk), fates.get(claim.pk))
        for claim in claims
        if claim.pk in before or claim.pk in after
    ]
    return standings if is_next else _with_moved(standings)


def _with_moved(standings: list[Standing]) -> list[Standing]:
    """Over several versions no fate says it: of the same words, those that changed places with the others."""
    places = [_places(standing) for standing in standings]
    elsewhere = moved([pair for pair in places if pair])
    return [
        replace(standing, outcome=MOVED) if pair in elsewhere else standing
        for standing, pair in zip(standings, places, strict=True)
    ]


def _places(standing: Standing) -> tuple[int, int] | None:
    if standing.outcome != Outcome.KEPT or standing.before is None or standing.after is None:
        return None
    return standing.before.start, standing.after.start


def standing_of(claim: Claim, fate: Fate) -> Standing:
    """One claim in the version of its fate."""
    number = fate.version.number
    anchors = {a.version.number: a for a in claim.anchors.filter(version__number__lte=number).select_related("version")}
    return _standing(claim, anchors.get(number - 1), anchors.get(number), fate)


def _anchors(version: ArticleVersion) -> dict[int, ClaimAnchor]:
    return {anchor.claim_id: anchor for anchor in ClaimAnchor.objects.filter(version=version)}


def _fates(version: ArticleVersion) -> dict[int, Fate]:
    fates = {fate.claim_id: fate for fate in Fate.objects.filter(version=version)}
    for fate in fates.values():
        fate.version = version
    return fates


def _standing(claim: Claim, before: ClaimAnchor | None, after: ClaimAnchor | None, fate: Fate | None) -> Standing:
    return Standing(claim, _outcome(before, after, fate), fate, before, after)


def _outcome(before: ClaimAnchor | None, after: ClaimAnchor | None, fate: Fate | None) -> str:
    if before is None:
        return NEW
    if after is None:
        return Outcome.REMOVED
    if fate and fate.outcome == Outcome.KEPT:
        return MOVED if fate.moved else Outcome.KEPT
    if fate:
        return Outcome.STALE
    return Outcome.KEPT if after.exact == before.exact else Outcome.STALE


def compared(
    base: ArticleVersion, version: ArticleVersion, standings: Sequence[Standing], *, whole: bool
) -> Iterator[Compared]:
    """Row by row; unless the whole text is wanted, neighbouring rows without a change are one."""
    rows = side_by_side(base.text, version.text)
    placed = _by_row(rows, standings)

    def is_folded(index: int) -> bool:
        return rows[index].is_same and not whole

    for folded, group in groupby(range(len(rows)), key=is_folded):
        members = list(group)
        for part in [members] if folded else [[index] for index in members]:
            here = tuple(standing for index in part for standing in placed.get(index, ()))
            yield Compared(tuple(rows[index] for index in part), here)


def _by_row(rows: Sequence[Row], standings: Iterable[Standing]) -> Mapping[int, list[Standing]]:
    """Index of the row -> its claims in the order of the text: by the new place, the old one where there is none."""
    old = sorted((row.old[0], index) for index, row in enumerate(rows) if row.old)
    new = sorted((row.new[0], index) for index, row in enumerate(rows) if row.new)
    placed: dict[int, list[tuple[int, Standing]]] = defaultdict(list)
    for standing in standings:
        anchor = standing.after or standing.before
        if anchor:
            index = _row_at(new if standing.after else old, anchor.start)
            placed[index].append((anchor.start, standing))
    return {index: [one for _, one in sorted(here, key=lambda pair: pair[0])] for index, here in placed.items()}


def _row_at(starts: Sequence[tuple[int, int]], offset: int) -> int:
    """The row whose paragraph holds the offset: the last that begins there or before."""
    at = bisect_right(starts, offset, key=itemgetter(0)) - 1
    return starts[max(at, 0)][1]
