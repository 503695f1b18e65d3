"""From a frozen text to suggested claims, in the background."""

from collections.abc import Mapping

from django.conf import settings
from django.db import transaction
from django.db.models import Max
from django_tasks import task

from factcheck.actions import jobs
from factcheck.actions.annotations import attach_annotations
from factcheck.actions.claims import new_details
from factcheck.actions.content import add_keys
from factcheck.actions.further import further_claims, restate_by_engine
from factcheck.actions.refusals import Refused, require_reviewer
from factcheck.actions.trail import record
from factcheck.domain.anchoring import Anchor, anchor_at
from factcheck.domain.documents import Unreadable
from factcheck.domain.extraction import exchange
from factcheck.domain.extraction.found import Extraction as Found
from factcheck.domain.extraction.found import FoundClaim
from factcheck.domain.states import ArticleStatus, Status, priority_level
from factcheck.models import Article, ArticleVersion, Claim, ClaimAnchor, Detail, Extraction, User
from factcheck.parsing import run_limited

CPU_SECONDS, WALL_SECONDS, MEMORY = 120, 180, 1_500_000_000
BATCH = 500  # links stored in one statement


def request_extraction(version: ArticleVersion) -> Extraction:
    job, _ = Extraction.objects.update_or_create(
        version=version,
        defaults={"state": Extraction.QUEUED, "error": "", "attempts": 0, "lease_until": jobs.next_look()},
    )
    propose_claims.enqueue(job.pk)
    return job


@transaction.atomic
def retry_extraction(article: Article, *, by: User) -> Extraction:
    """Another attempt at a text whose claims could not be found."""
    require_reviewer(by)
    job = Extraction.objects.filter(version__article=article).order_by("version__number").last()
    if job is None:
        raise Refused("Submit the article for checking first.")
    if job.is_under_way:
        return job
    if job.state != Extraction.FAILED:
        raise Refused("The claims of this article have been found: there is nothing to try again.")
    version = article.current
    record("retry_extraction", by=by, article=article, new={"version": version.number})
    return request_extraction(version)


def sweep_extractions() -> int:
    """Hands the jobs of a killed worker to another one; how many there were."""
    return jobs.sweep(Extraction.objects.all(), propose_claims)


@task()
def propose_claims(job_id: int) -> None:
    """Runs the engine and stores what it found; a second run of the same job changes nothing."""
    job = Extraction.objects.select_related("version__article").get(pk=job_id)
    if not jobs.begin(job):
        return
    try:
        with jobs.kept_alive(job):
            found = run_engine(job.version)
    except Unreadable as failure:
        jobs.finish(job, error=failure.code)
        return
    with transaction.atomic():
        store_claims(job.version, found)
        jobs.finish(job)


def run_engine(version: ArticleVersion) -> Found:
    """The engine in a child process with limits. Unreadable when it takes too long or too much memory."""
    published = version.article.published_on
    payload = {
        "text": version.text,
        "language": version.article.language,
        "reference_date": published.isoformat() if published else None,
        "spacy_models": settings.SPACY_MODELS,
    }
    if not settings.ISOLATE:
        return exchange.read(exchange.run(payload))
    answer = run_limited(
        "factcheck.domain.extraction.exchange:run",
        payload,
        cpu_seconds=CPU_SECONDS,
        wall_seconds=WALL_SECONDS,
        memory_bytes=MEMORY,
    )
    return exchange.read(answer)


def store_claims(version: ArticleVersion, found: Found) -> list[Claim]:
    """Suggested claims with anchors and details, and the account of every sentence.

    What the engine holds for opinion or boilerplate stays out of the list; the coverage tells of it. Of a later version
    only new sentences are asked, and nothing is suggested where a claim stands already: a second run changes nothing.
    A version that another one has followed meanwhile suggests nothing; its successor looks at its sentences too.
    """
    article = Article.objects.select_for_update().get(pk=version.article_id)
    Article.objects.filter(pk=article.pk, status=ArticleStatus.EXTRACTING).update(status=ArticleStatus.CHECKING)
    if article.current.pk != version.pk:
        return []
    wanted = further_claims(version, found)
    ArticleVersion.objects.filter(pk=version.pk).update(
        engine_version=found.engine_version,
        coverage=[[part.start, part.end, part.status, part.why] for part in found.coverage],
    )
    restated = restate_by_engine(version, found) if version.number > 1 else []
    first = (article.claims.aggregate(last=Max("number"))["last"] or 0) + 1
    stored = _store(article, version, found, {index: number for number, index in enumerate(wanted, first)})
    attach_annotations(version, list(stored.values()))
    if stored or restated or version.number == 1:
        weights = {claim.label: claim.priority for claim in stored.values()}
        told = {"claims": len(stored), "engine": found.engine_version, "version": version.number, "priorities": weights}
        record("propose_claims", by=None, article=article, new=told | ({"restated": restated} if restated else {}))
    return list(stored.values())


def _store(article: Article, version: ArticleVersion, found: Found, numbers: Mapping[int, int]) -> dict[int, Claim]:
    """The found claims of these indices under these numbers. All of them in a few statements: while a long text is
    stored, nobody else can write.
    """
    anchors = {index: anchor_at(version.text, found.claims[index].start, found.claims[index].end) for index in numbers}
    stored = {
        index: _claim(article, anchors[index], found.claims[index], number, found.engine_version)
        for index, number in numbers.items()
    }
    Claim.objects.bulk_create(stored.values())
    ClaimAnchor.objects.bulk_create(
        ClaimAnchor(claim=claim, version=version, **vars(anchors[index])) for index, claim in stored.items()
    )
    Detail.objects.bulk_create(
        detail
        for index, claim in stored.items()
        for detail in new_details(claim, found.claims[index].start, found.claims[index].details)
    )
    add_keys(stored.values())
    _link(found, stored)
    return stored


def _claim(article: Article, anchor: Anchor, found: FoundClaim, number: int, engine: str) -> Claim:
    return Claim(
        article=article,
        number=number,
        position=anchor.start,
        statement=found.statement.strip() or anchor.exact,
        kinds=" ".join(found.kinds),
        score=found.priority,
        priority=priority_level(found.priority),
        priority_reasons=list(found.priority_reasons),
        flags=list(found.flags),
        status=Status.SUGGESTED,
        engine_version=engine,
    )


def _link(found: Found, stored: Mapping[int, Claim]) -> None:
    """Quote claims become parents of what they hold; repeats point to the first claim of the same content."""
    linked = []
    for index, claim in stored.items():
        parent, repeats = found.claims[index].parent, found.claims[index].repeats
        claim.parent = stored.get(parent) if parent is not None else None
        claim.repeats = stored.get(repeats) if repeats is not None else None
        if claim.parent or claim.repeats:
            linked.append(claim)
    Claim.objects.bulk_update(linked, ["parent", "repeats"], batch_size=BATCH)
