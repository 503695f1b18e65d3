"""What a comparison reckons out: days, nothing at all, changes, ages."""

from time import monotonic

import pytest

from factcheck.domain.agreement import Relation
from tests.domain.test_agreement import AGREES, CONFLICTS, SILENT, advise


@pytest.mark.parametrize(
    ("detail", "claim", "passage", "languages", "relation"),
    [
        (
            "im 19. Jahrhundert",
            "Das Haus wurde im 19. Jahrhundert gebaut",
            "Das Haus wurde 1867 gebaut.",
            "de-de",
            AGREES,
        ),
        (
            "im 19. Jahrhundert",
            "Das Haus wurde im 19. Jahrhundert gebaut",
            "Das Haus wurde 1911 gebaut.",
            "de-de",
            CONFLICTS,
        ),
        (
            "early 18th century",
            "The mill dates from the early 18th century",
            "The mill was built in 1712.",
            "en-en",
            AGREES,
        ),
        ("siglo XVI", "El puente es del siglo XVI", "El puente se construyó en 1780.", "es-es", CONFLICTS),
        (
            "first half of 2024",
            "The plant closed in the first half of 2024",
            "Das Werk schloss im April 2024.",
            "en-de",
            AGREES,
        ),
        (
            "first half of 2024",
            "The plant closed in the first half of 2024",
            "Das Werk schloss im Oktober 2024.",
            "en-de",
            CONFLICTS,
        ),
        ("1925", "Den Verein gibt es seit 1925", "Der Verein feiert sein hundertjähriges Bestehen.", "de-de", AGREES),
        (
            "1925",
            "Den Verein gibt es seit 1925",
            "Der Verein feiert sein fünfzigjähriges Bestehen.",
            "de-de",
            CONFLICTS,
        ),
        ("2010", "Die Brücke wurde vor 2010 gebaut", "Die Brücke wurde 2008 gebaut.", "de-de", AGREES),
        ("2010", "Die Brücke wurde nach 2010 gebaut", "Die Brücke wurde 2008 gebaut.", "de-de", CONFLICTS),
        ("1953", "Die Malerin wurde 1953 geboren", "Die 71-jährige Malerin wurde in Ulm geboren.", "de-de", AGREES),
    ],
)
def test_days_that_are_reckoned_out(detail: str, claim: str, passage: str, languages: str, relation: Relation) -> None:
    assert advise("date", detail, claim, passage, languages).relation is relation


@pytest.mark.parametrize(
    ("detail", "claim", "passage", "languages", "relation"),
    [
        (
            "Kein einziger",
            "Kein einziger Fahrgast wurde verletzt",
            "None of the 40 passengers was hurt.",
            "de-en",
            AGREES,
        ),
        ("Kein einziger", "Kein einziger Fahrgast wurde verletzt", "Three passengers were hurt.", "de-en", CONFLICTS),
        ("40", "40 passengers were hurt", "None of the 40 passengers was hurt.", "en-en", CONFLICTS),
        ("20 Grad", "Das Wasser war 20 Grad warm", "The water was 68°F warm.", "de-en", AGREES),
        ("20 Grad", "Das Wasser war 20 Grad warm", "The water was 77°F warm.", "de-en", CONFLICTS),
        ("8 Prozent", "Der Preis stieg um 8 Prozent", "Der Preis stieg von 10,00 auf 10,80 Euro.", "de-de", AGREES),
        ("8 Prozent", "Der Preis sank um 8 Prozent", "Der Preis stieg von 10,00 auf 10,80 Euro.", "de-de", CONFLICTS),
        ("5 Prozent", "Die Quote stieg um 5 Prozent", "Die Quote stieg auf 5 Prozent.", "de-de", SILENT),
        (
            "72 Jahre",
            "Die Malerin ist 72 Jahre alt",
            "Die Malerin wurde am 3. Mai 1953 in Ulm geboren.",
            "de-de",
            AGREES,
        ),
        (
            "72 Jahre",
            "Die Malerin ist 72 Jahre alt",
            "Die Malerin wurde am 3. Mai 1963 in Ulm geboren.",
            "de-de",
            CONFLICTS,
        ),
        ("mehr als tausend", "Mehr als tausend Leute feierten", "Es feierten 1.400 Menschen.", "de-de", AGREES),
        (
            "mehr als tausend",
            "Es feierten mehr als tausend Leute",
            "Es feierten 10 Millionen Menschen.",
            "de-de",
            CONFLICTS,
        ),
    ],
)
def test_figures_that_follow_from_what_is_said(
    detail: str, claim: str, passage: str, languages: str, relation: Relation
) -> None:
    assert advise("number", detail, claim, passage, languages).relation is relation


@pytest.mark.parametrize(
    ("kind", "detail", "claim", "passage"),
    [
        ("person", "Eva Lutz", "Den Wagen lenkte Eva Lutz", "Der Wagen, der Eva Lutz gehört, lag im Graben."),
        ("date", "1634", "Die Burg brannte 1634 nieder", "Am Tor der Burg steht die Jahreszahl 1634."),
        ("place", "Porto", "The wine is bottled in Porto", "The wine is sold in Porto."),
    ],
)
def test_to_speak_of_the_same_subject_is_not_to_say_the_same(kind: str, detail: str, claim: str, passage: str) -> None:
    assert advise(kind, detail, claim, passage, "en-en" if passage.startswith("The") else "de-de").relation is SILENT


def test_what_was_planned_for_a_year_need_not_have_come_to_pass_then() -> None:
    passage = "The census, planned for 2020, was carried out in 2021."
    assert advise("date", "2020", "Die Volkszählung fand 2020 statt", passage, "de-en").relation is CONFLICTS


def test_those_who_did_something_are_not_all_there_are() -> None:
    passage = "Für den Haushalt stimmten 28 Mitglieder des Stadtrats."
    assert advise("number", "46", "Der Stadtrat hat 46 Mitglieder", passage).relation is SILENT


@pytest.mark.parametrize(
    ("detail", "passage", "relation"),
    [
        ("zu Weihnachten", "The hotel opened on 25 December.", AGREES),
        ("zu Weihnachten", "The hotel opened on 12 December.", CONFLICTS),
        ("an Ostern 2024", "The hotel opened on 1 April 2024.", AGREES),
        ("an Ostern 2024", "The hotel opened on 8 April 2024.", CONFLICTS),
    ],
)
def test_feasts_are_days(detail: str, passage: str, relation: Relation) -> None:
    assert advise("date", detail, f"Das Hotel öffnete {detail}", passage, "de-en").relation is relation


def test_hours_and_minutes_are_one_duration() -> None:
    passage = "The flight took two hours, 40 minutes and 10 seconds."
    assert advise("number", "two hours", "The flight took two hours", passage, "en-en").relation is CONFLICTS
    claim = "The flight took more than two and a half hours"
    assert advise("number", "more than two and a half hours", claim, passage, "en-en").relation is AGREES


def test_money_for_one_thing_is_not_money_for_another() -> None:
    claim, passage = "Die Stadt gab 2 Millionen Euro für Parks aus", "Die Stadt gab 2 Millionen Euro für Straßen aus."
    assert advise("number", "2 Millionen Euro", claim, passage).relation is SILENT


def test_who_is_named_as_what_it_is_not_is_contradicted_by_who_it_is() -> None:
    passage = "Das Team reist nach Slowenien statt nach Tirol."
    assert advise("place", "Tirol", "Das Team reist nach Tirol", passage).relation is CONFLICTS


@pytest.mark.parametrize(
    ("detail", "passage", "relation"),
    [
        ("at the weekend", "The polls closed on Saturday, 7 June.", AGREES),
        ("at the weekend", "The polls closed on Tuesday, 3 June.", CONFLICTS),
        ("next month", "The polls close on 6 July.", AGREES),
    ],
)
def test_weekends_and_next_months_are_days(detail: str, passage: str, relation: Relation) -> None:
    assert advise("date", detail, f"The polls close {detail}", passage, "en-en").relation is relation


def test_two_days_tell_how_long_it_lasted() -> None:
    passage = "The repairs began on 3 April 2024 and were finished on 30 September 2024."
    assert advise("number", "six months", "The repairs took six months", passage, "en-en").relation is AGREES


def test_how_long_is_not_how_high() -> None:
    passage = "Die Brücke ragt 61 Meter über das Tal."
    assert advise("number", "340 Meter", "Die Brücke ist 340 Meter lang", passage).relation is SILENT


@pytest.mark.parametrize(
    ("detail", "claim", "passage", "languages"),
    [
        ("four months", "The work is four months late", "Das Werk ist 120 Tage verspätet.", "en-de"),
        ("fewer than 20", "The bakery employs fewer than 20 people", "A staff of 17 work at the bakery.", "en-en"),
        ("trebled", "Waiting times trebled", "Patients wait 18 weeks, up from six weeks.", "en-en"),
    ],
)
def test_figures_in_other_units_and_places(detail: str, claim: str, passage: str, languages: str) -> None:
    assert advise("number", detail, claim, passage, languages).relation is AGREES


def test_head_of_a_compound_is_the_word_of_a_name() -> None:
    claim, passage = "Das Lied gehört dem Verlag Tonwerk", "Das Lied gehört dem Musikverlag Tonwerk in Mainz."
    assert advise("organisation", "Verlag Tonwerk", claim, passage).relation is AGREES


@pytest.mark.parametrize(
    "passage", ["Unclear; 3 May. " * 600, "The Cat In 2 Hats Of 9, " * 400, "no one of the 1 from 2 to 3 " * 350]
)
@pytest.mark.parametrize("kind", ["number", "date", "person", "place", "organisation"])
def test_hostile_passages_are_answered_in_bounded_time(kind: str, passage: str) -> None:
    begun = monotonic()
    advise(kind, "3 May Cat", "On 3 May Cat sold 2 hats", passage, "en-en")
    assert monotonic() - begun < 5


@pytest.mark.parametrize(
    ("detail", "claim", "passage"),
    [
        ("180 Kilo", "Der Bär wiegt 180 Kilo", "Der Bär frisst 180 Kilo Obst."),
        ("40 Prozent", "40 Prozent der Betriebe bilden aus", "40 Prozent der Auszubildenden brechen die Lehre ab."),
        (
            "5 Millionen Euro",
            "Die Stadt gab 5 Millionen Euro an Hilfen",
            "Die Stadt gab 5 Millionen Euro für Straßen.",
        ),
    ],
)
def test_same_figure_of_other_stuff_or_another_whole_is_silent(detail: str, claim: str, passage: str) -> None:
    assert advise("number", detail, claim, passage).relation is SILENT


def test_one_pupil_in_ten_is_ten_per_cent() -> None:
    claim, passage = "Zehn Prozent der Schüler sprechen Polnisch", "One pupil in ten speaks Polish."
    assert advise("number", "Zehn Prozent", claim, passage, "de-en").relation is AGREES


def test_saints_and_particles_are_parts_of_names() -> None:
    claim = "The manuscript is kept in Saint Petersburg"
    assert advise("place", "Saint Petersburg", claim, "It is kept in St Petersburg.", "en-en").relation is AGREES
    passage = "The team is captained by Noor van Dijk."
    assert advise("person", "Lea Brandt", "The team is captained by Lea Brandt", passage, "en-en").relation is CONFLICTS


def test_round_sums_of_money_were_rounded() -> None:
    claim, passage = "Der Preis fiel auf 70 Dollar", "The price fell to $69.80."
    assert advise("number", "70 Dollar", claim, passage, "de-en").relation is AGREES
    assert advise("number", "72 Dollar", claim.replace("70", "72"), passage, "de-en").relation is CONFLICTS


@pytest.mark.parametrize(
    ("passage", "relation"),
    [
        ("Der Umbau des Hallenbads in Rheda kostete die Stadt 4 Millionen Euro.", AGREES),
        ("Im Hallenbad von Rheda hat die Stadt 4 Millionen Euro für den Umbau ausgegeben.", AGREES),
        ("Die Stadt Rheda nahm im Hallenbad 4 Millionen Euro ein.", SILENT),
    ],
)
def test_the_very_same_figure_may_be_of_another_thing(passage: str, relation: Relation) -> None:
    claim = "Die Stadt zahlte für den Umbau des Hallenbads 4 Millionen Euro"
    assert advise("number", "4 Millionen Euro", claim, passage).relation is relation
