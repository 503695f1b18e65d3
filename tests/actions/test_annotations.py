"""A Word file whose author put comments and footnotes on facts comes in with them."""

import io

import docx
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from factcheck.actions.annotations import attach_annotations
from factcheck.actions.articles import Correction, Incoming, Settings, correct_intake, receive_article, submit_article
from factcheck.actions.verifying import verify_chain
from factcheck.models import Event, Evidence, Source
from tests.factories import make_article, make_claim, make_source, make_user

pytestmark = pytest.mark.django_db
PARAGRAPH = ("The mill in Wexcombe ", "closed in 2019", ". It had ", "240 workers", ". It is lovely.")


def annotated() -> bytes:
    document = docx.Document()
    document.add_heading("The mill", level=1)
    paragraph = document.add_paragraph()
    runs = [paragraph.add_run(text) for text in PARAGRAPH]
    document.add_comment(runs[1], "Annual report, see https://example.org/report.pdf.", author="Jo")
    document.add_comment(runs[3], "Told me by the works council", author="Jo")
    document.add_comment(runs[4], "Just my taste", author="Jo")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def submitted(correct: str = ""):
    reviewer = make_user()
    article = receive_article(Incoming(annotated(), name="mill.docx"), Settings(language="en"), by=reviewer)
    if correct:
        text = article.draft_text.replace(*correct.split("|"))
        correct_intake(article, Correction(article.title, "en", text), by=reviewer)
    submit_article(article, by=reviewer)
    return article


def stubs(article) -> dict[str, Evidence]:
    found = Evidence.objects.filter(claim__article=article).select_related("source", "claim").order_by("pk")
    return {piece.comment: piece for piece in found}


def test_comments_become_unverified_stubs_on_the_claims_they_touch():
    found = stubs(submitted())
    closed = found["Annual report, see https://example.org/report.pdf."]
    assert "closed in 2019" in closed.claim.anchors.get().exact
    assert "240 workers" in found["Told me by the works council"].claim.anchors.get().exact
    said = {(piece.stance, piece.level, piece.quote, piece.counts) for piece in found.values()}
    assert said == {("", "", "", False)}


def test_address_in_a_note_becomes_the_address_of_its_source():
    found = stubs(submitted())
    closed, told = found.values()
    assert (closed.source.url, closed.source.type) == ("https://example.org/report.pdf", "media")
    assert (told.source.url, told.source.type, told.source.author) == ("", "author_notes", "Jo")


def test_source_that_the_library_knows_is_used_again_unless_it_is_confidential():
    known = make_source(url="https://example.org/report.pdf")
    assert next(iter(stubs(submitted()).values())).source == known
    Source.objects.filter(pk=known.pk).update(confidential=True)
    assert next(iter(stubs(submitted()).values())).source != known


def test_notes_follow_their_words_when_the_text_is_corrected_before_it_is_frozen():
    found = stubs(submitted("The mill in Wexcombe|The big mill in Wexcombe"))
    assert "closed in 2019" in next(iter(found.values())).claim.anchors.get().exact


def test_notes_on_words_that_are_gone_stay_away():
    article = submitted("240 workers|many people")
    assert "Told me by the works council" not in stubs(article)


def test_history_tells_how_many_found_a_claim():
    article = submitted()
    assert Event.objects.get(article=article, act="attach_annotations").new == {"annotations": 2, "unplaced": 1}


def test_many_annotations_cost_hardly_more_statements_than_one():
    counted, notes = [], 40
    for count in (1, notes):
        version = make_article().current
        claim = make_claim(version.article)
        version.annotations = [[0, 5, f"Told by the works council, {n}", "Jo"] for n in range(count)]
        version.annotations += [[0, 5, f"https://example.org/{count}-{n}", "Jo"] for n in range(count)]
        with CaptureQueriesContext(connection) as statements:
            assert attach_annotations(version, [claim]) == 2 * count
        counted.append(len(statements))
    assert counted[1] - counted[0] <= 4  # SQLite takes long rows in batches
    sources = Source.objects.filter(evidence__claim=claim)
    assert sources.count() == Event.objects.filter(act="add_source", chain__subject__in=subjects(sources)).count() == 80
    assert all(verify_chain(subject).broken_at is None for subject in subjects(sources))


def subjects(sources) -> list[str]:
    return [f"source:{source.pk}" for source in sources]


def test_address_named_twice_becomes_one_source():
    version = make_article().current
    claim = make_claim(version.article)
    version.annotations = [[0, 5, "See https://example.org/a.", "Jo"], [3, 9, "Again: https://example.org/a", "Jo"]]
    attach_annotations(version, [claim])
    assert {piece.source.url for piece in Evidence.objects.filter(claim=claim)} == {"https://example.org/a"}
    assert Source.objects.filter(url="https://example.org/a").count() == 1
