"""What is done to one demo article after the other, by the actions that the pages use."""

from datetime import date, datetime
from pathlib import Path

from factcheck.actions import evidence, queue
from factcheck.actions.articles import Incoming, Settings, receive_article, submit_article
from factcheck.actions.claims import accept_all, add_claim
from factcheck.actions.details import tick_detail
from factcheck.actions.evidence import Bearing
from factcheck.actions.extraction import propose_claims
from factcheck.models import Article, Claim, Detail, Source, User

TEXTS = Path(__file__).parent / "texts"
People = dict[str, User]
Library = dict[str, Source]


def broken_down_article(
    name: str, people: People, *, author: str, published_on: date, deadline: datetime | None = None
) -> Article:
    """An English text whose claims the engine has proposed and a reviewer has accepted."""
    incoming = Incoming((TEXTS / name).read_bytes(), name=name, media_type="text/markdown")
    article = receive_article(incoming, Settings(language="en", deadline=deadline), by=people["reviewer"])
    Article.objects.filter(pk=article.pk).update(author=author, published_on=published_on)
    article.refresh_from_db()
    version = submit_article(article, by=people["reviewer"])
    propose_claims.call(version.extraction.pk)
    article.refresh_from_db()
    accept_all(article, by=people["reviewer"])
    return article


def claim_about(article: Article, words: str, sentence: str, *, by: User) -> Claim:
    """The narrowest open claim over these words; the sentence becomes one where the engine saw none."""
    holding = [
        claim
        for claim in article.claims.standing().filter(status="open")
        if words in claim.anchors.latest("version__number").exact
    ]
    if holding:
        return min(holding, key=lambda claim: len(claim.anchors.latest("version__number").exact))
    start = article.current.text.index(sentence)
    return add_claim(article, by=by, start=start, end=start + len(sentence))


def take(article: Article, words: str, sentence: str, by: User) -> Claim:
    claim = claim_about(article, words, sentence, by=by)
    queue.take_claim(claim, by=by)
    return claim


def attach(claim: Claim, source: Source, bearing: Bearing, by: User) -> None:
    evidence.attach_source(claim, source, bearing, by=by)


def tick(claim: Claim, by: User, *, fails: str = "") -> None:
    for detail in Detail.objects.filter(claim=claim):
        detail.claim = claim
        tick_detail(detail, by=by, holds=not (fails and fails in detail.exact))
