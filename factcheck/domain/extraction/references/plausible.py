"""Whether a reader would take a word of reference to mean a candidate that agrees with it.

A wrong name in a statement is worse than none: where the article leaves two readings, nothing is put in.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.domain.extraction.details.gazetteer import KIND_OF_PERSON
from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.extraction.tokens import Token

from .candidates import Candidate, Viewpoint
from .needs import Need
from .openness import POSSESSIVE
from .phrases import Phrase

_PRONOUNS = ("he", "she", "it", "they", "i", "we", "you")
_REFLEXIVE = words("himself herself itself themselves myself")
_CONTRACTED = words("del al du au aux am im zum zur vom beim")
_FIRST_PERSON = ("i", "my", "we", "our")
_OF_BODIES = ("it", "its", "they", "their")
_TIMELESS_HERE = words("here hier ici aquí y")
# These may stand for things as well as for persons.
_ALSO_THINGS = {"er": "m", "sie": "f", "il": "m", "elle": "f", "él": "m", "ella": "f", "lo": "m", "la": "f"}
_GENDERS = {
    "der": "m", "ein": "m", "den": "m", "einen": "m", "die": "f", "eine": "f", "le": "m", "un": "m", "ce": "m",
    "cet": "m", "la": "f", "une": "f", "cette": "f", "el": "m", "una": "f", "este": "m", "esta": "f", "diese": "f",
    "dieser": "m",
}  # fmt: skip
# Nouns that stand for any body; others, such as "the union", only for one that the article calls so.
_ANY_BODY = words(
    "unternehmen konzern firma company firm group corporation chain groupe société entreprise empresa grupo compañía"
)
# The like for towns, regions and states.
_ANY_PLACE = words(
    "stadt ort gemeinde dorf land insel region kreis bezirk hauptstadt metropole kommune city town village country "
    "county state island place borough district capital ville pays région commune île capitale ciudad pueblo país "
    "región isla municipio localidad"
)
_PLURAL_VERB = re.compile(r"\w+en|sind|\w+ten")
CALLED = 45
BEGINNING = 3


def is_plausible(view: Viewpoint, need: Need, candidate: Candidate) -> bool:
    kind, is_person = need.kind, candidate.kind in ("person", "author")
    if (need.token and need.token.low in _REFLEXIVE) or not _is_whole(view, candidate):
        return False
    if kind in _FIRST_PERSON:
        return _speaks(view, candidate)
    if kind == "there":
        return need.token is None or need.token.low not in _TIMELESS_HERE
    if kind == "definite":
        return _is_called(view, need, candidate)
    if kind == "relative":
        return _is_nearest(view, candidate) and _has_relative(need, candidate)
    if kind == "elided" and _other_subject(view, candidate):
        return False
    if is_person and _happens_to_things(view):
        return False
    if is_person:
        return _means_person(view, need, candidate)
    if candidate.kind == "place" and kind == "their":
        return False
    return not (kind in _OF_BODIES and _is_name(candidate)) or _is_subject_near(view, need, candidate)


def _is_name(candidate: Candidate) -> bool:
    return candidate.kind in ("person", "organisation", "place", "author")


def _speaks(view: Viewpoint, candidate: Candidate) -> bool:
    """ "I" and "we" are whoever speaks: in a quotation or an answer one of the article, elsewhere its author."""
    spoken = view.sight.in_quotation or view.sight.is_answer or bool(view.sight.found.sentence.line.speaker)
    return spoken or candidate.kind == "author"


def _is_whole(view: Viewpoint, candidate: Candidate) -> bool:
    """Whether it is a name, or a noun with its article and no preposition; a bare singular may be part of an idiom."""
    if _is_name(candidate):
        return True
    knows, (first, *rest) = view.sight.article.knows, candidate.text.lower().split()
    if first in knows.prepositions or first in _CONTRACTED or _is_pronoun(knows, first):
        return False
    return candidate.plural or bool(rest)


def _is_pronoun(knows: Knowledge, word: str) -> bool:
    """Whether it is personal, and no article."""
    return knows.referring.get(word) in _PRONOUNS and word not in knows.articles


def _has_relative(need: Need, candidate: Candidate) -> bool:
    """ "That" restricts what has no name; towns and states have no masculine "der"."""
    word = need.token.low if need.token else ""
    return not (word == "that" and _is_name(candidate)) and not (word == "der" and candidate.kind == "place")


def _other_subject(view: Viewpoint, candidate: Candidate) -> bool:
    """Whether another subject, such as "she" or one in what is said, has its verb behind the candidate."""
    knows, scene = view.sight.article.knows, view.scene
    nouns = {phrase.head_end for phrase in scene.phrases[view.sentence] if phrase.start >= candidate.end}
    tokens = [t for t in view.sight.found.sentence.tokens if candidate.end <= t.start < view.start]
    return any(
        after.is_finite and (_is_pronoun(knows, before.low) or before.end in nouns)
        for before, after in pairwise(tokens)
    )


def _is_nearest(view: Viewpoint, candidate: Candidate) -> bool:
    """Whether no other noun stands between it and the relative pronoun."""
    return not any(
        candidate.end <= phrase.start and phrase.head_end <= view.start for phrase in view.scene.phrases[view.sentence]
    )


def _happens_to_things(view: Viewpoint) -> bool:
    """ "Was opened", "wurde 2019 veröffentlicht", "fundada en 1959": said of things, never of persons."""
    tokens, knows = view.sight.words, view.sight.article.knows
    for at, token in enumerate(tokens):
        if token.low not in knows.of_things:
            continue
        if not any(each.is_finite for each in tokens):
            return at < BEGINNING
        beside = tokens if knows.code == "de" else tokens[max(0, at - BEGINNING) : at]
        if any(each.low in knows.passive for each in beside):
            return True
    return False


def _means_person(view: Viewpoint, need: Need, candidate: Candidate) -> bool:
    word = need.token.low if need.token else ""
    if word == "sie" and _has_plural_verb(view, need):
        return False
    if need.kind in ("its", "their") or (need.kind in POSSESSIVE and view.sight.article.knows.code == "de"):
        return _is_subject_near(view, need, candidate)
    if need.token and _names_person_before(view, need.token):
        return False
    if not candidate.gender and candidate.kind == "person" and not _is_subject_near(view, need, candidate):
        return False
    gender = _ALSO_THINGS.get(word, "")
    if not gender or _is_beside_saying(view, need) or _is_subject_near(view, need, candidate):
        return True
    return not any(_gender(view, phrase) == gender for phrase in _things_between(view, need, candidate))


def _names_person_before(view: Viewpoint, word: Token) -> bool:
    """Whether the claim has a person, or a noun for one, that no preposition governs, before the word."""
    scene, text = view.scene, view.scene.text
    persons = [detail for detail in view.sight.found.details if detail.type == "person"]
    for phrase in scene.phrases[view.sentence]:
        if (
            view.start <= phrase.start
            and phrase.head_end <= word.start
            and phrase.start not in scene.governed[view.sentence]
        ):
            head = text[phrase.start : phrase.head_end].split()[-1].lower()
            named = any(phrase.start < each.end and each.start < phrase.head_end for each in persons)
            if named or head in view.sight.article.knows.roles or KIND_OF_PERSON.fullmatch(head):
                return True
    return False


def _has_plural_verb(view: Viewpoint, need: Need) -> bool:
    """Whether the finite verb beside the word, or else the last one, has the ending of the plural."""
    tokens = view.sight.found.tokens
    at = next(index for index, token in enumerate(tokens) if token is need.token)
    beside = [token for token in tokens[max(0, at - 1) : at + 2] if token.is_finite]
    verbs = beside or [token for token in tokens if token.is_finite][-1:]
    return any(_PLURAL_VERB.fullmatch(verb.low) for verb in verbs)


def _is_subject_near(view: Viewpoint, need: Need, candidate: Candidate) -> bool:
    """Whether it stands in the same sentence or the one before, and no preposition governs it; an object stands for
    nothing that was a subject.
    """
    scene, index = view.scene, view.scene.sentence_at(candidate.start)
    near = view.sentence - 1 <= index <= view.sentence and candidate.start < view.start + len(view.sight.exact)
    if not near or candidate.start in scene.governed[index]:
        return False
    return need.kind not in ("it", "they") or _is_subject(view, need.token)


def _is_subject(view: Viewpoint, word: Token | None) -> bool:
    """Whether a finite verb follows, at once or behind an adverb."""
    behind = [token for token in view.sight.found.tokens if word is not None and token.start >= word.end]
    return any(token.is_finite for token in behind[:2])


def _is_beside_saying(view: Viewpoint, need: Need) -> bool:
    at = need.token.start if need.token else view.start
    return any(abs(place - at) < 20 for place in view.scene.sayings[view.sentence])


def _things_between(view: Viewpoint, need: Need, candidate: Candidate) -> Iterator[Phrase]:
    """Nouns between the candidate and the word, in this sentence and the one before, that no preposition governs."""
    at = need.token.start if need.token else view.start
    for index in range(max(0, view.sentence - 1), view.sentence + 1):
        governed = view.scene.governed[index]
        for phrase in view.scene.phrases[index]:
            if candidate.end <= phrase.start < at and phrase.start not in governed and not phrase.plural:
                yield phrase


def _gender(view: Viewpoint, phrase: Phrase) -> str:
    return _GENDERS.get(view.scene.text[phrase.start : phrase.head_end].split()[0].lower(), "")


def _is_called(view: Viewpoint, need: Need, candidate: Candidate) -> bool:
    """ "The company" may be any; "the union" and "the coach" are those that the article calls so beside the name."""
    word = need.token.low if need.token else ""
    if word in (_ANY_PLACE if candidate.kind == "place" else _ANY_BODY):
        return True
    text = view.scene.text
    places = (candidate.first, candidate.start)
    ends = (min(view.start, place + len(candidate.text) + CALLED) for place in places)
    around = (text[max(0, place - CALLED) : end].lower() for place, end in zip(places, ends, strict=True))
    return any(re.search(rf"(?<!\w){re.escape(word)}", part) for part in around)
