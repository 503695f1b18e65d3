"""Passages of a source suggested for a claim."""

import json
from pathlib import Path

import pytest

from factcheck.domain.passages import rank, suggest

SHARED = Path(__file__).parents[2].parent / "shared" / "evidence" / "passages.jsonl"
OWN = Path(__file__).with_name("passages_rows.jsonl")
VARIED = Path(__file__).with_name("passages_varied.jsonl")
UNSEEN = Path(__file__).with_name("passages_unseen.jsonl")
ALIKE = Path(__file__).with_name("passages_alike.jsonl")
PARAPHRASED = Path(__file__).with_name("passages_paraphrased.jsonl")

SOURCE = (
    "The council met on Tuesday evening in the town hall.",
    "The new bridge will cost £4.2 million, most of it paid by the county.",
    "In 2016 the old bridge was closed after cracks had been found.",
    "Forty-two workers are employed at the depot, among them nine apprentices.",
)


def first(claim: str, language: str = "en") -> str:
    order = rank(claim=claim, paragraphs=SOURCE, claim_language=language, source_language="en")
    return SOURCE[order[0]]


@pytest.mark.parametrize(
    ("claim", "language", "index"),
    [
        ("The price of the crossing is £4.2m", "en", 1),
        ("Die neue Brücke kostet 4,2 Millionen Pfund", "de", 1),
        ("Schon 2016 wurde die alte Brücke geschlossen", "de", 2),
        ("Im Depot sind 42 Menschen beschäftigt", "de", 3),
        ("Der Stadtrat tagte am Dienstag", "de", 0),
    ],
)
def test_passage_of_the_claim_comes_first_across_languages(claim: str, language: str, index: int) -> None:
    assert first(claim, language) == SOURCE[index]


def test_every_paragraph_is_ranked_once() -> None:
    order = rank(claim="Irgendetwas ganz anderes", paragraphs=SOURCE, claim_language="de", source_language="en")
    assert sorted(order) == [0, 1, 2, 3]


def test_no_paragraphs_and_empty_claims_are_answered() -> None:
    assert rank(claim="Etwas", paragraphs=[], claim_language="de", source_language="en") == []
    assert rank(claim="", paragraphs=SOURCE, claim_language="de", source_language="en") == [0, 1, 2, 3]


def test_answer_of_an_interview_is_found_by_its_question() -> None:
    interview = ("Frage: Wie geht es dem Wald?", "Besser als vor fünf Jahren.", "Frage: Und Ihnen?", "Gut.")
    order = rank(claim="Der Wald erholt sich", paragraphs=interview, claim_language="de", source_language="de")
    assert set(order[:2]) == {0, 1}


def test_suggested_spans_are_those_of_the_text() -> None:
    text = "\n\n".join(SOURCE)
    found = suggest(claim="Die Brücke kostet 4,2 Millionen", text=text, claim_language="de", source_language="en")
    assert text[found[0].start : found[0].end] == SOURCE[1]


def test_nothing_is_suggested_where_nothing_is_shared() -> None:
    assert suggest(claim="Qwertz", text="\n\n".join(SOURCE), claim_language="de", source_language="en") == ()


def test_long_paragraphs_are_cut_behind_sentences_and_nothing_is_lost() -> None:
    text = "The mayor said nothing about it. " * 100
    found = suggest(claim="The mayor spoke", text=text, claim_language="en", source_language="en", limit=100)
    assert sorted((s.start, s.end) for s in found)[0] == (0, 1485)
    assert "".join(text[s.start : s.end] for s in sorted(found, key=lambda s: s.start)) == text


@pytest.mark.skipif(not SHARED.is_file(), reason="the shared samples are not here")
def test_samples_are_ranked_as_well_as_the_issue_asks() -> None:
    rows = [json.loads(line) for line in SHARED.read_text(encoding="utf-8").splitlines()]
    at_first = within_three = 0.0
    for row in rows:
        order = rank(
            claim=row["claim"],
            paragraphs=row["source_paragraphs"],
            claim_language=row["claim_language"],
            source_language=row["source_language"],
        )
        at_first += order[0] in row["best"]
        within_three += len(set(order[:3]) & set(row["best"])) / min(3, len(row["best"]))
    assert at_first >= 0.85 * len(rows)
    assert within_three >= 0.95 * len(rows)


def shares_found(path: Path) -> tuple[float, float]:
    """Of the claims of all sources: recall at one and at three."""
    at_first = within_three = claims = 0.0
    for source in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        for row in source["claims"]:
            order = rank(
                claim=row["claim"],
                paragraphs=source["source_paragraphs"],
                claim_language=row["claim_language"],
                source_language=source["source_language"],
            )
            claims += 1
            at_first += order[0] in row["best"]
            within_three += len(set(order[:3]) & set(row["best"])) / min(3, len(row["best"]))
    return at_first / claims, within_three / claims


def test_own_sources_are_ranked_as_well_as_unseen_ones_must_be() -> None:
    at_first, within_three = shares_found(OWN)
    assert (at_first >= 0.92, within_three >= 0.97) == (True, True)


def test_claims_that_share_hardly_a_word_with_their_source_are_mostly_found() -> None:
    """By three authors, written before the ranking saw them: .56 and .76 then; by words alone .71 and .89."""
    at_first, within_three = shares_found(PARAPHRASED)
    assert (at_first >= 0.76, within_three >= 0.93) == (True, True)


def test_claims_of_varied_genres_are_mostly_found() -> None:
    """Judgment, survey, filing, interview, inquiry, press release: .54 and .76 before the wider fields."""
    at_first, within_three = shares_found(VARIED)
    assert (at_first >= 0.65, within_three >= 0.91) == (True, True)


def test_claims_that_the_ranking_never_saw_are_found_as_measured() -> None:
    """By two other authors; no word list was made from them. .67 and .83 of the first 60, .53 and .69 of the 40 behind
    them.
    """
    at_first, within_three = shares_found(UNSEEN)
    assert (at_first >= 0.60, within_three >= 0.77) == (True, True)


def test_claims_no_harder_than_the_sample_are_found() -> None:
    """By two authors who knew the sample alone and kept to what a plain ranker of character n-grams finds of it (.70 at
    one, .80 at three): .89 and .94 before the ranking had seen them.
    """
    at_first, within_three = shares_found(ALIKE)
    assert (at_first >= 0.88, within_three >= 0.93) == (True, True)
