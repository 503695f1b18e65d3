"""ClaimReview by schema.org's lists, and why a claim may not appear in public."""

from dataclasses import replace

import pytest

from factcheck.domain.publication import (
    OWN_DRAFT,
    PublicCheckData,
    PublicCorrection,
    PublicSource,
    as_text,
    claim_review,
    from_text,
    why_not_publish,
)
from factcheck.domain.scales import PUBLIC_CHECK

SOURCE = PublicSource(
    title="Minutes", type="register", publisher="Council", published="2025-01-02", url="https://example.org/minutes",
    stance="refutes", quote="It cost 212 million.", locator="item 4", captured_at="2025-03-01T10:00:00+00:00",
    sha256="a" * 64, media_type="text/html",
)  # fmt: skip
CHECK = PublicCheckData(
    edition=1, slug="tram-cost", language="en", newsroom="The Paper", headline="The tram cost twice as much",
    claim="The tram cost 100 million.", claimant="Party of the North", claimant_is_person=False, said_on="2025-02-01",
    said_in="Leaflet", appearance="https://example.org/leaflet", appearance_archive="https://archive.example.org/1",
    scale="public-check", scale_version=1, rating="false", reasoning="The minutes say 212 million.", unknown="",
    method="", sources=(SOURCE,), checked_by="Ann", approved_by="Bob", published_at="2025-03-02T08:00:00+00:00",
    changed_at="2025-03-03T08:00:00+00:00", corrections=(PublicCorrection("200", "212", "2025-03-03T08:00:00+00:00"),),
)  # fmt: skip
# The properties that schema.org gives these types, as far as fact checks use them.
PROPERTIES = {
    "ClaimReview": {"claimReviewed", "author", "datePublished", "dateModified", "itemReviewed", "reviewRating", "url",
                    "name", "inLanguage"},
    "Claim": {"author", "datePublished", "appearance", "firstAppearance", "name"},
    "Rating": {"alternateName", "ratingValue", "bestRating", "worstRating", "ratingExplanation"},
    "Organization": {"name", "url"},
    "Person": {"name", "url"},
    "CreativeWork": {"url", "name"},
}  # fmt: skip
REQUIRED = {
    "ClaimReview": {"claimReviewed", "author", "datePublished", "itemReviewed", "reviewRating", "url"},
    "Claim": {"author", "datePublished", "appearance"},
    "Rating": {"alternateName"},
    "Organization": {"name"},
    "Person": {"name"},
    "CreativeWork": set(),
}


def review(data: PublicCheckData):
    words = data.as_rating.label, data.as_rating.definition
    return claim_review(data, address="https://paper.example/checks/x/", home="https://paper.example/", words=words)


def nodes(value):
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from nodes(part)
    elif isinstance(value, list):
        for part in value:
            yield from nodes(part)


@pytest.mark.parametrize("rating", [rating.key for rating in PUBLIC_CHECK.ratings])
@pytest.mark.parametrize("is_person", [True, False])
def test_claim_review_keeps_to_the_lists_of_schema_org(rating: str, is_person: bool):
    told = review(replace(CHECK, rating=rating, claimant_is_person=is_person))
    assert told["@context"] == "https://schema.org"
    for node in nodes(told):
        names = {name for name in node if not name.startswith("@")}
        assert names <= PROPERTIES[node["@type"]]
        assert REQUIRED[node["@type"]] <= names
        assert all(node[name] not in ("", None, [], {}) for name in names)


@pytest.mark.parametrize("rating", PUBLIC_CHECK.ratings, ids=lambda rating: rating.key)
def test_only_ratings_on_the_line_carry_numbers_and_then_all_three(rating):
    told = review(replace(CHECK, rating=rating.key))["reviewRating"]
    numbers = [told.get(name) for name in ("worstRating", "ratingValue", "bestRating")]
    if rating.value is None:
        assert numbers == [None, None, None]
    else:
        assert numbers == [1, rating.value, 5]
    assert told["alternateName"] == rating.label


def test_dates_are_iso_and_addresses_absolute():
    told = review(CHECK)
    dates = [node[name] for node in nodes(told) for name in ("datePublished", "dateModified") if name in node]
    assert dates == [CHECK.published_at, CHECK.changed_at, CHECK.said_on]
    assert all(node["url"].startswith("https://") for node in nodes(told) if "url" in node)


def test_claim_without_an_address_still_says_where_it_appeared():
    told = review(replace(CHECK, appearance="", appearance_archive=""))
    assert told["itemReviewed"]["appearance"] == [{"@type": "CreativeWork", "name": "Leaflet"}]


def test_edition_comes_back_from_its_text():
    assert from_text(as_text(CHECK)) == CHECK


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"kind": "draft"}, OWN_DRAFT),
        ({"scale": "line-check"}, "public scale"),
        ({"role": "reviewer"}, "Only editors"),
        ({"role": "admin"}, "Only editors"),
        ({"status": "submitted"}, "approved"),
        ({}, None),
    ],
)
def test_why_a_claim_is_not_published(changed: dict[str, str], told: str | None):
    reason = why_not_publish(
        **{"kind": "published", "scale": "public-check", "status": "approved", "role": "editor"} | changed
    )
    assert (told is None and reason is None) or told in str(reason)
