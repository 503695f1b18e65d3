"""Whether two texts go back to one: shared runs of words, and the news agencies that they name.

After Broder, "On the resemblance and containment of documents" (1997).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain

RUN = 8  # words that must stand side by side; chance and set phrases seldom reach that far
SAMPLE = 8  # one in this many runs becomes a print
MOST_PRINTS = 2_000
LEAST_RUNS = 24  # shorter texts cannot be told from a quotation
LARGELY = 0.5  # share of the shorter text that stands in the other

_WORD = re.compile(r"\w+")
_AGENCIES = (
    "dpa AFP AP Reuters APA KNA epd SID EFE ANSA ATS TASS Interfax Bloomberg PA UPI Kyodo Xinhua Keystone-SDA "
    "Agence\u00a0France-Presse Associated\u00a0Press Deutsche\u00a0Presse-Agentur Austria\u00a0Presse\u00a0Agentur"
)
AGENCIES = tuple(name.replace("\u00a0", " ") for name in _AGENCIES.split(" "))


@dataclass(frozen=True)
class Kinship:
    """`share` of the shorter text that stands in the other, 0 to 1; the `agency` that both name, if any."""

    share: float
    agency: str = ""

    @property
    def is_likely(self) -> bool:
        return self.share >= LARGELY or bool(self.agency)


def prints_of(text: str) -> frozenset[int]:
    """A sample of the text's runs of words, the same ones wherever a run stands; signed 64 bit."""
    sampled = (value for value in _runs(text) if value % SAMPLE == 0)
    return frozenset(sorted(sampled)[:MOST_PRINTS])


def kinship(one: str, other: str, agencies: Iterable[str] = ()) -> Kinship:
    """`agencies`: further names besides the well-known ones."""
    mine, theirs = _runs(one), _runs(other)
    shorter = min(len(mine), len(theirs))
    share = len(mine & theirs) / shorter if shorter >= LEAST_RUNS else 0.0
    names = tuple(agencies)
    both = agencies_named(one, names) & agencies_named(other, names)
    return Kinship(share, min(both, default=""))


def agencies_named(text: str, further: Iterable[str] = ()) -> frozenset[str]:
    """The agencies credited in a text: in brackets, in a dateline, joined by a slash, or called an agency."""
    names = {name for name in chain(AGENCIES, further) if name and name in text}
    return frozenset(name for name in names if _credit(name).search(text))


def _credit(name: str) -> re.Pattern[str]:
    word = rf"(?<!\w){re.escape(name)}(?!\w)"
    return re.compile(
        rf"\([^()\n]{{0,40}}{word}[^()\n]{{0,40}}\)"  # (dpa), (Reuters/AFP)
        rf"|^[^\n.]{{0,60}}{word}\s*[-–—:]\s"  # BERLIN, dpa –
        rf"|\w/{word}|{word}/\w"
        rf"|(?:agentur|agency|agencia|agence|agencies)\s(?:\w+\s)?{word}"
        rf"|{word}[-\s](?:Nachrichtenagentur|Agentur|news\sagency|reporter|Reporter)",
        re.MULTILINE,
    )


def _runs(text: str) -> frozenset[int]:
    """Every run of RUN words as a signed 64-bit number."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return frozenset(_number(" ".join(words[at : at + RUN])) for at in range(len(words) - RUN + 1))


def _number(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), signed=True)
