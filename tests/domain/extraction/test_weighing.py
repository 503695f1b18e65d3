"""Kinds, priority and its reasons."""

import pytest

from factcheck.domain.extraction import FoundClaim, find_claims
from factcheck.domain.extraction.languages import knowledge
from factcheck.domain.extraction.languages.markers import GROUPS
from factcheck.domain.extraction.training.annotated import read_articles
from factcheck.domain.extraction.weighing.kinds import chosen
from factcheck.domain.extraction.weighing.priority import CRITICAL, ROUTINE, graded
from tests.domain.extraction.articles import ARTICLES


def claim(text: str, part: str = "", language: str = "en") -> FoundClaim:
    return next(found for found in find_claims(text, language=language).claims if part in found.exact)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "The council approved the plan on 3 May 2024.", "date"),
        ("en", "The plant employs 420 people.", "number"),
        ("en", "Revenue rose by 12 per cent, according to the company.", "quote"),
        ("en", "The bridge was closed because the river had undermined a pillar.", "cause"),
        ("en", "It is the largest dam in the region.", "comparison"),
        ("en", "The factory will close by March.", "prediction"),
        ("de", "Der Umsatz stieg nach Angaben des Unternehmens um 12 Prozent.", "quote"),
        ("de", "Der Zug fiel aus, weil der Lokführer krank war.", "cause"),
        ("de", "Das Werk soll im März schließen.", "prediction"),
        ("de", "Der Konzern ist der größte Arbeitgeber der Stadt.", "comparison"),
        ("es", "La empresa cerrará la planta en septiembre.", "prediction"),
        ("fr", "Le chiffre d’affaires a reculé de 12 %, selon la direction.", "quote"),
    ],
)
def test_kind_is_told(language: str, text: str, kind: str) -> None:
    assert kind in claim(text, language=language).kinds


def test_a_claim_has_at_least_one_kind() -> None:
    assert chosen([-3.0, -1.0, -2.0, -3.0, -3.0, -3.0, -3.0, -3.0]) == ("number",)


@pytest.mark.parametrize(("sums", "low", "high"), [
    ((-1.0, -1.0), 0.0, ROUTINE), ((1.0, -0.5), ROUTINE, CRITICAL), ((1.0, 0.5), CRITICAL, 1.001),
])  # fmt: skip
def test_score_stands_in_the_range_of_its_grade(sums: tuple[float, float], low: float, high: float) -> None:
    assert low <= graded(sums) < high


def test_accusation_stands_above_colour() -> None:
    text = "Mayor Ann Pell was charged with fraud on Friday.\n\nHe drank his coffee black and smiled."
    assert claim(text, "fraud").priority > claim(text, "coffee").priority


def test_reasons_tell_what_raised_the_priority() -> None:
    assert "accusation" in claim("Mayor Ann Pell was charged with fraud on Friday.").priority_reasons


def test_closure_is_a_loss_and_no_accusation() -> None:
    reasons = claim("Halden & Pryce is to close its factory in Dunmore with the loss of 340 jobs.").priority_reasons
    assert ("harm or loss" in reasons, "accusation" in reasons) == (True, False)


@pytest.mark.parametrize("language", ["de", "en", "es", "fr"])
def test_groups_of_words_are_found_as_by_their_patterns(language: str) -> None:
    found = knowledge(language).markers
    for article in read_articles(ARTICLES):
        text = article.text[:600]
        assert found.within(text) == tuple(name for name in GROUPS if found[name].search(text))


def test_what_stands_again_is_judged_as_before() -> None:
    text = "The mill closed in 1968.\n\nTwo men died, police said. Two men died, police said.\n\nIt was a pity."
    first, again = (found for found in find_claims(text, language="en").claims if found.exact.startswith("Two men"))
    assert (first.kinds, first.attribution) == (again.kinds, again.attribution)
    assert again.start - first.start == len("Two men died, police said. ")
