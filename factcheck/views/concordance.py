"""Details and evidence side by side: what each passage says to each detail, and whether the evidence suffices."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import prefetch_related_objects

from factcheck.actions.advising import advice_on
from factcheck.domain.contradictions import Said
from factcheck.domain.independence import Bar, Piece, independence_of
from factcheck.domain.marking import Marked, mark_spans
from factcheck.domain.states import Stance
from factcheck.forms.evidence import EvidenceForm
from factcheck.models import Advice, Claim, ClaimAnchor, Detail, Evidence, OriginProposal, Source, User


@dataclass(frozen=True)
class Run:
    """A stretch of a passage; `answer` and `letter` where it decided about a detail."""

    text: str
    answer: str = ""
    letter: str = ""


@dataclass(frozen=True)
class EvidenceRow:
    """`is_readable` False: a confidential source, of which this person sees only that it is there.

    `said` are the details about which the passage says something. `origin` is a letter: pieces of one origin share it.
    `reprints` names the first of them.
    """

    piece: Evidence
    is_readable: bool
    runs: tuple[Run, ...]
    said: tuple[tuple[Detail, "Cell"], ...]
    origin: str
    reprints: str


@dataclass(frozen=True)
class Cell:
    """What one passage says to one detail; `words` decided. No answer: nothing was compared."""

    label: str
    may_be_compared: bool = True
    answer: str = ""
    nearly: bool = False
    words: str = ""
    why: str = ""
    language: str = ""

    @property
    def shown(self) -> str:
        return "nearly" if self.nearly and self.answer == "agrees" else self.answer


@dataclass(frozen=True)
class DetailRow:
    detail: Detail
    cells: tuple[Cell, ...]

    @property
    def is_unmet(self) -> bool:
        """Passages were held against it, and none of them bears it out."""
        answers = {cell.answer for cell in self.cells} - {""}
        return bool(answers) and "agrees" not in answers


def evidence_context(user: User, found: Claim, anchor: ClaimAnchor | None) -> dict[str, Any]:
    """Everything that the table and the list of evidence show, at a constant number of queries."""
    prefetch_related_objects([found], "details")
    pieces, details = list(Evidence.objects.for_review().filter(claim=found)), list(found.details.all())
    hidden = _hidden(user, pieces)
    shown = [piece for piece in pieces if piece.source_id not in hidden]
    if anchor:
        anchor.claim = found
    advice = advice_on(anchor, details, shown) if anchor else {}
    rows = [DetailRow(detail, _cells(at, pieces, advice)) for at, detail in enumerate(details)]
    return {
        "details": rows,
        "held": sum(detail.holds is True for detail in details),
        "unmet": _unmet(pieces, rows),
        "hollow": [piece for piece in pieces if piece.is_hollow],
        "statement_runs": _statement_runs(anchor, details) if anchor else (),
        "evidence": _evidence_rows(pieces, rows, advice, hidden),
        "uncounted": sum(not piece.counts for piece in pieces),
        "awaited": ",".join(str(p.pk) for p in pieces if p.capture and p.capture.is_under_way and not p.snapshot),
        "bar": bar_of(pieces),
        "said": _said(pieces, rows),
        "proposals": _proposals(pieces, hidden),
        "evidence_form": EvidenceForm(user=user),
    }


def _unmet(pieces: Sequence[Evidence], rows: Sequence[DetailRow]) -> list[Detail]:
    """What no passage bears out. Where evidence that counts refutes the claim, nothing has to: not to agree is what it
    says, and under a rating that it does not fit it is told beside the rating.
    """
    if any(piece.counts and piece.stance == Stance.REFUTES for piece in pieces):
        return []
    return [row.detail for row in rows if row.is_unmet]


def _evidence_rows(
    pieces: Sequence[Evidence], rows: Sequence[DetailRow], advice: dict[int, list[Advice]], hidden: set[int]
) -> list[EvidenceRow]:
    details = [row.detail for row in rows]
    return [
        EvidenceRow(
            piece,
            piece.source_id not in hidden,
            _passage(piece, details, advice.get(piece.pk)),
            tuple((row.detail, row.cells[at]) for row in rows if row.cells[at].answer not in ("", "silent")),
            *origin,
        )
        for at, (piece, origin) in enumerate(zip(pieces, _origins(pieces), strict=True))
    ]


def _said(pieces: Sequence[Evidence], rows: Sequence[DetailRow]) -> list[Said]:
    return [
        Said(
            piece.label,
            piece.stance,
            piece.counts,
            tuple(row.detail.letter for row in rows if row.cells[at].answer == "conflicts"),
        )
        for at, piece in enumerate(pieces)
    ]


def _hidden(user: User, pieces: Sequence[Evidence]) -> set[int]:
    """The confidential sources that this person may not read; asked only where there are any."""
    confidential = {piece.source_id for piece in pieces if piece.source.confidential}
    if not confidential:
        return set()
    readable = Source.objects.readable_by(user).filter(pk__in=confidential)
    return confidential - set(readable.values_list("pk", flat=True))


def _cells(at: int, pieces: Sequence[Evidence], advice: dict[int, list[Advice]]) -> tuple[Cell, ...]:
    """What each passage says to the detail at this place, in the order of the evidence."""
    return tuple(
        _cell(piece, advice[piece.pk][at]) if piece.pk in advice else Cell(piece.label, piece.may_be_compared)
        for piece in pieces
    )


def _cell(piece: Evidence, said: Advice) -> Cell:
    words = piece.quote[said.start : said.end] if said.start is not None else ""
    return Cell(piece.label, piece.may_be_compared, said.answer, said.nearly, words, said.why, piece.source.language)


def _statement_runs(anchor: ClaimAnchor, details: list[Detail]) -> list[tuple[str, Detail | None]]:
    """The claim's own words, cut at its details."""
    by_key = {detail.pk: detail for detail in details if detail.type != "quote"}
    spans = [Marked(detail.start, detail.end, key) for key, detail in by_key.items()]
    return [(run.text, by_key[run.keys[-1]] if run.keys else None) for run in mark_spans(anchor.exact, spans)]


def _passage(piece: Evidence, details: Sequence[Detail], advice: list[Advice] | None) -> tuple[Run, ...]:
    """The quotation, cut where words decided about a detail."""
    decided = dict(enumerate(advice or ()))
    spans = [
        Marked(said.start, said.end, at)
        for at, said in decided.items()
        if said.start is not None and said.end is not None and said.answer != "silent"
    ]
    runs = []
    for run in mark_spans(piece.quote, spans):
        if run.keys:
            cell = _cell(piece, decided[run.keys[-1]])
            runs.append(Run(run.text, cell.shown, details[run.keys[-1]].letter))
        else:
            runs.append(Run(run.text))
    return tuple(runs)


def _origins(pieces: Sequence[Evidence]) -> list[tuple[str, str]]:
    """For each piece the letter of its origin, and the label of the first of that origin where it is not itself."""
    first: dict[str, tuple[str, str]] = {}
    found = []
    for piece in pieces:
        letter, label = first.setdefault(piece.source.origin_key, (_letter(len(first)), piece.label))
        found.append((letter, label if label != piece.label else ""))
    return found


def _letter(number: int) -> str:
    return chr(65 + number) if number < 26 else str(number + 1)


def bar_of(pieces: Sequence[Evidence]) -> Bar:
    return independence_of(
        [Piece(p.source.origin_key, p.level, p.source.type, p.stance, p.counts, p.is_uncaptured) for p in pieces]
    )


@dataclass(frozen=True)
class SharedOrigin:
    """Two pieces that may go back to one text, which nobody has decided yet."""

    one: Evidence
    other: Evidence
    proposal: OriginProposal


def _proposals(pieces: Sequence[Evidence], hidden: set[int]) -> list[SharedOrigin]:
    by_source = {piece.source_id: piece for piece in reversed(pieces) if piece.source_id not in hidden}
    if len(by_source) < 2:
        return []
    open_ones = OriginProposal.objects.undecided().filter(source__in=by_source, other__in=by_source)
    return [SharedOrigin(by_source[row.source_id], by_source[row.other_id], row) for row in open_ones]
