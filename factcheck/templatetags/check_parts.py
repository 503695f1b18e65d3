"""Codes and moments of a public fact check in words."""

from collections.abc import Iterator
from datetime import date, datetime

from django import template
from django.utils.formats import date_format
from django.utils.timezone import localdate
from django.utils.translation import gettext

from factcheck.domain.publication import PublicSource, PublicTalk
from factcheck.domain.states import SourceType

register = template.Library()


@register.filter
def day(iso: str) -> str:
    """The day of an ISO date, or of a time by the newsroom's clock, as people write it."""
    if not iso:
        return ""
    return date_format(localdate(datetime.fromisoformat(iso)) if "T" in iso else date.fromisoformat(iso), "DATE_FORMAT")


@register.filter
def source_facts(source: PublicSource) -> str:
    """What readers are told of a source beside its title, as far as it is known."""
    kind = gettext(SourceType(source.type).label) if source.type else ""
    talk = tuple(_talk(source.talk)) if source.talk else ()
    return ", ".join(filter(None, (kind, *talk, source.publisher, day(source.published), source.locator)))


def _talk(talk: PublicTalk) -> Iterator[str]:
    """Who was spoken to, in which role, by which channel and when."""
    yield gettext("%(who)s (name changed)") % {"who": talk.who} if talk.is_protected else talk.who
    yield from (talk.role, talk.channel, day(talk.spoken_on))
