"""What the model sees of a span to tell a checkable claim from opinion, rhetoric and boilerplate."""

from collections.abc import Iterator

from factcheck.domain.extraction.parts import Part
from factcheck.domain.extraction.tags import FINITE

from .view import View, bucket, within

_WORDS = frozenset({"ADV", "PRON", "ADJ", "AUX", "SUBJ", "OTHER", "ART", "VFIN"})


def worth_parts(view: View, start: int, end: int) -> Iterator[Part]:
    finite, person = within(view.finite, start, end, 2), within(view.first_person, start, end, 2)
    modal = within(view.modal, start, end, 1)
    predicate = (
        within(view.copula, start, end, 1), within(view.participle, start, end, 1),
        within(view.full_verb, start, end, 1),
    )  # fmt: skip
    found = [within(counts, start, end, 2) for counts in view.details]
    hard, quoted, says = min(2, sum(found)), view.quoted[start], within(view.saying, start, end, 1)
    tense, line = _tense(view, start, end), view.sentence.line.kind
    yield (
        _worth, (*predicate, hard, within(view.adjective, start, end, 2), person,
                 within(view.second_person, start, end, 1), modal, quoted, says, view.voice),
    )  # fmt: skip
    yield _sizes, (*found[:2], within(view.name, start, end, 2), view.ending, hard, finite, bucket(end - start))
    yield _tenses, (tense, quoted, view.at(start), view.word(start))
    yield _surrounded, (*view.around, hard, predicate[0], view.voice)
    yield _hinted, (view.hints, hard, quoted, person)
    yield _subject, (view.subject(start, end), predicate, hard)
    yield _lines, (line, view.ending, hard, finite, tense, view.first)


def _worth(
    copula: int,
    participle: int,
    full: int,
    hard: int,
    adjectives: int,
    person: int,
    second: int,
    modal: int,
    quoted: bool,
    says: int,
    voice: str,
) -> list[str]:
    predicate, quotes = f"{copula}{participle}{full}", f"{int(quoted)}{says}"
    return [
        "c", f"ccop={predicate}", f"ccoph={predicate}|{hard}", f"ccopadj={predicate}|{adjectives}|{hard}",
        f"cqcop={quotes}|{predicate}", f"cfi={person}", f"cse={second}", f"cmo={modal}", f"chard={hard}",
        f"cq={quotes}", f"cqh={quotes}|{hard}|{person}", f"cfih={person}|{hard}|{modal}",
        f"cmoh={modal}|{hard}|{quotes}", f"a{voice}", f"a{voice}|{hard}",
    ]  # fmt: skip


def _sizes(numbers: int, dates: int, names: int, ending: str, hard: int, finite: int, length: int) -> list[str]:
    return [
        f"cnum={numbers}{dates}", f"cnam={names}", f"cend={ending}", f"cendh={ending}|{hard}|{finite}",
        f"clen={length}|{finite}", f"clenh={length}|{hard}",
    ]  # fmt: skip


def _tenses(tense: str, quoted: bool, kind: str, word: str) -> list[str]:
    return [f"ct={tense}", f"ctq={tense}|{int(quoted)}", f"csub={kind}|{tense}", f"cst={word}"]


def _surrounded(before: str, after: str, hard: int, copula: int, voice: str) -> list[str]:
    return [
        f"cbef={before}|{hard}", f"caft={after}|{hard}", f"cbot={before[:1]}{after[:1]}|{hard}",
        f"ab={voice[0]}", f"abh={voice[0]}|{hard}", f"ac={voice[1]}", f"ach={voice[1]}|{hard}|{copula}",
    ]  # fmt: skip


def _lines(line: str, ending: str, hard: int, finite: int, tense: str, first: bool) -> list[str]:
    return [
        f"cline={line}|{ending}|{hard}", f"cls={line}|{finite}|{hard}", f"cth={tense}|{hard}|{line}",
        f"cfirst={int(first)}|{line}|{tense}",
    ]  # fmt: skip


def _hinted(hints: tuple[str, ...], hard: int, quoted: bool, person: int) -> list[str]:
    """By the groups of words that the sentence has a word of."""
    known = f"{hard}{int(quoted)}{min(1, person)}"
    return [name for hint in hints for name in (f"ch={hint}", f"ch={hint}|{known}")]


def _subject(pattern: str, predicate: tuple[int, int, int], hard: int) -> list[str]:
    """By the kinds of words before the verb."""
    does = "".join(map(str, predicate))
    return [f"csp={pattern[:2]}|{does}", f"csp={pattern}", f"csph={pattern[:2]}|{hard}"]


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
