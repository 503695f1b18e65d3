"""What the model sees of a span to tell a checkable claim from opinion, rhetoric and boilerplate."""

from factcheck.domain.extraction.tags import FINITE

from .features import bucket, within
from .view import View

_WORDS = frozenset({"ADV", "PRON", "ADJ", "AUX", "SUBJ", "OTHER", "ART", "VFIN"})


def worth_features(view: View, start: int, end: int) -> list[str]:
    finite, person = within(view.finite, start, end, 2), within(view.first_person, start, end, 2)
    modal, adjectives = within(view.modal, start, end, 1), within(view.adjective, start, end, 2)
    predicate = "".join(str(within(counts, start, end, 1)) for counts in (view.copula, view.participle, view.full_verb))
    found = [within(counts, start, end, 2) for counts in view.details]
    hard, quoted = min(2, sum(found)), f"{int(view.quoted[start])}{within(view.saying, start, end, 1)}"
    tense = _tense(view, start, end)
    length, ending, line = bucket(end - start), view.ending, view.sentence.line.kind
    return [
        "c", f"cfi={person}", f"cse={within(view.second_person, start, end, 1)}", f"cmo={modal}", f"ccop={predicate}",
        f"ccoph={predicate}|{hard}", f"ccopadj={predicate}|{adjectives}|{hard}", f"chard={hard}",
        f"cnum={found[0]}{found[1]}", f"cnam={within(view.name, start, end, 2)}", f"cend={ending}",
        f"cendh={ending}|{hard}|{finite}", f"cq={quoted}", f"cqh={quoted}|{hard}|{person}",
        f"cqcop={quoted}|{predicate}",
        f"cline={line}|{ending}|{hard}", f"cst={view.word(start)}", f"cfih={person}|{hard}|{modal}",
        f"cmoh={modal}|{hard}|{quoted}", f"clen={length}|{finite}", f"clenh={length}|{hard}", f"a{view.voice}|{hard}",
        f"a{view.voice}", f"ct={tense}", f"ctq={tense}|{int(view.quoted[start])}", f"cth={tense}|{hard}|{line}",
        f"cls={line}|{finite}|{hard}", f"csub={view.at(start)}|{tense}", f"cfirst={int(view.first)}|{line}|{tense}",
    ]  # fmt: skip


def _tense(view: View, start: int, end: int) -> str:
    """The first finite verb by its fine tag and its ending, which tell the tense in all four languages."""
    if view.finite[end] == view.finite[start]:
        return "-"
    token = next(token for token in view.tokens[start:end] if token.tag in FINITE)
    return token.low if token.tag == "AUX" else f"{token.fine}{token.low[-2:]}"


def word_feature(view: View, index: int) -> str:
    """One word of a closed class, an adjective or a finite verb; "" for all others."""
    token = view.tokens[index]
    return f"w={token.low}" if token.tag in _WORDS else ""
