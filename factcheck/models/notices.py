"""What somebody is told because it concerns him: a mention, an answer, a return."""

from typing import Self

from django.db import models
from django.db.models import Q

from factcheck.domain.states import NoticeKind
from factcheck.models.articles import Article
from factcheck.models.claims import Claim
from factcheck.models.people import User
from factcheck.models.sources import Source
from factcheck.models.verdicts import Note


class NoticeQuerySet(models.QuerySet["Notice"]):
    def unread(self) -> Self:
        return self.filter(read_at=None)

    def visible_to(self, person: User) -> Self:
        """His own, without those about an article or a source that he must not see any more."""
        articles = Article.objects.visible_to(person).values("pk")
        sources = Source.objects.readable_by(person).values("pk")
        seen = Q(article=None) | Q(article__in=articles)
        return self.filter(seen, Q(source=None) | Q(source__in=sources), person=person)

    def for_list(self) -> Self:
        return self.select_related("actor", "article", "claim", "source", "note").order_by("-pk")


class Notice(models.Model):
    """`kind` is a NoticeKind; `actor` None stands for the system itself."""

    person = models.ForeignKey(User, on_delete=models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=20)
    actor = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    source = models.ForeignKey(Source, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    note = models.ForeignKey(Note, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    read_at = models.DateTimeField(null=True, blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["person"], condition=Q(read_at=None), name="notice_unread")]

    def __str__(self) -> str:
        return f"{self.person}: {self.kind}"

    @property
    def as_kind(self) -> NoticeKind:
        return NoticeKind(self.kind)

    @property
    def is_sentence(self) -> bool:
        """Whether the words stand by themselves instead of following a name."""
        return self.as_kind.label.endswith(".")
