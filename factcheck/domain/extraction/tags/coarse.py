"""HanTa's tags (STTS for German, CLAWS for English) made coarse."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from factcheck.domain.extraction.languages import Knowledge

from .hanta import HanTaModel
from .tagged import Analysis

LONGEST_SENTENCE = 400

_GERMAN = {
    "NN": "NOUN", "NE": "NAME", "CARD": "NUM", "ART": "ART", "KON": "CONJ", "KOUS": "SUBJ", "KOUI": "SUBJ",
    "KOKOM": "OTHER", "ADJA": "ADJ", "ADJD": "ADJ", "ADV": "ADV", "APPR": "PREP", "APPRART": "PREP", "APPO": "PREP",
    "FM": "NAME", "PTKVZ": "ADV", "PTKNEG": "ADV", "PAV": "ADV", "PROAV": "ADV", "PRELS": "REL", "PRELAT": "REL",
    "VVPP": "VPART", "VAPP": "VPART", "VMPP": "VPART", "VVINF": "VINF", "VVIZU": "VINF", "VAINF": "VINF",
    "VMINF": "VINF", "VAFIN": "AUX", "VMFIN": "AUX", "VVFIN": "VFIN", "VVIMP": "VFIN", "VAIMP": "VFIN",
}  # fmt: skip
_ENGLISH = {
    "NN": "NOUN", "AJ": "ADJ", "AV": "ADV", "PR": "PREP", "PN": "PRON", "CR": "NUM", "OR": "ADJ", "CJC": "CONJ",
    "CJS": "SUBJ", "CJT": "SUBJ", "DTQ": "REL", "PNQ": "REL", "AT": "ART", "DP": "ART", "DT": "ART", "PU": "PUNCT",
    "NP": "NAME", "AVQ": "SUBJ", "VVN": "VPART", "VBN": "VPART", "VHN": "VPART", "VDN": "VPART", "VVG": "VING",
    "VBG": "VING", "VHG": "VING", "VDG": "VING", "VVI": "VINF", "VBI": "VINF", "VHI": "VINF", "VDI": "VINF",
    "VV": "VFIN", "VB": "AUX", "VH": "AUX", "VD": "AUX", "VM": "AUX",
}  # fmt: skip


@lru_cache(maxsize=200)
def german(tag: str) -> str:
    plain = tag.replace("(", "").replace(")", "")
    if plain in _GERMAN:
        return _GERMAN[plain]
    if plain.startswith("$"):
        return "PUNCT"
    return "PRON" if plain.startswith("P") else "NOUN" if plain.startswith("N") else "OTHER"


@lru_cache(maxsize=200)
def english(tag: str) -> str:
    return _ENGLISH.get(tag) or _ENGLISH.get(tag[:2], "OTHER")


_COARSE: dict[str, Callable[[str], str]] = {"de": german, "en": english}


class HanTaTagger:
    """`lexicon` answers for single words."""

    def __init__(self, filename: str, knows: Knowledge) -> None:
        self.lexicon = HanTaModel(filename)
        self._coarse = _COARSE[knows.code]
        self._is_english = knows.code == "en"

    def tag(self, words: Sequence[str]) -> list[Analysis]:
        found = [Analysis(self._coarse(fine), fine) for fine in self._fine(words)]
        return _with_english_verbs(words, found) if self._is_english else found

    def _fine(self, words: Sequence[str]) -> Iterator[str]:
        for begin in range(0, len(words), LONGEST_SENTENCE):
            yield from self.lexicon.tag(words[begin : begin + LONGEST_SENTENCE])


_BEFORE_VERB = frozenset({"NAME", "NOUN", "PRON", "PUNCT", "REL"})


def _with_english_verbs(words: Sequence[str], found: Sequence[Analysis]) -> list[Analysis]:
    """The model takes many an "-ed" and "-ing" for adjectives; behind a noun, a name or a comma they are verbs."""
    corrected = []
    last = "PUNCT"
    for index, analysis in enumerate(found):
        if analysis.tag == "ADJ" and index and last in _BEFORE_VERB:
            word = words[index]
            if word.endswith("ing"):
                analysis = Analysis("VING", analysis.fine)
            elif word.endswith("ed"):
                analysis = Analysis("VPART" if last == "PUNCT" else "VFIN", analysis.fine)
        corrected.append(analysis)
        last = analysis.tag
    return corrected
