"""Reported speech: who says it, by which words, and what is said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .found import Attribution
from .languages import Knowledge
from .tokens import Token

_QUOTED = re.compile(r"[„“\"«»]([^„“”\"«»]{12,2000})[“”\"«»]")
MIN_WORDS = 4


@dataclass(frozen=True)
class Reported:
    """`whole` is the span of the saying where saying and said are two claims, `content` that of what is said."""

    attribution: Attribution
    whole: tuple[int, int] | None
    content: tuple[int, int]


def reported_speech(text: str, tokens: Sequence[Token], knows: Knowledge) -> Reported | None:
    start, end = tokens[0].start, tokens[-1].end
    quoted = _direct(text, tokens, knows)
    if quoted:
        return quoted
    content = _content_clause(tokens, knows)
    if content:
        return content
    sentence = text[start:end].lower()
    for cue in knows.according:
        if re.search(rf"(?<!\w){re.escape(cue)}(?!\w)", sentence):
            return Reported(Attribution("", cue, "according"), None, (start, end))
    tag = _saying(tokens, knows)
    if tag is not None and _is_tag(tokens, tag):
        return Reported(Attribution(_speaker(tokens, tag), tokens[tag].text, "indirect"), None, (start, end))
    return None


def _saying(tokens: Sequence[Token], knows: Knowledge) -> int | None:
    return next((index for index, token in enumerate(tokens) if token.low in knows.says), None)


def _direct(text: str, tokens: Sequence[Token], knows: Knowledge) -> Reported | None:
    """Quoted words of some length beside a verb of saying outside the marks."""
    start, end = tokens[0].start, tokens[-1].end
    match = _QUOTED.search(text, start, end)
    if not match:
        return None
    outside = [
        index
        for index, token in enumerate(tokens)
        if token.low in knows.says and not match.start() <= token.start < match.end()
    ]
    attribution = Attribution(_speaker(tokens, outside[0]), tokens[outside[0]].text, "direct") if outside else None
    words = len(match.group(1).split())
    if attribution is None:
        return None
    whole = (start, end) if words >= MIN_WORDS + 1 else None
    return Reported(attribution, whole, match.span(1))


def _content_clause(tokens: Sequence[Token], knows: Knowledge) -> Reported | None:
    """A verb of saying followed by "dass" or "that" with a clause of its own."""
    said = _saying(tokens, knows)
    if said is None:
        return None
    for index in range(said + 1, min(said + 12, len(tokens) - MIN_WORDS)):
        token = tokens[index]
        comma = tokens[index - 1].text == ","
        if (
            token.low in knows.content
            and (comma or knows.code == "en")
            and any(t.is_finite for t in tokens[index + 1 :])
        ):
            if knows.code == "en" and index > said + 4:
                return None
            attribution = Attribution(_speaker(tokens, said), tokens[said].text, "indirect")
            return Reported(attribution, (tokens[0].start, tokens[-1].end), (tokens[index + 1].start, tokens[-1].end))
    return None


def _is_tag(tokens: Sequence[Token], at: int) -> bool:
    """The verb of saying stands in a short part between commas or at the end."""
    return any(token.text == "," for token in tokens[max(0, at - 6) : at]) or at >= len(tokens) - 5 or at <= 4


def _speaker(tokens: Sequence[Token], at: int) -> str:
    """The names or nouns next to the verb, before it or behind it."""
    before = _run(tokens, range(at - 1, -1, -1))[::-1]
    after = _run(tokens, range(at + 1, len(tokens)))
    chosen = before or after
    return " ".join(token.text for token in chosen)


def _run(tokens: Sequence[Token], indices: range) -> list[Token]:
    run: list[Token] = []
    for index in indices:
        token = tokens[index]
        if token.tag in ("NAME", "NOUN", "ART", "ADJ", "PRON") and len(run) < 5:
            run.append(token)
        else:
            break
    return run
