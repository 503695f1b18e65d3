"""The workers and the sweeper beside the web server, as threads of one process."""

import logging
import threading

from django.db import close_old_connections, connections
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS
from django_tasks_db.management.commands.db_worker import Worker

from factcheck.actions.captures import CAPTURES
from factcheck.actions.sweeping import sweep

INTERVAL = 0.5
# Captures mostly wait for other people's servers: two at a time, and never in the way of extraction and mail.
WORKERS = {"worker": "default", "capture-1": CAPTURES, "capture-2": CAPTURES}
SWEEP_SECONDS = 10.0
PATIENCE = 5.0

logger = logging.getLogger(__name__)


def _worker(name: str, queue: str) -> Worker:
    return Worker(
        queue_names=[queue],
        interval=INTERVAL,
        batch=False,
        backend_name=DEFAULT_TASK_BACKEND_ALIAS,
        startup_delay=False,
        max_tasks=None,
        worker_id=name,
        excluded_queue_names=[],
    )


class Background:
    """Takes tasks up from the database, and lets time do its work (idle holds, jobs of killed workers)."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._workers = [_worker(name, queue) for name, queue in WORKERS.items()]
        works = [threading.Thread(target=self._work, args=(worker,), daemon=True) for worker in self._workers]
        self._threads = [*works, threading.Thread(target=self._sweep, name="sweeper", daemon=True)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Waits a little for a task under way; what is cut off is taken up again after its lease."""
        for worker in self._workers:
            worker.running = False
        self._stopped.set()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _work(self, worker: Worker) -> None:
        """A failure of the database's own (a full disk, a lost server) must not end the worker for good."""
        while not self._stopped.is_set():
            try:
                worker.run()
            except Exception:
                logger.exception("the worker stumbled and goes on")
                self._stopped.wait(INTERVAL)
        connections.close_all()

    def _sweep(self) -> None:
        while not self._stopped.wait(SWEEP_SECONDS):
            close_old_connections()
            try:
                sweep()
            except Exception:
                logger.exception("the sweeper stumbled and goes on")
        connections.close_all()
