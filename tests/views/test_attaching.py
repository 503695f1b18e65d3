"""The form that attaches a source: nothing filled in is lost, and what was not taken is named."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from factcheck.models import Capture, Claim, Evidence, Source
from tests.factories import make_evidence, make_held_claim, make_snapshot, make_source, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
HX = {"HX-Request": "true"}


@pytest.fixture
def claim() -> Claim:
    return make_held_claim(make_user())


@pytest.fixture
def client(claim: Claim) -> Client:
    return signed_in(claim.holder)


def attach(client: Client, claim: Claim, headers: dict[str, str] | None = None, **data: object):
    path = reverse("evidence_add", args=[claim.pk])
    answer = client.post(path, data, headers=headers or HX, follow=headers not in (None, HX))
    return answer.status_code, answer.content.decode()


@pytest.mark.parametrize("headers", [HX, {"Accept": "text/html"}])
@pytest.mark.parametrize(("first", "second", "named"), [
    ({"url": "http://127.0.0.1/x"}, {"who": "Ada", "note": "It closed."}, "Interview or note"),
    ({"who": "Ada", "note": "It closed."}, {"work": "Mills", "work_type": "book"}, "Book, archive, call"),
])  # fmt: skip
def test_of_two_ways_one_is_taken_and_the_other_stays_in_the_form(client, claim, headers, first, second, named):
    status, page = attach(client, claim, headers, **first, **second, locator="p. 3", quote="It closed.")
    assert (status, Evidence.objects.count()) == (200, 1)
    assert f"Not taken, and still in the form: {named}." in page
    assert all(value in page for value in second.values())


def test_address_with_a_password_is_not_stored(client, claim):
    answer = client.post(reverse("evidence_add", args=[claim.pk]), {"url": "https://ada:secret@example.org/x"})
    assert answer.status_code == 422
    assert "must not hold a user name or a password" in answer.content.decode()
    assert not Source.objects.exists()


def test_without_script_the_page_that_follows_keeps_what_was_left_until_it_is_attached(client, claim):
    path, page = reverse("evidence_add", args=[claim.pk]), reverse("claim", args=[claim.pk])
    answer = client.post(path, {"work": "Mills", "work_type": "book", "locator": "p. 3", "who": "Ada", "note": "No."})
    assert (answer.status_code, answer.url, Evidence.objects.count()) == (302, f"{page}#evidence", 1)
    for _ in range(2):
        assert 'value="Mills"' in client.get(page).content.decode()
    assert 'value="Ada"' not in client.get(page).content.decode()
    assert client.post(path, {"work": "Mills", "work_type": "book", "locator": "p. 3"}).status_code == 302
    assert 'value="Mills"' not in client.get(page).content.decode()
    assert Evidence.objects.count() == 2


def test_file_is_always_taken_since_no_form_holds_it(client, claim):
    file = SimpleUploadedFile("m.txt", b"Minutes of 2019.")
    _, page = attach(client, claim, file=file, url="example.org/minutes", quote="Minutes")
    assert Evidence.objects.get().snapshot.file_name == "m.txt"
    assert "Not taken, and still in the form: Address." in page
    assert 'value="example.org/minutes"' in page


def test_what_was_typed_of_a_work_that_is_left_is_not_said_of_another_source(client, claim):
    attach(client, claim, url="http://127.0.0.1/x", work="Mills", author="A. Historian", published_on="1999-05-01")
    assert (Source.objects.get().author, Source.objects.get().published_on) == ("", None)


def test_source_chosen_beside_an_address_stays_chosen(client, claim):
    source = make_source(title="Release of the mill")
    _, page = attach(client, claim, url="http://127.0.0.1/x", source=source.pk)
    assert f'value="{source.pk}" checked' in page


@pytest.mark.parametrize(("data", "name", "words"), [
    ({"work": "Mills", "locator": "p. 3"}, "work_type", "what type of source it is"),
    ({"work_type": "book", "locator": "p. 3"}, "work", "Say what it is called"),
    ({"work": "Mills", "work_type": "book"}, "quote", "Type the words that stand there"),
    ({"who": "Ada"}, "note", "A note needs who said it"), ({"note": "It closed."}, "who", "A note needs who said it"),
    ({"url": "nonsense with spaces"}, "url", "no address that can be fetched"),
])  # fmt: skip
def test_what_is_wanting_is_told_at_its_field_which_is_in_sight(client, claim, data, name, words):
    status, page = attach(client, claim, **data)
    assert (status, words in page) == (422, True)
    field = page[page.index(f'name="{name}"') :]
    assert 'aria-invalid="true"' in field[: field.index(">")]
    fold = page[: page.index(f'name="{name}"')].rpartition("<details")[2]
    assert name in ("url", "quote") or " open" in fold[: fold.index(">")]


def test_file_that_cannot_come_back_is_asked_for_again(client, claim):
    file = SimpleUploadedFile("m.txt", b"Minutes of 2019.")
    status, page = attach(client, claim, file=file, stance="nonsense")
    assert (status, "Choose the file again" in page) == (422, True)


def test_known_file_takes_the_type_that_nobody_had_said_and_tells_the_rest(client, claim):
    def file() -> SimpleUploadedFile:
        return SimpleUploadedFile("m.txt", b"Minutes of 2019.")

    attach(client, claim, file=file(), title="Minutes", publisher="Council")
    _, page = attach(client, claim, file=file(), title="Other words", type="register", publisher="Council")
    source = Source.objects.get()
    assert (source.title, source.type, source.publisher) == ("Minutes", "register", "Council")
    assert "Said otherwise there, and not taken: Title: Other words." in page
    _, page = attach(client, claim, file=file(), type="study")
    assert "not taken: Type of source: Study." in page


def test_known_page_takes_them_too(client, claim):
    source = make_source(url="https://example.org/a", type="")
    make_snapshot(source)
    path = f'href="{reverse("source", args=[source.pk])}#id_type"'
    assert path in attach(client, claim, url="https://example.org/a")[1]
    assert path not in attach(client, claim, url="https://example.org/a", type="statistics")[1]
    source.refresh_from_db()
    assert source.type == "statistics"


def make_capture(source: Source) -> Capture:
    return Capture.objects.create(
        source=source, url=source.url, requested_by=source.added_by, lease_until=timezone.now()
    )


def preserved(page: str) -> set[str]:
    """The ids of what stays on the page as it is, whatever is swapped around it."""
    return {tag.split('id="')[1].split('"')[0] for tag in page.split("<")[1:] if "hx-preserve" in tag.split(">")[0]}


def test_poll_swaps_nothing_as_long_as_it_waits_and_then_no_form_that_may_be_filled_in(client, claim):
    first = make_evidence(claim)
    piece = make_evidence(claim, make_source(url="https://example.org/a"), number=2, quote="It closed.")
    capture = make_capture(piece.source)
    Evidence.objects.filter(pk=piece.pk).update(capture=capture)
    path = reverse("evidence_status", args=[claim.pk])
    assert f'{path}?awaited={piece.pk}"' in client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert client.get(path + f"?awaited={piece.pk}", headers=HX).status_code == 204
    assert client.get(path + f"?awaited={first.pk},{piece.pk}", headers=HX).status_code == 200
    Capture.objects.update(state="failed", error="refused")
    page = client.get(path + f"?awaited={piece.pk}", headers=HX).content.decode()
    forms = {"attach-source", f"edit-{first.pk}", f"edit-{piece.pk}", f"saved-{piece.pk}"}
    assert preserved(page) == forms
    assert preserved(client.get(reverse("claim", args=[claim.pk])).content.decode()) == set()


def test_capture_that_failed_is_told_in_the_messages_to_those_who_waited_for_it(client, claim):
    piece = make_evidence(claim, make_source(url="https://example.org/a"))
    Evidence.objects.filter(pk=piece.pk).update(capture=make_capture(piece.source))
    Capture.objects.update(state="failed", error="refused")
    path = reverse("evidence_status", args=[claim.pk])
    told = "E1 could not be captured."
    page = client.get(path + f"?awaited={piece.pk},x", headers=HX).content.decode()
    assert told in page.split('hx-swap-oob="innerHTML:#messages"')[1]
    assert told not in client.get(path + "?awaited=999", headers=HX).content.decode()
    Source.objects.filter(pk=piece.source_id).update(confidential=True)
    client.force_login(make_user())
    assert told not in client.get(path + f"?awaited={piece.pk}", headers=HX).content.decode()


def test_only_the_form_that_was_answered_is_made_anew(client, claim):
    first, second = make_evidence(claim), make_evidence(claim, number=2)
    answer = client.post(reverse("evidence_edit", args=[first.pk]), {"locator": "p. 9"}, headers=HX)
    assert preserved(answer.content.decode()) == {"attach-source", f"edit-{second.pk}"}
    assert preserved(attach(client, claim, work="Mills")[1]) == {f"edit-{first.pk}", f"edit-{second.pk}"}
