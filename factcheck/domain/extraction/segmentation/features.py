"""What the model sees of a span: the words at its edges inside and outside, the skeleton of its clauses, its counts.

Those of one edge are found once for all spans that share it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.domain.extraction.parts import Part

from .view import View, bucket, within

REACH = 14
SHORT = 16


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


def span_loose(view: View, start: int, end: int, outer_left: Sequence[str], outer_right: Sequence[str]) -> list[str]:
    """What hardly two spans share: the kinds of words at both edges together, the skeleton inside and outside."""
    before, after, first, finite = view.at(start - 1), view.at(end), view.at(start), within(view.finite, start, end, 3)
    bones, verbal = view.bones(start, end), f"{finite}{within(view.verbs, start, end, 3)}"
    found = [
        f"LSR={before}|{after}|{first}", f"LSRnf={before}|{after}|{first}|{verbal}",
        f"SEnf={first}|{view.at(end - 1)}|{finite}", f"sk={'.'.join(bones[:7])}|{len(bones) > 7}",
        f"skp={'.'.join(bones[:4])}", f"sks={'.'.join(bones[-3:])}",
        f"skfr={'.'.join(outer_left[-1:])}/{'.'.join(bones[:3])}/{'.'.join(outer_right[:1])}",
        f"skfr2={'.'.join(outer_left[-2:])}/{verbal}/{'.'.join(outer_right[:2])}",
    ]  # fmt: skip
    if not finite and end - start <= SHORT:
        plain = _plain(view.pattern(start, end))
        found += [
            f"npL={plain[:6]}|{before}", f"npR={plain[:6]}|{after}", f"npLR={plain[:6]}|{before}|{after}",
            f"npS={plain[:3]}|{before}|{after}",
        ]  # fmt: skip
    return found


def span_parts(view: View, start: int, end: int) -> Iterator[Part]:
    """What the whole span says: its verbs, its skeleton, sayings, quotation marks, details, its place in the line."""
    before, after, first = view.at(start - 1), view.at(end), view.at(start)
    finite, verbs = within(view.finite, start, end, 3), within(view.verbs, start, end, 3)
    whole, code, line = _whole(view, start, end), view.knows.code, view.sentence.line.kind
    says = (within(view.saying, start, end, 2), min(1, view.saying[start]), within(view.saying, end, view.size, 1))
    quotes = ("c" if view.quoted[start] else "") + str(view.marks[end] - view.marks[start])
    found = [within(counts, start, end, 2) for counts in view.details]
    balance = max(-2, min(2, view.finite[end] - view.finite[start] - view.opening[end] + view.opening[start]))
    letters = "".join(sorted({bone[0] for bone in view.skeleton[start:end] if bone}))
    if not finite and end - start <= SHORT:
        yield _phrase, (view.pattern(start, end), line, whole, view.saying[view.size] > 0)
    yield _sides, (before, after, finite, *says, quotes, code)
    yield _extent, (bucket(end - start), whole, finite, verbs, *says, quotes, code)
    yield _built, (letters, line, whole, finite)
    yield _opened, (balance, before, first, finite)
    yield _closed, (balance, view.said[start], after, finite, whole)
    yield (
        _detailed, (found[0], found[1], min(2, sum(found[2:])), before, finite, verbs,
                    within(view.nominal, start, end, 3)),
    )  # fmt: skip


def _sides(
    before: str, after: str, finite: int, says: int, said_before: int, says_after: int, quotes: str, code: str
) -> list[str]:
    sides, sayings = f"{before}|{after}", f"{says}{said_before}{says_after}"
    return [
        f"LR={sides}", f"LRnf={sides}|{finite}", f"R1nf={after}|{finite}", f"langLR={code}|{sides}", f"says={sayings}",
        f"saysLR={sayings}|{sides}", f"saysnf={sayings}|{finite}", f"q={quotes}|{sides}",
    ]  # fmt: skip


def _extent(
    length: int,
    whole: int,
    finite: int,
    verbs: int,
    says: int,
    said_before: int,
    says_after: int,
    quotes: str,
    code: str,
) -> list[str]:
    sayings = f"{says}{said_before}{says_after}"
    return [
        "b", f"nf={finite}", f"nv={verbs}", f"nfnv={finite}{verbs}", f"len={length}", f"lennf={length}|{finite}",
        f"whole={whole}", f"wholenf={whole}|{finite}{verbs}", f"wholesays={whole}|{sayings}",
        f"lang={code}|{finite}|{whole}", f"qw={quotes}|{whole}|{sayings}",
    ]  # fmt: skip


def _built(letters: str, line: str, whole: int, finite: int) -> list[str]:
    """By the first letters of its bones."""
    joins = "".join(letter for letter in letters if letter in "R;:QS-&u")
    return [
        f"set={letters}", f"wset={whole}|{finite}|{joins}", f"line={line}", f"linenf={line}|{finite}",
        f"linewhole={line}|{whole}|{finite}",
    ]  # fmt: skip


def _opened(balance: int, before: str, first: str, finite: int) -> list[str]:
    return [f"bal={balance}", f"balLS={balance}|{before}|{first}", f"LSnf={before}|{first}|{finite}"]


def _closed(balance: int, said: str, after: str, finite: int, whole: int) -> list[str]:
    return [
        f"balR={balance}|{after}", f"balw={balance}|{whole}", f"said={said}", f"saidn={said}|{finite}",
        f"saidR={said}|{after}",
    ]  # fmt: skip


def _detailed(numbers: int, dates: int, names: int, before: str, finite: int, verbs: int, nominal: int) -> list[str]:
    details = f"{numbers}{dates}{names}"
    return [
        f"det={details}", f"detnf={details}|{finite}", f"detL={int(details != '000')}|{before}|{verbs}",
        f"nom={nominal}|{finite}",
    ]  # fmt: skip


def _phrase(pattern: str, line: str, whole: int, says_any: bool) -> list[str]:
    """A span without a finite verb, such as an apposition or a heading, is known by the pattern of its words."""
    plain = _plain(pattern)
    return [
        f"np={pattern[:10]}", f"npl={plain[:8]}", f"npline={plain[:4]}|{line}", f"npw={plain[:4]}|{whole}",
        f"npq={plain[:6]}|{says_any}",
    ]  # fmt: skip


def _plain(pattern: str) -> str:
    return "".join(letter for letter in pattern if letter not in "pjx")


def nesting_parts(view: View, start: int, end: int) -> Iterator[Part]:
    """What tells whether a span may stand inside another, and at which of its edges."""
    before, finite = view.at(start - 1), within(view.finite, start, end, 2)
    pattern = "" if finite else view.pattern(start, min(end, start + 8))[:5]
    yield _nested_edges, (before, view.at(start), view.at(end), view.quoted[start])
    yield _nested_verbs, (before, finite, within(view.verbs, start, end, 2), view.said[start], pattern)
    details = min(2, sum(within(counts, start, end, 2) for counts in view.details))
    verbs = "".join(str(within(counts, start, end, 1)) for counts in (view.copula, view.participle, view.full_verb))
    voice = f"{within(view.first_person, start, end, 1)}{within(view.modal, start, end, 1)}"
    yield _nested_content, (view.said[start], details, verbs, voice, view.quoted[start])


def _nested_edges(before: str, first: str, after: str, quoted: bool) -> list[str]:
    return [
        "e", f"eS={first}", f"eL={before}", f"eLS={before}|{first}", f"eR={after}", f"eq={int(quoted)}",
        f"eLSR={before}|{first}|{after}",
    ]  # fmt: skip


def _nested_verbs(before: str, finite: int, verbs: int, said: str, pattern: str) -> list[str]:
    verbal = f"{finite}{verbs}"
    return [
        f"env={verbal}", f"esaid={said}", f"esaidv={said}|{finite}", f"ev={verbal}|{before}", f"ep={pattern}|{before}"
    ]  # fmt: skip


def _nested_content(said: str, details: int, verbs: str, voice: str, quoted: bool) -> list[str]:
    """What is said within a saying: facts and figures are claims of their own, feelings and announcements are not."""
    return [
        f"ey={said}|{details}", f"eyp={said}|{verbs}", f"eyf={said}|{voice}|{details}",
        f"eyq={said}|{verbs}|{int(quoted)}", f"eyh={verbs}|{details}",
    ]  # fmt: skip


def _whole(view: View, start: int, end: int) -> int:
    """1 where the span begins the sentence, 2 more where only its closing marks are left behind."""
    at_end = end >= view.size - 1 and (end == view.size or view.at(end) in (".", "!", "?", "Q"))
    return int(start == 0) + 2 * at_end
