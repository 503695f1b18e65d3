"""Articles and their immutable versions."""

from datetime import date
from typing import Any, Self

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Length

from factcheck.domain.scales import LINE_CHECK, Scale, get_scale
from factcheck.domain.states import ArticleKind, ArticleStatus, Mode
from factcheck.domain.workflow import REVIEWERS
from factcheck.models.jobs import Job
from factcheck.models.people import Desk, User


class ArticleQuerySet(models.QuerySet["Article"]):
    def visible_to(self, user: User) -> Self:
        """Those without a desk, those of the person's desks, and restricted ones that name him.

        Two short lists of ids instead of joins: no row comes twice, and the cost does not grow with the articles.
        """
        desks = User.desks.through.objects.filter(user=user).values("desk")
        member_of = Article.members.through.objects.filter(user=user).values("article")
        seen = Q(restricted=False) & (Q(desk=None) | Q(desk__in=desks))
        return self.filter(seen | Q(pk__in=member_of) | Q(created_by=user))

    def seen_by(self) -> "models.QuerySet[User, int]":
        """The ids of the people who see at least one of these articles; the other side of `visible_to`."""
        open_to_all = self.filter(restricted=False, desk=None)
        desks, members = self.filter(restricted=False).values("desk"), self.values("members")
        seeing = Q(desks__in=desks) | Q(pk__in=members) | Q(pk__in=self.values("created_by"))
        return User.objects.filter(seeing | Q(Exists(open_to_all))).values_list("pk", flat=True).distinct()

    def in_work(self) -> Self:
        """Those on whose claims there is work to do, or whose claims are still looked for."""
        return self.filter(status__in=Article.IN_WORK)

    def worked_on_by(self, user: int) -> Self:
        """Those that this person brought in, holds a claim of, or has judged a claim of."""
        return self.filter(Q(created_by=user) | Q(claims__holder=user) | Q(claims__verdict__assessor=user)).distinct()

    def by_deadline(self) -> Self:
        return self.order_by(F("deadline").asc(nulls_last=True), "-created_at", "-pk")

    def for_desk(self) -> Self:
        """With what a row of the desk tells: the newest version and its length in code points."""
        newest = ArticleVersion.objects.filter(article=OuterRef("pk")).order_by("-number")
        return self.select_related("created_by", "desk").annotate(
            version_number=Subquery(newest.values("number")[:1]),
            characters=Subquery(newest.values(length=Length("text"))[:1]),
        )

    def status_counts(self, today: date) -> "models.QuerySet[Article, dict[str, Any]]":
        """Rows of status, n and due: how many there are, and how many of them are due on this day of the newsroom's."""
        counted = self.order_by().values("status").annotate(n=Count("pk", distinct=True))
        return counted.annotate(due=Count("pk", distinct=True, filter=Q(deadline__date=today)))


class Article(models.Model):
    """One article on its way through the check. `draft_text` is what the intake preview edits, until the first
    version freezes it."""

    title = models.CharField(max_length=500)
    author = models.CharField(max_length=300, blank=True)
    published_on = models.DateField(null=True, blank=True)
    language = models.CharField(max_length=5)
    canonical_url = models.URLField(max_length=2000, blank=True)
    kind = models.CharField(max_length=10, choices=ArticleKind.choices(), default=ArticleKind.DRAFT)
    scale = models.CharField(max_length=30, default=LINE_CHECK.key)
    scale_version = models.PositiveSmallIntegerField(default=LINE_CHECK.version)
    mode = models.CharField(max_length=10, choices=Mode.choices(), default=Mode.FULL)
    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, null=True, blank=True)
    restricted = models.BooleanField(default=False)
    members = models.ManyToManyField(User, blank=True, related_name="member_of")
    deadline = models.DateTimeField(null=True, blank=True)
    status = models.CharField(
        max_length=10, choices=ArticleStatus.choices(), default=ArticleStatus.DRAFT, db_index=True
    )
    draft_text = models.TextField(blank=True)
    draft_found = models.JSONField(default=dict, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="articles")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ArticleQuerySet.as_manager()

    IN_WORK = (ArticleStatus.DRAFT, ArticleStatus.EXTRACTING, ArticleStatus.CHECKING)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.title

    @property
    def rating_scale(self) -> Scale:
        return get_scale(self.scale, self.scale_version)

    @property
    def current(self) -> "ArticleVersion":
        """The newest version. ArticleVersion.DoesNotExist while the intake is only previewed."""
        return self.versions.latest("number")

    @property
    def reviewers(self) -> "models.QuerySet[User]":
        """Those to whom the queue offers its claims: they may review, see the article and read its language."""
        reading = Q(languages="") | Q(languages__contains=self.language)
        able = User.objects.filter(reading, is_active=True, role__in=[str(role) for role in REVIEWERS])
        return able.filter(pk__in=Article.objects.filter(pk=self.pk).seen_by()).order_by("name", "pk")


class ArticleVersion(models.Model):
    """The frozen text. `text` is NFC-normalised; offsets everywhere count its Unicode code points.

    `received_sha256` names the bytes as they came in, in the file store; `blocks` tells headings, items and
    paragraphs as [kind, start, end, level]; `coverage` accounts for every sentence as [start, end, status, why];
    `annotations` are the author's own comments and footnotes as [start, end, note, author].
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    received_sha256 = models.CharField(max_length=64)
    received_name = models.CharField(max_length=200, blank=True)
    received_type = models.CharField(max_length=100, blank=True)
    extractor = models.CharField(max_length=100, blank=True)
    blocks = models.JSONField(default=list)
    coverage = models.JSONField(default=list)
    annotations = models.JSONField(default=list, blank=True)
    engine_version = models.CharField(max_length=40, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["article", "number"]
        constraints = [models.UniqueConstraint(fields=["article", "number"], name="version_number_once")]

    def __str__(self) -> str:
        return f"{self.article}, version {self.number}"


class Extraction(Job):
    """The search for claims in one version."""

    version = models.OneToOneField(ArticleVersion, on_delete=models.CASCADE, related_name="extraction")

    def __str__(self) -> str:
        return f"claims of {self.version} ({self.state})"
