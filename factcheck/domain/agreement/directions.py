"""Up or down: whether words tell of a rise or a fall."""

import re
from collections.abc import Iterable

from factcheck.domain.passages.concepts import concepts
from factcheck.domain.passages.wording import Term

from .cues import english, german, phrases

UP, DOWN = concepts("rise", "en"), concepts("fall", "en")
_FIGURE = r"[^.;:]{0,40}(?:prozent|punkte?|%|per\s?cent|points?)\b"  # what rises or falls by it is no match
_APART_UP = re.compile(
    r"\b(?:leg\w+|nahm\w*|nimmt|nehmen)\b[^.;:]{0,80}\bzu\b"
    r"|\b(?:stieg\w*|steig\w+|zog\w*|zieh(?:t|en)|hob\w*|heb(?:t|en))\b[^.;:]{0,80}\ban\b|\bteurer\b"
    r"|\brais(?:e[sd]?|ing)\b|\bangehoben\b"
    rf"|\b(?:gew(?:ann\w*|innt)|gain(?:s|ed|ing)?|put\son|added?)\b{_FIGURE}|\bplus\svon\b|\bim\splus\b"
    r"|\b(?:go|goes|going|went|gone|is|are|was|were|been|be)\s+up\b|\bup\s+(?:by\s+)?\d|\bdearer\b|\bmore\sexpensive\b|(?:prozent(?:punkte?)?|%|per\s?cent(?:age\spoints?)?|points?|viertel|drittel|fünftel|zehntel|hälfte|quarter|third|fifth|half)\s+(?:mehr|more|higher)\b",
    re.IGNORECASE,
)
_APART_DOWN = re.compile(
    r"\b(?:nahm\w*|nimmt|nehmen)\b[^.;:]{0,80}\bab\b|\b(?:ging\w*|geht|gehen)\b[^.;:]{0,80}\bzurück\b"
    rf"|\b(?:verl(?:or|ier)\w*|büßt\w*|lost|los(?:es|ing)|shed(?:s|ding)?)\b{_FIGURE}|\bminus\svon\b|\bim\sminus\b"
    r"|\bg[ai]b\w*\b[^.;:]{0,80}\bnach\b|\b(?:lowered|lowers|slash(?:ed|es)|trimmed)\b"
    r"|\b(?:go|goes|going|went|gone|is|are|was|were|been|be)\s+down\b|\bdown\s+(?:by\s+)?\d|\b(?:cheaper|billiger"
    r"|günstiger|verbilligt\w*)\b|(?:prozent(?:punkte?)?|%|per\s?cent(?:age\spoints?)?|points?|viertel|drittel|fünftel|zehntel|hälfte|quarter|third|fifth|half)\s+(?:weniger|less|fewer|lower)\b",
    re.IGNORECASE,
)


_UPWARDS = re.compile(rf"\b{phrases(german.UPWARDS, english.UPWARDS)}\b", re.I)
_DOWNWARDS = re.compile(rf"\b{phrases(german.DOWNWARDS, english.DOWNWARDS)}\b", re.I)
_TURNED_OUT = re.compile(  # `fiel um ein Viertel größer aus` tells of no fall
    r"\bf(?:iel|allt|ällt|ielen)\b[^.;:]{0,60}\b(?:(?P<up>größer|höher|besser|üppiger|stärker)|kleiner|niedriger|geringer|schlechter|"
    r"schwächer)\w*\saus\b",
    re.IGNORECASE,
)


_FELL = re.compile(r"fiel(?:en)?|fall(?:t|en)")
_RESULT = re.compile(r"\bf(?:iel|allt|ällt|ielen|allen)\b(?:[^.;:]|[.:](?=\d)){0,60}\saus\b", re.IGNORECASE)


def direction(words: Iterable[Term], text: str) -> int:
    """1 up, -1 down, 0 neither or both; `text` is what the words stand in."""
    turned = _TURNED_OUT.search(text)
    if turned:
        return 1 if turned["up"] else -1
    result = _RESULT.search(text)
    found = frozenset[int]().union(*(term.meanings for term in words if not (result and _FELL.fullmatch(term.folded))))
    up = bool(found & UP or _APART_UP.search(text) or _UPWARDS.search(text))
    down = bool(found & DOWN or _APART_DOWN.search(text) or _DOWNWARDS.search(text))
    return up - down
