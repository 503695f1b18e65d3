"""Static files under hashed names, compressed; or from their folder as they are while none have been collected."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class CollectedStaticFiles(CompressedManifestStaticFilesStorage):
    """`manage.py start` collects; tests and a plain runserver need not."""

    manifest_strict = False

    def stored_name(self, name: str) -> str:
        stored: str = super().stored_name(name) if self.hashed_files else name
        return stored
