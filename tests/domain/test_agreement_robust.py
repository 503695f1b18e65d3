"""Whatever claim, detail and passage hold, they are compared without an error."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.agreement import Advice, compare

KINDS = ("number", "date", "person", "organisation", "place", "quote")
PIECES = st.sampled_from(
    (
        *(
            "2019",
            "vor rund 2024 Jahren",
            "about 2024 years ago",
            "in gut zwei Wochen",
            "10 Prozent",
            "3 Mio. Euro",
            "zwei",
        ),
        *(
            "Berlin",
            "Anna Maier",
            "St Mary's",
            "die Bank",
            "sank",
            "rose",
            "nicht",
            "of the 200",
            "60 of its 210",
            "“ja”",
        ),
        *("statt", "instead of", "under the age of 16", "jeden Sonntag", ". ", ", ", "\u202e", "x"),
    )
)
TEXTS = st.lists(PIECES, min_size=1, max_size=8).map(" ".join) | st.text(max_size=60)
DAYS = st.sampled_from((date.min, date(2025, 3, 3), date.max))


def advice(kind: str, detail: str, claim: str, passage: str, language: str, day: date = date(2025, 3, 3)) -> Advice:
    return compare(
        detail=detail,
        type=kind,
        passage=passage,
        claim=claim,
        claim_language=language,
        passage_language="en" if language == "de" else language,
        reference_date=day,
        passage_date=day,
    )


@settings(deadline=None)  # the first one reads the word lists
@given(st.sampled_from(KINDS), TEXTS, TEXTS, TEXTS, st.sampled_from(("de", "en")), DAYS)
def test_any_words_are_answered(kind: str, before: str, detail: str, passage: str, language: str, day: date) -> None:
    for claim in (detail, f"{before} {detail}", f"{detail} {before}"):
        found = advice(kind, detail, claim, passage, language, day)
        assert found.start is None or 0 <= found.start <= (found.end or 0) <= len(passage)


@pytest.mark.parametrize(
    ("kind", "detail", "passage"),
    [
        ("place", "Berlin", "Er war in Hamburg. Sie auch."),
        ("date", "2019", "Sie schloss 2018. Gut."),
        ("date", "vor rund 2024 Jahren", "Es war vor gut 2025 Jahren."),
    ],
)
def test_claim_that_is_but_its_detail_is_answered(kind: str, detail: str, passage: str) -> None:
    assert advice(kind, detail, detail, passage, "de").relation in ("agrees", "conflicts", "silent")


@pytest.mark.parametrize("day", [date.min, date.max])
@pytest.mark.parametrize("detail", ["Rosenmontag", "im Winter", "im Mai nächsten Jahres", "vor zwei Jahrhunderten"])
def test_feasts_and_steps_stay_within_the_calendar(detail: str, day: date) -> None:
    assert advice("date", detail, f"Es war {detail}", f"Es war {detail}.", "de", day).relation in (
        "agrees",
        "conflicts",
        "silent",
    )


@pytest.mark.parametrize("kind", ["person", "organisation"])
@pytest.mark.parametrize("piece", ["Anna-", "Mai’", "aB3"])
def test_very_long_word_is_read_in_no_time(kind: str, piece: str) -> None:
    """Such as encoded data that stand in the text of a page."""
    began = time.process_time()
    advice(kind, "Anna Maier", "Anna Maier sagte das.", piece * 1_000, "de")
    assert time.process_time() - began < 3
