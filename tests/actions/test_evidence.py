"""Bringing sources to bear on a claim."""

import pytest

from factcheck.actions.basis import grounds_of
from factcheck.actions.copies import freeze_upload, upload_snapshot
from factcheck.actions.details import tick_detail
from factcheck.actions.evidence import (
    Bearing,
    attach_address,
    attach_file,
    attach_note,
    attach_source,
    attach_work,
    detach_evidence,
    edit_evidence,
    quote_passage,
)
from factcheck.actions.refusals import Refused
from factcheck.actions.sources import SourceFacts, Talk, complete_source, edit_source
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.states import Role, SourceType
from factcheck.models import Capture, Event, Snapshot, Source
from tests.factories import (
    SOURCE_TEXT,
    make_detail,
    make_evidence,
    make_held_claim,
    make_snapshot,
    make_source,
    make_user,
)

pytestmark = pytest.mark.django_db
SUPPORTS = Bearing("supports", "primary", "The mill closed for good in 2019.", "p. 2")


def held():
    holder = make_user()
    return make_held_claim(holder), holder


def test_source_of_the_library_is_attached_with_its_newest_copy_and_the_passage_found():
    claim, holder = held()
    snapshot = make_snapshot()
    evidence = attach_source(claim, snapshot.source, SUPPORTS, by=holder)
    assert (evidence.label, evidence.snapshot, evidence.found) == ("E1", snapshot, True)
    assert SOURCE_TEXT[evidence.start : evidence.end] == "The mill closed for good in 2019."
    assert evidence.prefix == SOURCE_TEXT[: evidence.start][-32:]


def test_typographic_differences_do_not_hide_a_passage():
    claim, holder = held()
    bearing = Bearing("supports", "primary", '"The mill closed for  good in 2019."')
    assert attach_source(claim, make_snapshot().source, bearing, by=holder).found is True


def test_passage_that_is_not_in_the_copy_is_reported_as_not_found():
    claim, holder = held()
    evidence = attach_source(claim, make_snapshot().source, Bearing(quote="The mill closed in 2018."), by=holder)
    assert (evidence.found, evidence.start) == (False, None)


def test_file_is_read_and_frozen():
    claim, holder = held()
    data = "Minutes. The mill closed for good in 2019.".encode("utf-16")
    evidence = attach_file(claim, data, "minutes.txt", SourceFacts(SourceType.REGISTER), SUPPORTS, by=holder)
    assert evidence.source.title == "Minutes. The mill closed for good in 2019."
    assert (evidence.snapshot.method, evidence.snapshot.size, evidence.found) == (Snapshot.UPLOAD, len(data), True)
    assert evidence.snapshot.text == "Minutes. The mill closed for good in 2019."


def test_file_without_text_is_kept_and_says_why():
    claim, holder = held()
    evidence = attach_file(claim, b"\x89PNG\r\n\x1a\n" + bytes(99), "sign.png", SourceFacts(), Bearing(), by=holder)
    assert (evidence.snapshot.text, evidence.snapshot.warnings) == ("", ["picture"])


@pytest.mark.parametrize(("data", "bearing"), [(b"", SUPPORTS), (b"The mill.", Bearing(stance="perhaps"))])
def test_refused_file_leaves_no_source_in_the_library(data: bytes, bearing: Bearing):
    claim, holder = held()
    with pytest.raises(Refused):
        attach_file(claim, data, "minutes.txt", SourceFacts(), bearing, by=holder)
    assert not Source.objects.exists()


def test_note_keeps_who_when_and_the_words():
    claim, holder = held()
    talk = Talk("Ada Moss", "We closed in 2019.", "former owner", None, "phone")
    evidence = attach_note(claim, talk, SourceFacts(SourceType.INTERVIEW), Bearing("supports", "primary"), by=holder)
    assert (evidence.quote, evidence.found) == ("We closed in 2019.", True)
    assert (evidence.source.title, evidence.source.interview.channel) == ("Ada Moss", "phone")
    assert evidence.snapshot.method == Snapshot.NOTE


def test_note_needs_who_and_words():
    claim, holder = held()
    with pytest.raises(Refused, match="who said it"):
        attach_note(claim, Talk("", "x"), SourceFacts(), Bearing(), by=holder)


def test_refused_address_is_a_failed_capture_and_the_evidence_stays():
    claim, holder = held()
    evidence = attach_address(claim, "http://127.0.0.1:9/secret", SourceFacts(), SUPPORTS, by=holder)
    evidence.refresh_from_db()
    capture = Capture.objects.get()
    assert (capture.state, capture.error) == (Capture.FAILED, "bad_port")
    assert (evidence.snapshot, evidence.found, evidence.capture) == (None, None, capture)


def test_address_that_the_library_has_is_not_added_twice():
    claim, holder = held()
    snapshot = make_snapshot(make_source(url="https://example.org/a"))
    evidence = attach_address(claim, "https://example.org/a", SourceFacts(), SUPPORTS, by=holder)
    assert (evidence.source, evidence.snapshot) == (snapshot.source, snapshot)


def test_only_the_holder_attaches_edits_and_detaches():
    claim, _ = held()
    evidence, stranger = make_evidence(claim), make_user(Role.EDITOR)
    for act in (
        lambda: attach_source(claim, evidence.source, Bearing(), by=stranger),
        lambda: edit_evidence(evidence, Bearing(), by=stranger),
        lambda: detach_evidence(evidence, by=stranger),
        lambda: tick_detail(make_detail(claim), by=stranger, holds=True),
    ):
        with pytest.raises(Refused, match="Only the person who holds"):
            act()


def test_machine_hint_neither_supports_nor_refutes():
    claim, holder = held()
    with pytest.raises(Refused, match="machine hint"):
        attach_source(claim, make_source(type=SourceType.MACHINE_HINT), SUPPORTS, by=holder)


@pytest.mark.parametrize("bearing", [Bearing(stance="maybe"), Bearing(level="fourth")])
def test_unknown_stance_and_level_are_refused(bearing: Bearing):
    claim, holder = held()
    with pytest.raises(Refused, match="from the list"):
        attach_source(claim, make_source(), bearing, by=holder)


def test_selected_words_become_the_passage():
    claim, holder = held()
    snapshot = make_snapshot()
    evidence = make_evidence(claim, snapshot.source, snapshot=snapshot)
    start = SOURCE_TEXT.index("About 240")
    quote_passage(evidence, by=holder, start=start, end=start + 16)
    evidence.refresh_from_db()
    assert (evidence.quote, evidence.found) == ("About 240 people", True)
    with pytest.raises(Refused, match="Select some words"):
        quote_passage(evidence, by=holder, start=5, end=5)


def test_detached_evidence_keeps_its_number_and_leaves_the_claim():
    claim, holder = held()
    first = attach_source(claim, make_source(), Bearing(), by=holder)
    detach_evidence(first, by=holder)
    claim.refresh_from_db()
    second = attach_source(claim, make_source(), Bearing(), by=holder)
    assert second.label == "E2"
    assert list(claim.evidence.attached()) == [second]
    with pytest.raises(Refused, match="taken off"):
        edit_evidence(first, Bearing(), by=holder)


def test_words_of_a_confidential_source_stay_out_of_the_trail():
    claim, holder = held()
    attach_note(
        claim,
        Talk("Deep Throat", "Follow the money."),
        SourceFacts(SourceType.INTERVIEW, title="A cellar", confidential=True),
        Bearing("supports", "primary", "", "the garage"),
        by=holder,
    )
    trail = str(list(Event.objects.values_list("new", flat=True)))
    assert not any(words in trail for words in ("Throat", "money", "garage", "cellar"))


def test_corrected_facts_of_a_source_are_an_event():
    source = make_source()
    edit_source(source, SourceFacts(SourceType.STUDY, "A better title"), by=make_user())
    source.refresh_from_db()
    assert (source.title, source.type) == ("A better title", SourceType.STUDY)
    assert Event.objects.get(act="edit_source").old["title"] == "Press release of the mill"


MINUTES = b"Minutes of the council\n\nThe mill closed for good in 2019."


def test_who_read_a_source_before_somebody_else_completed_it_overwrites_nothing():
    source, person = make_source(publisher=""), make_user()
    complete_source(Source.objects.get(pk=source.pk), SourceFacts(publisher="Council"), by=person)
    complete_source(source, SourceFacts(publisher="Brewery"), by=person)
    source.refresh_from_db()
    assert (source.publisher, Event.objects.filter(act="edit_source").count()) == ("Council", 1)


def test_same_file_is_one_source_in_the_library():
    claim, holder = held()
    first = attach_file(claim, MINUTES, "minutes.txt", SourceFacts(), SUPPORTS, by=holder)
    other = make_held_claim(reader := make_user())
    second = attach_file(other, MINUTES, "copy.txt", SourceFacts(title="Another name"), SUPPORTS, by=reader)
    assert (second.source, second.snapshot, second.found) == (first.source, first.snapshot, True)
    assert second.source.title == "Minutes of the council"


@pytest.mark.parametrize(("before", "now"), [(True, False), (False, True)])
def test_same_file_as_confidential_as_the_other_is_not_is_another_source(before: bool, now: bool):
    claim, holder = held()
    first = attach_file(claim, MINUTES, "minutes.txt", SourceFacts(confidential=before), SUPPORTS, by=holder)
    claim.refresh_from_db()
    second = attach_file(claim, MINUTES, "minutes.txt", SourceFacts(confidential=now), SUPPORTS, by=holder)
    assert (first.source != second.source, second.source.confidential) == (True, now)


def test_file_that_somebody_else_keeps_confidential_answers_like_a_new_one():
    claim, holder = held()
    attach_file(claim, MINUTES, "minutes.txt", SourceFacts(confidential=True), SUPPORTS, by=holder)
    other = make_held_claim(reader := make_user())
    piece = attach_file(other, MINUTES, "minutes.txt", SourceFacts(confidential=True), SUPPORTS, by=reader)
    assert piece.source.added_by == reader


def test_book_without_page_or_file_is_quoted_as_typed():
    claim, holder = held()
    facts = SourceFacts(SourceType.BOOK, "The mills of the valley", "Valley Press", "A. Historian")
    piece = attach_work(claim, facts, Bearing("supports", "secondary", "It closed in 2019.", "p. 41"), by=holder)
    claim.refresh_from_db()
    assert (piece.is_typed, piece.counts, piece.found, piece.snapshot) == (True, True, None, None)
    assert (piece.source.author, grounds_of(claim).evidence) == ("A. Historian", 1)


@pytest.mark.parametrize(("facts", "bearing", "refusal"), [
    (SourceFacts(SourceType.BOOK), SUPPORTS, "Say what it is called"),
    (SourceFacts(title="The mills"), SUPPORTS, "what type of source"),
    (SourceFacts(SourceType.BOOK, "The mills"), Bearing("supports"), "Type the words"),
])  # fmt: skip
def test_book_needs_title_type_and_words_or_place(facts: SourceFacts, bearing: Bearing, refusal: str):
    claim, holder = held()
    with pytest.raises(Refused, match=refusal):
        attach_work(claim, facts, bearing, by=holder)
    assert not Source.objects.exists()


def test_page_that_could_not_be_captured_counts_for_nothing_until_it_is():
    claim, holder = held()
    evidence = attach_address(claim, "http://127.0.0.1:9/secret", SourceFacts(), SUPPORTS, by=holder)
    claim.refresh_from_db()
    assert (grounds_of(claim).evidence, grounds_of(claim).uncaptured, evidence.counts) == (0, 1, False)
    with pytest.raises(Refused, match="Needs evidence that is captured"):
        submit_verdict(claim, by=holder, rating="confirmed", rationale="It says so.")
    upload_snapshot(evidence.source, SOURCE_TEXT.encode(), "saved.txt", by=holder)
    claim.refresh_from_db()
    assert (grounds_of(claim).evidence, grounds_of(claim).uncaptured) == (1, 0)
    submit_verdict(claim, by=holder, rating="confirmed", rationale="It says so.")


def test_page_of_the_library_without_a_copy_is_captured_when_it_is_attached():
    claim, holder = held()
    evidence = attach_source(claim, make_source(url="http://127.0.0.1:9/a"), SUPPORTS, by=holder)
    assert evidence.capture == Capture.objects.get()


@pytest.mark.parametrize(
    "attach",
    [
        lambda claim, by: attach_address(claim, "https://example.org/twice", SourceFacts(), SUPPORTS, by=by),
        lambda claim, by: attach_file(
            claim, b"The mill closed for good in 2019.", "a.txt", SourceFacts(), SUPPORTS, by=by
        ),
        lambda claim, by: attach_note(claim, Talk("A. Miller", "It closed."), SourceFacts(), Bearing(), by=by),
        lambda claim, by: attach_work(claim, SourceFacts("report", "Yearbook"), SUPPORTS, by=by),
    ],
    ids=["address", "file", "note", "work"],
)
def test_form_that_is_sent_twice_attaches_once(attach):
    claim, holder = held()
    first, second = attach(claim, holder), attach(claim, holder)
    assert (first, claim.evidence.count(), Source.objects.count()) == (second, 1, 1)
    assert Event.objects.filter(act="attach").count() == 1


def test_same_source_with_other_words_is_further_evidence():
    claim, holder = held()
    source = make_snapshot().source
    attach_source(claim, source, SUPPORTS, by=holder)
    attach_source(claim, source, Bearing("supports", "primary", "another passage"), by=holder)
    assert claim.evidence.count() == 2


def test_file_that_comes_in_twice_at_once_is_one_source(monkeypatch):
    claim, holder = held()
    data = b"The mill closed for good in 2019."
    others = []

    def read_while_the_other_is_stored(*args, **named):
        monkeypatch.setattr("factcheck.actions.evidence.freeze_upload", freeze_upload)
        others.append(attach_file(claim, data, "a.txt", SourceFacts(), SUPPORTS, by=holder))
        return freeze_upload(*args, **named)

    monkeypatch.setattr("factcheck.actions.evidence.freeze_upload", read_while_the_other_is_stored)
    assert [attach_file(claim, data, "a.txt", SourceFacts(), SUPPORTS, by=holder)] == others
    assert (claim.evidence.count(), Source.objects.count()) == (1, 1)
