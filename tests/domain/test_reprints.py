"""Two texts that go back to one: by the words they share, or by the agency they name."""

from factcheck.domain.reprints import agencies_named, kinship, prints_of

REPORT = (
    "Die Papierfabrik Odental stellt zum Jahresende den Betrieb ein. Das teilte die Geschäftsführung den 240 "
    "Beschäftigten am Dienstag in einer Versammlung mit. Als Grund nannte sie die Preise für Gas und Strom, "
    "die seit drei Jahren nicht mehr an die Kunden weitergegeben werden könnten. Die Gewerkschaft will um einen "
    "Sozialplan kämpfen. Der Bürgermeister sprach von einem schwarzen Tag für die Gemeinde, in der die Fabrik seit "
    "hundertzwölf Jahren der größte Arbeitgeber gewesen sei."
)
OTHER = (
    "In Odental endet eine Ära. Nach mehr als einem Jahrhundert verlassen im Dezember die letzten Rollen Papier das "
    "Werk am Fluss. Viele der 240 Frauen und Männer haben hier ihr ganzes Berufsleben verbracht, manche schon in der "
    "dritten Generation. Wie es für sie weitergeht, ist offen. Ein Investor, mit dem der Eigentümer monatelang "
    "verhandelte, hat sich zurückgezogen, und die Bank will kein weiteres Geld geben."
)


def test_reprint_with_a_new_head_and_tail_is_told():
    reprint = f"Aus für Odental. {REPORT} Die Redaktion hat bei der Firma nachgefragt und wartet auf Antwort."
    kin = kinship(REPORT, reprint)
    assert kin.is_likely
    assert kin.share == 1.0


def test_case_and_punctuation_do_not_matter():
    assert kinship(REPORT, REPORT.upper().replace(",", "")).share == 1.0


def test_own_report_on_the_same_matter_is_independent():
    assert not kinship(REPORT, OTHER).is_likely


def test_quoted_sentence_makes_no_reprint():
    assert not kinship(REPORT, f"{OTHER} {REPORT.split('. ')[1]}.").is_likely


def test_short_texts_are_not_judged():
    assert kinship("Das Werk schließt zum Jahresende.", "Das Werk schließt zum Jahresende.").share == 0.0


def test_prints_of_a_part_are_among_those_of_the_whole():
    whole = prints_of(f"{OTHER} {REPORT}")
    assert prints_of(REPORT)
    assert prints_of(REPORT) <= whole


def test_agencies_are_told_by_how_they_are_credited():
    assert agencies_named("BERLIN (dpa) Das Werk schließt.") == {"dpa"}
    assert agencies_named("LONDON, Reuters – The mill closes.") == {"Reuters"}
    assert agencies_named("Die Mühle schließt. dpa/AFP") == {"dpa", "AFP"}
    assert agencies_named("wie die Nachrichtenagentur NAX meldete", ["NAX"]) == {"NAX"}
    assert agencies_named("Die AP ist ein Kürzel für vieles.") == frozenset()
    assert agencies_named("The dpapers were signed.") == frozenset()


def test_same_agency_makes_one_origin_likely():
    assert kinship(f"{REPORT} (dpa)", f"{OTHER} (dpa)").agency == "dpa"
    assert kinship(f"{REPORT} (dpa)", f"{OTHER} (AFP)").agency == ""
