"""What the two import commands share."""

from dataclasses import dataclass
from pathlib import Path

from django.core.management import CommandError, CommandParser

from factcheck.actions.articles import Incoming, Settings, Unreachable, fetch_incoming, receive_article, submit_article
from factcheck.actions.refusals import Refused
from factcheck.domain.documents import Unreadable
from factcheck.domain.workflow import REVIEWERS
from factcheck.models import User


@dataclass(frozen=True)
class Imported:
    """Either the article's number and title, or why there is none."""

    article: int = 0
    title: str = ""
    failure: str = ""


def add_choices(parser: CommandParser) -> None:
    parser.add_argument("--by", default="", help="user name of the person in whose name it is done")
    parser.add_argument("--language", default="", help="language of the text (default: told from it)")


def person_named(username: str) -> User:
    """That person, or the first who may review. CommandError where there is none."""
    people = User.objects.filter(is_active=True, role__in=REVIEWERS).order_by("pk")
    found = people.filter(username=username).first() if username else people.first()
    if found is None:
        raise CommandError("There is nobody who may do this. Name a reviewer or editor with --by.")
    return found


def import_one(source: str, *, by: User, language: str) -> Imported:
    try:
        if source.startswith(("http://", "https://")):
            incoming = fetch_incoming(source)
        else:
            incoming = Incoming(Path(source).read_bytes(), name=Path(source).name)
    except Unreachable as failure:
        return Imported(failure=f"cannot be fetched ({failure.code})")
    except OSError as failure:
        return Imported(failure=f"cannot be read ({failure.strerror})")
    return _take_in(incoming, Settings(language=language), by=by)


def import_text(text: str, title: str, *, by: User, language: str) -> Imported:
    incoming = Incoming(text.encode(), name="paste.txt", media_type="text/plain; charset=utf-8")
    return _take_in(incoming, Settings(title=title, language=language), by=by)


def _take_in(incoming: Incoming, chosen: Settings, *, by: User) -> Imported:
    try:
        article = receive_article(incoming, chosen, by=by)
        submit_article(article, by=by)
    except Unreadable as failure:
        return Imported(failure=f"cannot be read ({failure.code})")
    except Refused as refusal:
        return Imported(failure=refusal.reason)
    return Imported(article.pk, article.title)
