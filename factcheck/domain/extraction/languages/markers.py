"""Groups of words and phrases that hint at what a claim is, as one pattern for each group."""

import re
from collections.abc import Iterable, Mapping

from factcheck.domain.alternation import any_of
from factcheck.domain.extraction.remembering import remembered

GROUPS = (
    "saying", "source", "reported", "first person", "cause", "purpose", "more", "most", "trend", "level", "future",
    "plan", "possible", "announced", "coming", "being", "having", "kin", "harm", "accusation", "law", "money",
    "decision", "finding", "denial", "colour",
)  # fmt: skip
REMEMBERED = 10_000
_NEVER = "(?!)"
_RUN = re.compile(r"[\w-]+")
# What a word of a group begins with, up to the first space or apostrophe: a whole run of letters where it matches.
_BEGINNING = re.compile(r"(?:(?!_)[\w*-])*")


class Markers:
    """The patterns by the names of their groups. Of each run of letters it is remembered which groups have a word
    that begins with it, so that a text is searched for few of them.
    """

    def __init__(self, groups: Mapping[str, str]) -> None:
        self._patterns = {name: _pattern(groups.get(name, "")) for name in GROUPS}
        beginnings = {name: _beginnings(groups.get(name, "")) for name in GROUPS}
        self._beginnings = {name: _one_of(words) for name, words in beginnings.items()}
        self._any_beginning = _one_of(frozenset().union(*beginnings.values()))
        self._opens = remembered(REMEMBERED)(self._opened)

    def __getitem__(self, name: str) -> re.Pattern[str]:
        return self._patterns[name]

    def within(self, text: str, names: Iterable[str] = GROUPS) -> tuple[str, ...]:
        """Those of the groups that have a word in the text."""
        # The empty run opens the groups with a sign or an apostrophe at the beginning of a word.
        found = {name for name in self._opens("") if self._patterns[name].search(text)}
        for run in _RUN.finditer(text):
            found.update(
                name
                for name in self._opens(run.group())
                if name not in found and self._patterns[name].match(text, run.start())
            )
        return tuple(name for name in names if name in found)

    def _opened(self, run: str) -> frozenset[str]:
        if not self._any_beginning.fullmatch(run):
            return frozenset()
        return frozenset(name for name, pattern in self._beginnings.items() if pattern.fullmatch(run))


def markers(**groups: str) -> Markers:
    """Groups by their names with "_" for a space. In a group "*" stands for any letters and "_" for a space."""
    named = {name.replace("_", " "): text for name, text in groups.items()}
    if unknown := named.keys() - set(GROUPS):
        raise ValueError(f"no such groups of words: {sorted(unknown)}")
    return Markers(named)


def _pattern(text: str) -> re.Pattern[str]:
    words = "|".join(map(_spelt, text.split())) or _NEVER
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


def _beginnings(text: str) -> frozenset[str]:
    return frozenset(match.group() for word in text.split() if (match := _BEGINNING.match(word)))


def _one_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(any_of(words, {"*": r"\w*"}) if words else _NEVER, re.IGNORECASE)


def _spelt(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*").replace("_", r"\s")
