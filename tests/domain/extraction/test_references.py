"""Who is meant: names gathered, noun phrases, needs, and the wording that names its subject."""

import pytest

from factcheck.domain.extraction import FoundClaim, find_claims
from factcheck.domain.extraction.languages import knowledge
from factcheck.domain.extraction.references.names import Occurrence, gathered
from factcheck.domain.extraction.references.phrases import phrases
from factcheck.domain.extraction.tokens import tokenise


def names(*forms: tuple[str, str]) -> list[tuple[str, int]]:
    found = gathered(Occurrence(kind, name, place) for place, (kind, name) in enumerate(forms))
    return [(named.name, len(named.places)) for named in found]


def test_forms_of_one_name_are_one() -> None:
    assert names(("person", "Mehmet Aydin"), ("person", "Aydin")) == [("Mehmet Aydin", 2)]


def test_fullest_form_names_it() -> None:
    assert names(("organisation", "Hartwig"), ("organisation", "Hartwig & Söhne AG")) == [("Hartwig & Söhne AG", 2)]


def test_persons_with_one_given_name_stay_apart() -> None:
    assert names(("person", "Anna Pell"), ("person", "Anna Voss")) == [("Anna Pell", 1), ("Anna Voss", 1)]


def test_a_body_and_a_place_of_one_name_stay_apart() -> None:
    assert len(names(("place", "Harbury"), ("organisation", "Harbury"))) == 2


@pytest.mark.parametrize(
    ("name", "before", "gender"),
    [("Pell", "Mrs", "f"), ("Pell", "Herr", "m"), ("Ruth Deller", "", "f"), ("Thomas Voss", "", "m"),
     ("Rossow", "Ministerin", "f"), ("Pell", "", "")],
)  # fmt: skip
def test_gender_is_told_by_title_given_name_or_role(name: str, before: str, gender: str) -> None:
    (named,) = gathered([Occurrence("person", name, 0, before)])
    assert named.gender == gender


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The filling of the reservoir took three years.", "The filling of the reservoir"),
        ("de", "Der Umsatz des Konzerns sank.", "Der Umsatz des Konzerns"),
        ("fr", "La fermeture des fours coûte cher.", "La fermeture des fours"),
    ],
)
def test_phrase_holds_what_completes_it(language: str, text: str, expected: str) -> None:
    knows = knowledge(language)
    found = [text[p.start : p.end] for p in phrases(tuple(tokenise(text, 0, len(text), knows)), knows)]
    assert expected in found


def claim(text: str, part: str, language: str) -> FoundClaim:
    return next(found for found in find_claims(text, language=language).claims if part in found.exact)


def test_pronoun_is_followed_by_whom_it_means() -> None:
    text = "Mayor Ruth Deller opened the bridge on Monday. She was elected in 2019."
    assert "She [Ruth Deller]" in claim(text, "elected", "en").statement


def test_german_pronoun_is_followed_by_whom_it_means() -> None:
    text = "Bürgermeisterin Ulrike Thoms eröffnete die Brücke am Montag. Sie wurde 2019 gewählt."
    assert "Ulrike Thoms" in claim(text, "gewählt", "de").standalone


def test_the_company_is_named() -> None:
    text = (
        "Die Hartwig AG baut in Kallenrode 420 Stellen ab. Das Unternehmen will dort bis März 2026 ein Werk schließen."
    )
    assert "Hartwig" in claim(text, "Werk", "de").standalone


def test_statement_holds_the_anchor_word_for_word_but_for_what_stands_in_brackets() -> None:
    text = "Mayor Ruth Deller opened the bridge on Monday. She was elected in 2019."
    statement = claim(text, "elected", "en").statement
    bare = "".join(part.split("]", 1)[-1] for part in ("]" + statement).split("["))
    assert " ".join(bare.split()) == "She was elected in 2019"


def test_reference_without_antecedent_is_flagged() -> None:
    (found,) = find_claims("It was closed in 2019 by the council.", language="en").claims
    assert (found.flags, "[" in found.statement) == (("unresolved reference",), False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ruth Deller closed her shop in May."),
        ("en", "“Sold it in May,” said the manager."),
        ("de", "Im letzten Quartal waren es 1.412."),
        ("de", "Der Bäcker gibt seinen Laden auf."),
        ("fr", "Il faut 12 millions."),
    ],
)
def test_what_the_claim_itself_tells_is_no_open_reference(language: str, text: str) -> None:
    assert [found.flags for found in find_claims(text, language=language).claims if found.flags] == []


@pytest.mark.parametrize("text", ["He was elected in May.", "In May he was elected.", "It costs £14."])
def test_pronoun_without_anything_before_it_is_open(text: str) -> None:
    assert find_claims(text, language="en").claims[0].flags == ("unresolved reference",)


@pytest.mark.parametrize(
    ("language", "before", "text"),
    [
        ("de", "Anna Berger reiste nach China.", "Dafür zahlte die Firma 5.000 Euro."),
        ("de", "Die Voltera AG sitzt in Shanghai.", "Das dauerte 12 Jahre."),
        ("de", "Volker Anders leitet das Werk in Polen.", "Davon profitierten 40 Familien."),
        ("en", "Ruth Deller runs Halden Ltd in Dunmore.", "This cost 40 jobs."),
        ("en", "Ruth Deller runs Halden Ltd in Dunmore.", "Most were sold in 1990."),
        ("fr", "Odile Marchand dirige le chantier à Dreux.", "Cela a coûté 40 emplois."),
    ],
)
def test_nothing_stands_for_a_word_that_takes_up_a_statement(language: str, before: str, text: str) -> None:
    assert "[" not in claim(f"{before} {text}", text[:6], language).statement


def test_a_word_that_takes_up_what_was_said_is_flagged() -> None:
    found = claim("Anna Berger reiste nach China. Dafür zahlte die Firma 5.000 Euro.", "Dafür", "de")
    assert found.flags == ("unresolved reference",)


@pytest.mark.parametrize(
    ("language", "before", "text", "wrong"),
    [
        ("fr", "Loïc Dampierre compte les morts.", "Elles sont au nombre de 57.", "Dampierre"),
        ("de", "Die Praxis gehörte meinem Vorgänger.", "Es brannte am Montag.", "Vorgänger"),
        ("en", "Ruth Deller was elected in May.", "It cost 40 jobs.", "Deller"),
    ],
)
def test_what_is_put_in_agrees_in_gender_and_number(language: str, before: str, text: str, wrong: str) -> None:
    assert f"[{wrong}" not in claim(f"{before} {text}", text[:5], language).statement


def test_a_possessive_behind_its_noun_needs_nothing() -> None:
    found = claim("Dale Whitcombe kam 2019. Das Zentrum beschäftigte auf seinem Höhepunkt 520 Menschen.", "520", "de")
    assert found.statement == "Das Zentrum beschäftigte auf seinem Höhepunkt 520 Menschen"


@pytest.mark.parametrize(
    ("language", "before", "text"),
    [
        ("es", "Evaristo Lourido murió en mayo.", "La alcaldesa decretó dos días de luto."),
        ("en", "Ruth Deller moved to Dunmore.", "There are 40 people in the town hall."),
        ("de", "Die Voltera AG wurde 1990 gegründet.", "Heute sind es 400 Leute."),
    ],
)
def test_a_word_that_means_nobody_named_stays_as_it_is(language: str, before: str, text: str) -> None:
    assert "[" not in claim(f"{before} {text}", text[:5], language).statement


@pytest.mark.parametrize(
    ("language", "before", "text", "wrong"),
    [
        ("de", "Bürgermeisterin Petra Huber stellte die Brücke vor.", "Sie wurde 2019 eröffnet.", "Huber"),
        ("en", "Ruth Deller bought the mill in Dunmore.", "Maria Kessler wrote a book, published in 2019.", "Kessler"),
        ("en", "Maria Kessler left the council.", "That was in May 2019.", "Kessler"),
        ("de", "Sabine Dorn besuchte das Haus. Die Tür klemmte.", "Sie ließ sich erst um 12 Uhr bewegen.", "Dorn"),
        ("de", "Wiebke Janßen sprach von zwei Männern.", "Am Montag gaben sie sich als Boten aus.", "Janßen"),
        ("en", "Philip Crane runs the buses.", "My neighbor sold 40 tickets.", "Crane"),
        ("en", "Halden Ltd sits in Dunmore. Opponents met on Monday.", "The vote was close; 40 call it odd.", "Halden"),
        ("en", "Ruth Deller runs Halden Ltd in Dunmore.", "The union called the plan a blow to 40 families.", "Halden"),
        ("fr", "Zoé Masson dirige un atelier à Marcilly.", "Il en reste une soixantaine en France.", "Masson"),
    ],
)  # fmt: skip
def test_where_another_may_be_meant_nothing_is_put_in(language: str, before: str, text: str, wrong: str) -> None:
    found = [each for each in find_claims(f"{before} {text}", language=language).claims if each.start >= len(before)]
    assert [each.statement for each in found if wrong in each.statement.partition("[")[2]] == []


def test_he_is_nobody_whom_the_claim_names_itself() -> None:
    text = "Ilmar Dostan kam nach Genf. Teresa Vailko erklärte am Montag, sie werde nicht noch einmal anreisen."
    assert not any("Dostan" in found.statement for found in find_claims(text, language="de").claims[1:])


def test_the_union_is_one_that_the_article_calls_so() -> None:
    text = "The union MetaalUnie met on Monday in Ghent. The union called a strike of 40 drivers."
    assert "union [MetaalUnie]" in claim(text, "strike", "en").statement
