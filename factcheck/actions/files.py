"""Reading what was frozen. Views reach the file store through here."""

from django.conf import settings

from factcheck import storage
from factcheck.storage import Damaged, Missing, Unwritable

__all__ = ["Damaged", "Missing", "Unwritable", "read_file"]


def read_file(sha256: str) -> bytes:
    """The bytes, checked against their hash. Missing or Damaged otherwise."""
    return storage.read(settings.FILES_DIR, sha256)
