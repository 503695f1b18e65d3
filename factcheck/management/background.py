"""The worker and the sweeper beside the web server, as two threads of one process."""

import logging
import threading

from django.db import close_old_connections, connections
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS
from django_tasks_db.management.commands.db_worker import Worker

from factcheck.actions.sweeping import sweep

INTERVAL = 0.5
SWEEP_SECONDS = 10.0
PATIENCE = 5.0

logger = logging.getLogger(__name__)


class Background:
    """Takes tasks up from the database, and lets time do its work (idle holds, jobs of killed workers)."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._worker = Worker(
            queue_names=["*"],
            interval=INTERVAL,
            batch=False,
            backend_name=DEFAULT_TASK_BACKEND_ALIAS,
            startup_delay=False,
            max_tasks=None,
            worker_id="start",
            excluded_queue_names=[],
        )
        self._threads = (
            threading.Thread(target=self._work, name="worker", daemon=True),
            threading.Thread(target=self._sweep, name="sweeper", daemon=True),
        )

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Waits a little for a task under way; what is cut off is taken up again after its lease."""
        self._worker.running = False
        self._stopped.set()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _work(self) -> None:
        """A failure of the database's own (a full disk, a lost server) must not end the worker for good."""
        while not self._stopped.is_set():
            try:
                self._worker.run()
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
