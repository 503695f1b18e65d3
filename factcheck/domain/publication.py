"""The public fact check of a claim by a third party: what it shows, and why one may not appear."""

import json
import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from factcheck.domain import frozen
from factcheck.domain.addresses import address_key
from factcheck.domain.anchoring.folding import fold_typography
from factcheck.domain.scales import PUBLIC_CHECK, Rating, Scale, get_scale
from factcheck.domain.states import ArticleKind, Role, SourceType, Stance, Status

OWN_DRAFT = (
    "This article is the newsroom’s own draft. Public fact checks are for claims that others have published; what a"
    " newsroom finds in its own text before printing is corrected there."
)
NOT_AUTHORISED = "The talk has not been authorised for publication."
WORD = re.compile(r"\w+")
HOLDING = ("true", "mostly_true")  # ratings under which the claim may stand as it was made


@dataclass(frozen=True)
class PublicTalk:
    """Who was spoken to, in which role, on which day, by which channel. `is_protected`: the name was changed."""

    who: str
    role: str
    spoken_on: str
    channel: str
    is_protected: bool


@dataclass(frozen=True)
class PublicSource:
    """A source that may be named. `sha256` and `captured_at` are those of the archive copy, empty without one; `source`
    is its number in the library, so that a page no longer shows what has become confidential since.
    """

    title: str
    type: str
    publisher: str
    published: str
    url: str
    stance: str
    quote: str
    locator: str
    captured_at: str
    sha256: str
    media_type: str
    source: int = frozen.later(0)
    talk: PublicTalk | None = frozen.later(None)


@dataclass(frozen=True)
class PublicCorrection:
    wrong: str
    right: str
    at: str


@dataclass(frozen=True)
class PublicCheckData:
    """One edition of a public check: all that its page, its ClaimReview and its files are made from. `withheld` is the
    number of talks that it rests on and that nobody has authorised for publication.
    """

    edition: int
    slug: str
    language: str
    newsroom: str
    headline: str
    claim: str
    claimant: str
    claimant_is_person: bool
    said_on: str
    said_in: str
    appearance: str
    appearance_archive: str
    scale: str
    scale_version: int
    rating: str
    reasoning: str
    unknown: str
    method: str
    sources: tuple[PublicSource, ...]
    checked_by: str
    approved_by: str
    published_at: str
    changed_at: str
    corrections: tuple[PublicCorrection, ...]
    withheld: int = frozen.later(0)

    @property
    def as_scale(self) -> Scale:
        return get_scale(self.scale, self.scale_version)

    @property
    def as_rating(self) -> Rating:
        """LookupError for a rating that the scale does not have."""
        found = self.as_scale.rating(self.rating)
        if found is None:
            raise LookupError(self.rating)
        return found


def as_text(data: PublicCheckData) -> str:
    return json.dumps(frozen.plain(data), ensure_ascii=False, indent=1) + "\n"


def from_text(text: str) -> PublicCheckData:
    return frozen.read(PublicCheckData, json.loads(text))


def why_not_named(*, source_type: str, stance: str, confidential: bool, authorised: bool | None) -> str | None:
    """Why a piece of evidence stands on no public page; None where it may. `authorised` None: it is no talk."""
    if confidential:
        return "The source is confidential."
    if authorised is False:
        return NOT_AUTHORISED
    if source_type == SourceType.MACHINE_HINT:
        return "A machine hint is a lead, never evidence."
    return "This is where the claim itself comes from." if stance == Stance.ORIGIN else None


def without_closed(data: PublicCheckData, closed: Collection[int]) -> PublicCheckData:
    """An edition without the addresses of these sources (their numbers) as the place where the claim was made."""
    addresses = {address_key(source.url) for source in data.sources if source.source in closed and source.url}
    return replace(
        data,
        appearance="" if address_key(data.appearance) in addresses else data.appearance,
        appearance_archive="" if address_key(data.appearance_archive) in addresses else data.appearance_archive,
    )


def is_bare_claim(*, headline: str, claim: str, rating: Rating) -> bool:
    """Whether a headline says in the words of the claim, alone or behind a colon, what the check finds not to be so."""
    parts = headline.split(":")
    said = [_words_of(":".join(parts[place:])) for place in range(len(parts))]
    return _words_of(claim) in said and rating.key not in HOLDING


def _words_of(text: str) -> list[str]:
    return WORD.findall(fold_typography(text).text.casefold())


def why_not_public(*, kind: str, scale: str) -> str | None:
    """Why no claim of this article may become a public check; None where claims may."""
    if kind != ArticleKind.PUBLISHED:
        return OWN_DRAFT
    if scale != PUBLIC_CHECK.key:
        return "Public fact checks are rated on the public scale; this article uses another one."
    return None


def why_not_publish(*, kind: str, scale: str, status: str, role: str) -> str | None:
    """The first reason why this person may not publish this claim now; None when he may."""
    if reason := why_not_public(kind=kind, scale=scale):
        return reason
    if role != Role.EDITOR:
        return "Only editors publish fact checks."
    if status != Status.APPROVED:
        return "Only an approved claim is published."
    return None


def is_examined_again(*, status: str, decided_at: datetime | None, published_at: datetime) -> bool:
    """Whether an edition of that time no longer holds: its claim is not approved, or was decided on anew since."""
    return status != Status.APPROVED or decided_at is None or decided_at > published_at


def claim_review(
    data: PublicCheckData, *, address: str, home: str, words: tuple[str, str], examined_again: bool = False
) -> dict[str, Any]:
    """schema.org's ClaimReview. `address` is that of the page, `home` the newsroom's, `words` label and definition of
    the rating in the language of the check. Only a rating on the line has numbers, and then all three. While the claim
    is examined again there is no rating, so that no machine goes on showing the old one.
    """
    rating = (
        {"creativeWorkStatus": "Under re-examination"} if examined_again else {"reviewRating": _rating(data, words)}
    )
    return rating | {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": address,
        "inLanguage": data.language,
        "name": data.headline,
        "claimReviewed": data.claim,
        "author": {"@type": "Organization", "name": data.newsroom, "url": home},
        "datePublished": data.published_at,
        "dateModified": data.changed_at,
        "itemReviewed": _item(data),
    }


def _item(data: PublicCheckData) -> dict[str, Any]:
    kind = "Person" if data.claimant_is_person else "Organization"
    item: dict[str, Any] = {
        "@type": "Claim",
        "author": {"@type": kind, "name": data.claimant},
        "datePublished": data.said_on,
    }
    places = [place for place in (data.appearance, data.appearance_archive) if place]
    if places:
        item["appearance"] = [{"@type": "CreativeWork", "url": place, "name": data.said_in} for place in places]
    else:
        item["appearance"] = [{"@type": "CreativeWork", "name": data.said_in}]
    return item


def _rating(data: PublicCheckData, words: tuple[str, str]) -> dict[str, Any]:
    rating, ends = data.as_rating, data.as_scale.ordinal
    told: dict[str, Any] = {"@type": "Rating", "alternateName": words[0], "ratingExplanation": words[1]}
    if rating.value is not None and ends:
        told |= {"ratingValue": rating.value, "bestRating": ends[1], "worstRating": ends[0]}
    return told
