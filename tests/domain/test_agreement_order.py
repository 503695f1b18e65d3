"""The same statement in another order of words, in the passive or in the other language is the same statement."""

from typing import NamedTuple

import pytest

from factcheck.domain.agreement import Relation
from tests.domain.test_agreement import advise


class Statement(NamedTuple):
    """`claim` with its details by type, and another value for each, which nothing of `said` bears out."""

    claim: str
    details: tuple[tuple[str, str, str], ...]
    said: tuple[str, ...]
    in_english: str


STATEMENTS = (
    Statement(
        "Der Konzern schloss das Werk im März 2024 in Görlitz",
        (("date", "März 2024", "Mai 2023"), ("place", "Görlitz", "Zwickau")),
        (
            "Im März 2024 schloss der Konzern in Görlitz das Werk.",
            "In Görlitz schloss der Konzern im März 2024 das Werk.",
            "Das Werk schloss der Konzern im März 2024 in Görlitz.",
            "Das Werk wurde im März 2024 in Görlitz vom Konzern geschlossen.",
        ),
        "The group closed the plant in Görlitz in March 2024.",
    ),
    Statement(
        "Die Stadt pflanzte 400 Bäume im Herbst 2023 in Lindenau",
        (("number", "400", "700"), ("date", "Herbst 2023", "Frühjahr 2021"), ("place", "Lindenau", "Plagwitz")),
        (
            "Im Herbst 2023 pflanzte die Stadt in Lindenau 400 Bäume.",
            "In Lindenau pflanzte die Stadt im Herbst 2023 400 Bäume.",
            "400 Bäume pflanzte die Stadt im Herbst 2023 in Lindenau.",
            "400 Bäume wurden im Herbst 2023 in Lindenau von der Stadt gepflanzt.",
        ),
        "The city planted 400 trees in Lindenau in autumn 2023.",
    ),
    Statement(
        "Anna Becker leitete das Institut von 2010 bis 2018 in Jena",
        (("person", "Anna Becker", "Ruth Lang"), ("date", "von 2010 bis 2018", "von 2003 bis 2008")),
        (
            "Von 2010 bis 2018 leitete Anna Becker in Jena das Institut.",
            "Das Institut leitete Anna Becker von 2010 bis 2018 in Jena.",
            "Das Institut wurde von 2010 bis 2018 in Jena von Anna Becker geleitet.",
        ),
        "Anna Becker headed the institute in Jena from 2010 to 2018.",
    ),
    Statement(
        "Die Firma Nordwind entließ 120 Mitarbeiter im Januar 2025 in Kiel",
        (("number", "120", "310"), ("date", "Januar 2025", "Oktober 2023"), ("place", "Kiel", "Lübeck")),
        (
            "Im Januar 2025 entließ die Firma Nordwind in Kiel 120 Mitarbeiter.",
            "120 Mitarbeiter entließ die Firma Nordwind im Januar 2025 in Kiel.",
            "120 Mitarbeiter wurden im Januar 2025 in Kiel von der Firma Nordwind entlassen.",
        ),
        "Nordwind laid off 120 employees in Kiel in January 2025.",
    ),
)

CASES = [
    (kind, detail, other, statement.claim, passage, languages)
    for statement in STATEMENTS
    for kind, detail, other in statement.details
    for passage, languages in [*((said, "de-de") for said in statement.said), (statement.in_english, "de-en")]
]


@pytest.mark.parametrize(("kind", "detail", "other", "claim", "passage", "languages"), CASES)
def test_order_and_voice_change_nothing(
    kind: str, detail: str, other: str, claim: str, passage: str, languages: str
) -> None:
    assert advise(kind, detail, claim, passage, languages).relation is Relation.AGREES
    assert advise(kind, other, claim.replace(detail, other), passage, languages).relation is Relation.CONFLICTS
