"""What takes a statement back: a passage that denies it, leaves it to a condition, foresees it or calls it a rumour
bears nothing out, though it has all the words.
"""

import re

from factcheck.domain.passages.wording import Term

from .clauses import Clause
from .cues import english, german, phrases
from .question import Question

_I = re.IGNORECASE
# What counts where the claim has nothing of the kind itself, by whether it is looked for in the clause or the sentence.
_NOT = re.compile(rf"\b{phrases(german.NOT, english.NOT)}\b", _I)
_UNREAL = re.compile(rf"\b{phrases(german.UNREAL, english.UNREAL)}\b|^\W*Sollten?\b", _I)
_FORESEEN = re.compile(rf"\b{phrases(german.FORESEEN, english.FORESEEN)}\b", _I)
_AHEAD = re.compile(rf"\b{phrases(german.AHEAD, english.AHEAD)}\b", _I)
_LOST_OUT = re.compile(rf"\b{phrases(german.LOST_OUT, english.LOST_OUT)}\b", _I)
_REFUSED = re.compile(rf"\b{phrases(german.REFUSED, english.REFUSED)}\b", _I)
_WISHED = re.compile(rf"\b{phrases(german.WISHED, english.WISHED)}\b", _I)
_REFUSES_ITSELF = re.compile(rf"{_REFUSED.pattern}|{_NOT.pattern}|\b{phrases(german.NONE, english.NONE)}\b", _I)
_RUMOUR = re.compile(rf"\b{phrases(german.RUMOUR, english.RUMOUR)}\b", _I)
_CLASSES: tuple[tuple[re.Pattern[str], re.Pattern[str], bool], ...] = (
    (_NOT, re.compile(rf"{_NOT.pattern}|\b{phrases(german.NONE, english.NONE)}\b", _I), False),
    (_UNREAL, _UNREAL, True),
    (_FORESEEN, _AHEAD, False),
    (_WISHED, re.compile(rf"{_WISHED.pattern}|{_AHEAD.pattern}", _I), False),
    (_RUMOUR, _RUMOUR, True),
    (_LOST_OUT, _LOST_OUT, False),
)

LEAST_ASKED = 0.25  # how much of the claim a sentence must have to be the one that leaves it open
NO_LESS = 0.15  # by how much less of it the clause that leaves it open may have
# What tells that a source leaves something open: the sentence asks, and does not answer.
_OPEN = re.compile(rf"\b{phrases(german.OPEN, english.OPEN)}\b", _I)
_ASKED = re.compile(r"\b(where|wo|when|wann|who|wer|how many|how much|wie viele?)\Z", _I)
_DAY = "no date", "(?:kein|ein) (?:termin|datum)"
_ASKS = {
    "place": ("where", "wo"), "date": ("when", "wann"), "person": ("who", "wer"), "organisation": ("who", "wer"),
    "number": ("how many", "how much", "wie viel", "wie viele"),
}  # fmt: skip
_ASKS_FOR = {
    type: re.compile(rf"\b(?:{'|'.join(asked)})\b", _I)
    for type, asked in {**_ASKS, "date": (*_ASKS["date"], *_DAY)}.items()
}
# What stands before a day or a place and moves it away: the claim says the same, or it is another one.
_ASIDE = re.compile(rf"\b{phrases(german.BESIDE, english.BESIDE)}\s+(?:the\s+|de[rmn]\s+)?$", _I)
_NOT_UNTIL = re.compile(rf"\b{phrases(german.NOT_UNTIL, english.NOT_UNTIL)}\b", _I)
_WAY = re.compile(r"\b(?:von|aus)\s[A-ZÄÖÜ][\w-]+\s(?:[\w-]+\s)?nach\s$")
_UNTIL = re.compile(r"until|till|bis", _I)  # what lasts until a day ends then
# What was, and is so no more.
_FORMER = re.compile(rf"\b{phrases(german.FORMER, english.FORMER)}\b", _I)
# A person of whom somebody else is told: "Ann Lowe's brother", "der Bruder von Ann Lowe".
_OF, _OWNED = re.compile(r"\b(?:von|of)\s+(?:the\s+|de[rmn]\s+)?$", _I), re.compile(r"[’']s\s+\w|s\s+[A-ZÄÖÜ]")
_TOPIC = re.compile(
    rf"\b{phrases(german.ABOUT, english.ABOUT)}\s(?:(?:the|a|an|its|this|de[rmns]|die|das|eine?[rnm]?)\s)?$", _I
)
_NEARBY = re.compile(r"(?:nahe|bei|unweit|in\sder\snähe|near|close\sto|outside)\b", _I)
_AT_OR_NEAR = re.compile(r"\bbei\s\Z", _I)
_BY_WHOM = re.compile(r"\bvon\s(?:de[rmn]\s)?\Z", _I)
_PASSIVE = re.compile(r"\b(?:wurden?|wird|werden|worden)\b", _I)
_DONE = re.compile(rf"\s\w+(?:t|en)\s{_PASSIVE.pattern}", _I)  # `von Anna Becker geleitet wurde`
_OPENING = 4  # words of a detail that may tell itself that something is near a place
_REACH = 30  # code points before a day or a place in which such a word would stand


def leaves_open(question: Question, type: str, place: int) -> bool:
    """Whether another sentence, or clause, speaks of the claim as least as much as the one at `place`, and leaves
    it open."""
    own = question.clause_at(place)
    sentence = own.sentence_start, own.sentence_end
    sentences = {(c.sentence_start, c.sentence_end) for c in question.clauses} - {sentence}
    clauses = {(c.start, c.end) for c in question.clauses if c.sentence_start == own.sentence_start and c != own}
    if _asks_back(question, type, own.sentence_end):
        return True
    if any(_asks_just_that(question, type, span, own) for span in sentences):
        return True
    return any(_opens(question, span, sentence) for span in sentences) or any(
        _opens(question, span, (own.start, own.end)) for span in clauses
    )


def _asks_back(question: Question, type: str, end: int) -> bool:
    """`The police did not say where.` asks of what stands in the sentence before, which ends there."""
    behind = next((clause for clause in question.clauses if clause.start == end), None)
    if behind is None:
        return False
    sentence = question.passage[behind.start : behind.sentence_end].rstrip(" .")
    asked = _ASKED.search(sentence)
    return bool(asked and _OPEN.search(sentence) and asked[1].lower() in _ASKS.get(type, ()))


def _asks_just_that(question: Question, type: str, span: tuple[int, int], own: Clause) -> bool:
    """`Who is to chair it will be decided later`: it asks for what the detail would tell, and of nothing else that is
    told where the detail was found.
    """
    asked = _ASKS_FOR.get(type)
    if asked is None or not asked.search(question.passage, *span) or not _OPEN.search(question.passage, *span):
        return False
    deeds = _verbs(question) or list(question.context)
    done = [term for term in question.terms_within(own.start, own.end) if not _is_topic(question, term)]
    if any(question.best(deed, done) for deed in deeds):
        return any(question.best(deed, question.terms_within(*span)) for deed in deeds)
    return _told(question, *span) > 0 or not question.other_event(span[0])


def _is_topic(question: Question, term: Term) -> bool:
    """`advises on the outbreak`: what somebody has to do with need not happen where he is."""
    return bool(_TOPIC.search(question.passage[max(0, term.start - _REACH) : term.start]))


def _opens(question: Question, span: tuple[int, int], own: tuple[int, int]) -> bool:
    least = max(_told(question, *own) - NO_LESS, LEAST_ASKED)
    if not _OPEN.search(question.passage, *span):
        return False
    return _told(question, *span) >= least or _tells_deed_alone(question, span, own)


def _tells_deed_alone(question: Question, span: tuple[int, int], own: tuple[int, int]) -> bool:
    """Whether what the claim has somebody do is told there, and not where the detail was found."""
    deeds = _verbs(question)
    return any(question.best(deed, question.terms_within(*span)) for deed in deeds) and not any(
        question.best(deed, question.terms_within(*own)) for deed in deeds
    )


def _verbs(question: Question) -> list[Term]:
    small = [term for term in question.context if not term.capital]
    return small if question.claim_language == "de" else [term for term in small if question.says_event(term)]


def _told(question: Question, start: int, end: int) -> float:
    """How much of the claim stands there."""
    there = question.terms_within(start, end)
    return sum(question.best(term, there) for term in question.context) / max(1, len(question.context))


def takes_back(question: Question, place: int) -> bool:
    """Whether what stands at `place` of the passage is said so that it need not be so."""
    clause = question.clause_at(place)
    for cue, own, in_sentence in _CLASSES:
        span = (clause.sentence_start, clause.sentence_end) if in_sentence else (clause.start, clause.end)
        if cue.search(question.passage[slice(*span)]) and not own.search(question.claim):
            return True
    return _refuses(question, place)


def says_what_the_claim_denies(question: Question, place: int) -> bool:
    """`Sie will 2029 kandidieren`, where the claim has her not do so: the verb is the same, and stands undenied."""
    clause = question.clause_at(place)
    sentence = question.passage[clause.sentence_start : clause.sentence_end]
    if not _NOT.search(question.claim) or _REFUSES_ITSELF.search(sentence):
        return False
    there = question.terms_within(clause.sentence_start, clause.sentence_end)
    return any(mine.stem == term.stem for mine in _verbs(question) for term in there)


def _refuses(question: Question, place: int) -> bool:
    """`weigerte sich, die 5.000 Euro zu zahlen`: who refuses does not."""
    start = question.clause_at(place).sentence_start
    return bool(_REFUSED.search(question.passage, start, place)) and not _REFUSES_ITSELF.search(question.claim)


def is_former(question: Question, place: int) -> bool:
    """Whether the sentence there tells what is no longer so, and the claim does not."""
    clause = question.clause_at(place)
    return bool(_FORMER.search(question.passage, clause.sentence_start, clause.sentence_end)) and not _FORMER.search(
        question.claim
    )


def stands_aside(question: Question, place: int) -> bool:
    """Whether the passage speaks of a time before or after the day at `place`, or of somewhere near the place there,
    and the claim does not.
    """
    theirs = _ASIDE.search(question.passage[max(0, place - _REACH) : place])
    mine = _ASIDE.search(question.claim[max(0, question.at - _REACH) : question.at])
    opening = " ".join(question.detail.split()[:_OPENING]) + " "
    near = any(_ASIDE.search(opening[: at + 1]) for at, mark in enumerate(opening) if mark == " ")
    near = (
        near
        or _NEARBY.match(question.detail) is not None
        or _AT_OR_NEAR.search(question.claim[: question.at]) is not None
    )
    if theirs is not None and _NOT_UNTIL.search(question.passage[max(0, place - _REACH) : place]):
        return False  # `not published until 2016`
    if theirs is not None and _WAY.search(question.passage[max(0, place - 2 * _REACH) : place]):
        return False  # `von Erfurt nach Weimar` is there
    ends = theirs is not None and _UNTIL.match(theirs[0]) and any(map(question.tells_event, ("end", "close")))
    return theirs is not None and mine is None and not near and not ends


def tells_of_another(question: Question, start: int, end: int) -> bool:
    """Whether the name at [start, end) only tells whose relative, house or idea it is, and in the claim it does not."""
    theirs, mine = (question.passage, start, end), (question.claim, question.at, question.at + len(question.detail))
    clause = question.clause_at(start)
    passive = _PASSIVE.search(question.passage, clause.start, start) or _DONE.match(question.passage, end)
    done_by = passive and _BY_WHOM.search(question.passage[:start])
    return _is_owner(*theirs) and not _is_owner(*mine) and not done_by


def _is_owner(text: str, start: int, end: int) -> bool:
    return bool(_OF.search(text[max(0, start - _REACH) : start]) or _OWNED.search(text[end - 2 : end + 4]))
