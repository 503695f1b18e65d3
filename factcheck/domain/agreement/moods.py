"""What takes a statement back: a passage that denies it, leaves it to a condition, foresees it or calls it a rumour
bears nothing out, though it has all the words.
"""

import re

from .question import Question

_FIGURE = r"(?!\s+(?:\w+\s+)?\d)"
_I = re.IGNORECASE
# What counts where the claim has nothing of the kind itself, by whether it is looked for in the clause or the sentence.
_NOT = re.compile(
    r"\b(?:nicht(?!\s+(?:nur|zuletzt|einmal|mehr\s+als|weniger\s+als|länger\s+als))|nie(?:mals)?|keineswegs|"
    r"never|not(?!\s+(?:only|just|least|more|less|fewer|later|earlier))|(?:did|does|do|was|were|is|are|has|have|had|would|could)n[’']t|"
    r"no\s+longer|far\s+from)\b",
    _I,
)
_UNREAL = re.compile(
    r"\b(?:hätten?|wären?|would\s+have|could\s+have|might\s+have|falls|sofern|unless|if|verzicht\w+|vermied\w*|avoid\w*|"
    r"(?:beinahe|fast|nearly|almost)" + _FIGURE + r")\b|^\W*Sollten?\b",
    _I,
)
_FORESEEN = re.compile(
    r"\b(?:soll(?:en|te|ten)?|woll(?:en|te|ten)|geplant|vorgesehen|erwartet|rechnet|"
    r"(?:is|are|was|were|been)\s+(?:\w+\s+)?(?:expected|due|set|scheduled|planned|supposed|likely)\s+to|"
    r"plan(?:s|ned|ning)?\s+to|hop(?:es|ed|ing)\s+to|wants?\s+to|wanted\s+to)\b",
    _I,
)
_AHEAD = re.compile(
    r"\b(?:soll|sollen|sollte|sollten|will|wollen|wollte|wollten|wird|werden|würde|plan\w*|geplant|vorgesehen|erwart\w*|"
    r"rechne\w*|prognos\w*|forecast\w*|expect\w*|would|due|schedul\w*|suppos\w*|likely|hop\w+|want\w*|künftig\w*|ab|from)\b",
    _I,
)
_RUMOUR = re.compile(
    r"\b(?:gerücht\w*|rumou?r\w*|hoax\w*|falschmeldung\w*|angeblich\w*|vermeintlich\w*|allegedly|supposedly|baseless|unfounded|"
    r"haltlos\w*|frei\s+erfunden|behaupt\w+|falsely\s+claim\w+|claim(?:s|ed|ing)\s+(?:that|to|it|he|she|they|the))\b",
    _I,
)
_CLASSES: tuple[tuple[re.Pattern[str], re.Pattern[str], bool], ...] = (
    (_NOT, re.compile(_NOT.pattern + r"|\b(?:kein\w*|no|none|without|ohne)\b", _I), False),
    (_UNREAL, _UNREAL, True),
    (_FORESEEN, _AHEAD, False),
    (_RUMOUR, _RUMOUR, True),
)


# What stands before a day or a place and moves it away: the claim says the same, or it is another one.
_ASIDE = re.compile(
    r"\b(before|after|until|till|by|vor|nach|bis|outside(?:\s+of)?|near|außerhalb(?:\s+von)?|nahe|unweit(?:\s+von)?|"
    r"(?:kilometer|km|miles?|meilen)\s+(?:von|from))\s+(?:the\s+|de[rmn]\s+)?$",
    _I,
)
# What was, and is so no more.
_FORMER = re.compile(
    r"\b(?:früher(?!en?\s)|ehemals|vormals|einst(?:mals)?|nicht\smehr|formerly|no\slonger|used\sto|away\sfrom|moved\sfrom|"
    r"bevor\s(?:er|sie|es)|before\s(?:it|he|she|they|moving))\b",
    _I,
)
# A person of whom somebody else is told: "Ann Lowe's brother", "der Bruder von Ann Lowe".
_OF, _OWNED = re.compile(r"\b(?:von|of)\s+(?:the\s+|de[rmn]\s+)?$", _I), re.compile(r"[’']s\s+\w|s\s+[A-ZÄÖÜ]")
_OPENING = 4  # words of a detail that may tell itself that something is near a place
_REACH = 30  # code points before a day or a place in which such a word would stand


def takes_back(question: Question, place: int) -> bool:
    """Whether what stands at `place` of the passage is said so that it need not be so."""
    clause = question.clause_at(place)
    for cue, own, in_sentence in _CLASSES:
        span = (clause.sentence_start, clause.sentence_end) if in_sentence else (clause.start, clause.end)
        if cue.search(question.passage[slice(*span)]) and not own.search(question.claim):
            return True
    return False


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
    return theirs is not None and mine is None and not near


def tells_of_another(question: Question, start: int, end: int) -> bool:
    """Whether the name at [start, end) only tells whose relative, house or idea it is, and in the claim it does not."""
    theirs, mine = (question.passage, start, end), (question.claim, question.at, question.at + len(question.detail))
    return _is_owner(*theirs) and not _is_owner(*mine)


def _is_owner(text: str, start: int, end: int) -> bool:
    return bool(_OF.search(text[max(0, start - _REACH) : start]) or _OWNED.search(text[end - 2 : end + 4]))
