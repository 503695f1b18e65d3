"""Figures: does the passage state a compatible one of the same thing?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.domain.passages.concepts import concepts
from factcheck.domain.passages.wording import Term

from .advice import Advice, agrees, conflicts, silent
from .amounts import PEOPLE, PERIOD_WORDS, PERIODS, Amount, find_amounts, rate_within
from .denials import denies
from .derived import follow, share_of_parts
from .directions import DOWN, UP, direction
from .fractions import UPWARDS
from .lexicon import of_family
from .multiples import compare_multiple, find_multiple
from .question import MOST, Question

LEAST = 0.25  # relatedness from which a figure may speak of the same thing
LEAST_SAME = 0.2  # the like for one that agrees: that two figures coincide speaks for their being the same
# Marked down: last year's figure, a part of the whole, the other camp; up: the same camp.
OTHER_PERIOD, PART, ASIDE, SAME_SIDE = 0.25, 0.25, 0.3, 0.15
NOUN_REACH = 45  # code points behind a figure within which its noun stands
COUNTED = ("crowd", "thing")  # families of the lexicon
MEASURED = ("length", "area", "volume", "mass")
FAR_BEYOND = 10  # how many times a lower bound is no longer the same magnitude
HEAD, MODIFIER = 4, 2  # letters that two compounds share at the end, and do not share before it
_PEOPLE = concepts("mensch", "de") | concepts("person", "en")
_FIGURE_OF_PEOPLE = frozenset(
    number
    for word in ("passenger", "staff", "patient", "member", "respondent", "visitor", "pensioner", "student", "family",
                 "teacher", "customer", "user", "child", "man", "woman", "farmer", "tenant", "pedestrian", "dead",
                 "injured", "victim", "suspect", "witness")
    for number in concepts(word, "en")
)  # fmt: skip
_BEFORE = re.compile(
    r"\b(?:vorjahr\w*|jahr davor|jahr zuvor|zuvor|previous year|year before|a year earlier|had been|gewesen)\b",
    re.IGNORECASE,
)
_FROM_FIGURE = re.compile(
    r"\b(?:up from|down from|nach|compared with|gegenüber|verglichen mit)\s(?:[^\W\d]+\s){0,2}\Z", re.IGNORECASE
)
_PART = re.compile(
    r"\b(?:davon|darunter|of them|of which|of these|another|a further|weitere[rn]?|on top of|allein|bei der|bei den|"
    r"among them|including|largest single)\b",
    re.IGNORECASE,
)
_PART_OF_THEM = re.compile(r"\s(?:davon|darunter|von\sihnen|of\sthem|of\swhom|of\swhich)\b", re.IGNORECASE)
_OF = re.compile(r"\b[^\W\d]\w+\s(?:of|von)\s\Z")
_INSTEAD = re.compile(
    r"\b(?:statt|anstelle\svon|bisher|bislang|früher|instead\sof|rather\sthan|formerly|previously)\s\Z", re.I
)
_FROM, _TO = re.compile(r"\b(?:von|from)\s\Z", re.I), re.compile(r"\s(?:\w+\s)?(?:auf|to)\b", re.I)
_WHOLE = re.compile(
    r"\b(?:world-?wide|weltweit|bundesweit|nation-?wide|landesweit|konzernweit|europaweit|group-?wide|overall|"
    r"in\s+ganz\s+\w+|across\s+(?:the\s+)?[A-Z]\w+)\b",
    re.I,
)
_AGAINST = re.compile(r"\b(?:gegen|dagegen|lehn\w+|ablehn\w+|against|oppos\w+|reject\w+)\b", re.IGNORECASE)
_FOR = re.compile(r"\b(?:für|dafür|befürwort\w+|for|in favou?r|backed|support\w*)\b", re.IGNORECASE)
_BY, _UP_TO = re.compile(r"\b(?:um|by)\s\Z", re.IGNORECASE), re.compile(r"\b(?:auf|to)\s\Z", re.IGNORECASE)
_HAS = re.compile(r"\b(?:hat|haben|hatte|zählt|umfasst|besitzt|verfügt|has|have|had|counts|comprises)\b", re.IGNORECASE)
_AGENTS = re.compile(r"(?:innen|isten|enten|anten|ists|ants|eers|[^aeiou]ers|ators)\Z")
_PURPOSE = re.compile(r"\b(?:für|for|on|towards)\s(?:(?:den|die|das|the|a|an|new|neue\w?)\s)?(?!\d)", re.IGNORECASE)
_STOP = re.compile(r"[.;:,]\s|\b(?:at|in|by|for|on|from|to|since|am|im|bei|für|auf|aus|seit|bis|nach|an)\b", re.I)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True)
class Candidate:
    amount: Amount
    weight: float


def compare_number(question: Question) -> Advice:
    multiple = find_multiple(question.detail)
    if multiple is not None:
        return compare_multiple(question, multiple)
    stated = find_amounts(question.detail, question.claim_language)
    if not stated:
        return silent("no_figure")
    wanted = _in_claim(stated[0], question)
    found = find_amounts(question.passage, question.passage_language)[:MOST]
    candidates = _candidates(question, wanted, found)
    if not candidates:
        following = share_of_parts(question, wanted, found) or follow(question, wanted, found)
        return following or _other_currency(question, wanted, found)
    top = max(candidates, key=lambda candidate: (candidate.weight, _meets(wanted, candidate.amount)))
    return _answer(question, wanted, _at_one_rate(question, wanted, top.amount))


def _at_one_rate(question: Question, wanted: Amount, found: Amount) -> Amount:
    """`10,000 a month` where the claim speaks of a year."""
    clause = question.clause_at(found.start)
    mine = rate_within(question.claim[wanted.start :]) or rate_within(question.claim)
    theirs = rate_within(question.passage[found.start : clause.end])
    if not mine or not theirs or wanted.dimension == "duration":
        return found
    return found if mine == theirs else found.scaled(PERIODS[theirs] / PERIODS[mine])


def figure_within(detail: str, language: str) -> tuple[int, int] | None:
    """Where the figure itself stands in the detail."""
    stated = () if find_multiple(detail) else find_amounts(detail, language)
    return (stated[0].start, stated[0].end) if stated else None


def _in_claim(amount: Amount, question: Question) -> Amount:
    """The amount as the claim states it: a qualifier or a unit may stand beside the detail."""
    placed = replace(amount, start=amount.start + question.at, end=amount.end + question.at)
    around = find_amounts(question.claim, question.claim_language)
    return next((wide for wide in around if wide.start <= placed.start and placed.end <= wide.end), placed)


def _answer(question: Question, wanted: Amount, found: Amount) -> Advice:
    if not _meets(wanted, found):
        tells = question.is_one_sentence or question.tells_the_same(found.start)
        if not tells or question.other_event(found.start) or _is_some_of_them(question, found):
            return silent("no_such_figure")
        return conflicts(found.start, found.end, "other_figure")
    clause = question.clause_at(found.start)
    if denies(question.passage[clause.sentence_start : clause.sentence_end]) and not denies(question.claim):
        return conflicts(found.start, found.end, "negated")
    if question.other_event(found.start):
        return silent("no_such_figure")
    of_some = found.dimension == "count" or (
        found.dimension == "share" and not direction(question.context, question.claim)
    )
    if of_some and not question.tells_its_event(found.start):
        return silent("no_such_figure")
    nearly = wanted.value != found.value
    return agrees(found.start, found.end, "within_bounds" if nearly else "same_figure", nearly=nearly)


def _candidates(question: Question, wanted: Amount, found: Sequence[Amount]) -> list[Candidate]:
    """Figures of the same dimension and thing, each with how near it is to the claim."""
    weighed = []
    for amount in found:
        if amount.dimension != wanted.dimension or not _same_thing(question, wanted, amount):
            continue
        if wanted.high is None and wanted.value * UPWARDS < amount.value <= wanted.value * FAR_BEYOND:
            continue
        if amount.dimension in MEASURED and question.other_measure(amount.start):
            continue
        if _is_by_and_to(question, wanted, amount) or _is_rate_alone(question, wanted, amount):
            continue
        if amount.is_money() and (question.other_money(amount.start) or _is_for_other(question, amount)):
            continue
        if _is_elsewhere(question, amount) or question.of_another_place(amount.start):
            continue
        weight = question.relatedness(amount.start, amount.end) - _set_back(question, amount)
        if weight >= (LEAST_SAME if _meets(wanted, amount) else LEAST):
            weighed.append(Candidate(amount, weight))
    return weighed


def _is_some_of_them(question: Question, found: Amount) -> bool:
    """The claim tells how many there are, the passage how many of them did something."""
    counts = found.dimension == "count" and _HAS.search(question.claim)
    return bool(counts) and question.tells_events_alone(found.start)


def _meets(wanted: Amount, found: Amount) -> bool:
    """Whether they are compatible; "more than a thousand" does not bear out a million."""
    beyond = wanted.high is None and wanted.value > 0 and found.value > wanted.value * FAR_BEYOND
    return wanted.meets(found) and not beyond


def _is_by_and_to(question: Question, wanted: Amount, found: Amount) -> bool:
    """One tells by how much something changed, the other to what."""
    mine, theirs = _adposition(question.claim, wanted), _adposition(question.passage, found)
    return bool(mine and theirs) and mine != theirs


def _adposition(text: str, amount: Amount) -> str:
    before = text[max(0, amount.start - 5) : amount.start]
    return "by" if _BY.search(before) else "to" if _UP_TO.search(before) else ""


def _is_for_other(question: Question, found: Amount) -> bool:
    """Claim and clause both tell what the money is for, and it is not the same."""
    clause = question.clause_at(found.start)
    mine = _PURPOSE.search(question.claim)
    theirs = _PURPOSE.search(question.passage, clause.start, clause.end)
    if not mine or not theirs:
        return False
    wanted = [term for term in question.claim_terms if mine.end() <= term.start][:1]
    there = question.terms_within(clause.sentence_start, clause.sentence_end)
    return bool(wanted) and not question.best(wanted[0], there)


def _is_rate_alone(question: Question, wanted: Amount, found: Amount) -> bool:
    """So much a day is no answer to how much there is."""
    if found.dimension == "count" or rate_within(question.claim) or wanted.dimension in ("share", "duration", "speed"):
        return False
    clause = question.clause_at(found.start)
    return rate_within(question.passage[clause.start : clause.end]) in ("day", "week")


def _is_elsewhere(question: Question, amount: Amount) -> bool:
    """The claim names years, and the clause names others."""
    named = {int(year) for year in _YEAR.findall(question.claim)}
    clause = question.clause_at(amount.start)
    years = {int(year) for year in _YEAR.findall(question.passage[clause.start : clause.end])}
    return bool(named and years) and not named & years


def _same_thing(question: Question, wanted: Amount, found: Amount) -> bool:
    if wanted.dimension == "count":
        return _same_noun(question, wanted, found)
    if wanted.dimension == "share":
        return _same_share(question, wanted, found)
    return True


def _nouns(terms: Sequence[Term], text: str, amount: Amount, language: str) -> list[Term]:
    """What is counted: the words right behind the figure, in German those with a capital; else that of `a staff of`."""
    end = amount.end
    inside = [t for t in terms if t.end == end and text[t.start - 1 : t.start] == "-"]  # `320-bed`
    behind = inside or [
        term for term in terms if end <= term.start <= end + NOUN_REACH and not _stopped(text, end, term.start)
    ]
    nouns = [term for term in behind if term.capital] if language == "de" else behind
    nouns = [term for term in nouns if term.folded not in PERIOD_WORDS]
    of = None if nouns else _OF.search(text[max(0, amount.start - NOUN_REACH) : amount.start])
    if of:
        return [term for term in terms if amount.start - len(of[0]) <= term.start < amount.start][:1]
    return nouns[:2]


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
    if not mine or not theirs:
        return PEOPLE not in (wanted.unit, found.unit) or _are_people([*mine, *theirs])
    head = mine[0]
    if any(question.likeness(head, term) and not _other_thing(question, head, term) for term in theirs):
        return True
    if head.meanings & _PEOPLE and any(map(_is_people, theirs)):
        return True
    return any(term.meanings & _PEOPLE for term in theirs[:1]) and bool(head.meanings & _FIGURE_OF_PEOPLE)


def _are_people(nouns: Sequence[Term]) -> bool:
    return not nouns or any(map(_is_people, nouns))


def _is_people(noun: Term) -> bool:
    """Also by the ending, as people are named after what they do: `Läuferinnen`, `runners`."""
    return bool(noun.meanings & (_PEOPLE | _FIGURE_OF_PEOPLE) or _AGENTS.search(noun.folded))


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
        return True
    subject = next((t for t in question.context if t.capital and not t.meanings & (UP | DOWN)), None)
    sentence = question.terms_within(clause.sentence_start, clause.sentence_end)
    return subject is None or any(question.likeness(subject, t) > 0 and not _other_kind(subject, t) for t in sentence)


def _other_kind(one: Term, other: Term) -> bool:
    """`Strompreise` and `Gaspreise`: compounds of one head that speak of different things."""
    tail = 0
    while tail < min(len(one.stem), len(other.stem)) and one.stem[-1 - tail] == other.stem[-1 - tail]:
        tail += 1
    return tail >= HEAD and min(len(one.stem), len(other.stem)) - tail >= MODIFIER


def _is_change(text: str, amount: Amount, told: int) -> bool:
    return (
        bool(told)
        and _adposition(text, amount) != "to"
        and not re.match(r"\s+(?:der|des|of|aller)\b", text[amount.end :])
    )


def _set_back(question: Question, amount: Amount) -> float:
    clause = question.clause_at(amount.start)
    lead = question.passage[clause.start : amount.start]
    words = question.passage[clause.start : clause.end]
    total = 0.0
    if (_BEFORE.search(words) or _FROM_FIGURE.search(lead)) and not _BEFORE.search(question.claim):
        total += OTHER_PERIOD
    if _other_year(question, words):
        total += OTHER_PERIOD
    if _INSTEAD.search(lead) or (_FROM.search(lead) and _TO.match(question.passage, amount.end)):
        total += OTHER_PERIOD
    if _PART.search(lead) or _PART_OF_THEM.match(question.passage, amount.end):
        total += PART
    against, backing = _AGAINST.search(question.claim), _FOR.search(question.claim)
    if (against and _FOR.search(words) and not _AGAINST.search(words)) or (
        backing and not against and _AGAINST.search(words) and not _FOR.search(words)
    ):
        total += ASIDE
    if _WHOLE.search(words) and not _WHOLE.search(question.claim):
        total += PART
    if against and _AGAINST.search(words):
        total -= SAME_SIDE
    return total


def _other_year(question: Question, words: str) -> bool:
    """The clause names a year and it is none of those the claim may speak of."""
    named = {int(year) for year in _YEAR.findall(question.claim)}
    allowed = named or {question.claim_day.year, question.claim_day.year - 1}
    years = {int(year) for year in _YEAR.findall(words)}
    return bool(years) and not years & allowed


def _other_currency(question: Question, wanted: Amount, found: Sequence[Amount]) -> Advice:
    """The same payment in another currency is another sum."""
    if wanted.is_money():
        for amount in found:
            same = amount.is_money() and amount.dimension != wanted.dimension and amount.value == wanted.value
            if same and question.relatedness(amount.start, amount.end) >= LEAST:
                return conflicts(amount.start, amount.end, "other_currency")
    return silent("no_such_figure")


def opposite_direction(question: Question, place: int) -> bool:
    """Whether the claim says up and the passage down, or the other way round."""
    clause = question.clause_at(place)
    near = question.terms_within(clause.start, clause.end)
    theirs = direction(near, question.passage[clause.start : clause.end])
    return direction(question.context, question.claim) * theirs < 0
