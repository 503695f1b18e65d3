"""What speaks for a candidate: nearness, rank, agreement with the pronoun, who is speaking."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from factcheck.domain.extraction.parts import Part
from factcheck.domain.extraction.weighing.sight import Sight

from .answers import answers
from .candidates import Candidate, Viewpoint

_FITS = {
    "he": ("person", "m"), "his": ("person", "m"), "she": ("person", "f"), "her": ("person", "f"),
    "i": ("person", ""), "my": ("person", ""),
}  # fmt: skip


def described(view: Viewpoint, known: Sequence[Candidate]) -> Iterator[list[Part]]:
    """The parts of the features of each candidate, in order."""
    answered: defaultdict[Candidate, list[str]] = defaultdict(list)
    for name, candidate in answers(view, known):
        answered[candidate].append(name)
    ranks: Counter[str] = Counter()
    claim = tuple(_claim(view.sight))
    for candidate in known:
        yield list(_parts(view, candidate, ranks[candidate.kind], tuple(answered[candidate]), claim))
        ranks[candidate.kind] += 1


def _parts(
    view: Viewpoint, candidate: Candidate, rank: int, answered: tuple[str, ...], claim: tuple[str, ...]
) -> Iterator[Part]:
    """`rank` is the candidate's place among those of its kind, the nearest first; `answered` the questions to which
    it is the answer; `claim` what holds of the claim whoever is meant.
    """
    kind, needs = candidate.kind, view.needs.kinds or ("nothing",)
    yield _placed, (kind, _where(view, candidate), min(4, rank), needs)
    yield _answering, (answered, needs)
    yield _claimed, (kind, view.sight.article.knows.code, claim)
    for fact in dict.fromkeys(_standing(view, candidate)):
        yield _stands, (kind, fact, needs)
    for need in needs:
        if (fit := _fit(need, candidate)) is not None:
            yield _fitting, (need, fit, min(3, rank))


def _placed(kind: str, where: str, rank: int, needs: tuple[str, ...]) -> list[str]:
    found = ["bias", f"kind={kind}", f"where={where}", f"rank={rank}", f"{kind}&where={where}", f"{kind}&rank={rank}"]
    for need in needs:
        found += (f"{need}&kind={kind}", f"{need}&{kind}&where={where}", f"{need}&{kind}&rank={min(3, rank)}")
    return found


def _answering(answered: tuple[str, ...], needs: tuple[str, ...]) -> list[str]:
    found = ["answers " + name for name in answered]
    for need in needs:
        found += [*(f"{need}&answers {name}" for name in answered), f"{need}&answers={len(answered)}"]
    return found


def _claimed(kind: str, code: str, claim: tuple[str, ...]) -> list[str]:
    return [f"{kind}&lang={code}", *(f"{kind}&claim {fact}" for fact in claim)]


def _stands(kind: str, fact: str, needs: tuple[str, ...]) -> list[str]:
    return [fact, f"{kind}&{fact}", *(f"{need}&{kind}&{fact}" for need in needs)]


def _fitting(need: str, fit: str, rank: int) -> list[str]:
    return [f"{need}&fits={fit}", f"{need}&fits={fit}&rank={rank}"]


def _where(view: Viewpoint, candidate: Candidate) -> str:
    """How far back the candidate stands."""
    index = view.scene.sentence_at(candidate.start)
    if candidate.start > view.start:
        return "later"
    if index == view.sentence:
        gap = view.scene.text[candidate.end : view.start]
        return "adjoining" if len(gap.strip(" ,–—(")) == 0 else "near" if len(gap) < 25 else "same"
    back = view.sentence - index
    here = view.scene.sentences[view.sentence].line.start
    paragraph = view.scene.sentences[index].line.start == here
    return f"{min(3, back)} back" + (" in paragraph" if paragraph else "")


def _standing(view: Viewpoint, candidate: Candidate) -> Iterator[str]:
    """What the candidate is in the article and in its sentences."""
    scene = view.scene
    for place, named in enumerate(scene.leading):
        if named.name == candidate.text:
            yield f"leading={place}"
    yield f"stands {min(4, candidate.weight)}"
    if any(
        topic.start == candidate.start or candidate.text.endswith(scene.text[topic.start : topic.end])
        for topic in scene.topics
    ):
        yield "topic"
    index = scene.sentence_at(candidate.start)
    first = scene.phrases[index][0] if scene.phrases[index] else None
    if first is not None and first.start <= candidate.start < first.end + 25:
        yield f"opens {min(2, view.sentence - index)}"
    if scene.sentences and candidate.start < scene.sentences[0].end:
        yield "headline"
    parent = view.sight.parent
    if parent is not None and parent.start <= candidate.start < parent.end:
        yield "in saying"
    said = view.sight.found.attribution
    if said is not None and said.speaker and _same(said.speaker, candidate.text):
        yield "speaker"
    if view.sight.found.sentence.line.speaker and _same(view.sight.found.sentence.line.speaker, candidate.text):
        yield "answers"
    if _speaks(view, candidate):
        yield "beside saying"


def _same(one: str, other: str) -> bool:
    return one.lower() in other.lower() or other.lower() in one.lower()


def _speaks(view: Viewpoint, candidate: Candidate) -> bool:
    """A verb of saying follows or precedes it closely. Asked of the same candidate for many claims."""
    found = view.scene.speaking.get((candidate.start, candidate.end))
    if found is None:
        text, saying = view.scene.text, view.scene.knows.markers["saying"]
        before = saying.search(text, max(0, candidate.start - 14), candidate.start)
        found = bool(before or saying.search(text, candidate.end, candidate.end + 14))
        view.scene.speaking[candidate.start, candidate.end] = found
    return found


def _fit(need: str, candidate: Candidate) -> str | None:
    wanted = _FITS.get(need)
    if wanted is None:
        if need in ("it", "its"):
            return "no" if candidate.kind == "person" or candidate.plural else "yes"
        if need in ("they", "their", "we", "our"):
            return "plural" if candidate.plural else candidate.kind
        return None
    if candidate.kind != wanted[0]:
        return "no"
    return (
        "yes"
        if wanted[1] and candidate.gender == wanted[1]
        else "maybe"
        if not wanted[1] or not candidate.gender
        else "no"
    )


def _claim(sight: Sight) -> Iterator[str]:
    named = {detail.type for detail in sight.found.details if detail.type in ("person", "organisation", "place")}
    yield from ("names " + kind for kind in named)
    if not named:
        yield "names none"
    if sight.in_quotation:
        yield "quoted"
    if sight.parent is not None:
        yield "nested"
    if sight.is_answer:
        yield "answer"
    if sight.found.sentence.line.kind == "headline":
        yield "headline"
    for hint in ("money", "saying", "source", "kin", "being", "having", "law"):
        if hint in sight.hints:
            yield hint
