"""Codes in words, in the language that is active."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import get_language, gettext, ngettext

from factcheck.domain.report import ReportClaim, ReportClearance, ReportData, ReportEvidence
from factcheck.domain.scales import Rating, get_scale
from factcheck.domain.states import (
    PRIORITY_LABELS,
    Action,
    DecisionAct,
    DetailType,
    DismissReason,
    Kind,
    Labelled,
    Level,
    Mode,
    SourceType,
    Stance,
    Status,
)
from factcheck.domain.zones import zone_name

VOCABULARIES: dict[str, type[Labelled]] = {
    "action": Action,
    "act": DecisionAct,
    "detail": DetailType,
    "dismiss": DismissReason,
    "kind": Kind,
    "level": Level,
    "mode": Mode,
    "source": SourceType,
    "stance": Stance,
    "status": Status,
}


def word(vocabulary: str, code: str) -> str:
    """The label of a code; a code that the vocabulary no longer knows stands for itself."""
    try:
        return gettext(VOCABULARIES[vocabulary](code).label)
    except ValueError:
        return code


def priority(number: int) -> str:
    return f"P{number} {gettext(PRIORITY_LABELS[number])}"


def rating(data: ReportData, key: str) -> Rating:
    """KeyError for a rating that the record's scale does not have."""
    found = get_scale(data.scale, data.scale_version).rating(key)
    if found is None:
        raise KeyError(key)
    return found


def verdict_words(data: ReportData, claim: ReportClaim) -> str:
    """The rating, and whether it is approved; else where the claim stands."""
    if not claim.rating:
        return word("status", claim.status)
    values = {"rating": gettext(rating(data, claim.rating).label)}
    if claim.adoption:
        return gettext("%(rating)s, the change is made") % values
    return values["rating"] if claim.status == "approved" else gettext("%(rating)s, not yet approved") % values


def scale(data: ReportData) -> str:
    label = gettext(get_scale(data.scale, data.scale_version).label)
    return gettext("%(scale)s, version %(version)s") % {"scale": label, "version": data.scale_version}


def kind_of_record(data: ReportData) -> str:
    if data.profile == "external":
        return gettext("Checking record, confidential sources masked")
    return gettext("Checking record, internal and confidential")


def moment(data: ReportData, iso: str) -> str:
    """A time of the record in the active language's form, by the newsroom's clock, with the name of its zone."""
    return _moment(iso, data.time_zone, get_language() or "en") if iso else ""


@lru_cache(maxsize=4096)
def _moment(iso: str, time_zone: str, language: str) -> str:
    local = datetime.fromisoformat(iso).astimezone(ZoneInfo(time_zone))
    return f"{date_format(local, 'DATETIME_FORMAT')} {zone_name(local, language)}"


def quoted(words: str) -> str:
    """In the quotation marks of the active language."""
    return gettext("“%(words)s”") % {"words": words}


def ended(words: str) -> str:
    """A sentence that others follow, with a full stop where it had no end of its own."""
    told = words.rstrip()
    return f"{told}." if told and told[-1] not in ".!?…" else told


def places(piece: ReportEvidence) -> tuple[str, ...]:
    """Where in its source the quotation stands: the page of the copy, and what somebody typed."""
    page = gettext("page %(page)s") % {"page": piece.page} if piece.page else ""
    return tuple(filter(None, (page, piece.locator)))


def followable(address: str) -> str:
    """The address where it is one that a reader may follow; "" for any other, which stays plain text."""
    return address if address.lower().startswith(("http://", "https://")) else ""


def day(iso: str) -> str:
    return date_format(date.fromisoformat(iso), "DATE_FORMAT") if iso else ""


def changed(data: ReportData, what: str, value: str) -> str:
    """The value of a change as it is shown; codes in words."""
    if what == "rating" and value:
        return gettext(rating(data, value).label)
    vocabulary = {"status": "status", "adopted": "action"}.get(what, "")
    return word(vocabulary, value) if vocabulary and value else value


def cleared(data: ReportData) -> str:
    """Who cleared the article, when, which version, in which mode, with which claims open; "" of an old record."""
    if not data.article_status:
        return ""
    if data.clearance is None:
        return gettext("not given")
    values = {"who": data.clearance.by.name, "at": moment(data, data.clearance.at), "n": data.clearance.version}
    told = gettext("by %(who)s, %(at)s, version %(n)s") % values
    return f"{told}, {word('mode', data.clearance.mode)}; {_open_at(data.clearance)}"


def _open_at(clearance: ReportClearance) -> str:
    if clearance.open:
        told = ngettext("claim %(labels)s not approved", "claims %(labels)s not approved", len(clearance.open))
        return told % {"labels": ", ".join(clearance.open)}
    if clearance.left:
        return ngettext("%(n)s claim not approved", "%(n)s claims not approved", clearance.left) % {"n": clearance.left}
    return gettext("every claim approved")


def state_words(data: ReportData) -> str:
    """What a reader must know before anything else: how far the check went."""
    if data.is_complete:
        return gettext("Complete: every claim is approved.")
    return gettext("Not complete: %(left)s.") % {"left": ", ".join(_left(data))}


def _left(data: ReportData) -> Iterator[str]:
    unassessed, waiting = len(data.unassessed), len(data.unapproved) - len(data.unassessed)
    if unassessed or not waiting:
        told = ngettext("%(n)s claim is not assessed", "%(n)s claims are not assessed", unassessed)
        yield told % {"n": unassessed}
    if waiting:
        told = ngettext("%(n)s claim waits for approval", "%(n)s claims wait for approval", waiting)
        yield told % {"n": waiting}
