"""Leases: a job that a killed worker left behind is taken up again, and fails visibly after the last attempt."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TypeVar

from django.db import Error, connection
from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django_tasks.base import Task
from django_tasks_db.models import DBTaskResult

from factcheck.models.jobs import MAX_ATTEMPTS, Job

# A killed worker's job is taken up by another within a minute; a living one renews its lease in time.
LEASE = timedelta(seconds=40)
BEAT_SECONDS = 12.0
PATIENCE = timedelta(seconds=30)  # how long a job may stand in line before the sweeper looks at it

AnyJob = TypeVar("AnyJob", bound=Job)
logger = logging.getLogger(__name__)


def forsaken(jobs: QuerySet[AnyJob]) -> QuerySet[AnyJob]:
    """Those whose worker died: their lease ran out, or nobody took them up in time."""
    return jobs.filter(state__in=Job.UNDER_WAY, lease_until__lte=timezone.now())


def _row(job: Job) -> "QuerySet[Job]":
    return type(job)._default_manager.filter(pk=job.pk)


def _ours(job: Job) -> "QuerySet[Job]":
    """The job's row, as long as no other worker has taken it up since this one did."""
    return _row(job).filter(attempts=job.attempts)


def begin(job: Job) -> bool:
    """Takes the job up for this worker; False when another one has it or it is over."""
    now = timezone.now()
    free = _row(job).filter(Q(state=Job.QUEUED) | Q(state=Job.RUNNING, lease_until__lte=now))
    taken = free.update(state=Job.RUNNING, attempts=F("attempts") + 1, lease_until=now + LEASE)
    if taken:
        job.refresh_from_db()
    return bool(taken)


@contextmanager
def kept_alive(job: Job) -> Iterator[None]:
    """Renews the lease from a thread of its own while the work goes on, however long that takes."""
    over = threading.Event()

    def beat() -> None:
        running = _ours(job).filter(state=Job.RUNNING)
        while not over.wait(BEAT_SECONDS):
            try:
                running.update(lease_until=timezone.now() + LEASE)
            except Error:  # a lost connection as well, in whose place the next beat opens another
                logger.exception("the lease of job %s was not renewed", job.pk)
                connection.close()
        connection.close()

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def complete(job: Job, **fields: object) -> bool:
    """Done, inside the transaction that stores the result; False when the job went to another worker meanwhile."""
    return bool(_ours(job).filter(state=Job.RUNNING).update(state=Job.DONE, error="", **fields))


def finish(job: Job, *, error: str = "", **fields: object) -> None:
    """Done, or failed with a code that the page puts in words; nothing when the job went to another worker."""
    state = Job.FAILED if error else Job.DONE
    _ours(job).filter(state__in=Job.UNDER_WAY).update(state=state, error=error, **fields)
    job.refresh_from_db()


def next_look() -> datetime:
    """When the sweeper should look at a job that was only just queued."""
    return timezone.now() + PATIENCE


def renew(job: Job) -> bool:
    """Puts a forsaken job back in line; False when its attempts are used up and it failed for good."""
    if job.attempts >= MAX_ATTEMPTS:
        finish(job, error="given_up")
        return False
    still = _row(job).filter(state=job.state, lease_until__lte=timezone.now())
    return bool(still.update(state=Job.QUEUED, lease_until=next_look()))


def sweep(jobs: QuerySet[AnyJob], work: "Task[[int], None]") -> int:
    """Hands forsaken jobs to another worker; how many. One whose task still stands in line only waits on."""
    found = list(forsaken(jobs))
    queued = _in_line(work) if found else set()
    for job in found:
        if job.pk in queued and job.state == Job.QUEUED:
            jobs.filter(pk=job.pk).update(lease_until=next_look())
        elif renew(job):
            work.enqueue(job.pk)
    return len(found)


def _in_line(work: "Task[[int], None]") -> set[int]:
    """The ids of the jobs whose tasks nobody has taken up yet."""
    ready = DBTaskResult.objects.ready().filter(task_path=work.module_path)
    return {int(values["args"][0]) for values in ready.values_list("args_kwargs", flat=True)}
