"""The German article, submitted and not yet looked at: its claims are extracted by the worker after the start."""

from datetime import timedelta
from pathlib import Path

from django.utils import timezone

from factcheck.actions.articles import Incoming, Settings, receive_article, submit_article
from factcheck.models import Article, User

TEXT = Path(__file__).parent / "texts" / "ki-labor.md"


def add_unchecked(people: dict[str, User]) -> Article:
    incoming = Incoming(TEXT.read_bytes(), name=TEXT.name, media_type="text/markdown")
    chosen = Settings(language="de", deadline=timezone.now() + timedelta(days=2))
    article = receive_article(incoming, chosen, by=people["reviewer"])
    submit_article(article, by=people["reviewer"])
    return article
