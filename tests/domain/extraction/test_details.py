"""What a checker ticks off one by one, found in running text."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.extraction.details import find_details
from factcheck.domain.extraction.details.names import LABELS, find_names, weights
from factcheck.domain.extraction.details.training import AnnotatedText, train_names


def found(text: str, language: str, *types: str) -> list[str]:
    details = find_details(text, language=language, reference_date=date(2024, 6, 14))
    return [detail.exact for detail in details if detail.type in types]


def test_date_is_no_number_as_well() -> None:
    text = "Am 3. Mai 2021 kamen 240 Gäste."
    assert (found(text, "de", "date"), found(text, "de", "number")) == (["3. Mai 2021"], ["240"])


def test_duration_with_preposition_is_a_date_and_without_is_a_number() -> None:
    text = "Nach drei Jahren brannte es fünf Stunden lang."
    assert (found(text, "de", "date"), found(text, "de", "number")) == (["Nach drei Jahren"], ["fünf Stunden"])


def test_number_that_points_back_is_left_out() -> None:
    assert found("The two armies met; two soldiers fell.", "en", "number") == ["two"]


def test_nowadays_is_no_date() -> None:
    assert found("Heute leben dort 40 Familien.", "de", "date") == []


def test_value_is_written_as_strings() -> None:
    (detail,) = find_details("more than 1,000 people", language="en", reference_date=None)
    assert detail.value == {"low": "1000", "value": "1000", "qualifier": "over"}


def test_each_sentence_of_a_quotation_is_a_detail() -> None:
    text = "“The lad slipped. The referee bottled it,” he said."
    assert found(text, "en", "quote") == ["The lad slipped", "The referee bottled it"]


def test_abbreviation_ends_no_quoted_sentence() -> None:
    text = "„Das dürfte 50 Mio. Euro kosten.“"
    assert found(text, "de", "quote") == ["Das dürfte 50 Mio. Euro kosten"]


def test_title_in_quotation_marks_is_no_quotation() -> None:
    assert found("erschien im »Journal of Renal Trials«", "de", "quote") == []


def test_leading_conjunction_is_no_part_of_the_quoted_words() -> None:
    assert found("She said: “But we cannot go on asking them.”", "en", "quote") == ["we cannot go on asking them"]


def test_names_have_their_types() -> None:
    text = "Mayor Sarah Whitfield met the University of Leeds board in Manchester on Monday."
    assert found(text, "en", "person") == ["Sarah Whitfield"]
    assert found(text, "en", "organisation") == ["University of Leeds"]
    assert found(text, "en", "place") == ["Manchester"]


def test_genitive_ending_is_no_part_of_a_name() -> None:
    assert found("The report criticised Peter Whitfield’s decision.", "en", "person") == ["Peter Whitfield"]


def test_weights_have_one_number_for_each_label() -> None:
    assert {len(row) for row in weights().values()} == {len(LABELS)}


def test_training_twice_gives_the_same_weights() -> None:
    text = "Anna Berger lives in Hamburg. Peter Lang works for Norvik."
    names = ((0, 11, "person"), (21, 28, "place"), (30, 40, "person"), (51, 57, "organisation"))
    annotated = [AnnotatedText(text, "en", names, ((0, len(text)),))] * 4  # rare features are left aside
    model = train_names(annotated)
    assert model == train_names(annotated)
    assert [(name.exact, name.type) for name in find_names(text, "en", model)] == [
        (text[start:end], kind) for start, end, kind in names
    ]


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("aAbDe 1290.,:-–'’„“”\"»«()%€$§\n\u00a0Jmnu")),
    st.sampled_from(["de", "en", "es", "fr", "xx"]),
)
def test_details_lie_in_the_text_and_are_what_stands_there(text: str, language: str) -> None:
    details = find_details(text, language=language, reference_date=date(2024, 6, 14))
    assert all(0 <= d.start < d.end <= len(text) and d.exact == text[d.start : d.end] for d in details)
    assert [d.start for d in details] == sorted(d.start for d in details)


@settings(max_examples=80, deadline=None)
@given(st.text(), st.sampled_from(["de", "en", "es", "fr"]))
def test_any_text_is_read_without_an_error(text: str, language: str) -> None:
    details = find_details(text, language=language, reference_date=date(1, 1, 1))
    assert all(d.exact == text[d.start : d.end] for d in details)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "LEEDS — Halden & Pryce will close its mill.", "Halden & Pryce"),
        ("en", "Her contract with Sandgate Care Ltd ended in May.", "Sandgate Care Ltd"),
        ("fr", "Elle a été saisie par l’Agence nationale de la recherche en mai.", "Agence nationale de la recherche"),
        ("es", "La empresa aragonesa Hilados Ordesa cerró en mayo.", "Hilados Ordesa"),
        ("de", "Das Landgericht Ehmsfeld sprach ihn frei.", "Landgericht Ehmsfeld"),
        (
            "de",
            "Laut dem Institut für Wasserbau und Küstenschutz stieg der Pegel.",
            "Institut für Wasserbau und Küstenschutz",
        ),
        (
            "en",
            "The figures were published by the Office for Coastal Statistics in May.",
            "Office for Coastal Statistics",
        ),
        ("en", "The Dock and Rail Workers’ Union (RWU) called a strike.", "Dock and Rail Workers’ Union (RWU)"),
        ("es", "La Autoridad Portuaria abrió un expediente.", "Autoridad Portuaria"),
        ("fr", "Le tribunal administratif de Marvenne a suspendu le permis.", "tribunal administratif de Marvenne"),
    ],
)
def test_the_form_of_a_name_tells_that_it_is_a_body(language: str, text: str, name: str) -> None:
    assert (name, "organisation") in [(found.exact, found.type) for found in find_names(text, language)]


def test_the_short_form_of_a_body_is_what_its_full_form_is() -> None:
    text = "Sandgate Care Ltd runs 14 homes. Police searched Sandgate on Monday."
    assert {found.type for found in find_names(text, "en")} == {"organisation"}


def test_the_first_word_of_a_body_stands_for_it() -> None:
    text = "Velmora Foods sold its mill. On Monday Velmora cut 40 jobs."
    assert ("Velmora", "organisation") in [(name.exact, name.type) for name in find_names(text, "en")]


@pytest.mark.parametrize(
    ("language", "text", "team"),
    [
        ("en", "Redwick Town 2-3 Port Emmory\n\nPort Emmory came from two goals down.", "Port Emmory"),
        ("de", "Die HSG Wallbach siegte 31:30. Danach rückte Wallbach auf Rang vier vor.", "Wallbach"),
    ],
)
def test_a_town_beside_a_result_is_a_team(language: str, text: str, team: str) -> None:
    assert (team, "organisation") in [(name.exact, name.type) for name in find_names(text, language)]


def test_what_happens_in_a_town_makes_no_team_of_it() -> None:
    found = find_names("Die HSG Wallbach siegte 31:30. Das Spiel fand in Wallbach statt.", "de")
    assert ("Wallbach", "organisation") not in [(name.exact, name.type) for name in found]


def test_a_given_name_before_a_word_makes_a_person() -> None:
    found = find_names("The study was paid for by Martin Kellwick.", "en")
    assert [(name.exact, name.type) for name in found] == [("Martin Kellwick", "person")]


def test_the_noun_for_a_body_alone_names_none() -> None:
    assert "Verband" not in [found.exact for found in find_names("Anna Berger sagt, der Verband zahle das.", "de")]


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("de", "Der FDP-Abgeordnete Marius Veltheim widersprach am Dienstag.", "FDP", "organisation"),
        ("de", "Die EU-Kommission legte am Dienstag einen Plan vor.", "EU-Kommission", "organisation"),
        ("en", "The Lisbon-based broker closed in May.", "Lisbon", "place"),
        ("en", "Wexcombe has a tram again. Wexcombe is the smallest town with one.", "Wexcombe", "place"),
        ("de", "Merlau, eine Kleinstadt im Norden, baut. Merlau zahlt allein.", "Merlau", "place"),
        ("de", "Das sagte Anna Merlau, die Stadt habe gezahlt.", "Anna Merlau", "person"),
        ("en", "Its Port Ellery-based rival, Marlo, was sold.", "Port Ellery", "place"),
        ("de", "Zuerst hatte das Vergleichsportal Tarifwächter berichtet.", "Tarifwächter", "organisation"),
        ("en", "The complaint came from Coach Gernot Wiesinger on Monday.", "Gernot Wiesinger", "person"),
        ("de", "Der Kreisfeuerwehrverband lehnt den Plan ab.", "Kreisfeuerwehrverband", "organisation"),
        ("de", "Gesperrt ist die Autobahn 71 bei Erfurt.", "Autobahn 71", "place"),
        ("de", "Eingebrochen wurde in der Gerberstraße.", "Gerberstraße", "place"),
        ("en", "The crash happened on Route 12 on Friday.", "Route 12", "place"),
        ("fr", "L’accident a eu lieu sur la départementale 12 vendredi.", "départementale 12", "place"),
        ("en", "They bought a cabin near Lake Marden in May.", "Lake Marden", "place"),
        ("en", "The treaty, which the United States has never signed, ends in May.", "United States", "place"),
        ("de", "Der HC Sandried gewann mit 4:3, und Sandried bleibt Erster.", "Sandried", "organisation"),
    ],
)
def test_form_and_neighbours_tell_what_is_named(language: str, text: str, name: str, kind: str) -> None:
    assert (name, kind) in [(found.exact, found.type) for found in find_names(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am Abend rückte die Polizei an."),
        ("de", "Polizei sucht nach Zeugen."),
        ("en", "Council votes against the plan."),
        ("en", "He said I’d be late, and 38 MPs laughed."),
        ("es", "La ministra de Trabajo renunció ayer."),
        ("de", "Sie wohnte an einer Landstraße."),
        ("en", "The letter was printed on A4 paper."),
    ],
)
def test_what_is_named_by_what_it_is_alone_has_no_name(language: str, text: str) -> None:
    assert find_names(text, language) == []
