"""Codes and moments of a public fact check in words."""

from collections.abc import Iterator
from datetime import date

from django import template
from django.utils.formats import date_format
from django.utils.translation import gettext

from factcheck.domain.publication import PublicTalk
from factcheck.domain.states import SourceType

register = template.Library()


@register.filter
def day(iso: str) -> str:
    """The day of an ISO date or time, as people write it."""
    return date_format(date.fromisoformat(iso[:10]), "DATE_FORMAT") if iso else ""


@register.filter
def source_word(code: str) -> str:
    return gettext(SourceType(code).label)


@register.filter
def talk_facts(talk: PublicTalk) -> Iterator[str]:
    """Who was spoken to, in which role, by which channel and when, as far as it is known."""
    yield gettext("%(who)s (name changed)") % {"who": talk.who} if talk.is_protected else talk.who
    yield from (fact for fact in (talk.role, talk.channel, day(talk.spoken_on)) if fact)
