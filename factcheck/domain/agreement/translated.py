"""Bodies called in the other language word by word: `Atomenergiebehörde` is an Atomic Energy Agency."""

import re
from collections.abc import Sequence
from itertools import islice

from factcheck.domain.passages.concepts import concepts, modifier
from factcheck.domain.passages.meaning import nearness_of_words
from factcheck.domain.passages.wording import Term

from .naming import CAPITAL, ORGANISATION
from .question import Question
from .reading import MOST, NEAR_IN_MEANING

_SEVERAL = re.compile(rf"{CAPITAL}(?:\s(?:(?:of|for|and|für|der|des|und)\s(?:the\s)?)?{CAPITAL}){{1,5}}")


def find_in_translation(question: Question) -> tuple[int, int] | None:
    mine = [term for term in question.claim_terms if question.at <= term.start < question.at + len(question.detail)]
    for match in islice(_SEVERAL.finditer(question.passage), MOST):
        theirs = question.terms_within(*match.span())
        told = [term for term in theirs if any(_are_one(question, one, term) for one in mine)]
        if mine and 2 * len(told) >= len(theirs) and all(_is_said(question, one, theirs) for one in mine):
            return match.span()
    return _near_in_meaning(question)


def _near_in_meaning(question: Question) -> tuple[int, int] | None:
    """The like where the words do not answer each other: `Institut für Wasserbau`, `Institute for Hydraulic
    Engineering`.
    """
    bodies = [match.span() for match in islice(_SEVERAL.finditer(question.passage), MOST)]
    bodies += [match.span("body") for match in islice(ORGANISATION.finditer(question.passage), MOST) if match["body"]]
    if not bodies:
        return None
    named = tuple(question.passage[slice(*span)] for span in bodies)
    near = nearness_of_words((question.detail,), named)[0]
    best = int(near.argmax())
    return bodies[best] if near[best] >= NEAR_IN_MEANING else None


def _are_one(question: Question, mine: Term, theirs: Term) -> bool:
    part = modifier(mine.folded) if question.claim_language == "de" else ""
    meant = concepts(part, question.claim_language) if part else frozenset[int]()
    return bool(question.likeness(mine, theirs) or meant & theirs.meanings)


def _is_said(question: Question, mine: Term, theirs: Sequence[Term]) -> bool:
    """The head of a compound, and what stands before it as well."""
    part = modifier(mine.folded) if question.claim_language == "de" else ""
    wanted = concepts(part, question.claim_language) if part else frozenset[int]()
    before = not part or any(wanted & term.meanings or term.folded[:4] == part[:4] for term in theirs)
    return before and bool(question.best(mine, theirs))
