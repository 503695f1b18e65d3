"""Where claims and their article stand, held against the acts that the events tell of, played again one by one."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from factcheck.domain.clearance import CLEARED
from factcheck.domain.states import JUDGED, ArticleStatus, Status
from factcheck.domain.workflow import TABLE
from factcheck.models import Article, Claim, Event

REPLACING = ("split", "merge", "move_bounds")
ARTICLE_ACTS = {
    "receive": ArticleStatus.DRAFT,
    "submit_article": ArticleStatus.CHECKING,
    "clear": ArticleStatus.CLEARED,
    "publish": ArticleStatus.PUBLISHED,
    "take_back_clearance": ArticleStatus.CHECKING,
}


@dataclass
class Place:
    """What is told of one claim; None where nothing is."""

    status: str | None = None
    weight: tuple[int, bool] | None = None  # priority and legal risk


@dataclass
class Replay:
    """By the label of each claim, and of the article itself."""

    places: dict[str, Place] = field(default_factory=dict)
    article: ArticleStatus | None = None

    def of(self, label: str) -> Place:
        return self.places.setdefault(label, Place())

    def hear(self, event: Event) -> None:
        if event.act in REPLACING:
            self._replace(event.old["claims"], event.new["claims"])
        elif event.act == "accept_all":
            for label in event.new["claims"]:
                self.of(label).status = Status.OPEN
        elif event.act == "propose_claims":
            for label, priority in event.new.get("priorities", {}).items():
                self.places[label] = Place(Status.SUGGESTED, (priority, False))
        elif event.claim:
            _move(self.of(event.claim.label), event)
        else:
            self.article = ARTICLE_ACTS.get(event.act, self.article)

    def _replace(self, originals: list[str], successors: list[str]) -> None:
        """Successors are open, with the most that one of the originals weighed."""
        weights = [self.of(label).weight for label in originals]
        known = [weight for weight in weights if weight is not None]
        weight = (min(one for one, _ in known), any(risk for _, risk in known)) if len(known) == len(weights) else None
        for label in originals:
            self.of(label).status = Status.REPLACED
        for label in successors:
            self.places[label] = Place(Status.OPEN, weight)


def _move(place: Place, event: Event) -> None:
    if event.act == "flag":
        place.weight = event.new["priority"], event.new["legal_risk"]
    elif event.act == "add_claim":
        place.status = Status.OPEN
        if "priority" in event.new:
            place.weight = event.new["priority"], False
    elif event.act == "answer_doubt":
        if event.new["answer"] == "no":
            place.status = Status.REMOVED
        elif place.status == Status.REMOVED:
            place.status = TABLE["reattach"].target
    elif event.act in TABLE:
        place.status = TABLE[event.act].target or event.new.get("status")


def replay_problems(article: Article) -> Iterator[str]:
    """Claims whose verdict counts are not looked at for their status here: judging.judgement_problems does. What the
    machine proposed is suggested until an event tells more.
    """
    replay = Replay()
    events = Event.objects.filter(article=article).select_related("claim").order_by("sequence")
    for event in events.iterator():
        replay.hear(event)
    for claim in article.claims.order_by("number", "part"):
        start = Place(Status.SUGGESTED if claim.engine_version else None)
        yield from _claim_problems(claim, replay.places.get(claim.label) or start)
    yield from _article_problems(article, replay.article)


def _claim_problems(claim: Claim, place: Place) -> Iterator[str]:
    told = place.status
    if told is not None and claim.as_status not in JUDGED and claim.status != told:
        yield f"claim {claim.label} is “{claim.as_status.label}”, and by its events “{Status(told).label}”"
    if place.weight is not None and place.weight != (claim.priority, claim.legal_risk):
        yield f"priority or legal risk of claim {claim.label} are not those that its events tell"


def _article_problems(article: Article, told: ArticleStatus | None) -> Iterator[str]:
    """Extraction ends without an event where another version came in meanwhile: up to a clearance, what is not a draft
    is being checked. A clearance needs an event.
    """
    stands = ArticleStatus(article.status)
    if stands is ArticleStatus.EXTRACTING:
        stands = ArticleStatus.CHECKING
    if stands is not told and (told is not None or stands in CLEARED):
        yield f"the article is “{stands.label}”, and its events say otherwise"
