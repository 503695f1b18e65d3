"""The stages put together: text in, claims out."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType

from factcheck.domain.language import detect_language

from .collecting import uncollected
from .found import CoveredSentence, Extraction, FoundClaim
from .models import Models, Ready, ready, shipped
from .propositions import Proposition, Sentence
from .references.candidates import viewpoint
from .references.inserting import standalone
from .references.scene import scene_of
from .repeats import link_repeats
from .segmentation import Reading, propositions
from .tags import named_tagger
from .weighing.judging import Judge, Judged
from .weighing.sight import Sight, sights
from .weighing.story import story_of

ENGINE_VERSION = "spans 20"
STATES_NOTHING = "states nothing by itself"
_NOTHING = (None, iter(()))


@uncollected()
def find_claims(
    text: str,
    *,
    language: str | None = None,
    reference_date: date | None = None,
    models: Models | None = None,
    spacy_models: Mapping[str, str] = MappingProxyType({}),
) -> Extraction:
    """Every proposition of the text that could be checked, in its order, and what becomes of every sentence.

    Other `models` than those of the package are for measuring what was learned without the article at hand.
    `spacy_models` name for a language the installed spaCy model that tags in place of our own tagger.
    """
    loaded = shipped() if models is None else ready(models)
    found_language = language or detect_language(text)
    other = named_tagger(found_language, spacy_models)
    reading = Reading(text, found_language, reference_date, loaded.names, other)
    found = deque(propositions(reading, loaded.spans))
    outcomes = list(_outcomes(reading.sentences, found))
    claims = tuple(link_repeats(_claims(reading, found, loaded)))
    version = f"{ENGINE_VERSION}, {other.version}" if other else ENGINE_VERSION
    return Extraction(found_language, claims, tuple(_coverage(reading, outcomes)), version)


def _outcomes(sentences: Iterable[Sentence], found: Iterable[Proposition]) -> Iterator[str]:
    """Why each sentence is no claim; empty for one that is."""
    groups = groupby(found, key=attrgetter("sentence.start"))
    start, stated = next(groups, _NOTHING)
    for sentence in sentences:
        if sentence.start != start:
            yield STATES_NOTHING
            continue
        inside = list(stated)
        reason = next((one.reason for one in inside if one.reason), STATES_NOTHING)
        yield "" if any(one.checkable for one in inside) else reason
        start, stated = next(groups, _NOTHING)


def _coverage(reading: Reading, outcomes: Iterable[str]) -> Iterator[CoveredSentence]:
    """What becomes of each line without claims and of each sentence of the others."""
    sentences = iter(zip(reading.sentences, outcomes, strict=True))
    sentence, why = next(sentences, (None, ""))
    for line in reading.lines:
        if line.kind == "boilerplate":
            yield CoveredSentence(line.start, line.end, "boilerplate", "by-line, date line or credit")
        while sentence is not None and sentence.line is line:
            yield CoveredSentence(sentence.start, sentence.end, "no claim" if why else "claim", why)
            sentence, why = next(sentences, (None, ""))


def _claims(reading: Reading, found: deque[Proposition], models: Ready) -> Iterator[FoundClaim]:
    """Each proposition with its kinds, priority and wording. What is done with is let go, also in `reading`."""
    judge = Judge(story_of(reading.text, found), models.kinds, models.priority)
    scene = scene_of(reading)
    for sight in sights(reading.text, found, reading.knows):
        view = viewpoint(scene, sight)
        scene.leave_behind(view.sentence)
        statement, about, flags = standalone(view, models.references)
        yield _claim(sight, judge.of(sight), statement, about, flags)


def _claim(sight: Sight, judged: Judged, statement: str, about: tuple[str, ...], flags: tuple[str, ...]) -> FoundClaim:
    """Words that are said again share their strings."""
    found, exact, worded = sight.found, sys.intern(sight.exact), sys.intern(statement)
    return FoundClaim(
        found.start, found.end, exact, worded, judged.kinds, found.checkable, found.reason, judged.priority,
        judged.reasons, found.details, found.attribution, flags, parent=found.parent, about=about,
    )  # fmt: skip
