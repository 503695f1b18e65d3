"""Loaded by pytest before Django's settings: a data folder of the tests' own, tasks run at once."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

if "FACTCHECK_TEST_DATA" not in os.environ:
    os.environ["FACTCHECK_TEST_DATA"] = tempfile.mkdtemp(prefix="factcheck-tests-")
    atexit.register(shutil.rmtree, os.environ["FACTCHECK_TEST_DATA"], ignore_errors=True)
os.environ["FACTCHECK_DATA"] = os.environ["FACTCHECK_TEST_DATA"]
(Path(os.environ["FACTCHECK_DATA"]) / "static").mkdir(exist_ok=True)
os.environ["FACTCHECK_TASKS"] = "django_tasks.backends.immediate.ImmediateBackend"
os.environ["FACTCHECK_TIME_ZONE"] = "Europe/Berlin"
