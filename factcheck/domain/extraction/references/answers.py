"""Plain answers to "who is meant?", one for each way to look for it. The model weighs them against each other."""

from collections.abc import Callable, Iterator, Sequence

from .candidates import Candidate, Viewpoint

Answer = Callable[[Viewpoint, Sequence[Candidate]], Candidate | None]


def answers(view: Viewpoint, known: Sequence[Candidate]) -> Iterator[tuple[str, Candidate]]:
    for name, answer in ANSWERS:
        found = answer(view, known)
        if found is not None:
            yield name, found


def _nearest(view: Viewpoint, known: Sequence[Candidate]) -> Candidate | None:
    """What ends last before the proposition, in its sentence."""
    start = view.sight.found.sentence.start
    return max((each for each in known if start <= each.start < view.start), key=lambda each: each.end, default=None)


def _subject(view: Viewpoint, known: Sequence[Candidate]) -> Candidate | None:
    """What opens the sentence."""
    return _opening(view, known, view.sentence)


def _subject_before(view: Viewpoint, known: Sequence[Candidate]) -> Candidate | None:
    return _opening(view, known, view.sentence - 1) if view.sentence else None


def _opening(view: Viewpoint, known: Sequence[Candidate], index: int) -> Candidate | None:
    """The first candidate of the sentence that no preposition governs."""
    sentence = view.scene.sentences[index]
    inside = sorted(
        (c for c in known if sentence.start <= c.start < min(sentence.end, view.start)), key=lambda c: c.start
    )
    free = (candidate for candidate in inside if candidate.start not in view.scene.governed[index])
    return next(free, inside[0] if inside else None)


def _clause_subject(view: Viewpoint, known: Sequence[Candidate]) -> Candidate | None:
    """The last candidate before the last finite verb that no preposition governs."""
    sentence = view.scene.sentences[view.sentence]
    verbs = [token.start for token in sentence.tokens if token.is_finite and token.start < view.start]
    if not verbs:
        return None
    before = [
        c for c in known if sentence.start <= c.start < verbs[-1] and c.start not in view.scene.governed[view.sentence]
    ]
    return max(before, key=lambda candidate: candidate.start, default=None)


def _person(gender: str) -> Answer:
    def answer(view: Viewpoint, known: Sequence[Candidate]) -> Candidate | None:
        fitting = [c for c in known if c.kind == "person" and c.gender in (gender, "") and c.start < view.start]
        return max(fitting, key=lambda candidate: (candidate.gender == gender, candidate.start), default=None)

    return answer


def _last(kind: str) -> Answer:
    def answer(view: Viewpoint, known: Sequence[Candidate]) -> Candidate | None:
        return max((c for c in known if c.kind == kind and c.start < view.start), key=lambda c: c.start, default=None)

    return answer


def _leading(kind: str) -> Answer:
    def answer(view: Viewpoint, known: Sequence[Candidate]) -> Candidate | None:
        return max((c for c in known if c.kind == kind), key=lambda c: (c.weight, -c.start), default=None)

    return answer


def _speaker(view: Viewpoint, known: Sequence[Candidate]) -> Candidate | None:
    """Who answers in an interview; or the person beside a verb of saying, in this sentence or the last with one."""
    line = view.sight.found.sentence.line.speaker.lower()
    persons = [candidate for candidate in known if candidate.kind == "person"]
    if line:
        return next((person for person in persons if line in person.text.lower()), None)
    if view.sight.is_answer:
        return next((p for p in persons if view.scene.interviewee and p.text == view.scene.interviewee.name), None)
    for index in range(view.sentence, max(-1, view.sentence - 3), -1):
        saying = view.scene.sayings[index]
        near = [(abs(p.start - at), p.start, p) for p in persons for at in saying if abs(p.start - at) < 60]
        if near:
            return min(near, key=lambda each: each[:2])[2]
    return None


def _author(view: Viewpoint, known: Sequence[Candidate]) -> Candidate | None:
    return next((candidate for candidate in known if candidate.kind == "author"), None)


ANSWERS: tuple[tuple[str, Answer], ...] = (
    ("nearest", _nearest),
    ("subject", _subject),
    ("subject before", _subject_before),
    ("clause subject", _clause_subject),
    ("he", _person("m")),
    ("she", _person("f")),
    ("last person", _last("person")),
    ("last organisation", _last("organisation")),
    ("last place", _last("place")),
    ("leading person", _leading("person")),
    ("leading organisation", _leading("organisation")),
    ("leading place", _leading("place")),
    ("speaker", _speaker),
    ("author", _author),
)
