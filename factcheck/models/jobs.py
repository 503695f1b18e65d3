"""Work in the background, as a row that survives a killed worker."""

from django.db import models

MAX_ATTEMPTS = 3


class Job(models.Model):
    """`lease_until` is the moment from which the sweeper may hand the job to another worker."""

    QUEUED, RUNNING, DONE, FAILED = "queued", "running", "done", "failed"
    UNDER_WAY = (QUEUED, RUNNING)
    STATES = [(QUEUED, "Queued"), (RUNNING, "Running"), (DONE, "Done"), (FAILED, "Failed")]

    state = models.CharField(max_length=10, choices=STATES, default=QUEUED, db_index=True)
    error = models.CharField(max_length=40, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField()
    requested_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        abstract = True

    @property
    def is_under_way(self) -> bool:
        return self.state in self.UNDER_WAY
