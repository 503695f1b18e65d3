"""What a figure tells of: what is counted, what a share is of, what the money is for."""

import re
from collections.abc import Sequence

from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.passages.concepts import concepts, modifier
from factcheck.domain.passages.wording import Term

from .amounts import PEOPLE, PERIOD_WORDS, Amount, find_amounts
from .clauses import Clause
from .directions import DOWN, UP, direction
from .lexicon import meant, of_family
from .question import Question

NOUN_REACH = 45  # code points behind a figure within which its noun stands
COUNTED = ("crowd", "thing")  # families of the lexicon
MEASURED = ("length", "area", "volume", "mass")
SAME_LETTERS = 3  # with which two words may be one in two languages
HEAD, MODIFIER = 4, 2  # letters that two compounds share at the end, and do not share before it
_PEOPLE = concepts("mensch", "de") | concepts("person", "en")
_FIGURE_OF_PEOPLE = frozenset(
    number
    for word in ("passenger", "staff", "patient", "member", "respondent", "visitor", "pensioner", "student", "family",
                 "teacher", "customer", "user", "child", "man", "woman", "farmer", "tenant", "pedestrian", "dead",
                 "injured", "victim", "suspect", "witness")
    for number in concepts(word, "en")
)  # fmt: skip
_ANYBODY = meant("people") | meant("participant") | meant("resident") | meant("respondent")
_NO_KIND = _ANYBODY - meant("resident")
_PRICES = meant("price") | meant("cost")
_OF = re.compile(r"\b[^\W\d]\w+\s(?:of|von)\s\Z")
_BY, _UP_TO = re.compile(r"\b(?:um|by)\s\Z", re.IGNORECASE), re.compile(r"\b(?:auf|to)\s\Z", re.IGNORECASE)
_AGENTS = re.compile(r"(?:innen|isten|enten|anten|ists|ants|eers|[^aeiou]ers|ators)\Z")
_NOMINAL = re.compile(r"(?:ig|end|iert|los)en?\Z")  # German adjectives as nouns: `Bedürftige`, `Reisende`
_ELLIPTIC = re.compile(r"\s(?:were|was|are|is|have|had|waren|sind|wurden|werden|hatten|haben|davon)\b", re.IGNORECASE)
_PURPOSE = re.compile(
    r"\b(?i:für)\s(?:(?:den|die|das|deren|dessen|ihren?|ihre|seinen?|seine|einen?|eine|neue\w?)\s)*(?=[A-ZÄÖÜ])"
    r"|\b(?:for|on|towards)\s(?:(?:the|a|an|new|its|their|his|her)\s)*(?!(?:less|more|just|about|around|nearly|almost|over"
    r"|under|some|at|up)\b)(?=[a-z])"
)
_IN_KIND = re.compile(r"\s(?:in|an)\s(?=[^\W\d]{3})")
_WHOLE_OF = re.compile(r"\s(?:der|des|aller|of)\s(?:(?:the|all|its|their|his|her)\s)?", re.IGNORECASE)
_OF_SUM = re.compile(r"\s(?:von|of|in\sHöhe\svon)\s(?:[a-zäöü]+\s)?[€$£]?")
_WORTH = re.compile(r"[,\s](?:worth|valued\sat|im\sWert\svon)\s(?:\w+\s)?[€$£]?\Z", re.IGNORECASE)
_WORTH_AT_ALL = re.compile(r"\b(?:worth|valued?|wert)\b", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:those|anyone|people|children|kids|aged|Kinder|Personen|Menschen|Gäste)\s(?:under|over|unter|über|ab|bis)\s\d"
)
AGED_REACH = 22  # code points around a figure in which it is told that it is an age
_MORE = re.compile(r"\s(?:teurer|billiger|günstiger|mehr|weniger|more|less|dearer|cheaper)\b", re.IGNORECASE)
_BEHIND = re.compile(r"\s(?:of\s)?(?=[^\W\d])")
_OPENS_WHOLE = re.compile(r"(?:of|out\sof|von|unter)\s", re.IGNORECASE)
_PIECES = words(
    "exemplare exemplaren exemplar stuck stucke stucken tiere tieren arten specimens pieces copies cases falle"
)
_STOP = re.compile(r"[.;:,]\s|\b(?:at|in|by|for|on|from|to|since|am|im|bei|für|auf|aus|seit|bis|nach|an)\b", re.I)


def same_thing(question: Question, wanted: Amount, found: Amount) -> bool:
    if wanted.dimension == "count":
        return _same_noun(question, wanted, found)
    if wanted.dimension == "share":
        return _same_share(question, wanted, found)
    if found.is_money():
        if _is_worth_of_another(question, found):
            return False
        if _MORE.match(question.passage, found.end) and not _MORE.match(question.claim, wanted.end):
            return False  # by so much it became dearer
        return not question.other_money(found.start) and not _is_for_other(question, wanted, found)
    if found.dimension in MEASURED and question.other_measure(found.start):
        return False
    return found.dimension != "mass" or not _is_of_stuff(question, found)


def _nouns(terms: Sequence[Term], text: str, amount: Amount, language: str) -> list[Term]:
    """What is counted: the words right behind the figure, in German those with a capital; else that of `a staff of`."""
    end = amount.end
    if _ELLIPTIC.match(text, end):
        return []  # `17 were still missing`
    inside = [t for t in terms if t.end == end and text[t.start - 1 : t.start] == "-"]  # `320-bed`
    behind = inside or [
        term for term in terms if end <= term.start <= end + NOUN_REACH and not _stopped(text, end, term.start)
    ]
    nouns = [term for term in behind if term.capital] if language == "de" else behind
    nouns = [term for term in nouns if term.folded not in PERIOD_WORDS]
    of = None if nouns else _OF.search(text[max(0, amount.start - NOUN_REACH) : amount.start])
    if of:
        return [term for term in terms if amount.start - len(of[0]) <= term.start < amount.start][:1]
    if len(nouns) > 1 and nouns[0].folded in _PIECES:
        return nouns[1:2]  # `312 specimens of the lizard`
    return nouns[:2]


def counted_noun(question: Question, wanted: Amount) -> Term | None:
    """What the claim's figure counts."""
    return next(iter(_nouns(question.claim_terms, question.claim, wanted, question.claim_language)), None)


def _stopped(text: str, start: int, end: int) -> bool:
    return bool(_STOP.search(text[start:end]))


def _same_noun(question: Question, wanted: Amount, found: Amount) -> bool:
    mine = (
        [] if wanted.unit == PEOPLE else _nouns(question.claim_terms, question.claim, wanted, question.claim_language)
    )
    theirs = (
        []
        if found.unit == PEOPLE
        else _nouns(question.passage_terms, question.passage, found, question.passage_language)
    )
    if mine and _AGED.search(question.passage[max(0, found.start - AGED_REACH) : found.start + AGED_REACH]):
        return False  # `free for those under 21`
    if _is_part_told(question, found):
        theirs = []
    if not mine or not theirs:
        return PEOPLE not in (wanted.unit, found.unit) or _are_people([*mine, *theirs])
    head = mine[0]
    if _is_subject(question, head, theirs[0]):
        return False
    if any(question.likeness(head, term) and not _other_thing(question, head, term) for term in theirs):
        return True
    if head.folded in _PIECES and any(question.best(term, theirs) for term in question.context):
        return True  # `copies of the novel`, of a novel
    if _is_people(head) and any(map(_is_people, theirs)):
        return not _other_crowd(question, head, theirs[0])
    if _is_deed(question, head, theirs[0]):
        return True
    if any(_is_anybody(question, head, term) for term in theirs):
        return True
    clause = question.clause_at(found.start)
    others = [t for t in question.terms_within(clause.sentence_start, clause.sentence_end) if t not in theirs]
    if all(_kinds(question, term) for term in (head, theirs[0])):
        return False
    return wanted.restates(found) or (not question.best(head, others) and question.tells_predicate(found.start))


def _is_deed(question: Question, mine: Term, theirs: Term) -> bool:
    """People counted by what befell them or what they did: `12 arrests` are 12 people arrested."""
    if _is_people(mine):
        deeds = [term for term in question.context if term is not mine and of_family(question.says(term), "event")]
        return any(question.likeness(term, theirs) for term in deeds)
    if not _is_people(theirs) or of_family(question.says(mine), "crowd"):
        return False
    clause = question.clause_at(theirs.start)
    return bool(question.best(mine, question.terms_within(clause.start, clause.end)))


def _other_crowd(question: Question, mine: Term, theirs: Term) -> bool:
    """Both words name a group, and not the same: `teachers` and `pupils`; `people` are any of them."""
    if question.likeness(mine, theirs):
        return False
    one = of_family(question.says(mine), "crowd")
    other = of_family(question.said(theirs), "crowd")
    return bool(one and other) and not one & other and not (one & _NO_KIND or other & _ANYBODY)


def _is_anybody(question: Question, mine: Term, theirs: Term) -> bool:
    """People of some kind, and the passage says no more than that they are: `Teilnehmer`."""
    return bool(of_family(question.says(mine), "crowd") and question.said(theirs) & _ANYBODY)


def _kinds(question: Question, term: Term) -> frozenset[int]:
    known = question.says(term) | question.said(term)
    return frozenset[int]().union(*(of_family(known, family) for family in COUNTED))


def _are_people(nouns: Sequence[Term]) -> bool:
    return not nouns or any(map(_is_people, nouns))


def _is_part_told(question: Question, found: Amount) -> bool:
    """`Of the 18 cows 11 survived`: what is counted was said of the whole."""
    start = question.clause_at(found.start).sentence_start
    opened = _OPENS_WHOLE.match(question.passage, start)
    there = find_amounts(question.passage, question.passage_language)
    return bool(opened) and any(start <= amount.start < found.start for amount in there)


def _is_subject(question: Question, head: Term, theirs: Term) -> bool:
    """`zwölf Feuerwehrleute`, where the claim has the Feuerwehr rescue twelve people."""
    subject = question.context[0] if question.context else head
    named = theirs.folded != subject.folded and theirs.folded.startswith(subject.stem)
    return subject.end <= question.at and named and not question.likeness(head, theirs)


def _is_people(noun: Term) -> bool:
    """Also by the ending, as people are named after what they do: `Läuferinnen`, `runners`."""
    named = _AGENTS.search(noun.folded) or (noun.capital and _NOMINAL.search(noun.folded))
    return bool(noun.meanings & (_PEOPLE | _FIGURE_OF_PEOPLE) or named)


def _other_thing(question: Question, mine: Term, theirs: Term) -> bool:
    """Both words count a kind of their own: `Musiker` and `Konzerte` have music in common, and no more."""
    if mine.stem == theirs.stem:
        return False
    one = frozenset[int]().union(*(of_family(question.says(mine), family) for family in COUNTED))
    other = frozenset[int]().union(*(of_family(question.said(theirs), family) for family in COUNTED))
    return bool(one and other) and not one & other


def _same_share(question: Question, wanted: Amount, found: Amount) -> bool:
    """A share of something is not a change by something; a change needs the same subject."""
    mine = direction(question.context, question.claim)
    change = mine if _is_change(question.claim, wanted, mine) else 0
    clause = question.clause_at(found.start)
    near = question.terms_within(clause.start, clause.end)
    told = direction(near, question.passage[clause.start : clause.end])
    theirs = _is_change(question.passage, found, told)
    if bool(change) != theirs:
        return False
    if not change:
        return not _of_another_whole(question, wanted, found)
    changed = _changed(question)
    sentence = question.terms_within(clause.sentence_start, clause.sentence_end)
    return not changed or any(
        question.likeness(thing, term) > 0 and not _other_kind(thing, term) and not _of_other(question, thing, term)
        for thing in changed
        for term in sentence
    )


def _changed(question: Question) -> list[Term]:
    """What the claim may have change: its subject, and what a verb makes the object (`senkte die Preise um`)."""
    nouns = [term for term in question.context if term.capital and not term.meanings & (UP | DOWN)]
    if question.claim_language != "de":
        return _head_of_subject(question)
    verb = next((t for t in question.context if not t.capital and t.meanings & (UP | DOWN)), None)
    objects = [term for term in nouns if verb and verb.end < term.start < question.at]
    return [*nouns[:1], *objects[:1]]


def _head_of_subject(question: Question) -> list[Term]:
    """The last of the words that stand side by side where an English claim begins: `fares` of `Rail fares`."""
    subject = question.context[:1]
    for term in question.context[1:]:
        if not subject or term.start != subject[-1].end + 1 or term.meanings & (UP | DOWN) or question.says_event(term):
            break
        subject = (*subject, term)
    told = [term for term in subject if term.end <= question.at]
    return told if told and question.says(told[-1]) & _PRICES else told[-1:]


def _of_other(question: Question, mine: Term, theirs: Term) -> bool:
    """`Milchpreis` and `feed prices`: one word of both, and before it two that have nothing in common."""
    one = _modifier(question.claim_terms, mine, question.claim_language)
    other = _modifier(question.passage_terms, theirs, question.passage_language)
    if not one or not other or one[:SAME_LETTERS] == other[:SAME_LETTERS]:
        return False
    known = concepts(one, question.claim_language), concepts(other, question.passage_language)
    return all(known) and not known[0] & known[1]


def _modifier(terms: Sequence[Term], term: Term, language: str) -> str:
    if language == "de":
        return modifier(term.folded)
    return next((before.folded for before in terms if before.end == term.start - 1), "")


def _of_another_whole(question: Question, wanted: Amount, found: Amount) -> bool:
    """`40 per cent of the firms` and `40 per cent of the apprentices`."""
    one = _WHOLE_OF.match(question.claim, wanted.end)
    other = _WHOLE_OF.match(question.passage, found.end)
    mine = one and next((term for term in question.claim_terms if term.start >= one.end()), None)
    theirs = other and next((term for term in question.passage_terms if term.start >= other.end()), None)
    if not mine or not theirs or question.is_foreign(mine):
        return False
    if _is_people(mine) and _is_people(theirs):
        return _other_crowd(question, mine, theirs)
    clause = question.clause_at(found.start)
    return not question.best(mine, question.terms_within(clause.sentence_start, clause.sentence_end))


def _other_kind(one: Term, other: Term) -> bool:
    """`Strompreise` and `Gaspreise`: compounds of one head that speak of different things."""
    tail = 0
    while tail < min(len(one.stem), len(other.stem)) and one.stem[-1 - tail] == other.stem[-1 - tail]:
        tail += 1
    return tail >= HEAD and min(len(one.stem), len(other.stem)) - tail >= MODIFIER


def _is_change(text: str, amount: Amount, told: int) -> bool:
    by = adposition(text, amount)
    return bool(told or by == "by") and by != "to" and not re.match(r"\s+(?:der|des|of|aller)\b", text[amount.end :])


def adposition(text: str, amount: Amount) -> str:
    before = text[max(0, amount.start - 5) : amount.start]
    return "by" if _BY.search(before) else "to" if _UP_TO.search(before) else ""


def _is_for_other(question: Question, wanted: Amount, found: Amount) -> bool:
    """Claim and clause both tell what the money is for, and it is not the same."""
    clause = question.clause_at(found.start)
    if _is_other_kind_of_money(question, wanted, clause):
        return True
    mine = _IN_KIND.match(question.claim, wanted.end) or _PURPOSE.search(question.claim)
    theirs = _PURPOSE.search(question.passage, clause.start, clause.end)
    if not mine or not theirs:
        return False
    what = next((term for term in question.claim_terms if mine.end() <= term.start), None)
    there = question.terms_within(clause.sentence_start, clause.sentence_end)
    return what is not None and not question.is_foreign(what) and not question.best(what, there)


def _is_worth_of_another(question: Question, found: Amount) -> bool:
    """`a contract worth 20 million`, where the claim speaks of no contract."""
    worth = _WORTH.search(question.passage[max(0, found.start - NOUN_REACH) : found.start])
    if not worth or _WORTH_AT_ALL.search(question.claim):
        return False
    place = max(0, found.start - NOUN_REACH) + worth.start()
    thing = next((term for term in reversed(question.passage_terms) if term.end <= place), None)
    return thing is not None and not any(question.likeness(mine, thing) for mine in question.claim_terms)


def _is_other_kind_of_money(question: Question, wanted: Amount, clause: Clause) -> bool:
    """The claim says what money it is (`500 Euro Schulgeld`), the clause does not, and tells what it was for."""
    kind = next((t for t in question.claim_terms if _is_beside(question.claim, t, wanted)), None)
    if kind is None or not _PURPOSE.search(question.passage, clause.start, clause.end):
        return False
    return not question.best(kind, question.terms_within(clause.start, clause.end))


def _is_beside(text: str, term: Term, amount: Amount) -> bool:
    behind = term.start == amount.end + 1 and term.capital
    return behind or bool(_OF_SUM.fullmatch(text, term.end, amount.start))


def _is_of_stuff(question: Question, found: Amount) -> bool:
    """`180 Kilo Obst`, where the claim speaks of no fruit."""
    behind = _BEHIND.match(question.passage, found.end)
    stuff = behind and next((term for term in question.passage_terms if term.start == behind.end()), None)
    if behind is None or stuff is None:
        return False
    named = stuff.capital if question.passage_language == "de" else "of" in behind[0]
    return named and not any(question.likeness(mine, stuff) for mine in question.claim_terms)
