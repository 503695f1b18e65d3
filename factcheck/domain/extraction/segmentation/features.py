"""What the model sees of a span: the words at its edges inside and outside, the skeleton of its clauses, its counts.

Every feature is a string. Those of one edge are found once for all spans that share it.
"""

from typing import NamedTuple

from .view import Counts, View

REACH = 14
SHORT = 16
LONGEST_BUCKET = 30
# How far back a verb of saying is looked for.
SAID = 12


class Edge(NamedTuple):
    """`features`, and the skeletons outside and inside of the edge for those of whole spans."""

    features: list[str]
    outside: list[str]


def left_edge(view: View, at: int) -> Edge:
    """What speaks for a span that begins at the token `at`."""
    before, first, second = view.at(at - 1), view.at(at), view.at(at + 1)
    both, third = f"{before}|{first}", view.at(at + 2)
    outer, inner = view.bones(at - REACH, at), view.bones(at, at + REACH)
    word, word_before = view.word(at), view.word(at - 1)
    out2, out3, in2, in3 = (".".join(part) for part in (outer[-2:], outer[-3:], inner[:2], inner[:3]))
    quoted = int(view.quoted[at])
    features = [
        f"L1={before}", f"S0={first}", f"L1S0={both}", f"L1S01={both}|{second}", f"L21={view.at(at - 2)}|{before}",
        f"L21S0={view.at(at - 2)}|{both}", f"S01={first}|{second}", f"S012={first}|{second}|{third}",
        f"wL1={word_before}", f"wS0={word}", f"wL1S0={word_before}|{word}", f"skL={out2}", f"skL3={out3}",
        f"skI3={in3}", f"skLI={out2}/{in2}", f"skLI3={out3}/{in3}", f"finL={min(2, view.finite[at])}",
        f"inqL1={quoted}|{both}",
    ]  # fmt: skip
    return Edge(features, outer)


def right_edge(view: View, at: int) -> Edge:
    """What speaks for a span that ends before the token `at`."""
    last, after, second = view.at(at - 1), view.at(at), view.at(at + 1)
    both, third = f"{last}|{after}", view.at(at + 2)
    outer, inner = view.bones(at, at + REACH), view.bones(at - REACH, at)
    out2, out3, in2, in3 = (".".join(part) for part in (outer[:2], outer[:3], inner[-2:], inner[-3:]))
    features = [
        f"R1={after}", f"E0={last}", f"E0R1={both}", f"E10R1={view.at(at - 2)}|{both}", f"R12={after}|{second}",
        f"R123={after}|{second}|{third}", f"E0R12={both}|{second}", f"wR1={view.word(at)}",
        f"wR12={view.word(at)}|{view.word(at + 1)}", f"wE0={view.word(at - 1)}", f"skR={out2}", f"skR3={out3}",
        f"skB={in3}", f"skBR={in2}/{out2}", f"skBR3={in3}/{out3}",
        f"finR={min(2, view.finite[view.size] - view.finite[at])}", f"rinq={int(view.quoted[at])}|{after}",
        f"rest={bucket(view.size - at)}",
    ]  # fmt: skip
    return Edge(features, outer)


def span_features(view: View, start: int, end: int, outer_left: list[str], outer_right: list[str]) -> list[str]:
    """What the whole span says: its verbs, its skeleton, sayings, quotation marks, details, its place in the line."""
    before, after, first, last = view.at(start - 1), view.at(end), view.at(start), view.at(end - 1)
    finite, verbs = within(view.finite, start, end, 3), within(view.verbs, start, end, 3)
    bones = view.bones(start, end)
    sides, verbal, whole = f"{before}|{after}", f"{finite}{verbs}", _whole(view, start, end)
    says = f"{within(view.saying, start, end, 2)}{min(1, view.saying[start])}{within(view.saying, end, view.size, 1)}"
    quotes = ("c" if view.quoted[start] else "") + str(view.marks[end] - view.marks[start])
    numbers, dates = within(view.details[0], start, end, 2), within(view.details[1], start, end, 2)
    names = min(2, sum(within(counts, start, end, 2) for counts in view.details[2:]))
    details, line, length = f"{numbers}{dates}{names}", view.sentence.line.kind, bucket(end - start)
    balance = max(-2, min(2, view.finite[end] - view.finite[start] - view.opening[end] + view.opening[start]))
    said = _said(view, start)
    joins = "".join(sorted({bone[0] for bone in bones if bone[0] in "R;:QS-&u"}))
    short = _phrase_features(view, start, end, before, after) if not finite and end - start <= SHORT else []
    return [
        *short, "b", f"nf={finite}", f"nv={verbs}", f"nfnv={verbal}", f"LR={sides}", f"LSR={sides}|{first}",
        f"LRnf={sides}|{finite}",
        f"LSnf={before}|{first}|{finite}", f"R1nf={after}|{finite}", f"LSRnf={sides}|{first}|{verbal}",
        f"SEnf={first}|{last}|{finite}", f"sk={'.'.join(bones[:7])}|{len(bones) > 7}", f"skp={'.'.join(bones[:4])}",
        f"sks={'.'.join(bones[-3:])}",
        f"skfr={'.'.join(outer_left[-1:])}/{'.'.join(bones[:3])}/{'.'.join(outer_right[:1])}",
        f"skfr2={'.'.join(outer_left[-2:])}/{verbal}/{'.'.join(outer_right[:2])}",
        f"set={''.join(sorted({bone[0] for bone in bones}))}", f"len={length}", f"lennf={length}|{finite}",
        f"whole={whole}", f"wholenf={whole}|{verbal}", f"wholesays={whole}|{says}", f"wset={whole}|{finite}|{joins}",
        f"says={says}", f"saysLR={says}|{sides}", f"saysnf={says}|{finite}", f"q={quotes}|{sides}",
        f"qw={quotes}|{whole}|{says}", f"det={details}", f"detnf={details}|{finite}",
        f"detL={int(details != '000')}|{before}|{verbs}", f"nom={within(view.nominal, start, end, 3)}|{finite}",
        f"line={line}", f"linenf={line}|{finite}", f"linewhole={line}|{whole}|{finite}",
        f"said={said}", f"saidn={said}|{finite}", f"saidR={said}|{after}",
        f"bal={balance}", f"balLS={balance}|{before}|{first}", f"balR={balance}|{after}", f"balw={balance}|{whole}",
        f"lang={view.knows.code}|{finite}|{whole}", f"langLR={view.knows.code}|{sides}",
    ]  # fmt: skip


def _phrase_features(view: View, start: int, end: int, before: str, after: str) -> list[str]:
    """A span without a finite verb, such as an apposition or a heading, is known by the pattern of its words."""
    pattern = view.pattern(start, end)
    plain = "".join(letter for letter in pattern if letter not in "pjx")
    return [
        f"np={pattern[:10]}", f"npl={plain[:8]}", f"npL={plain[:6]}|{before}", f"npR={plain[:6]}|{after}",
        f"npLR={plain[:6]}|{before}|{after}", f"npS={plain[:3]}|{before}|{after}",
        f"npline={plain[:4]}|{view.sentence.line.kind}", f"npw={plain[:4]}|{_whole(view, start, end)}",
        f"npq={plain[:6]}|{view.saying[view.size] > 0}",
    ]  # fmt: skip


def nesting_features(view: View, start: int, end: int) -> list[str]:
    """What tells whether a span may stand inside another, and at which of its edges."""
    before, first, after = view.at(start - 1), view.at(start), view.at(end)
    verbal = f"{within(view.finite, start, end, 2)}{within(view.verbs, start, end, 2)}"
    said = _said(view, start)
    return [
        "e", f"eS={first}", f"eL={before}", f"env={verbal}", f"eLS={before}|{first}", f"eR={after}",
        f"eq={int(view.quoted[start])}", f"eLSR={before}|{first}|{after}",
        f"esaid={said}", f"esaidv={said}|{verbal[0]}", f"ev={verbal}|{before}",
        f"ep={view.pattern(start, min(end, start + 8))[:5] if verbal[0] == '0' else ''}|{before}",
    ]  # fmt: skip


def _said(view: View, start: int) -> str:
    """Whether a verb of saying stands shortly before, and whether "that" in any language leads over from it."""
    leads = start > 0 and view.knows.connectives.get(view.tokens[start - 1].low) == "content"
    says = view.saying[start] - view.saying[max(0, start - SAID)]
    if not leads and not (says and view.at(start - 1) in ("SAY", ",", ":", "Q")):
        return "-"
    return f"{int(leads)}{min(1, says)}{int(view.quoted[start])}"


_BUCKETS = tuple(
    next((bound for bound in (30, 20, 13, 9, 6, 4) if length >= bound), length) for length in range(LONGEST_BUCKET + 1)
)


def bucket(length: int) -> int:
    """A length in words, the coarser the longer it is."""
    return _BUCKETS[min(length, LONGEST_BUCKET)]


def within(counts: Counts, start: int, end: int, most: int) -> int:
    count = counts[end] - counts[start]
    return count if count < most else most


def _whole(view: View, start: int, end: int) -> int:
    """1 where the span begins the sentence, 2 more where only its closing marks are left behind."""
    at_end = end >= view.size - 1 and (end == view.size or view.at(end) in (".", "!", "?", "Q"))
    return int(start == 0) + 2 * at_end
