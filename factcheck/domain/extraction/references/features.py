"""What speaks for a candidate: nearness, rank, agreement with the pronoun, who is speaking."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from factcheck.domain.extraction.parts import Part
from factcheck.domain.extraction.weighing.sight import Sight

from .answers import answers
from .candidates import Candidate, Viewpoint
from .scene import Scene, Standing

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
    claim, needs = tuple(_claim(view.sight)), view.needs.kinds or ("nothing",)
    for candidate in known:
        standing = _standing(view.scene, candidate)
        rank = min(4, ranks[candidate.kind])
        ranks[candidate.kind] += 1
        kind = candidate.kind
        parts: list[Part] = [
            (_placed, (kind, _where(view, candidate, standing.sentence), rank, needs)),
            (_answering, (tuple(answered.get(candidate, ())), needs)),
            (_claimed, (kind, view.sight.article.knows.code, claim)),
            (_stands, (kind, standing.facts, needs)),
            (_stands, (kind, tuple(_beside(view, candidate, standing)), needs)),
        ]
        parts += [(_fitting, (need, fit, min(3, rank))) for need in needs if (fit := _fit(need, candidate)) is not None]
        yield parts


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


def _stands(kind: str, facts: tuple[str, ...], needs: tuple[str, ...]) -> list[str]:
    found = []
    for fact in facts:
        found += [fact, f"{kind}&{fact}", *(f"{need}&{kind}&{fact}" for need in needs)]
    return found


def _fitting(need: str, fit: str, rank: int) -> list[str]:
    return [f"{need}&fits={fit}", f"{need}&fits={fit}&rank={rank}"]


def _where(view: Viewpoint, candidate: Candidate, index: int) -> str:
    """How far back the candidate, in sentence number `index`, stands."""
    if candidate.start > view.start:
        return "later"
    if index == view.sentence:
        gap = view.scene.text[candidate.end : view.start]
        return "adjoining" if len(gap.strip(" ,–—(")) == 0 else "near" if len(gap) < 25 else "same"
    back = view.sentence - index
    here = view.scene.sentences[view.sentence].line.start
    paragraph = view.scene.sentences[index].line.start == here
    return f"{min(3, back)} back" + (" in paragraph" if paragraph else "")


def _standing(scene: Scene, candidate: Candidate) -> Standing:
    """Asked of the same candidate for many claims."""
    key = (candidate.kind, candidate.text, candidate.start, candidate.end, candidate.weight)
    return scene.standings.of(key, lambda: _found_standing(scene, candidate))


def _found_standing(scene: Scene, candidate: Candidate) -> Standing:
    index = scene.sentence_at(candidate.start)
    first = scene.phrases[index][0] if scene.phrases[index] else None
    opens = first is not None and first.start <= candidate.start < first.end + 25
    return Standing(index, opens, tuple(_in_article(scene, candidate)))


def _in_article(scene: Scene, candidate: Candidate) -> Iterator[str]:
    for place, named in enumerate(scene.leading):
        if named.name == candidate.text:
            yield f"leading={place}"
    yield f"stands {min(4, candidate.weight)}"
    if any(
        topic.start == candidate.start or candidate.text.endswith(scene.text[topic.start : topic.end])
        for topic in scene.topics
    ):
        yield "topic"
    if scene.sentences and candidate.start < scene.sentences[0].end:
        yield "headline"
    if _speaks(scene, candidate):
        yield "beside saying"


def _beside(view: Viewpoint, candidate: Candidate, standing: Standing) -> Iterator[str]:
    """What the candidate is to the claim."""
    if standing.opens:
        yield f"opens {min(2, view.sentence - standing.sentence)}"
    parent = view.sight.parent
    if parent is not None and parent.start <= candidate.start < parent.end:
        yield "in saying"
    said = view.sight.found.attribution
    if said is not None and said.speaker and _same(said.speaker, candidate.text):
        yield "speaker"
    if view.sight.found.sentence.line.speaker and _same(view.sight.found.sentence.line.speaker, candidate.text):
        yield "answers"


def _same(one: str, other: str) -> bool:
    return one.lower() in other.lower() or other.lower() in one.lower()


def _speaks(scene: Scene, candidate: Candidate) -> bool:
    """A verb of saying follows or precedes it closely."""
    text, saying = scene.text, scene.knows.markers["saying"]
    before = saying.search(text, max(0, candidate.start - 14), candidate.start)
    return bool(before or saying.search(text, candidate.end, candidate.end + 14))


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
