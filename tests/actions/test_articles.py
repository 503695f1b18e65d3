"""Intake: received, corrected, submitted, broken into claims."""

from datetime import date

import pytest

from factcheck import storage
from factcheck.actions.articles import Correction, Incoming, Settings, correct_intake, receive_article, submit_article
from factcheck.actions.extraction import request_extraction, retry_extraction
from factcheck.actions.refusals import Refused
from factcheck.domain.documents import Unreadable
from factcheck.domain.states import ArticleStatus, Role, Status
from factcheck.models import Article, Claim, Event, Extraction
from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db
PASTE = "# The mill\n\nThe mill closed in 2019 and 240 workers lost their jobs. It is the loveliest mill of all."


def receive(text: str = PASTE, **chosen):
    return receive_article(Incoming(text.encode(), "mill.md"), Settings(**chosen), by=make_user())


def test_received_article_is_a_draft_that_tells_what_was_understood(settings):
    article = receive(language="en")
    assert (article.status, article.title, article.language) == (ArticleStatus.DRAFT, "The mill", "en")
    assert article.draft_text.startswith("The mill\n\nThe mill closed in 2019")
    assert storage.read(settings.FILES_DIR, article.draft_found["received_sha256"]) == PASTE.encode()
    assert article.draft_found["headings"] == ["The mill"]


def test_language_is_told_from_the_text_where_nobody_chose_one():
    german = "Die Mühle schloss im Jahr 2019, und alle Beschäftigten verloren ihre Arbeit."
    assert receive(german).language == "de"
    assert receive().language == "en"


def test_reader_cannot_bring_an_article_in():
    with pytest.raises(Refused, match="Your role"):
        receive_article(Incoming(b"Some text."), Settings(), by=make_user(Role.READER))


@pytest.mark.parametrize(("data", "name", "code"), [
    (b" \n ", "a.txt", "empty"),
    (b"no zip", "a.docx", "damaged_docx"),
    (b"%PDF-1.7 cut", "a.pdf", "damaged_pdf"),
    (b"MZ\x90\x00", "a.exe", "unsupported_type"),
])  # fmt: skip
def test_what_cannot_be_read_leaves_no_article(data: bytes, name: str, code: str):
    with pytest.raises(Unreadable) as failure:
        receive_article(Incoming(data, name), Settings(), by=make_user())
    assert failure.value.code == code
    assert not Article.objects.exists()


def test_corrections_are_kept():
    article = receive()
    correct_intake(article, Correction("Mills", "en", "A\x00 new text.", "Ada", date(2025, 3, 1)), by=make_user())
    assert (article.title, article.draft_text, article.author) == ("Mills", "A new text.", "Ada")
    for bad in (Correction("", "en", "x"), Correction("x", "en", " ")):
        with pytest.raises(Refused):
            correct_intake(article, bad, by=make_user())


def test_submitted_text_is_frozen_and_broken_into_claims():
    article = receive(language="en")
    version = submit_article(article, by=make_user())
    article.refresh_from_db()
    claims = list(article.claims.all())
    assert (article.status, article.draft_text) == (ArticleStatus.CHECKING, "")
    assert Extraction.objects.get(version=version).state == Extraction.DONE
    assert {claim.status for claim in claims} == {Status.SUGGESTED}
    assert any("240 workers" in claim.anchors.get().exact for claim in claims)
    for claim in claims:
        anchor = claim.anchors.get()
        assert version.text[anchor.start : anchor.end] == anchor.exact
        for detail in claim.details.all():
            assert anchor.exact[detail.start : detail.end] == detail.exact
    version.refresh_from_db()
    assert version.coverage and version.engine_version
    assert Event.objects.filter(act="propose_claims", actor=None).exists()


def test_an_article_is_submitted_once():
    article = receive()
    stale = Article.objects.get(pk=article.pk)
    submit_article(article, by=make_user())
    with pytest.raises(Refused, match="already been submitted"):
        submit_article(stale, by=make_user())


def test_a_second_extraction_doubles_nothing():
    article = receive()
    version = submit_article(article, by=make_user())
    before = list(Claim.objects.values_list("pk", flat=True))
    request_extraction(version)
    assert list(Claim.objects.values_list("pk", flat=True)) == before


def test_only_a_failed_extraction_is_tried_again():
    article = receive()
    with pytest.raises(Refused, match="Submit the article"):
        retry_extraction(article, by=make_user())
    version = submit_article(article, by=make_user())
    with pytest.raises(Refused, match="have been found"):
        retry_extraction(article, by=make_user())
    Extraction.objects.filter(version=version).update(state=Extraction.FAILED)
    assert retry_extraction(article, by=make_user()).version == version


def test_one_megabyte_in_one_line_is_taken_in():
    article = receive("word " * 200_000)
    assert len(article.draft_text) == 999_999


def test_members_of_a_restricted_article_see_it_and_others_do_not():
    article, insider, outsider = make_article(restricted=True), make_user(), make_user(Role.ADMIN)
    article.members.add(insider)
    assert list(Article.objects.visible_to(insider)) == [article]
    assert not Article.objects.visible_to(outsider).exists()
