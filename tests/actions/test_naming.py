"""What a public fact check names of its evidence, and what it leaves out and says so."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from factcheck.actions.naming import closed_since, named, numbered
from factcheck.actions.publication import PublicWords, publish_check, write_check
from factcheck.actions.refusals import Refused
from factcheck.actions.sources import authorise_talk
from factcheck.domain.states import Role
from factcheck.models import Claim, Event, Interview, PublicCheck, Source, User
from tests.actions.test_publication import WORDS, make_public_claim
from tests.factories import make_evidence, make_source, make_talk, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
HIDDEN = "One talk that this check also rests on is not shown"


def published(claim: Claim, editor: User, words: PublicWords = WORDS) -> PublicCheck:
    check = write_check(claim, words, by=editor)
    publish_check(check, by=editor)
    return check


def shown(check: PublicCheck) -> str:
    return BeautifulSoup(Client().get(reverse("check", args=[check.slug])).content, "html.parser").get_text()


def test_talk_that_is_not_authorised_is_left_out_and_readers_are_told():
    claim, editor = make_public_claim(talk=make_talk())
    check = published(claim, editor)
    assert "Ada Miller" not in check.newest.text
    assert (len(check.newest.data.sources), check.newest.data.withheld) == (1, 1)
    assert "Ada Miller" not in shown(check)
    assert HIDDEN in shown(check)


def test_authorised_talk_is_named_with_role_channel_and_day():
    claim, editor = make_public_claim(talk=make_talk(authorised=True))
    told = shown(published(claim, editor))
    assert "Interview, Ada Miller, manager of the mill, by telephone, 3 February 2025" in told
    assert HIDDEN not in told


def test_changed_name_is_told():
    claim, editor = make_public_claim(talk=make_talk(authorised=True, protected=True))
    assert "Ada Miller (name changed)" in shown(published(claim, editor))


def test_desk_is_told_what_readers_will_not_see_and_why():
    claim, editor = make_public_claim(talk=make_talk())
    assert [(one.label, one.reason) for one in named(claim).withheld] == [
        ("E2", "The source is confidential."),
        ("E3", "A machine hint is a lead, never evidence."),
        ("E4", "The talk has not been authorised for publication."),
    ]
    page = signed_in(editor).get(reverse("claim_public", args=[claim.pk])).content.decode()
    assert "The talk has not been authorised for publication." in page
    assert "Deep Throat" not in page


@pytest.mark.parametrize("close", ["withdraw", "confidential"])
def test_page_no_longer_names_what_was_closed_since(close: str):
    source = make_talk(authorised=True)
    claim, editor = make_public_claim(talk=source)
    check = published(claim, editor)
    if close == "withdraw":
        authorise_talk(source, by=make_user(), authorised=False)
    else:
        Source.objects.filter(pk=source.pk).update(confidential=True)
    assert "Ada Miller" not in shown(check)
    assert "This source is no longer named." in shown(check)


def test_authorisation_is_noted_in_the_trail_of_the_source():
    source, reviewer = make_talk(), make_user()
    authorise_talk(source, by=reviewer, authorised=True)
    assert Interview.objects.get(source=source).authorised is True
    assert Event.objects.get(act="authorise_talk").new == {"authorised": True}
    for by, refusal in ((reviewer, "noted so already"), (make_user(Role.READER), "Your role")):
        with pytest.raises(Refused, match=refusal):
            authorise_talk(source, by=by, authorised=True)


def test_what_is_no_talk_is_not_authorised():
    with pytest.raises(Refused, match="no talk"):
        authorise_talk(make_source(), by=make_user(), authorised=True)


def test_an_edition_of_before_sources_had_numbers_finds_them_again():
    source = make_talk(authorised=True)
    claim, editor = make_public_claim(talk=source)
    data = published(claim, editor).newest.data
    old = replace(data, sources=tuple(replace(one, source=0, talk=None) for one in data.sources))
    assert [one.source for one in numbered(old, claim).sources] == [one.source for one in data.sources]
    authorise_talk(source, by=make_user(), authorised=False)
    assert source.pk in closed_since(numbered(old, claim))


NAMELESS = {"source": 0, "talk": None, "sha256": "", "title": "Another title"}


@pytest.mark.parametrize("other", [
    {"title": "Minutes of the council"},
    {"url": "http://Example.org:80/register/#top"},
])  # fmt: skip
def test_a_source_of_an_old_edition_that_may_be_a_confidential_one_is_closed(other: dict[str, str]):
    claim, editor = make_public_claim()
    data = published(claim, editor).newest.data
    make_evidence(claim, make_source(confidential=True, **other))
    shown = replace(data.sources[0], **NAMELESS | {"title": other.get("title", "Another title")})
    old = numbered(replace(data, sources=(shown,)), claim)
    assert shown.url == "https://example.org/register"
    assert old.sources[0].source in closed_since(old)


@pytest.mark.parametrize("is_closed", [False, True])
def test_a_source_of_an_old_edition_that_is_not_found_is_closed_where_another_one_is(is_closed: bool):
    claim, editor = make_public_claim()
    data = published(claim, editor).newest.data
    Source.objects.filter(confidential=True).update(confidential=is_closed)
    shown = replace(data.sources[0], **NAMELESS, url="")
    old = numbered(replace(data, sources=(shown,)), claim)
    assert (old.sources[0].source in closed_since(old)) is is_closed


def test_page_and_claim_review_no_longer_lead_to_a_source_that_was_closed_since():
    claim, editor = make_public_claim()
    address = "https://example.org/register"
    check = published(claim, editor, replace(WORDS, appearance=address))
    pages = [reverse(name, args=[check.slug]) for name in ("check", "check_review")]
    assert [address in Client().get(page).content.decode() for page in pages] == [True, True]
    Source.objects.filter(url=address).update(confidential=True)
    assert [address in Client().get(page).content.decode() for page in pages] == [False, False]


def test_a_talk_of_an_old_edition_that_nobody_knows_any_more_is_closed():
    claim, editor = make_public_claim(talk=make_talk(authorised=True))
    Source.objects.filter(confidential=True).update(confidential=False)
    data = published(claim, editor).newest.data
    nameless = {"source": 0, "talk": None, "title": "Somebody else", "sha256": "", "url": ""}
    old = numbered(replace(data, sources=tuple(replace(one, **nameless) for one in data.sources)), claim)
    closed = [one.type for one in old.sources if one.source in closed_since(old)]
    assert closed == [one.type for one in data.sources if one.type == "interview"] != []
