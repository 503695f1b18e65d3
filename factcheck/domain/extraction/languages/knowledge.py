"""The shape of a language's knowledge."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .markers import Markers, markers


def tagged(**tags: str) -> dict[str, str]:
    """Word to tag, from a line of words for each tag."""
    return {word: tag for tag, line in tags.items() for word in line.split()}


def connectives(**kinds: str) -> dict[str, str]:
    """Word to what it does: "content", "cause", "time", "condition", "contrast", "addition" and so on."""
    return {word: kind for kind, line in kinds.items() for word in line.split()}


def referring(**classes: str) -> dict[str, str]:
    """Each word to the class of what it refers to: "he", "her" (possessive), "this", "there" and so on."""
    return {word: name for name, line in classes.items() for word in line.split()}


@dataclass(frozen=True)
class Cue:
    """`place` is where the cue stands to its speaker: "before", "behind", or "between" where it is set off by commas
    and stands before the speaker.
    """

    words: tuple[str, ...]
    place: str


def cues(**places: Iterable[str]) -> dict[str, tuple[Cue, ...]]:
    """First word to the cues that begin with it, the longest first; apostrophes part words as tokens do."""
    found: dict[str, tuple[Cue, ...]] = {}
    for place, phrases in places.items():
        for phrase in phrases:
            cue = Cue(tuple(phrase.split()), place)
            found[cue.words[0]] = tuple(
                sorted((*found.get(cue.words[0], ()), cue), key=lambda each: (-len(each.words), each.words))
            )
    return found


def words(text: str) -> frozenset[str]:
    """A set of words from a line of them."""
    return frozenset(text.split())


@dataclass(frozen=True)
class Knowledge:
    """`abbreviations` end with a stop that ends no sentence. `coordinators` may join clauses; `openers` begin a clause
    that states a fact of its own, `bound` ones belong to their main clause. `relative` are relative pronouns.
    """

    code: str
    tagger: str
    abbreviations: frozenset[str]
    coordinators: frozenset[str]
    openers: frozenset[str]
    bound: frozenset[str]
    relative: frozenset[str]
    says: frozenset[str]
    # Phrases that say who speaks, by their first word.
    cues: Mapping[str, tuple[Cue, ...]]
    pronouns: frozenset[str]
    opinion: frozenset[str]
    hypothetical: frozenset[str]
    auxiliaries: frozenset[str]
    roles: frozenset[str]
    articles: frozenset[str]
    prepositions: frozenset[str]
    boilerplate: tuple[str, ...]
    # What begins a line that says when the article was published, and one that points to another article.
    stamps: tuple[str, ...]
    pointers: tuple[str, ...]
    # For segmentation: what a connective does, in names that all languages share; words that say who is speaking.
    connectives: Mapping[str, str]
    according_words: frozenset[str]
    first_person: frozenset[str]
    second_person: frozenset[str]
    modals: frozenset[str]
    being: frozenset[str]
    # Words that join clauses even where a tagger takes them for prepositions.
    joining: frozenset[str]
    # Only where no tagging model knows them: the closed classes, and the pronouns that stand before a finite verb.
    closed: Mapping[str, str] = field(default_factory=dict)
    clitics: frozenset[str] = frozenset()
    # For judging: groups of words that hint at what a claim is, and each word that refers to its class ("he", "its").
    markers: Markers = field(default_factory=markers)
    referring: Mapping[str, str] = field(default_factory=dict)
    # Superlatives of size, age, height and the like.
    measured: frozenset[str] = frozenset()
    # Verbs beside which "it" means nothing: "es gibt", "il faut".
    impersonal: frozenset[str] = frozenset()
    # Participles of what happens to things and never to persons, and the auxiliaries that make a passive of them.
    of_things: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
