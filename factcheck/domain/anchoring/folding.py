"""Text with its typography levelled, each character knowing where it came from."""

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

QUOTES = "\"'«»„“”‟‚‘’‛‹›`´ʼ＂＇"
HYPHENS = "-‐‑‒–−﹣－"
LONG_DASHES = "—―⸺⸻﹘"
# Soft hyphen, zero-width characters and joiners, bidirectional controls, byte order mark.
INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# "Haupt- und Nebensache": here the hyphen before white space is no division of a word.
SUSPENDED_BEFORE = "und|oder|bzw|sowie|bis|wie|and|or|to|et|ou|y|o|e"

_QUOTE = f"(?P<quote>[{QUOTES}])"
_DASH = rf"(?P<dash>\s*(?:[{LONG_DASHES}]|-{{2,3}})\s*)"
_HYPHEN = f"(?P<hyphen>[{HYPHENS}])"
_SPACE = rf"(?P<space>(?:[^\S ]|[{INVISIBLE}]|[ ](?=[\s{INVISIBLE}]))[\s{INVISIBLE}]*)"
_OTHER = f"(?P<ellipsis>…)|(?P<ligature>[{''.join(LIGATURES)}])"
_MARKED = r"(?P<marked>\w[\u0300-\u036f]+)"

_TYPOGRAPHY = re.compile("|".join((_QUOTE, _DASH, _HYPHEN, _SPACE, _OTHER, _MARKED)))

_LETTER = r"[^\W\d_²³₀-₉]"
# Some PDF files end a divided line with ¬, which is the soft hyphen in an old character set.
_DIVIDED = (
    rf"(?P<divided>(?<={_LETTER})[{HYPHENS}{INVISIBLE}]+(?={_LETTER})"
    rf"|(?<={_LETTER})[{HYPHENS}\u00ad¬]\s+(?={_LETTER})(?!(?:{SUSPENDED_BEFORE})\b)"
    rf"|\x02\s*)"
)
# French sets white space within its guillemets; runs of marks are one (‚‚ for „), and so are two commas before a word.
_QUOTED = rf"(?P<quoted>(?<!\S)«\s*|\s*»(?!\w)|[{QUOTES}]+|(?<!\w),,(?=\w))"
# The thin space of "z. B.", "5 %", "§ 3" and "€ 5", which some set, some leave out and some copies lose.
_SPACED = (
    r"(?P<spaced>\s+(?=[;:!?])"
    rf"|(?<=\b{_LETTER}\.)\s+(?={_LETTER}\.)|(?<=\d)\s+(?=[%‰°€$£])|(?<=[§€$£])\s+(?=\d))"
)
_DOTS = r"(?P<ellipsis_set>\.(?:\s\.){2,3})"
# "[D]ie": whoever quotes has changed the case of the letter; "[3]" behind a word leads to a note at the foot.
_BRACKETED = rf"(?P<bracketed>\[{_LETTER}\](?={_LETTER}))|(?P<footnote>(?<=\S)\[\d{{1,3}}\])"
# A figure that is set low is the figure, as all of those of "C₁₂H₂₂O₁₁"; a raised one may be a power, but not of "m²".
_LOWERED = rf"(?P<lowered>[₀-₉]|(?<={_LETTER})[²³])"
_WORDING = re.compile(
    "|".join((_DIVIDED, _QUOTED, _SPACED, _DOTS, _BRACKETED, _LOWERED, _DASH, _HYPHEN, _SPACE, _OTHER, _MARKED))
)


@dataclass(frozen=True)
class Folded:
    """Levelled text; character i came from the source's [starts[i], ends[i])."""

    text: str
    starts: "array[int]"
    ends: "array[int]"

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The source's span of the levelled characters [start, end), which are not none."""
        return self.starts[start], self.ends[end - 1]

    def position(self, offset: int) -> int:
        """The first levelled character that ends behind the source's offset."""
        return bisect_right(self.ends, offset)


def fold_typography(text: str) -> Folded:
    """Levels style: quotation marks, hyphens and dashes, white space, ellipses, ligatures."""
    return _fold(text, _TYPOGRAPHY)


def fold_wording(text: str) -> Folded:
    """Levels also what a copy from page to page changes: divided words, thin spaces, set figures, signs of notes."""
    return _fold(text, _WORDING)


def _fold(text: str, pattern: re.Pattern[str]) -> Folded:
    parts: list[str] = []
    starts, ends = array("I"), array("I")
    done = 0
    for found in pattern.finditer(text):
        start, end = found.span()
        parts.append(text[done:start])
        starts.extend(range(done, start))
        ends.extend(range(done + 1, start + 1))
        levelled = _LEVEL[found.lastgroup or ""](found)
        parts.append(levelled)
        starts.extend([start] * len(levelled))
        ends.extend([end] * len(levelled))
        done = end
    parts.append(text[done:])
    starts.extend(range(done, len(text)))
    ends.extend(range(done + 1, len(text) + 1))
    return Folded("".join(parts), starts, ends)


def _dash(found: re.Match[str]) -> str:
    """A long dash is a spaced one, set close or not; between digits it means `to`."""
    text, (start, end) = found.string, found.span()
    between_digits = text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()
    return "-" if between_digits and not any(map(str.isspace, found.group())) else " - "


def _space(found: re.Match[str]) -> str:
    return " " if any(map(str.isspace, found.group())) else ""


_LEVEL: dict[str, Callable[[re.Match[str]], str]] = {
    "quote": lambda found: "'",
    "quoted": lambda found: "'",
    "dash": _dash,
    "hyphen": lambda found: "-",
    "space": _space,
    "ellipsis": lambda found: "...",
    "ligature": lambda found: LIGATURES[found.group()],
    "marked": lambda found: unicodedata.normalize("NFC", found.group()),
    "divided": lambda found: "",
    "spaced": lambda found: "",
    "ellipsis_set": lambda found: "...",
    "bracketed": lambda found: found.group()[1],
    "footnote": lambda found: "",
    "lowered": lambda found: unicodedata.normalize("NFKC", found.group()),
}
