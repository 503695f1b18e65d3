"""What the linear models know of a proposition: details, tags, closed-class words, groups of words, place."""

from collections.abc import Iterator
from itertools import chain, pairwise

from factcheck.domain.extraction.tokens import Token

from .sight import Sight

OPEN = ("NOUN", "NAME", "VFIN", "VPART", "VINF", "ADJ", "NUM", "PUNCT")
FULL_VERBS = ("VFIN", "VPART", "VINF")
_BESIDE_DETAIL = ("more", "trend", "level", "most", "future", "plan", "possible", "coming", "being", "having", "saying",
                  "source")  # fmt: skip
_TOGETHER = (("saying", "source"), ("saying", "reported"), ("more", "level"), ("trend", "level"), ("being", "most"))
_OUTSIDE = ("saying", "source", "reported", "first person")


def features(sight: Sight) -> tuple[str, ...]:
    """Each once."""
    parts = (_place(sight), _details(sight), _hints(sight), _verbs(sight), _words(sight))
    return tuple(dict.fromkeys(chain.from_iterable(parts)))


def _place(sight: Sight) -> Iterator[str]:
    code, line = sight.article.knows.code, sight.found.sentence.line
    yield from ("bias", "lang=" + code, "line=" + line.kind)
    facts = (
        ("inner", bool(sight.inner)), ("nested", sight.parent is not None), ("speaker", bool(line.speaker)),
        ("interview", sight.article.interview), ("quoted", sight.in_quotation), ("answer", sight.is_answer),
        ("question", sight.is_question), ("personal", sight.article.personal),
        ("quoted and nested", sight.in_quotation and sight.parent is not None),
        ("quoted and free", sight.in_quotation and sight.parent is None),
        ("marks", any(mark in sight.exact for mark in '„“”"«»')),
    )  # fmt: skip
    yield from (name for name, holds in facts if holds)
    count = len(sight.found.tokens)
    yield "length=" + ("short" if count < 4 else "few" if count < 8 else "some" if count < 16 else "many")
    yield "before=" + _edge(sight.before, code)
    yield "after=" + (_edge(sight.after, ""))


def _edge(token: Token | None, code: str) -> str:
    if token is None:
        return "edge"
    return token.low if token.tag == "PUNCT" else code + token.low if code and token.tag not in OPEN else token.tag


def _details(sight: Sight) -> Iterator[str]:
    own = {detail.type for detail in sight.details}
    yield from ("own=" + name for name in own)
    yield from ("inside=" + detail.type for detail in sight.found.details if detail not in sight.details)
    yield f"own={min(3, len(sight.details))}"
    if any(detail.type == "quote" and detail.start > sight.found.start for detail in sight.details):
        yield "quotes"


def _hints(sight: Sight) -> Iterator[str]:
    hints = sight.hints
    yield from ("hint=" + name for name in hints)
    yield from ("outside=" + name for name in sight.article.knows.markers.within(sight.around, _OUTSIDE))
    yield from (f"hint={one}+{other}" for one, other in _TOGETHER if one in hints and other in hints)
    tags = {token.tag for token in sight.words}
    measured = [detail.type for detail in sight.details if detail.type in ("number", "date")]
    for name in hints:
        if name in _BESIDE_DETAIL:
            yield from (f"hint={name}&{kind}" for kind in measured)
            if not tags & set(FULL_VERBS):
                yield f"hint={name}&no full verb"
        if name in ("future", "plan", "possible") and "VINF" in tags:
            yield f"hint={name}&infinitive"


def _verbs(sight: Sight) -> Iterator[str]:
    code, words = sight.article.knows.code, sight.words
    tags = [token.tag for token in words]
    yield "verbs=" + "-".join(sorted({token.tag for token in words if token.is_verb}))
    finite = next((token for token in words if token.is_finite), None)
    if finite is None:
        return
    yield "finite=" + finite.tag
    if finite.tag == "AUX":
        with_ = "VPART" if "VPART" in tags else "VINF" if "VINF" in tags else "alone"
        yield f"auxiliary={code}{finite.low}"
        yield f"auxiliary={code}{finite.low}+{with_}"
    else:
        yield f"ending={code}{finite.low[-2:]}"


def _words(sight: Sight) -> Iterator[str]:
    code, words = sight.article.knows.code, sight.words
    yield from ("tag=" + token.tag for token in words)
    yield from ("word=" + code + token.low for token in words if token.tag not in OPEN)
    if words:
        yield "first=" + words[0].tag
        yield "last=" + words[-1].tag
        if words[0].tag not in OPEN:
            yield "first=" + code + words[0].low
    for one, other in pairwise(words):
        if one.tag not in OPEN and other.tag != "PUNCT":
            yield f"pair={code}{one.low} " + (other.tag if other.tag in OPEN else other.low)
