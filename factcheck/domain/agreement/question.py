"""What the passage tells of what the claim tells: the same, another event, the contrary."""

import re
from dataclasses import dataclass
from functools import cached_property

from factcheck.domain.demonyms import is_country
from factcheck.domain.names import find_name
from factcheck.domain.passages.light import LIGHT, WEAK
from factcheck.domain.passages.wording import Term, fold

from .cues import english, german, phrases
from .lexicon import OPPOSED, meant, of_family
from .naming import places
from .reading import Reading

NEAR = 4  # code points before a word in which the end of the sentence before it would stand
ROLE_GAP = 2  # code points between a role and the name behind it
OWN_EVENT = 0.1  # what a day gains by standing beside the event of the claim
_EXTENTS = meant("away") | meant("long") | meant("high") | meant("deep") | meant("wide")
_AGENT = re.compile(r"(?:[^aeiou]er|or|erin|orin)(?:s|n|en|nen|innen)?\Z")
_IS = re.compile(r"\b(?:ist|war|sind|waren|wird|wurde|is|was|are|were)\b", re.IGNORECASE)
# What stands so is where something happened: `bei dem Brand`, `in the crash`.
CIRCUMSTANCE = 30  # code points before a word in which that would stand
_CIRCUMSTANCE = re.compile(
    r"\b(?:zum|zur|for)\s\Z|\b(?:vor|bei|beim|während|during|following|in)\s(?:(?:the|a|an|this|that|dem|der|einem|einer|diesem)\s)?(?-i:[a-zäöüß]+\s)?\Z",
    re.IGNORECASE,
)
_HOME = re.compile(rf"\b{phrases(german.HOME, english.HOME)}\b", re.IGNORECASE)
_NOT = re.compile(rf"\b{phrases(german.NOT, english.NOT)}\b", re.IGNORECASE)
LEAST_TWIN = 5  # letters of a word that may have a contrary
_CONTRARY = ("un", "dis", "in", "im", "ir", "non", "non-", "nicht", "miss", "mis")
_STATES = meant("live") | meant("own")
# A claim that begins so has a subject that carries no meaning: its first word of content is the predicate.
_PRONOUN = re.compile(r"(?:it|he|she|they|we|this|er|sie|es|wir|dies\w*)\s", re.IGNORECASE)
_COSTS = meant("cost") | meant("price")


@dataclass(frozen=True)
class Question(Reading):
    """What the passage tells of the claim, besides the words that it has of it."""

    @cached_property
    def is_one_sentence(self) -> bool:
        """A passage of one sentence was picked for what it says: figures in it need no more to contradict."""
        return self.clauses[0].sentence_end >= len(self.passage)

    def tells_the_same(self, place: int) -> bool:
        """Whether the sentence there has more of the claim than its subject: without that it cannot contradict.

        Of a claim that is but subject and verb the subject will do, as long as no other event is told; one that is but
        the detail is contradicted by nothing.
        """
        if not self.context:
            return False
        clause = self.clause_at(place)
        sentence = self.terms_within(clause.sentence_start, clause.sentence_end)
        no_subject = _PRONOUN.match(self.claim) or self.context[0].start > self.at
        predicate = self.context if no_subject else self.context[1:] or self.context
        if any(self.best(term, sentence) for term in predicate):
            return True
        return len(predicate) == 1 and bool(self.best(self.context[0], sentence)) and not self.other_event(place)

    def tells_predicate(self, place: int) -> bool:
        """Whether the sentence there says what the claim says of its subject: to speak of the subject is not enough.

        German verbs are told by their small letter; all the other nouns do as well. A role right before a name tells
        who it is, not what was done. A claim that is but the detail says nothing else.
        """
        if not self.context:
            return True
        clause = self.clause_at(place)
        sentence = self.terms_within(clause.sentence_start, clause.sentence_end)
        said = [term for term in self.context if not self._is_role(term)] or list(self.context)
        has_subject = len(said) > 1 and said[0].end <= self.at and not _PRONOUN.match(self.claim)
        others = said[1:] if has_subject else said
        beside = [term for term in sentence if not has_subject or term.stem != said[0].stem]
        known = [term for term in others if not self.is_foreign(term)]
        if has_subject and not known and self.says_event(said[0]):
            return bool(self.best(said[0], sentence))  # `Käufer der Konservenfabrik ist`
        others = known or others
        verbs = [term for term in said if not term.capital] if self.claim_language == "de" else others
        nouns = [term for term in others if term not in verbs]
        return any(self.best(term, beside) for term in verbs or others) or (
            bool(nouns) and all(self.best(term, beside) for term in nouns)
        )

    def _is_role(self, term: Term) -> bool:
        named = self.detail[:1].isupper() and (term.capital or self.claim_language != "de")
        return named and 0 <= self.at - term.end <= ROLE_GAP

    @cached_property
    def _events(self) -> frozenset[int]:
        deeds = [term for term in self.context if not _AGENT.search(term.folded) and term.folded not in WEAK]
        acts = [term for term in deeds if not self._is_circumstance(self.claim, self.claim_language, term)]
        told = frozenset[int]().union(*(of_family(self.says(term), "event") for term in acts))
        told = told or frozenset[int]().union(*(of_family(self.says(term), "event") for term in deeds))
        if told or not _IS.search(self.claim):
            return told
        return frozenset().union(*(of_family(self.says(term), "event") for term in self.context))

    def other_event(self, place: int) -> bool:
        """Whether the clause there, or else the sentence, tells of events, and of none that the claim tells."""
        return self._others_told(place, "event", self._events)

    def weight_of_event(self, place: int) -> float:
        """What a day gains whose clause tells of the claim's event, and loses where it tells of another deed or saying
        alone: of the days of one sentence each belongs to its own verb.
        """
        clause = self.clause_at(place)
        there = self.terms_within(clause.start, clause.end)
        acts = [term for term in there if not self.is_circumstance(term)]
        told = frozenset[int]().union(*(of_family(self.said(term), "event") for term in acts))
        if not self._events or told & self._events:
            return OWN_EVENT if told & self._events else 0.0
        others = told | self._told_of("speech", clause.start, clause.end)
        return -OWN_EVENT if others else 0.0

    @property
    def tells_of_events(self) -> bool:
        return bool(self._events)

    def tells_the_twin(self, place: int) -> bool:
        """Whether in the clause there stands the contrary of a word of the claim, and not denied: `unzufrieden`."""
        clause = self.clause_at(place)
        there = self.terms_within(clause.start, clause.end)
        return not _NOT.search(self.passage, clause.start, clause.end) and any(
            _are_twins(mine.folded, theirs.folded) and not any(mine.stem == term.stem for term in there)
            for mine in self.context
            for theirs in there
        )

    def tells_one_of(self, events: frozenset[int]) -> bool:
        return bool(self._events & events)

    def says_event(self, term: Term) -> bool:
        """Whether this word of the claim tells what happened."""
        return bool(of_family(self.says(term), "event"))

    def is_begun_at(self, place: int) -> bool:
        """Whether the clause there tells that something began or was opened."""
        clause = self.clause_at(place)
        return bool(self._told_of("event", clause.start, clause.end) & (meant("begin") | meant("open")))

    @cached_property
    def tells_home(self) -> bool:
        """Whether the claim tells where somebody lives, comes from or has a seat."""
        return any(map(self.tells_event, ("live", "born", "own"))) or bool(_HOME.search(self.claim))

    def is_thing_told(self, term: Term) -> bool:
        """Whether this word of the passage is a noun, and no deed."""
        if self.passage_language == "de":
            return term.capital
        deed = of_family(self.said(term), "event") or term.folded in LIGHT or term.folded.endswith(("ed", "ing"))
        return not deed and not term.whole

    def tells_event(self, word: str) -> bool:
        """Whether the claim tells of the event that this English word stands for."""
        return bool(self._events & of_family(meant(word), "event"))

    def tells_its_nouns(self, place: int, counted: Term | None = None, least: int = 1) -> bool:
        """Whether the sentence there has all the nouns that the claim has beside its subject, so many at least: then
        the same is told in other words for what happened.
        """
        if self.opposite_event(place):
            return False
        clause = self.clause_at(place)
        sentence = self.terms_within(clause.sentence_start, clause.sentence_end)
        beside = [term for term in self.context[1:] if term != counted and not self._is_predicate(term)]
        return len(beside) >= least and all(self.best(term, sentence) for term in beside)

    def _is_predicate(self, term: Term) -> bool:
        return not term.capital if self.claim_language == "de" else bool(of_family(self.says(term), "event"))

    def opposite_event(self, place: int) -> bool:
        """Whether the clause there tells the contrary of what the claim tells."""
        clause = self.clause_at(place)
        told = self._told_of("event", clause.start, clause.end, by_agents=False)
        mine = self._events
        pairs = (*OPPOSED, *((other, one) for one, other in OPPOSED))
        return any(mine & one and not mine & other and told & other and not told & one for one, other in pairs)

    def tells_its_event(self, place: int) -> bool:
        """Whether the sentence there has a word for what happened, as the claim tells it; True where nothing did."""
        clause = self.clause_at(place)
        sentence = self.terms_within(clause.sentence_start, clause.sentence_end)
        events = [
            term
            for term in self.context
            if of_family(self.says(term), "event") - _STATES and not of_family(self.says(term), "crowd")
        ]
        return not events or any(self.best(term, sentence) for term in events)

    def tells_events_alone(self, place: int) -> bool:
        """Whether the clause there tells of an event, and the claim of none."""
        clause = self.clause_at(place)
        return not self._events and bool(self._told_of("event", clause.start, clause.end) - _STATES)

    def merely_speaks(self, place: int) -> bool:
        """Whether the clause there tells that somebody spoke of the matter, where the claim tells of a deed."""
        clause = self.clause_at(place)
        mine = frozenset[int]().union(*(of_family(self.says(term), "speech") for term in self.context))
        told = self._told_of("event", clause.start, clause.end) & self._events
        return not mine and not told and bool(self._told_of("speech", clause.start, clause.end))

    def other_money(self, place: int) -> bool:
        """The like for sums: `Umsatz` is not `Gewinn`; what a thing costs may be either."""
        mine = frozenset[int]().union(*(of_family(self.says(term), "money") for term in self.context)) - _COSTS
        clause = self.clause_at(place)
        told = self._told_of("money", clause.start, clause.end) - _COSTS
        return bool(told) and self._others_told(place, "money", mine)

    def other_measure(self, place: int) -> bool:
        """The like for measures: how long a thing is, is not how high."""
        clause = self.clause_at(place)
        mine = frozenset[int]().union(*(self.says(term) for term in self.context)) & _EXTENTS
        told = self._told_of("measure", clause.sentence_start, clause.sentence_end) & _EXTENTS
        return bool(mine and told) and not mine & told

    def _others_told(self, place: int, family: str, mine: frozenset[int]) -> bool:
        clause = self.clause_at(place)
        span = clause.start, clause.end
        if not self._told_of(family, *span) and not self._speaks_of_it(*span):
            span = clause.sentence_start, clause.sentence_end
        told = self._told_of(family, *span, by_agents=False)
        if not mine or not told or mine & self._told_of(family, *span):
            return False
        return family != "event" or not self._kindred & self._told_of("kindred", *span)

    @cached_property
    def _kindred(self) -> frozenset[int]:
        """What the claim's words for what happened may be said by as well."""
        told = (self.says(term) for term in self.context if of_family(self.says(term), "event"))
        return frozenset[int]().union(*(of_family(says, "kindred") for says in told))

    def _speaks_of_it(self, start: int, end: int) -> bool:
        there = self.terms_within(start, end)
        return any(self.best(term, there) for term in self.context)

    def says_predicate_at(self, place: int) -> bool:
        """Whether the clause there itself has a word of what the claim says of its subject."""
        clause = self.clause_at(place)
        return not self.context[1:] or self._says_predicate(clause.start, clause.end)

    def _says_predicate(self, start: int, end: int) -> bool:
        there = self.terms_within(start, end)
        return any(self.best(term, there) for term in self.context[1:])

    def _told_of(self, family: str, start: int, end: int, *, by_agents: bool = True) -> frozenset[int]:
        """`by_agents`: also what somebody is called after what he does, which need not be done here (`Betreiber`), and
        what the claim speaks of itself.
        """
        within = [
            term
            for term in self.terms_within(start, end)
            if not self._is_name(term) and (by_agents or not self._is_no_veto(term))
        ]
        return frozenset[int]().union(*(of_family(self.said(term), family) for term in within))

    def _is_no_veto(self, term: Term) -> bool:
        return term.folded in WEAK or self.is_circumstance(term) or self._is_agent(term) or self._is_of_claim(term)

    def is_circumstance(self, term: Term) -> bool:
        """Whether this word of the passage tells but where or when: `vor dem Kauf`."""
        return self._is_circumstance(self.passage, self.passage_language, term)

    @staticmethod
    def _is_circumstance(text: str, language: str, term: Term) -> bool:
        noun = term.capital or language != "de"
        return noun and bool(_CIRCUMSTANCE.search(text[max(0, term.start - CIRCUMSTANCE) : term.start]))

    def _is_of_claim(self, term: Term) -> bool:
        return any(self.likeness(mine, term) and not self._but_does(mine, term) for mine in self.context)

    def _but_does(self, mine: Term, theirs: Term) -> bool:
        """`employs` is no `jobs`: the one is done, by the other people are counted."""
        counts = of_family(self.says(mine), "crowd") and not of_family(self.says(mine), "event")
        return bool(counts) and bool(of_family(self.said(theirs), "event"))

    def _is_agent(self, term: Term) -> bool:
        return bool(_AGENT.search(term.folded)) and (term.capital or self.passage_language != "de")

    def _is_name(self, term: Term) -> bool:
        """Outside German a capital within a sentence tells a name, which means nothing else; the claim's own name is
        one at the beginning of a sentence as well.
        """
        if self.passage_language != "de" and term.capital and term.folded in fold(self.detail).split():
            return True
        before = self.passage[max(0, term.start - NEAR) : term.start].rstrip("\"'“‘« ")
        return term.capital and self.passage_language != "de" and before[-1:] not in ("", ".", "!", "?", ":")

    @cached_property
    def _places(self) -> tuple[str, ...]:
        """Places that the claim names beside the detail."""
        end = self.at + len(self.detail)
        named = [name for name, start in places(self.claim, self.claim_terms) if not self.at <= start < end]
        subject = self.claim_terms[0] if self.claim_terms else None
        if subject and subject.end <= self.at and subject.capital and is_country(subject.folded):
            named.append(self.claim[subject.start : subject.end])  # `Scotland has 40 breweries`
        return tuple(named)

    @property
    def names_places(self) -> bool:
        return bool(self._places)

    def names_its_place(self, start: int, end: int) -> bool:
        """Whether a place that the claim names stands there."""
        return any(find_name(place, self.passage[start:end], "place") for place in self._places)

    @cached_property
    def _place_is_named(self) -> bool:
        return any(find_name(place, self.passage, "place") for place in self._places)

    def of_another_place(self, place: int) -> bool:
        """Whether the sentence there names a place, and the passage none of those that the claim names."""
        if not self._places or self._place_is_named:
            return False
        clause = self.clause_at(place)
        inside = places(self.passage, self.passage_terms)
        return any(clause.sentence_start <= start < clause.sentence_end for _, start in inside)


def _are_twins(one: str, other: str) -> bool:
    long, short = (one, other) if len(one) > len(other) else (other, one)
    return len(short) >= LEAST_TWIN and any(long == prefix + short for prefix in _CONTRARY)
