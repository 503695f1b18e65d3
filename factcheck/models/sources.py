"""Sources and the frozen copies of them."""

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_noop as N

from factcheck.domain.independence import origin_key
from factcheck.domain.states import LiveState, Role, SourceType, Status, source_type_label
from factcheck.models.articles import Article
from factcheck.models.jobs import Job
from factcheck.models.people import User
from factcheck.models.subqueries import Counted

SEARCHED = ("title", "publisher", "author", "url")  # where words for a source are looked for


class Origin(models.Model):
    """Sources that go back to one text count once (an agency report and its reprints)."""

    name = models.CharField(max_length=200)
    confirmed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    def __str__(self) -> str:
        return self.name


class SourceQuerySet(models.QuerySet["Source"]):
    def due_for_look(self, before: datetime) -> Self:
        """In use, with an address, frozen once, and not looked at since; the one that waited longest comes first.

        Confidential ones are left alone: asking for a page again and again tells its server that somebody cares.
        """
        used = self.filter(evidence__detached_at=None, evidence__isnull=False, snapshots__isnull=False)
        open_ones = used.filter(confidential=False).exclude(url="")
        stale = open_ones.filter(Q(looked_at=None) | Q(looked_at__lte=before))
        return stale.order_by(F("looked_at").asc(nulls_first=True), "pk").distinct()

    def readable_by(self, user: User) -> Self:
        """Confidential ones only for who added them, the holder of a claim they serve, and who decides on its verdict.

        Being an admin opens nothing. The assessor reads on until the decision, since he can still withdraw.
        A talk is read where it was held for: by who noted it, and by who may see an article that it has served.
        """
        visible = Article.objects.visible_to(user).values("pk")
        serves = Q(evidence__claim__holder=user)
        serves |= Q(evidence__claim__status=Status.SUBMITTED, evidence__claim__verdict__assessor=user)
        serves |= Q(evidence__claim__verdict__decision__editor=user)
        if user.as_role is Role.EDITOR:
            serves |= Q(evidence__claim__status=Status.SUBMITTED, evidence__claim__article__in=visible)
        attached = Q(evidence__isnull=False, evidence__detached_at=None)
        needed = Source.objects.filter(attached, serves, confidential=True).values("pk")
        heard = Interview.objects.filter(source__evidence__claim__article__in=visible).values("source")
        is_open = Q(confidential=False) | Q(pk__in=needed)
        return self.filter(Q(added_by=user) | is_open & (Q(interview=None) | Q(pk__in=heard)))

    def bound_elsewhere(self, article: Article) -> Self:
        """Talks and confidential sources of restricted articles that somebody sees this article without seeing them:
        through evidence here the words would reach who was kept out there.
        """
        restricted = Article.objects.filter(restricted=True).exclude(pk=article.pk)
        if article.restricted:
            named = Article.members.through.objects.filter(article=OuterRef(OuterRef("pk")), user=OuterRef("pk"))
            readers = User.objects.filter(Q(pk=article.created_by_id) | Q(member_of=article))
            left_out = readers.exclude(pk=OuterRef("created_by")).exclude(Exists(named))
            restricted = restricted.filter(Exists(left_out))
        protected = self.filter(Q(confidential=True) | Q(interview__isnull=False))
        return protected.filter(evidence__claim__article__in=restricted)


class Source(models.Model):
    """Something or somebody that can speak to a claim; it lives in the library, apart from any claim."""

    type = models.CharField(max_length=20, choices=SourceType.choices(), blank=True, default=SourceType.MEDIA)
    title = models.CharField(max_length=500)
    publisher = models.CharField(max_length=300, blank=True)
    author = models.CharField(max_length=300, blank=True)
    published_on = models.DateField(null=True, blank=True)
    language = models.CharField(max_length=5, blank=True)
    url = models.URLField(max_length=2000, blank=True)
    stake = models.CharField(max_length=500, blank=True)
    confidential = models.BooleanField(default=False)
    origin = models.ForeignKey(Origin, on_delete=models.PROTECT, null=True, blank=True, related_name="sources")
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)
    live = models.CharField(max_length=12, choices=LiveState.choices(), blank=True)
    live_since = models.DateTimeField(null=True, blank=True)
    looked_at = models.DateTimeField(null=True, blank=True)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["-added_at", "-pk"]

    def __str__(self) -> str:
        return self.title

    @property
    def type_label(self) -> str:
        return source_type_label(self.type)

    @property
    def has_moved_on(self) -> bool:
        """Whether the live page no longer says what the copies say."""
        return self.live in (LiveState.CHANGED, LiveState.GONE)

    @property
    def origin_key(self) -> str:
        return origin_key(self.pk, self.origin_id)


class Interview(models.Model):
    """A talk or a note as a source: who, when, by which channel, in which words.

    `protected`: `who` is a cover name, and the real one is kept nowhere here.
    """

    source = models.OneToOneField(Source, on_delete=models.CASCADE, related_name="interview")
    who = models.CharField(max_length=200)
    protected = models.BooleanField(default=False)
    who_role = models.CharField(max_length=200, blank=True)
    spoken_at = models.DateTimeField(null=True, blank=True)
    channel = models.CharField(max_length=100, blank=True)
    words = models.TextField()
    authorised = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.who}: {self.words[:60]}"


class CaptureQuerySet(models.QuerySet["Capture"]):
    def in_line(self) -> Self:
        """Each with the number of captures that are waited for before it, as `before`."""
        earlier = Capture.objects.filter(state__in=Job.UNDER_WAY, pk__lt=OuterRef("pk"))
        return self.annotate(before=Counted(earlier.order_by().values("pk")))


class Capture(Job):
    """One attempt to freeze the page behind an address; the worker takes it up and reports back here."""

    FETCHING, READING, STORING = "fetching", "reading", "storing"
    STEPS = [(FETCHING, N("Fetching the page")), (READING, N("Reading the text")), (STORING, N("Storing the copy"))]

    step = models.CharField(max_length=10, choices=STEPS, blank=True)
    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="captures")
    url = models.URLField(max_length=2000)
    http_status = models.PositiveSmallIntegerField(null=True, blank=True)
    requested_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    objects = CaptureQuerySet.as_manager()

    class Meta:
        ordering = ["-requested_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.url} ({self.state})"


class Snapshot(models.Model):
    """The frozen copy: bytes in the file store under `sha256`, `text` as extracted. Written once.

    `sent_sha256` and `sent_size` are those of the body before its content coding was undone; `archive_sha256` names
    the WARC file with everything that passed. `operator` None stands for the system itself.
    """

    FETCH, UPLOAD, NOTE = "fetch", "upload", "note"
    METHODS = [(FETCH, N("fetched by the server")), (UPLOAD, N("uploaded")), (NOTE, N("written down"))]

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="snapshots")
    capture = models.OneToOneField(Capture, on_delete=models.PROTECT, null=True, blank=True, related_name="snapshot")
    method = models.CharField(max_length=10, choices=METHODS)
    requested_url = models.URLField(max_length=2000, blank=True)
    final_url = models.TextField(blank=True)  # redirects and percent-encoding know no length that people type
    redirects = models.JSONField(default=list)
    http_status = models.PositiveSmallIntegerField(null=True, blank=True)
    headers = models.JSONField(default=list)
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField()
    operator = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    tool = models.CharField(max_length=100, blank=True)
    address = models.CharField(max_length=45, blank=True)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    sent_sha256 = models.CharField(max_length=64, blank=True, db_index=True)
    sent_size = models.PositiveBigIntegerField(default=0)
    archive_sha256 = models.CharField(max_length=64, blank=True)
    media_type = models.CharField(max_length=100, blank=True)
    charset = models.CharField(max_length=30, blank=True)
    file_name = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    text_sha256 = models.CharField(max_length=64, blank=True)
    extractor = models.CharField(max_length=100, blank=True)
    pages = models.JSONField(default=list)
    warnings = models.JSONField(default=list)

    class Meta:
        ordering = ["-finished_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.source}, {self.finished_at:%Y-%m-%d %H:%M}"

    @property
    def content_key(self) -> str:
        """What two copies are compared by: the text, or the bytes where there is none."""
        return self.text_sha256 if self.text else self.sha256

    @property
    def text_size(self) -> int:
        return len(self.text.encode())
