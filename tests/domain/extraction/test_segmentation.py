"""Which spans of a text are claims."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.extraction import find_claims
from factcheck.domain.extraction.linear import read_weights
from factcheck.domain.extraction.models import FILES
from factcheck.domain.extraction.segmentation import Model, Reading, propositions
from factcheck.domain.extraction.segmentation.annotated import AnnotatedArticle, examples_of
from factcheck.domain.extraction.segmentation.boundaries import grid_of
from factcheck.domain.extraction.segmentation.decoding import FREE, INSIDE, LEFT, RIGHT, Chosen, Scored, best_family
from factcheck.domain.extraction.segmentation.training import train

NOWHERE = ((0, 0),) * 4


WORDS = [
    "Der", "Mann,", "der", "sagte:", "„Wir", "gehen“", "–", "und", "dass", '"', "(", ")", ";", "12.05.", "3,5", "who",
    "which", "said", "that", "«", "»", "?", "!", "\n", "’",
]  # fmt: skip


def claims(text: str, language: str) -> list[str]:
    return [claim.exact for claim in find_claims(text, language=language).claims if claim.checkable]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Die Reederei hat den Hafen geschlossen und 40 Mitarbeiter entlassen.",
            ["Die Reederei hat den Hafen geschlossen", "40 Mitarbeiter entlassen"],
        ),
        (
            "en",
            "The shipping line closed the port and dismissed 40 workers.",
            ["The shipping line closed the port", "dismissed 40 workers"],
        ),
        (
            "es",
            "La naviera cerró el puerto y despidió a 40 trabajadores.",
            ["La naviera cerró el puerto", "despidió a 40 trabajadores"],
        ),
        (
            "fr",
            "L’armateur a fermé le port et licencié 40 salariés.",
            ["L’armateur a fermé le port", "licencié 40 salariés"],
        ),
    ],
)
def test_coordinated_predicates_are_two_claims(language: str, text: str, expected: list[str]) -> None:
    assert claims(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "inner"),
    [
        ("de", "Das Werk, das 1968 eröffnet wurde, beschäftigt 212 Menschen.", "das 1968 eröffnet wurde"),
        ("en", "The mill, which opened in 1968, employs 212 people.", "which opened in 1968"),
        ("es", "La fábrica, que abrió en 1968, emplea a 212 personas.", "que abrió en 1968"),
        ("fr", "L’usine, qui a ouvert en 1968, emploie 212 personnes.", "qui a ouvert en 1968"),
    ],
)
def test_relative_clause_in_the_middle_is_a_claim_inside_its_main_clause(language: str, text: str, inner: str) -> None:
    assert claims(text, language) == [text.rstrip("."), inner]


@pytest.mark.parametrize(
    ("language", "text", "inner"),
    [
        ("de", "Die Ministerin sagte, dass das Gesetz 2027 in Kraft tritt.", "das Gesetz 2027 in Kraft tritt"),
        ("en", "The minister said that the bridge had cost £20m.", "the bridge had cost £20m"),
        ("de", "Die Sprecherin bestätigte, dass das Werk im März schließt.", "das Werk im März schließt"),
    ],
)
def test_what_is_said_in_a_clause_of_its_own_is_a_claim_inside_the_saying(language: str, text: str, inner: str) -> None:
    assert claims(text, language) == [text.rstrip("."), inner]


def test_nothing_begins_or_ends_within_a_detail() -> None:
    text = "Two men were found at 6.02 a.m. on Monday, 3 March 2025, and one was alive."
    (sentence,) = Reading(text, "en", None).sentences
    grid = grid_of(sentence.tokens, details=sentence.details)
    comma = [token.text for token in sentence.tokens].index(",")
    assert comma not in grid.ends
    assert comma + 1 not in grid.starts
    assert len(grid_of(sentence.tokens).cuts) > len(grid.cuts)


def test_claim_inside_another_points_to_it() -> None:
    found = find_claims("The mill, which opened in 1968, employs 212 people.", language="en").claims
    assert [claim.parent for claim in found] == [None, 0]


def test_question_is_no_claim_but_is_not_lost() -> None:
    found = find_claims("Was wird nun aus dem Hafen?", language="de")
    assert [(claim.checkable, claim.reason) for claim in found.claims] == [(False, "rhetorical")]
    assert [sentence.status for sentence in found.coverage] == ["no claim"]


def nested(free: int, left: int, right: int, inside: int) -> tuple[tuple[int, int], ...]:
    return tuple((score, score) for score in (free, left, right, inside))


def placed(first: int, last: int, own: tuple[int, int], nesting: tuple[tuple[int, int], ...]) -> Scored:
    return Scored(first, last, [[one + more for one, more in zip(own, place, strict=True)] for place in nesting])


def test_best_family_takes_two_parts_where_the_whole_weighs_less() -> None:
    apart = nested(0, -9, -9, 0)
    spans = [placed(0, 1, (5, 0), apart), placed(1, 2, (4, 0), apart), placed(0, 2, (8, 0), apart)]
    assert best_family(spans, 3) == [Chosen(0, 0, FREE), Chosen(1, 0, FREE)]


def test_best_family_keeps_one_span_inside_another() -> None:
    spans = [placed(1, 2, (3, 1), nested(0, -9, -9, 0)), placed(0, 3, (8, 0), nested(0, 0, 0, 0))]
    assert best_family(spans, 4) == [Chosen(1, 0, FREE), Chosen(0, 0, INSIDE)]


def test_spans_of_the_best_family_do_not_cross() -> None:
    spans = [placed(0, 2, (5, 0), nested(0, 0, 0, 0)), placed(1, 3, (6, 0), nested(0, 0, 0, 0))]
    assert best_family(spans, 4) == [Chosen(1, 0, FREE)]


def test_best_family_chooses_the_label_by_the_place() -> None:
    inner = placed(0, 1, (3, 2), ((0, 0), (0, 4), (0, 0), (0, 0)))
    assert best_family([inner, placed(0, 2, (1, 0), NOWHERE)], 3) == [Chosen(1, 0, FREE), Chosen(0, 1, LEFT)]


def test_family_at_the_edge_is_flush() -> None:
    spans = [placed(1, 2, (3, 0), nested(0, 0, 1, 0)), placed(0, 2, (1, 0), nested(0, 0, 0, 0))]
    assert best_family(spans, 3)[1].place == RIGHT


def test_training_learns_the_annotated_spans_and_does_so_twice_alike() -> None:
    text = "The mill closed in 1968 and the owner left. It was a pity. Two men died and three fled."
    spans = ["The mill closed in 1968", "the owner left", "Two men died", "three fled"]
    found = tuple((text.index(span), text.index(span) + len(span)) for span in spans)
    pity = text.index("It was a pity")
    article = AnnotatedArticle(text, "en", found, ((pity, pity + 13, "opinion"),))
    examples = list(examples_of(article))
    learned = train(examples)
    assert learned == train(examples)
    chosen = [(p.start, p.end) for p in propositions(Reading(text, "en", None), Model(learned)) if p.checkable]
    assert chosen == list(found)


def test_weights_are_whole_numbers() -> None:
    assert {type(number) for row in read_weights(FILES["spans"]).values() for number in row} == {int}


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=60,
    ).map(" ".join),
    st.sampled_from(["de", "en", "es", "fr", "xx"]),
)
def test_anchors_lie_in_the_text_in_order_and_are_what_stands_there(text: str, language: str) -> None:
    found = find_claims(text, language=language).claims
    assert all(
        0 <= claim.start < claim.end <= len(text) and claim.exact == text[claim.start : claim.end] for claim in found
    )
    assert [claim.start for claim in found] == sorted(claim.start for claim in found)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["de", "en", "es", "fr"]))
def test_any_text_is_segmented_without_an_error(text: str, language: str) -> None:
    assert all(claim.exact == text[claim.start : claim.end] for claim in find_claims(text, language=language).claims)


@pytest.mark.parametrize(
    ("language", "text", "checkable"),
    [
        ("en", "Wexcombe is the smallest town in the county with a tram.", True),
        ("de", "Bremen ist die kleinste Stadt des Landes mit einer Straßenbahn.", True),
        ("en", "Wexcombe is the loveliest town in the county.", False),
    ],
)
def test_superlative_that_a_source_can_settle_is_checkable(language: str, text: str, checkable: bool) -> None:
    assert [claim.checkable for claim in find_claims(text, language=language).claims] == [checkable]


def test_figures_without_a_word_state_nothing() -> None:
    assert claims("The mill closed in 1968.\n\n1 2 3 4 5 6.\n\n12 14 16.", "en") == ["The mill closed in 1968"]
