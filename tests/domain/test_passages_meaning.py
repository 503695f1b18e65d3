"""Passages found by what they mean: vectors of sentences, without a word in common."""

import socket
import time
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.passages import rank, suggest
from factcheck.domain.passages.meaning import nearness
from factcheck.domain.passages.ranking import READ

PUPILS = (
    "The sea was calm and the harbour empty.",
    "Fewer youngsters than ever want to learn the piano.",
    "The engine of the ferry was serviced in spring.",
)


@pytest.mark.parametrize(
    ("claim", "language"),
    [
        ("Kaum noch Kinder nehmen Klavierunterricht", "de"),
        ("Cada vez menos niños estudian piano", "es"),
        ("De moins en moins d'enfants apprennent le piano", "fr"),
    ],
)
def test_claim_is_nearest_to_what_means_the_same_in_another_language(claim: str, language: str) -> None:
    near = nearness(claim, PUPILS)
    assert near.index(max(near)) == 1
    assert rank(claim=claim, paragraphs=PUPILS, claim_language=language, source_language="en")[0] == 1


def test_sentence_in_a_long_paragraph_counts_by_itself() -> None:
    long = "The tide was low. The quay was wet. Nobody came. " + PUPILS[1] + " The lamps were lit at six."
    short, buried, none = nearness("Kaum noch Kinder lernen Klavier", (PUPILS[1], long, PUPILS[0]))
    assert short > buried > none


def test_passage_without_a_word_in_common_is_suggested() -> None:
    text = "\n\n".join(PUPILS)
    found = suggest(claim="Cada vez menos niños estudian piano", text=text, claim_language="es", source_language="en")
    assert [text[each.start : each.end] for each in found] == [PUPILS[1]]


def test_no_network_is_asked_for_the_vectors(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert len(nearness("Wind", ("Storm", "Bread"))) == 2


def test_many_paragraphs_are_all_ranked_though_few_are_compared_by_meaning() -> None:
    paragraphs = [f"Row {number} of the table." for number in range(READ + 50)] + ["The mayor resigned on Monday."]
    order = rank(claim="The mayor resigned", paragraphs=paragraphs, claim_language="en", source_language="en")
    assert order[0] == READ + 50
    assert sorted(order) == list(range(READ + 51))


@given(st.text(max_size=300), st.lists(st.text(max_size=1500), max_size=6))
@settings(max_examples=150, deadline=None)
def test_any_words_have_a_nearness(claim: str, paragraphs: list[str]) -> None:
    near = nearness(claim, paragraphs)
    assert len(near) == len(paragraphs)
    assert all(-1.001 <= each <= 1.001 for each in near)


def test_of_a_very_long_text_only_what_is_compared_is_remembered() -> None:
    tracemalloc.start()
    for turn in range(3):
        suggest(claim=f"Turn {turn}", text=f"{turn}\n\n" * 5_000_000, claim_language="en", source_language="en")
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 20_000_000


@pytest.mark.parametrize("lines", [" \n", "\t\n\n"])
def test_very_many_empty_lines_take_no_time(lines: str) -> None:
    began = time.process_time()
    assert suggest(claim="It closed.", text=lines * 50_000, claim_language="en", source_language="en") == ()
    assert time.process_time() - began < 3
