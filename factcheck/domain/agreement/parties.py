"""Who did what to whom: a passage with all the words of a claim may have changed the parts."""

import re
from itertools import pairwise

from factcheck.domain.passages.wording import Term

from .cues import english, german, phrases
from .lexicon import meant, of_family
from .question import Question

_KIN = re.compile(
    rf"(?:\b(?i:{phrases(german.POSSESSIVE, english.POSSESSIVE)})|[’']s|\b[A-ZÄÖÜ][\w-]*s)\s(?:\w+\s)?"
    rf"{phrases(german.KIN, english.KIN)}s?\b"
)
_RECIPIENT = re.compile(
    rf"\b{phrases(german.TO, english.TO)}\s(?:{phrases(german.ARTICLE, english.ARTICLE)}\s)?(?=[^\W\d])", re.I
)
_PASSIVE = re.compile(rf"\b{phrases(german.PASSIVE, english.PASSIVE)}\b", re.I)
_ANOTHER = re.compile(
    rf"\A\W*(?:{phrases(german.ANY_ARTICLE, english.ANY_ARTICLE)}\s)?{phrases(german.RIVAL, english.RIVAL)}\b"
    rf"|\b{phrases(english.NEXT_TO)}\b",
    re.I,
)
# Houses and firms may be called so whatever they are.
_ANYTHING = meant("house") | meant("company") | meant("region") | meant("plant")
_PERFORMS = meant("perform")  # what is done is told by the noun
_SAYS = re.compile(r"\s(?:[A-ZÄÖÜ][\w-]+\s){0,2}(?:said|says|told|added|sagte|sagt|erklärte|teilte|betonte)\b")
_SPEAKING = re.compile(rf"\b{phrases(german.SPEAKING, english.SPEAKING)}\b", re.I)  # to say so is to do so
_AGAINST_IT = meant("reject") | meant("deny") | meant("denounc") | meant("distanc")
_BY_WHOM = re.compile(r"\b(?:by|von|durch)\s(?:the\s|der\s|dem\s)?\Z", re.I)
_NAME_GOES_ON = re.compile(r"(?:[ -](?:&\s)?[A-ZÄÖÜ][\w.-]*)*")  # `Brae Marine Harvesting Ltd`
_MAY_BE_OBJECT = re.compile(r"(?:Den|Das|Die|Dem|Einen|Ein|Eine)\b")  # `Den Umbau bezahlt die Stadt`
_OBJECT = re.compile(r"\b(?:den|einen|ihn)\b")
_WHERE_OR_WHEN = re.compile(  # `im Mai`, `am 3. Juni`, `in the old town`: what is told by them is nobody who did it
    rf"\b{phrases(german.WHERE_OR_WHEN, english.WHERE_OR_WHEN)}\s"
    r"(?:(?:the|a|an|de[rmn]|das|die|eine[rmn]?)\s)?(?:\d{1,2}\.?\s)?(?-i:[a-zäöüß]+\s)?\Z",
    re.IGNORECASE,
)
REACH = 25  # code points behind a name within which its verb begins


def has_changed_parts(question: Question, place: int) -> bool:
    """The one who paid in the claim is paid in the passage, who beat the other is beaten."""
    clause = question.clause_at(place)
    return _gave_what_it_got(question, clause.start, clause.end) or _did_what_it_suffered(
        question, clause.start, clause.end
    )


def _gave_what_it_got(question: Question, start: int, end: int) -> bool:
    mine = _RECIPIENT.search(question.claim)
    theirs = _RECIPIENT.search(question.passage, start, end)
    if not mine or not theirs or not question.context:
        return False
    giver, taker = question.claim_terms[0], _at(question.claim_terms, mine.end())
    other_giver, other_taker = _at(question.passage_terms, start, loose=True), _at(question.passage_terms, theirs.end())
    if not taker or not other_giver or not other_taker or giver == taker:
        return False
    crossed = question.likeness(giver, other_taker) and question.likeness(taker, other_giver)
    return bool(crossed) and not question.likeness(giver, other_giver)


def _did_what_it_suffered(question: Question, start: int, end: int) -> bool:
    """`A beat B` and `B beat A`, both active, in the order of the words."""
    if question.claim_language == "de" and _MAY_BE_OBJECT.match(question.claim):
        return False
    told_by = sorted(question.context, key=lambda term: (not question.says_event(term), term.capital))
    verb = told_by[0] if told_by and (question.says_event(told_by[0]) or not told_by[0].capital) else None
    if verb is None or _PASSIVE.search(question.claim) or _PASSIVE.search(question.passage, start, end):
        return False
    before = [term for term in question.claim_terms if term.end <= verb.start and term.capital]
    after = [term for term in question.claim_terms if term.start >= verb.end and term.capital]
    after = [term for term in after if not _WHERE_OR_WHEN.search(question.claim[: term.start])]
    there = question.terms_within(start, end)
    told = next((term for term in there if question.likeness(verb, term)), None)
    if not before or not after or told is None:
        return False
    opens = question.passage_language == "de" and _MAY_BE_OBJECT.match(question.passage, start)
    if opens and not _OBJECT.search(question.passage, told.end, end):
        return False
    first = [term for term in there if term.end <= told.start]
    second = [term for term in there if term.start >= told.end]
    return (
        all(_is_among(question, term, second) and not _is_among(question, term, first) for term in before)
        and any(_is_among(question, term, first) for term in after)
    )  # fmt: skip


def _is_among(question: Question, mine: Term, there: list[Term]) -> bool:
    return any(mine.stem == term.stem for term in there)


def _at(terms: tuple[Term, ...], place: int, *, loose: bool = False) -> Term | None:
    """The word that begins there, or the next one."""
    return next((term for term in terms if term.start == place or (term.start >= place and loose)), None)


def is_of_another(question: Question, place: int) -> bool:
    """Whether the sentence there speaks of a relative or rival of whom the claim speaks, or of another thing."""
    clause = question.clause_at(place)
    sentence = question.passage[clause.sentence_start : clause.sentence_end]
    for cue in (_KIN, _ANOTHER):
        if cue.search(sentence) and not cue.search(question.claim):
            return True
    return _has_other_name(question) or _has_other_subject(question, clause.sentence_start, clause.sentence_end)


def _has_other_name(question: Question) -> bool:
    """`Firma Schmidt`, where the claim has the Firma Müller, and the passage does not have it at all."""
    for role, name in pairwise(question.claim_terms):
        if not _is_named(role, name) or question.at <= name.start < question.at + len(question.detail):
            continue
        others = [
            two for one, two in pairwise(question.passage_terms) if one.folded == role.folded and _is_named(one, two)
        ]
        if others and not question.best(name, question.passage_terms):
            return True
    return False


def _is_named(role: Term, name: Term) -> bool:
    return name.start == role.end + 1 and role.capital and name.capital and bool(role.meanings) and not name.meanings


def _has_other_subject(question: Question, start: int, end: int) -> bool:
    """`The school closed` where the claim has the mill: known things both, and the claim's is nowhere."""
    mine = question.claim_terms[0] if question.claim_terms else None
    theirs = _at(question.passage_terms, start, loose=True)
    if mine is None or theirs is None or mine.start >= question.at or theirs.start >= end:
        return False
    one, other = (of_family(question.says(mine), "thing"), of_family(question.said(theirs), "thing"))
    known = one and other and not (one | other) & _ANYTHING
    return bool(known) and not one & other and not question.best(mine, question.passage_terms)


def does_something_else(question: Question, end: int) -> bool:
    """Whether the word right behind the name that ends there tells of another deed than the claim does."""
    name = _NAME_GOES_ON.match(question.passage, end)
    end = name.end() if name else end
    clause = question.clause_at(end - 1)
    comma = question.passage.find(",", end, clause.end)
    reach = question.terms_within(end, min(end + REACH, clause.end, comma if comma >= 0 else clause.end))
    behind = [term for term in reach if not question.is_circumstance(term) and not question.said(term) & _PERFORMS][:1]
    told = frozenset[int]().union(*(of_family(question.said(term), "event") for term in behind))
    at = question.at + len(question.detail)
    if _SAYS.match(question.passage, end) and not _SPEAKING.search(question.claim):
        done = next((term for term in question.context if at <= term.start < at + REACH), None)
        sentence = question.terms_within(clause.sentence_start, clause.sentence_end)
        return done is not None and not question.is_foreign(done) and not question.best(done, sentence)
    acts = any(at <= term.start < at + REACH and question.says_event(term) for term in question.claim_terms)
    by = _BY_WHOM.search(question.claim[max(0, question.at - 12) : question.at])
    by_deed = by and (question.tells_of_events or told & _AGAINST_IT)
    return bool(acts or by_deed) and bool(told) and not question.tells_one_of(told)
