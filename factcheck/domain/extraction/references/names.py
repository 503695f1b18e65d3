"""The persons, bodies and places of an article, each with all its forms, the fullest of which names it best."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from factcheck.domain.extraction.details.gazetteer import GIVEN_NAMES, WOMEN
from factcheck.domain.extraction.languages.knowledge import words

KINDS = ("person", "organisation", "place")
_SHORTEST = 3
_TITLES_OF_WOMEN = words("frau mrs ms miss mme madame señora sra doña lady")
_TITLES_OF_MEN = words("herr herrn mr sir lord monsieur señor sr don m")
LONGEST = 60


@dataclass
class Named:
    """`places` are where it stands, in order; `gender` is "f", "m" or "" where nothing tells."""

    kind: str
    name: str
    gender: str = ""
    places: list[int] = field(default_factory=list)

    @property
    def parts(self) -> tuple[str, ...]:
        return parts(self.name)


@dataclass(frozen=True)
class Occurrence:
    """One place of a name; `before` is the word in front of it."""

    kind: str
    name: str
    start: int
    before: str = ""


def parts(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others."""
    return tuple(part for part in name.lower().replace("&", " ").split() if len(part) >= _SHORTEST)


def gathered(occurrences: Iterable[Occurrence]) -> list[Named]:
    """Forms of one name together, in the order of their first places."""
    found: list[Named] = []
    by_part: defaultdict[tuple[str, str], list[Named]] = defaultdict(list)
    for occurrence in occurrences:
        name = occurrence.name[:LONGEST]
        one = Named(occurrence.kind, name)
        known = _known(one, by_part)
        if known is None:
            known = one
            found.append(one)
        elif len(name) > len(known.name):
            known.name = name
        for part in one.parts:
            if known not in by_part[one.kind, part]:
                by_part[one.kind, part].append(known)
        known.places.append(occurrence.start)
        known.gender = known.gender or gender_of(name, occurrence) if one.kind == "person" else ""
    return found


def _known(one: Named, by_part: dict[tuple[str, str], list[Named]]) -> Named | None:
    """The one whose words hold these or are held by them; persons by their last word."""
    own = set(one.parts)
    for part in reversed(one.parts):
        for known in by_part.get((one.kind, part), ()):
            theirs = set(known.parts)
            if own <= theirs or theirs <= own or (one.kind == "person" and one.parts[-1] == known.parts[-1:][0]):
                return known
        if one.kind == "person":
            break
    return None


def gender_of(name: str, occurrence: Occurrence) -> str:
    """By title, given name, or the ending of a role before the name."""
    before, first = occurrence.before.lower(), name.split()[0].lower().split("-")[0]
    if before in _TITLES_OF_WOMEN or (len(before) > 5 and before.endswith(("in", "rice", "euse", "woman"))):
        return "f"
    if before in _TITLES_OF_MEN:
        return "m"
    if first in WOMEN:
        return "f"
    if first in GIVEN_NAMES:
        return "m"
    return "f" if len(name.split()) > 1 and first.endswith("a") else ""
