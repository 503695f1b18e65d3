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

LEAST_ASKED = 0.25  # how much of the claim a sentence must have to be the one that leaves it open
NO_LESS = 0.15  # by how much less of it the clause that leaves it open may have
# What tells that a source leaves something open: the sentence asks, and does not answer.
_OPEN = re.compile(
    r"\b(?:unklar|ungeklärt|ungewiss|unbekannt|offen(?:\s+(?:ist|blieb|bleibt|gelassen))?|verschwieg\w*|verschweig\w*|"
    r"noch\s+nicht\s+(?:fest|bekannt|entschieden)|steht\s+nicht\s+fest|keine\s+angaben?|wollte[n]?\s+\w+\s+nicht\s+(?:sagen|nennen)|"
    r"(?:nennt|nannte[n]?|nennen|verr[äa]t|verriet\w*|sagte[n]?|teilte[n]?)\s+(?:\w+\s+){0,3}nicht|unclear|unknown|undisclosed|not\s+known|"
    r"(?:äußer|ausser|erklär)\w*\s+(?:\w+\s+){0,4}nicht\b|nicht\s+(?:\w+\s+)?(?:äußern|beziffern)|never\s+(?:been\s+)?(?:disclosed|said|revealed|named|told|published)|(?:would|will|did)\s+not\s+(?:discuss|comment)|(?:yet|refus\w+|declin\w+)\s+to\s+(?:put|give|say|comment|disclose|name)|(?:did|does|do|would|has|have|was|were|is|are|been)(?:\s+not|n[’']t)\s+(?:yet\s+)?(?:been\s+)?"
    r"(?:say|said|name|named|disclose|disclosed|announce|announced|decided|known|given|reveal|revealed|state|stated|set)|"
    r"(?:wer|wann|wo|woher|wie|warum|ob|who|when|where|how|why|whether)\b[^.;]{0,60}\b(?:geprüft|ermittelt|untersucht|examined|"
    r"investigated)|declin\w+\s+to\s+(?:say|name|comment)|without\s+(?:naming|saying|giving|disclosing)|"
    r"ohne\s+(?:\w+\s+){1,4}zu\s+(?:nennen|sagen|verraten|beziffern)|remains?\s+(?:open|unclear)|(?:no|noch\s+kein\w*)\s+(?:\w+\s+){0,2}(?:date|figure|sum|name|termin|datum|zahl)\w*\b[^.;]{0,40}\b(?:set|given|named|fixed"
    r"|announced|fest|genannt|bekannt))\b",
    re.IGNORECASE,
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


def leaves_open(question: Question, place: int) -> bool:
    """Whether another sentence, or clause, speaks of the claim as least as much as the one at `place`, and leaves
    it open."""
    own = question.clause_at(place)
    sentence = own.sentence_start, own.sentence_end
    sentences = {(c.sentence_start, c.sentence_end) for c in question.clauses} - {sentence}
    clauses = {(c.start, c.end) for c in question.clauses if c.sentence_start == own.sentence_start and c != own}
    return any(_opens(question, span, sentence) for span in sentences) or any(
        _opens(question, span, (own.start, own.end)) for span in clauses
    )


def _opens(question: Question, span: tuple[int, int], own: tuple[int, int]) -> bool:
    least = max(_told(question, *own) - NO_LESS, LEAST_ASKED)
    return bool(_OPEN.search(question.passage, *span)) and _told(question, *span) >= least


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
