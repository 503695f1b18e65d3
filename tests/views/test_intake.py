"""A new article: what was typed stays, what was understood is shown, what is frozen is frozen."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from factcheck.domain.states import ArticleStatus, Role
from factcheck.models import Article
from tests.factories import make_article
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
TEXT = "The mill closed in 2019.\n\nIt had 240 workers."


def post(client, **data):
    return client.post(reverse("article_new"), data)


def test_pasted_text_is_shown_before_it_is_frozen():
    client = signed_in()
    answer = post(client, text=TEXT, title="The mill")
    article = Article.objects.get()
    assert answer.url == reverse("article", args=[article.pk])
    page = client.get(answer.url).content.decode()
    assert article.status == ArticleStatus.DRAFT
    assert "It had 240 workers." in page
    assert article.draft_found["received_sha256"] in page


HEADED = "Local\n\nThe mill on Mill Street closes\n\nBy Ann Smith\n\n3 March 2025\n\nThe mill closed in 2019."


def test_what_the_head_of_a_text_says_is_proposed_and_what_is_left_out_is_shown():
    client = signed_in()
    page = client.get(post(client, text=HEADED).url).content.decode()
    article = Article.objects.get()
    assert (article.title, article.author) == ("The mill on Mill Street closes", "Ann Smith")
    assert article.published_on == date(2025, 3, 3)
    assert '<p class="left-out">By Ann Smith</p>' in page
    assert '<p class="left-out">3 March 2025</p>' in page
    assert "2 lines: by-line, date or credit" in page


def test_a_frozen_text_keeps_its_headline_apart():
    client = signed_in()
    post(client, text=HEADED)
    article = Article.objects.get()
    client.post(reverse("article_submit", args=[article.pk]))
    page = client.get(reverse("article", args=[article.pk])).content.decode()
    assert page.count("<h1>") == 1
    assert '<p class="kicker">' in page
    assert article.current.blocks[1] == ["heading", 7, 37, 1]


def test_corrected_and_submitted_text_is_broken_into_claims():
    client = signed_in()
    post(client, text=TEXT)
    article = Article.objects.get()
    data = {
        "title": "Mill",
        "language": "en",
        "text": TEXT + " It burned.",
        "submit": "1",
        "published_on": "2025-03-01",
    }
    assert client.post(reverse("article_correct", args=[article.pk]), data).status_code == 302
    article.refresh_from_db()
    assert (article.status, article.title) == (ArticleStatus.CHECKING, "Mill")
    assert article.claims.count() >= 2
    assert article.current.text.endswith("It burned.")
    page = client.get(reverse("article", args=[article.pk])).content.decode()
    assert 'data-state="suggested"' in page


def test_corrections_that_do_not_fit_come_back_with_what_was_typed():
    client = signed_in()
    post(client, text=TEXT)
    article = Article.objects.get()
    answer = client.post(
        reverse("article_correct", args=[article.pk]), {"title": "", "language": "en", "text": "Kept!"}
    )
    assert answer.status_code == 422
    assert "Kept!" in answer.content.decode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({}, "Give an address, paste the text, or choose a file."),
        ({"text": " \n "}, "Give an address, paste the text, or choose a file."),
        ({"text": "x", "url": "https://example.org"}, "Give the text in one way only."),
        ({"text": "--- ***"}, "No readable text was found."),
        ({"url": "http://127.0.0.1/"}, "it leads into a private network or to this machine"),
        ({"url": "http://[::1]/"}, "it leads into a private network or to this machine"),
        ({"url": "http://169.254.169.254/latest/"}, "it leads into a private network or to this machine"),
        ({"url": "ftp://example.org/a"}, "Only addresses that begin with http:// or https://"),
        ({"url": "https://user:secret@example.org/"}, "must not hold a user name or a password"),
        ({"url": "https://example.org:8443/"}, "Only the usual ports 80 and 443 are allowed."),
    ],
)
def test_what_cannot_be_taken_in_is_told_and_stays_typed(data: dict, words: str):
    answer = post(signed_in(), **data, title="My own title")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert words in page
    assert "My own title" in page
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", b"no zip at all", "This is no readable .docx file."),
        ("a.pdf", b"%PDF-1.7\n1 0 obj<<", "This PDF is damaged or cut off."),
        ("a.exe", b"MZ\x90\x00\x03", "This type of file cannot be read."),
        ("a.txt", b"", "There is no text in it."),
        ("a.txt", b"\x00\x00\x00", "There is no text in it."),
    ],
)
def test_files_that_cannot_be_read_are_told_apart(name: str, data: bytes, words: str):
    answer = post(signed_in(), file=SimpleUploadedFile(name, data))
    assert answer.status_code == 422
    assert words in answer.content.decode()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", "Die Mühle schloss 2019.".encode("utf-16")),
        ("a.txt", "Die Mühle schloss 2019.".encode("latin-1")),
        ("a.txt", "Die Mühle\x00 schloss 2019.".encode()),
        ("a.html", "<p>Die Mühle schloss 2019.</p><script>alert(1)</script>".encode()),
        ("a.md", "# Die Mühle schloss 2019.".encode()),
    ],
)
def test_odd_files_give_their_text(name: str, data: bytes):
    post(signed_in(), file=SimpleUploadedFile(name, data))
    text = Article.objects.get().draft_text
    assert "Die Mühle schloss 2019." in text
    assert "alert" not in text


def test_a_file_over_the_limit_is_refused_with_the_limit(settings):
    settings.UPLOAD_LIMIT = 10
    answer = post(signed_in(), file=SimpleUploadedFile("a.txt", b"x" * 11))
    assert "larger than 20 MB" in answer.content.decode()


def test_lone_surrogates_in_a_paste_do_no_harm():
    body = "text=The+mill+%ED%A0%80+closed."
    signed_in().post(reverse("article_new"), body, content_type="application/x-www-form-urlencoded")
    assert "closed." in Article.objects.get().draft_text


def test_readers_are_refused_and_keep_what_they_typed():
    answer = post(signed_in(Role.READER), text=TEXT)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Your role does not allow this." in page
    assert "It had 240 workers." in page


def test_reader_is_offered_no_form_that_he_may_not_send():
    reader, article = signed_in(Role.READER), make_article()
    for path in (reverse("article_new"), reverse("version_new", args=[article.pk])):
        assert reader.get(path).status_code == 403
        assert signed_in().get(path).status_code == 200


def test_submitted_article_is_not_submitted_twice():
    article = make_article()
    assert signed_in().post(reverse("article_submit", args=[article.pk])).status_code == 409
