"""The stages put together: text in, claims out."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from factcheck.domain.language import detect_language

from .found import CoveredSentence, Extraction, FoundClaim
from .models import Models, Ready, ready, shipped
from .propositions import Proposition
from .references.candidates import viewpoint
from .references.inserting import standalone
from .references.scene import scene_of
from .repeats import link_repeats
from .segmentation import Reading, propositions
from .tags import named_tagger
from .weighing.judging import Judge, Judged
from .weighing.sight import Sight, sights
from .weighing.story import story_of

ENGINE_VERSION = "spans 13"


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
    found = propositions(reading, loaded.spans)
    version = f"{ENGINE_VERSION}, {other.version}" if other else ENGINE_VERSION
    return Extraction(
        found_language, tuple(link_repeats(_claims(reading, found, loaded))), tuple(_coverage(reading, found)), version
    )


def _coverage(reading: Reading, found: Sequence[Proposition]) -> Iterator[CoveredSentence]:
    """What becomes of each line without claims and of each sentence of the others."""
    of_sentence: dict[int, list[Proposition]] = {}
    for proposition in found:
        of_sentence.setdefault(proposition.sentence.start, []).append(proposition)
    sentences = iter(reading.sentences)
    sentence = next(sentences, None)
    for line in reading.lines:
        if line.kind == "boilerplate":
            yield CoveredSentence(line.start, line.end, "boilerplate", "by-line, date line or credit")
        while sentence is not None and sentence.line is line:
            yield _covered(sentence.start, sentence.end, of_sentence.get(sentence.start, []))
            sentence = next(sentences, None)


def _covered(start: int, end: int, found: Sequence[Proposition]) -> CoveredSentence:
    if any(proposition.checkable for proposition in found):
        return CoveredSentence(start, end, "claim")
    reason = next((proposition.reason for proposition in found if proposition.reason), "states nothing by itself")
    return CoveredSentence(start, end, "no claim", reason)


def _claims(reading: Reading, found: Sequence[Proposition], models: Ready) -> Iterator[FoundClaim]:
    """Each proposition with its kinds, priority and wording."""
    judge = Judge(story_of(reading.text, found), models.kinds, models.priority)
    scene = scene_of(reading)
    for sight in sights(reading.text, found, reading.knows):
        statement, about, flags = standalone(viewpoint(scene, sight), models.references)
        yield _claim(sight, judge.of(sight), statement, about, flags)


def _claim(sight: Sight, judged: Judged, statement: str, about: tuple[str, ...], flags: tuple[str, ...]) -> FoundClaim:
    found = sight.found
    return FoundClaim(
        found.start, found.end, sight.exact, statement, judged.kinds, found.checkable, found.reason, judged.priority,
        judged.reasons, found.details, found.attribution, flags, parent=found.parent, about=about,
    )  # fmt: skip
