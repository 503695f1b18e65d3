"""What the model of names sees of a word: its shape, its neighbours, and how the article uses it elsewhere."""

import re
import sys
from collections import defaultdict
from typing import NamedTuple

from factcheck.domain.extraction.languages import Knowledge, knowledge
from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.extraction.remembering import remembered

from .gazetteer import (
    BODY,
    CITIES,
    GIVEN_NAMES,
    INITIALS,
    INSTITUTION,
    KIND_OF_BODY,
    KIND_OF_PERSON,
    KIND_OF_SPOT,
    REGIONS,
    SPOT,
    countries,
)
from .halves import with_halves
from .lexicon import word_class

_WORD = re.compile(r"\b[cdjlmnstCDJLMNST]['’](?=[^\W\d_]{3})|[^\W_]+(?:['’.&-][^\W_]+)*|[^\w\s]")
LINKS = words("of the and for de la del los las von van der den du des & und für et y d l le e i in at zur am an a")
TITLES = words("mr mrs ms dr prof professor herr herrn frau sir dame judge lord lady m mme don doña sheriff captain "
               "kapitän trainer richter richterin")  # fmt: skip
WHERE = words("in aus nach bei near from to at towards en à au aux dans desde hacia across outside nahe um im zwischen "
              "between around by")  # fmt: skip
_SENTENCE_END = (".", "!", "?", ":", "„", "“", '"', "»", "«", "–", "-", "•", "”")
LONGEST_LINE = 20_000
REMEMBERED = 20_000


class Word(NamedTuple):
    """`opens` the sentence or the quotation; `tag` is what the lexicon says of the word by itself; `low` is the word in
    small letters.
    """

    text: str
    start: int
    end: int
    opens: bool
    tag: str
    low: str
    is_capital: bool


def words_of(text: str, knows: Knowledge) -> list[list[Word]]:
    """The words of each line, each with what the lexicon knows of it."""
    lines = []
    for line in re.finditer(r"[^\n]+", text):
        matches = list(_WORD.finditer(text, line.start(), min(line.end(), line.start() + LONGEST_LINE)))
        found = list(with_halves(text, matches, knows.code))
        texts = [text[start:end] for start, end in found]
        tags = [word_class(t, knows.code) if t[0].isalpha() else "" for t in texts]
        opens = [index == 0 or texts[index - 1] in _SENTENCE_END for index in range(len(texts))]
        lines.append([_word(*parts) for parts in zip(texts, found, opens, tags, strict=True)])
    return lines


def _word(text: str, place: tuple[int, int], opens: bool, tag: str) -> Word:
    return Word(text, *place, opens, tag, sys.intern(text.lower()), text[0].isupper())


def usage(lines: list[list[Word]], knows: Knowledge) -> dict[str, frozenset[str]]:
    """For each capitalised word the hints that any of its places in the article gives."""
    hints: defaultdict[str, set[str]] = defaultdict(set)
    small = {word.low for line in lines for word in line if not word.is_capital}
    for line in lines:
        for index, word in enumerate(line):
            if word.is_capital:
                hints[stem(word.text)] |= _hints(line, index, knows)
                if word.low in small:
                    hints[stem(word.text)].add("small")
    return {word: frozenset(found) for word, found in hints.items()}


def stem(word: str) -> str:
    """Without the genitive."""
    return word.removesuffix("'s").removesuffix("’s")


def _hints(line: list[Word], index: int, knows: Knowledge) -> set[str]:
    word = line[index]
    before = line[index - 1] if index else None
    after = line[index + 1] if index + 1 < len(line) else None
    found: set[str] = set() if word.opens else {"inner"}
    if before:
        if before.low in TITLES or before.low in knows.roles:
            found.add("titled")
        if KIND_OF_BODY.fullmatch(before.low):
            found.add("kind-body")
        if KIND_OF_SPOT.fullmatch(before.low):
            found.add("kind-spot")
        if KIND_OF_PERSON.fullmatch(before.low):
            found.add("titled")
        if _is_given(before.low) and before.is_capital:
            found.add("surname")
        if before.low in WHERE:
            found.add("where")
        if before.low in knows.articles:
            found.add("article")
    return found | (_hints_after(word, after, knows) if after else set())


def _hints_after(word: Word, after: Word, knows: Knowledge) -> set[str]:
    tests = (
        ("says", after.low in knows.says),
        ("given", after.is_capital and _is_given(word.low)),
        ("body-next", after.is_capital and bool(BODY.fullmatch(after.low))),
    )
    return {name for name, holds in tests if holds}


def features(line: list[Word], index: int, knows: Knowledge, used: dict[str, frozenset[str]]) -> list[str]:
    """Everything about one word except the label before it."""
    word = line[index]
    low = word.low
    found = ["bias", "shape=" + _shape(word.text), "tag=" + word.tag, "lang=" + knows.code]
    found += [f"end{size}={low[-size:]}" for size in (2, 3) if len(low) > size]
    found += ("opens", "opens tag=" + word.tag) if word.opens else ("inner tag=" + word.tag,)
    found += ["is=" + name for name in _known(word, knows)]
    for offset in (-2, -1, 1, 2):
        found += _neighbour(line, index + offset, f"{offset:+}", knows)
    found += [f"used={hint}" for hint in sorted(used.get(stem(word.text), ()))]
    found.append("word=" + low)
    if index and not line[index - 1].is_capital:
        found.append(f"-1word={line[index - 1].low}|{word.tag}")
    return found + _of_run(line, index, knows)


def _neighbour(line: list[Word], at: int, where: str, knows: Knowledge) -> list[str]:
    if not 0 <= at < len(line):
        return [f"{where}=edge"]
    word = line[at]
    found = [f"{where}shape={_shape(word.text)}"]
    if abs(int(where)) == 1:
        found += [f"{where}is={name}" for name in _known(word, knows)]
        found.append(f"{where}tag={word.tag}")
        if not word.is_capital:
            found.append(f"{where}word={word.low}")
        elif len(word.low) > 4:
            found.append(f"{where}end3={word.low[-3:]}")
    return found


def _of_run(line: list[Word], index: int, knows: Knowledge) -> list[str]:
    """What all words of a name share: the capitalised words that stand together, and what stands before and behind."""
    first, last = _run(line, index)
    place = "only" if first == last else "first" if index == first else "last" if index == last else "middle"
    found = [f"run={min(4, last - first + 1)}", "place=" + place]
    inside = {name for word in line[first : last + 1] for name in _known(word, knows)}
    for name in sorted(inside):
        found += (f"has={name}", f"has={name}&{place}")
    if first > 1 and not line[first - 1].is_capital:
        found.append(f"before2={line[first - 2].low} {line[first - 1].low}")
    before = line[first - 1] if first else None
    behind = line[last + 1] if last + 1 < len(line) else None
    found += _outside("before", before, knows) + _outside("behind", behind, knows)
    found.append("behind=" + "".join(_shape(word.text) for word in line[last + 1 : last + 4]))
    return found


def _outside(where: str, word: Word | None, knows: Knowledge) -> list[str]:
    if word is None:
        return [where + " edge"]
    found = [f"{where} tag={word.tag}", f"{where} word={knows.code}{word.low}"]
    return found + [f"{where} is={name}" for name in _known(word, knows)]


def _known(word: Word, knows: Knowledge) -> tuple[str, ...]:
    return _groups(stem(word.low), word.is_capital, knows.code)


@remembered(REMEMBERED)
def _groups(low: str, is_capital: bool, language: str) -> tuple[str, ...]:
    """The lists that hold the word."""
    knows = knowledge(language)
    tests = (
        ("given", is_capital and _is_given(low)), ("kind-body", bool(KIND_OF_BODY.fullmatch(low))),
        ("kind-spot", bool(KIND_OF_SPOT.fullmatch(low))), ("kind-person", bool(KIND_OF_PERSON.fullmatch(low))),
        ("country", low in countries(language)), ("city", low in CITIES), ("region", low in REGIONS),
        ("body", is_capital and bool(BODY.fullmatch(low))), ("spot", bool(SPOT.fullmatch(low))),
        ("institution", bool(INSTITUTION.fullmatch(low))), ("initials", is_capital and low in INITIALS),
        ("title", low in TITLES),
        ("role", low in knows.roles or low.endswith(("chef", "chefin", "sprecher", "sprecherin", "leiter"))),
        ("says", low in knows.says), ("where", low in WHERE), ("article", low in knows.articles),
        ("link", low in LINKS), ("closed", low in knows.pronouns or low in knows.prepositions
         or low in knows.auxiliaries or low in knows.bound or low in knows.openers or low in knows.coordinators),
    )  # fmt: skip
    return tuple(name for name, holds in tests if holds)


def _is_given(low: str) -> bool:
    return any(part in GIVEN_NAMES for part in low.split("-"))


def _shape(word: str) -> str:
    if word.isdigit():
        return "0"
    if not word[0].isalpha():
        return word[0]
    if word.isupper():
        return "A" if len(word) == 1 else "AA" if len(word) < 6 else "AAA"
    inner = any(map(str.isupper, word[1:]))
    return ("Aa" if word[0].isupper() else "a") + ("A" if inner else "") + ("-" if "-" in word else "")


def _run(line: list[Word], index: int) -> tuple[int, int]:
    """The first and the last of the capitalised words that stand together here, each at most four away."""
    first = last = index
    while first > 0 and line[first - 1].is_capital and index - first < 4:
        first -= 1
    while last + 1 < len(line) and line[last + 1].is_capital and last - index < 4:
        last += 1
    return first, last
