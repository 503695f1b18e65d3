"""Claims carried over to a new version: unchanged words keep their state, everything else asks for a person."""

import json
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from factcheck.domain.revisions import Carried, Outcome, Reason, carry_over, new_sentences

SHARED = Path(__file__).parents[2].parent / "shared" / "evidence" / "revisions"
OWN = Path(__file__).with_name("revision_rows.jsonl")

OLD = (
    "Der Rat tagte am Montag. Die Stadt zahlt den Bus. In Ostermoor fehlen elf Lehrkräfte. "
    "Der Verein wurde 1949 gegründet. Das Bad bleibt bis Mai geschlossen."
)


def carry(new: str, words: str, old: str = OLD) -> Carried:
    start = old.index(words)
    return carry_over(old=old, new=new, spans=[(start, start + len(words))])[0]


def test_unchanged_words_are_kept_where_they_stand() -> None:
    found = carry(OLD, "Die Stadt zahlt den Bus")
    assert (found.status, found.start, found.end) == (Outcome.KEPT, 25, 48)


def test_unchanged_words_are_kept_wherever_they_moved() -> None:
    new = "Ein neuer Anfang steht hier. In Ostermoor fehlen elf Lehrkräfte. Die Stadt zahlt den Bus. Es regnet."
    found = carry(new, "Die Stadt zahlt den Bus")
    assert (found.status, new[found.start : found.end]) == (Outcome.KEPT, "Die Stadt zahlt den Bus")


def test_typography_alone_changes_nothing() -> None:
    old = 'Der Chef sagte: "Wir haben 3 Fehler gemacht." Dann ging er.'
    new = "Der Chef sagte: „Wir haben 3\u00a0Fehler gemacht.“ Dann ging er."
    found = carry(new, "Wir haben 3 Fehler gemacht", old)
    assert (found.status, found.new_words) == (Outcome.KEPT, "Wir haben 3\u00a0Fehler gemacht")


@pytest.mark.parametrize(
    "replacement",
    [
        "In Ostermoor fehlen zwölf Lehrkräfte",
        "In Ostermoor fehlen keine elf Lehrkräfte",
        "In Ostermoor fehlen Lehrkräfte",
    ],
)
def test_changed_words_go_stale_and_show_the_new_ones(replacement: str) -> None:
    new = OLD.replace("In Ostermoor fehlen elf Lehrkräfte", replacement)
    found = carry(new, "In Ostermoor fehlen elf Lehrkräfte")
    assert found.status is Outcome.STALE
    assert found.old_words == "In Ostermoor fehlen elf Lehrkräfte"
    assert replacement in (found.new_words or "")


@pytest.mark.parametrize(
    ("new_sentence", "reason"),
    [
        ("Die Stadt zahlt den Bus nicht.", Reason.LIMIT),
        ("Zahlt die Stadt? Die Stadt zahlt den Bus, wenn der Kreis zustimmt.", Reason.LIMIT),
        ("Die Stadt zahlt den Bus?", Reason.QUESTION),
    ],
)
def test_same_words_are_stale_where_what_stands_beside_them_changes_their_sense(
    new_sentence: str, reason: Reason
) -> None:
    new = OLD.replace("Die Stadt zahlt den Bus.", new_sentence)
    found = carry(new, "Die Stadt zahlt den Bus")
    assert (found.status, found.reason) == (Outcome.STALE, reason)


def test_vanished_words_are_removed() -> None:
    found = carry(OLD.replace("Der Verein wurde 1949 gegründet. ", ""), "Der Verein wurde 1949 gegründet")
    assert (found.status, found.start, found.end) == (Outcome.REMOVED, None, None)


def test_lookalike_elsewhere_is_proposed_but_never_taken() -> None:
    old = "Am Hafen brannte es. Die Polizei nahm drei Männer in Altona fest. Später regnete es. Der Zoll half."
    new = "Am Hafen brannte es. Später regnete es. Der Zoll half. Die Polizei nahm sieben Männer in Wedel fest."
    found = carry(new, "Die Polizei nahm drei Männer in Altona fest", old)
    assert found.status is not Outcome.KEPT


def test_words_found_twice_wait_for_a_person() -> None:
    old = "Anfang. Der Bus fährt nicht mehr. Mitte steht hier."
    new = "Ganz neu ist das. Der Bus fährt nicht mehr. Anders. Der Bus fährt nicht mehr. Schluss damit."
    found = carry(new, "Der Bus fährt nicht mehr", old)
    assert (found.status, found.doubtful, len(found.candidates)) == (Outcome.STALE, True, 2)


def test_answers_come_in_the_order_of_the_spans() -> None:
    words = ["Das Bad bleibt bis Mai geschlossen", "Der Rat tagte am Montag"]
    spans = [(OLD.index(text), OLD.index(text) + len(text)) for text in words]
    assert [found.old_words for found in carry_over(old=OLD, new=OLD, spans=spans)] == words


@pytest.mark.parametrize("span", [(-1, 3), (5, 5), (0, 10_000), (23, 25)])
def test_span_outside_the_text_or_without_words_is_refused(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="span"):
        carry_over(old=OLD, new=OLD, spans=[span])


@pytest.mark.parametrize("text", ["und", "Er kam und", "Der Bus fuhr. und"])
def test_a_span_that_stands_in_no_clause_is_answered(text: str) -> None:
    assert carry(text, "und", text).status is Outcome.KEPT


def test_no_spans_and_empty_new_text() -> None:
    assert carry_over(old=OLD, new="", spans=[]) == ()
    assert carry("", "Die Stadt zahlt den Bus").status is Outcome.REMOVED


def test_only_sentences_with_other_words_are_new() -> None:
    new = OLD.replace("Der Rat tagte am Montag.", "Der Rat tagte am Dienstag.") + " Die Kosten trägt der Kreis."
    words = [new[start:end].rstrip(".") for start, end in new_sentences(old=OLD, new=new)]
    assert words == ["Der Rat tagte am Dienstag", "Die Kosten trägt der Kreis"]


def test_moved_sentences_are_not_new() -> None:
    sentences = [sentence + "." for sentence in OLD.rstrip(".").split(". ")]
    assert new_sentences(old=OLD, new=" ".join(reversed(sentences))) == ()


def place(text: str, words: str, occurrence: int) -> tuple[int, int]:
    at = -1
    for _ in range(occurrence):
        at = text.index(words, at + 1)
    return at, at + len(words)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared samples are not here")
def test_samples_are_carried_over_without_a_dangerous_error() -> None:
    assert answered(path.read_text(encoding="utf-8") for path in sorted(SHARED.glob("*.json"))) >= 0.95


def test_own_samples_are_carried_over_without_a_dangerous_error() -> None:
    assert answered(OWN.read_text(encoding="utf-8").splitlines()) >= 0.97


def answered(samples: Iterable[str]) -> float:
    """The share of claims with the right status; none is called kept that is not, and what is kept is found again."""
    right: list[bool] = []
    for sample in map(json.loads, samples):
        claims, new = sample["claims"], sample["new"]
        spans = [place(sample["old"], claim["exact"], claim.get("occurrence", 1)) for claim in claims]
        for claim, found in zip(claims, carry_over(old=sample["old"], new=new, spans=spans), strict=True):
            assert not (found.status == "kept" != claim["expect"]), claim["exact"]
            if found.status == "kept":
                assert (found.start, found.end) == place(new, claim["new_exact"], claim.get("new_occurrence", 1))
            right.append(found.status == claim["expect"])
    return sum(right) / len(right)


@pytest.mark.parametrize("goes_on", [" or 2027.", ", or it will be sold.", " – or so it says."])
def test_an_alternative_weakens_a_statement(goes_on: str) -> None:
    old = "The bank agrees. The firm plans to float in 2026. Work goes on."
    found = carry(old.replace("2026.", "2026" + goes_on), "The firm plans to float in 2026", old)
    assert found.status is Outcome.STALE


def test_an_article_points_back_to_nothing() -> None:
    old = "Die Werft hat 300 Leute. Das Land prüft eine Bürgschaft. Der Rat berät im Mai."
    assert carry("Das Land prüft eine Bürgschaft. Ganz anders steht es heute.", "Das Land prüft", old).status == "kept"


def test_the_clause_tells_words_apart_that_stand_several_times() -> None:
    old = "Play began late. Rain fell. Rain fell on the outer courts, too. Both players left to applause."
    new = "Play began at noon. Rain fell on the outer courts, too. Both players left to applause."
    assert carry(new, "Rain fell", old).status is Outcome.REMOVED


def test_words_that_stand_very_many_times_are_looked_for_in_no_quadratic_time() -> None:
    old = "A, " * 60_000
    began = time.process_time()
    carry_over(old=old, new=f"z {old}", spans=[(0, 1)])
    assert time.process_time() - began < 8


def test_of_very_many_places_the_nearest_are_asked_about() -> None:
    line = "The town of Leeds paid 3 million pounds.\n"
    answers = carry_over(old=line * 60, new=line * 61, spans=[(30 * len(line), 31 * len(line) - 1)])
    assert answers[0].reason is Reason.SEVERAL
    assert 1 < len(answers[0].candidates) <= 20
    assert 30 * len(line) in [start for start, _ in answers[0].candidates]
