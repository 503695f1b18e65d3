"""Where an editor overruled a verdict, every page marks the claim by what he found."""

from typing import Any

import pytest
from django.urls import reverse

from factcheck.actions.decisions import overrule
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.states import Role
from factcheck.models import Claim
from tests.factories import make_article, make_evidence, make_held_claim, make_snapshot, make_user
from tests.signed_in import signed_in
from tests.views.test_workspace import with_blocks

pytestmark = pytest.mark.django_db
LINE = {"rating": "imprecise", "action": "reword", "proposed_wording": "around then"}
PUBLIC = {"kind": "published", "scale": "public-check", "author": "The Party"}


def make_overruled(found: str = "confirmed", article: dict[str, Any] | None = None, **decided: str) -> Claim:
    """A reviewer found one thing, an editor another."""
    reviewer, copy = make_user(), make_snapshot()
    claim = make_held_claim(reviewer, article=with_blocks(make_article(**article or {})))
    make_evidence(claim, copy.source, snapshot=copy, quote=copy.text[:20], start=0, end=20)
    submit_verdict(claim, by=reviewer, rating=found, rationale="The release says so.")
    claim.refresh_from_db()
    overrule(claim, by=make_user(Role.EDITOR), reason="About, not exactly.", **decided or LINE)
    claim.refresh_from_db()
    return claim


def marks(address: str, **headers: str) -> set[str]:
    """How approved verdicts are marked there."""
    page = signed_in(Role.EDITOR).get(address, headers=headers).content.decode()
    tags = [tag for tag in page.split("<") if 'data-state="approved"' in tag and "data-verdict" in tag]
    return {tag.split('data-verdict="')[1].split('"')[0] for tag in tags}


def test_pages_of_the_claim_and_of_its_article_show_the_editors_rating():
    claim = make_overruled()
    assert marks(reverse("claim", args=[claim.pk])) == {"imprecise"}
    assert marks(reverse("articles")) == {"imprecise"}
    assert marks(reverse("article", args=[claim.article_id])) == {"imprecise"}
    assert marks(reverse("claim_panel", args=[claim.pk]), HX_Request="true") == {"imprecise"}
    assert marks(reverse("search") + "?q=mill") == {"imprecise"}


def test_pages_of_the_source_show_the_editors_rating():
    piece = make_overruled().evidence.get()
    assert marks(reverse("source", args=[piece.source_id])) == {"imprecise"}
    assert marks(reverse("snapshot", args=[piece.snapshot_id])) == {"imprecise"}


def test_pages_before_publication_show_the_editors_rating():
    claim = make_overruled("true", article=PUBLIC, rating="false")
    assert marks(reverse("checks_of_article", args=[claim.article_id])) == {"incorrect"}
    assert marks(reverse("claim_public", args=[claim.pk])) == {"incorrect"}


def test_review_page_tells_who_overruled_and_why():
    claim = make_overruled()
    page = signed_in(Role.REVIEWER).get(reverse("claim", args=[claim.pk])).content.decode()
    for words in (claim.verdict.overruling.editor.name, "About, not exactly.", "around then"):
        assert words in page
    assert 'value="confirmed" checked' in page, "what the reviewer found stands below"


def test_text_shows_the_editors_wording():
    claim = make_overruled()
    assert "around then" in signed_in(Role.REVIEWER).get(reverse("article", args=[claim.article_id])).content.decode()
