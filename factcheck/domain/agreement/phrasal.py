"""English verbs whose particle stands apart: `called ... off` is `call-off`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.domain.passages.irregular import regular
from factcheck.domain.passages.wording import Term

from .lexicon import PHRASAL

_PARTICLE = re.compile(
    r"(?<=\s)(?:up|down|off|out|over|away|back|through|aside|apart|under|on|in|from|to|upon|across|by|for|part|place|hands|bust|missing)\b"
)
_BEHIND_LEFT = re.compile(r"\s(?:the|his|her|its|their)\b(?!\s\d)")  # what was left, not what is left of it
_ENDING = re.compile(r"(?:ed|ing|s)\Z")
REACH = 30  # code points behind a verb within which its particle stands
_BORDER = re.compile(r"[.,;:!?]|\b(?:and|or|but|that|which|who)\b")
# `taken on 3 May`, `took over 300 people`: what stands behind tells that the word is none of the verb.
_NO_PARTICLE = re.compile(
    r"\s(?:[€$£]?\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)",
    re.IGNORECASE,
)


def with_particles(text: str, terms: Iterable[Term]) -> tuple[Term, ...]:
    """The words with the verb as a whole, where a particle stands behind within the clause."""
    return tuple(_with_particle(text, term) for term in terms)


def _with_particle(text: str, term: Term) -> Term:
    if term.capital:
        return term
    if regular(term.folded, "en") == "leave" and _BEHIND_LEFT.match(text, term.end):
        return replace(term, whole="leave-it")
    border = _BORDER.search(text, term.end)
    end = min(term.end + REACH, border.start() if border else len(text))
    particle = _PARTICLE.search(text, term.end, end)
    if particle is None or _NO_PARTICLE.match(text, particle.end()):
        return term
    whole = (f"{base}-{particle[0]}" for base in _bases(term.folded))
    return replace(term, whole=next((phrase for phrase in whole if phrase in PHRASAL), ""))


def _bases(verb: str) -> Iterator[str]:
    """What the form may be of: `voted` of `vote`, `dropped` of `drop`."""
    yield regular(verb, "en")
    bare = _ENDING.sub("", verb)
    yield from (bare, bare + "e", bare[:-1] + "y" if bare.endswith("i") else bare[:-1])
