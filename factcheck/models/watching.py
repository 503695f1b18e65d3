"""What was found each time the page behind a source was looked at again."""

from django.db import models

from factcheck.domain.states import LiveState
from factcheck.models.sources import Snapshot, Source


class Look(models.Model):
    """`error` is why nothing came; `snapshot` the new copy where the page said something else than the newest one."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="looks")
    at = models.DateTimeField()
    found = models.CharField(max_length=12, choices=LiveState.choices())
    http_status = models.PositiveSmallIntegerField(null=True, blank=True)
    error = models.CharField(max_length=40, blank=True)
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["source", "-at"], name="look_by_source")]

    def __str__(self) -> str:
        return f"{self.source}: {self.found}"
