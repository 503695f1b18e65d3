"""Codes in words. The words are message ids, so that every language has its own."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import template
from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.translation import get_language_info, gettext, gettext_noop, ngettext

from factcheck.domain.states import DismissReason, Kind
from factcheck.models import Claim

register = template.Library()

N = gettext_noop
# What became of a claim in a new version.
REASONS = {
    "same": N("the same words"),
    "adopted": N("the approved change was made"),
    "reworded": N("the words changed"),
    "limit": N("a negation, restriction or hedge came or went beside it"),
    "addition": N("words were added to it"),
    "loss": N("a name, a figure or a minus sign was taken out beside it"),
    "question": N("a statement became a question, or a question a statement"),
    "condition": N("it now holds only under a condition"),
    "denial": N("a clause beside it now denies it"),
    "antecedent": N("it now speaks of something else"),
    "attribution": N("what it is attributed to changed"),
    "surroundings": N("nothing is left that tells whom it speaks of"),
    "several": N("the words stand in several places"),
    "headline": N("the headline was rewritten"),
    "lookalike": N("a sentence like it speaks of something else"),
    "gone": N("its words are gone"),
}
FIELDS = {
    "rationale": N("Rationale"),
    "proposed_wording": N("Proposed wording"),
    "statement": N("Statement"),
    "reason": N("Reason"),
    "text": N("Text"),
    "note": N("Note"),
    "quote": N("Passage, word for word"),
    "comment": N("Comment"),
    "exact": N("The words"),
    "to": N("To"),
    "how": N("Where and how was the change made?"),
    "locator": N("Where: page, minute, paragraph"),
    "translation": N("Translation"),
    "translator": N("Translated by"),
    "title": N("Title"),
    "work": N("Title"),
    "url": N("Address"),
    "author": N("Author"),
    "publisher": N("Publisher"),
    "work_publisher": N("Publisher"),
    "stake": N("Stake"),
    "who": N("Who said it"),
    "who_role": N("Role"),
    "channel": N("Channel"),
    "headline": N("Headline"),
    "slug": N("Address of the page"),
    "claimant": N("Who said it"),
    "said_in": N("Where"),
    "appearance": N("Address where it can be found"),
    "appearance_archive": N("Archived copy of it"),
    "reasoning": N("Reasoning"),
    "unknown": N("What remains unknown"),
    "method": N("How it was checked"),
    "wrong": N("What was wrong"),
    "right": N("What replaces it"),
    "name": N("Name"),
    "email": N("E-mail"),
    "initials": N("Initials"),
    "username": N("User name"),
}
FAILURES = {
    "refused_address": N(
        "This address is not allowed: it leads into a private network or to this machine. Save the page in your "
        "browser and upload it."
    ),
    "bad_address": N("This is no address that can be fetched."),
    "bad_scheme": N("Only addresses that begin with http:// or https:// can be fetched."),
    "bad_port": N("Only the usual ports 80 and 443 are allowed. Save the page in your browser and upload it."),
    "credentials": N("The address must not hold a user name or a password."),
    "connection_failed": N("The server could not be reached. Try again later, or save the page and upload it."),
    "tls_failed": N("The server’s certificate is not valid. Save the page in your browser and upload it."),
    "timed_out": N("The server took too long to answer. Try again, or save the page and upload it."),
    "too_large": N("This is larger than the limit (20 MB; 10 MB for a page that is fetched)."),
    "redirect_loop": N("The address sends visitors round in a circle."),
    "too_many_redirects": N("The address redirects too often."),
    "bad_response": N("The server’s answer is damaged. Save the page in your browser and upload it."),
    "bad_status": N("The server answered with an error (%(status)s)."),
    "not_found": N("There is no page at this address (the server answered %(status)s)."),
    "forbidden": N("The server does not let us in (%(status)s). Save the page in your browser and upload it."),
    "unavailable": N("The server is not available now (%(status)s). Try again later."),
    "empty_page": N("The server sent an empty page. Try again, or save the page in your browser and upload it."),
    "unwritable": N("The copy could not be stored: the disk is full or read-only. Tell who runs this server."),
    "given_up": N("Three attempts were cut off. Try again, or save the page and upload it."),
    "unprintable": N("The PDF could not be set. Take another format, and tell who runs this server."),
    "copy_lost": N("A frozen copy that the record rests on is missing or damaged."),
    "empty": N("There is no text in it."),
    "nothing_readable": N("No readable text was found. Paste the text, or upload another format."),
    "encrypted_pdf": N("This PDF is protected by a password. Save it without one, or paste the text."),
    "scanned_pdf": N("This PDF holds pictures of pages without text. Run text recognition first, or paste the text."),
    "damaged_pdf": N("This PDF is damaged or cut off. Save it again, or paste the text."),
    "damaged_docx": N("This is no readable .docx file. Save it again in your word processor, or paste the text."),
    "picture": N("This is a picture. It holds no text that can be read."),
    "unsupported_type": N("This type of file cannot be read. Send .txt, .md, .html, .docx or .pdf, or paste the text."),
    "too_long": N("Reading it took too long and was stopped. Paste the text instead."),
    "too_much_memory": N("Reading it needed too much memory and was stopped. Paste the text instead."),
}
WARNINGS = {
    "hidden_text": N("The page holds text that readers do not see."),
    "bidi": N("The text holds characters that turn the direction of writing: what you see may not be what is written."),
    "zero_width": N("The text holds invisible characters."),
    "text_unlike_picture": N(
        "The text is an unseen layer over the picture of the page and may say something else: compare both."
    ),
    "wrong_charset": N("The page names a character set that its bytes do not fit; some characters may be wrong."),
    "text_cut": N("The text is longer than what can be shown; the rest stands only in the original."),
}


@register.simple_tag
def mails_go_out() -> bool:
    """Whether a mail server is set."""
    return bool(settings.MAILS)


@register.filter
def at(values: Mapping[Any, Any], key: object) -> Any:
    """The value under a key that a template holds in a variable."""
    return values.get(key)


@register.filter
def due(moment: datetime | None) -> str:
    """A deadline as people say it: today with the time, this week with the day, later with the date."""
    if moment is None:
        return "–"
    local, now = timezone.localtime(moment), timezone.localtime()
    if local.date() == now.date():
        return gettext("today %(time)s") % {"time": date_format(local, "H:i")}
    if 0 <= (local.date() - now.date()).days < 7:
        return date_format(local, "D H:i")
    return date_format(local, "SHORT_DATE_FORMAT")


@register.filter
def ago(moment: datetime) -> str:
    """In the largest unit that fits."""
    minutes = int((timezone.now() - moment).total_seconds() // 60)
    hours, days = minutes // 60, minutes // (24 * 60)
    if minutes < 1:
        return gettext("just now")
    if not hours:
        return gettext("%(minutes)s min ago") % {"minutes": minutes}
    if not days:
        return gettext("%(hours)s h ago") % {"hours": hours}
    return ngettext("%(days)s day ago", "%(days)s days ago", days) % {"days": days}


@register.filter
def left(moment: datetime | None, now: datetime) -> str:
    """How long until a moment within the next day, as “3 h 33 min”; nothing where it is past or farther off."""
    minutes = int((moment - now).total_seconds() // 60) if moment else -1
    if not 0 <= minutes < 24 * 60:
        return ""
    hours, minutes = divmod(minutes, 60)
    if not hours:
        return gettext("in %(minutes)s min") % {"minutes": minutes}
    return gettext("in %(hours)s h %(minutes)s min") % {"hours": hours, "minutes": f"{minutes:02d}"}


@register.filter
def grouped(number: int) -> str:
    """With the reader's sign between thousands."""
    return number_format(number, use_l10n=True, force_grouping=True)


@register.filter
def per_cent(share: float | None) -> str:
    """Rounded to one decimal, which number_format alone would cut off; a dash where there is nothing to divide by."""
    return "–" if share is None else f"{number_format(round(share, 1), 1, use_l10n=True)} %"


@register.filter
def spent(seconds: int | None) -> str:
    """A stretch of working time, to the second below an hour."""
    if seconds is None:
        return "–"
    minutes, rest = divmod(seconds, 60)
    if minutes >= 60:
        return gettext("%(hours)s h %(minutes)s min") % {"hours": minutes // 60, "minutes": f"{minutes % 60:02d}"}
    if not minutes:
        return gettext("%(seconds)s s") % {"seconds": rest}
    return gettext("%(minutes)s min %(seconds)s") % {"minutes": minutes, "seconds": f"{rest:02d}"}


@register.filter
def language_name(code: str) -> str:
    """In the reader's language; the code itself where Django does not know it."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code


@register.filter
def translated(label: object) -> str:
    """A label that is a message id in the reader's language."""
    return gettext(str(label)) if label else ""


@register.filter
def field_label(name: str) -> str:
    """A field of a form that comes back, by what it is called on its page."""
    return gettext(FIELDS[name]) if name in FIELDS else name.replace("_", " ")


@register.filter
def dismissal(reason: str) -> str:
    return gettext(DismissReason(reason).label) if reason in set(DismissReason) else reason


@register.filter
def kind_label(kind: str) -> str:
    return gettext(Kind(kind).label) if kind in set(Kind) else kind


@register.filter
def reasons_beside_kinds(claim: Claim) -> list[str]:
    """Why a claim has its priority, without what its kinds say in the same word."""
    kinds = {kind_label(kind).casefold() for kind in claim.kind_list}
    return [reason for reason in told_reasons(claim) if reason.casefold() not in kinds]


@register.filter
def told_reasons(claim: Claim) -> list[str]:
    """Why a claim has its priority. What stands in the headline need not be called close to it."""
    reasons = claim.priority_reasons
    return [gettext(reason) for reason in reasons if reason != "close to the headline" or "headline" not in reasons]


@register.filter
def failure(code: str, status: int | None = None) -> str:
    """Why something from outside could not be had, and what to do."""
    words = FAILURES.get(code)
    return gettext(words) % {"status": status or "–"} if words else gettext("It failed: %(code)s") % {"code": code}


@register.filter
def last_word_apart(text: str) -> tuple[str, str]:
    """For a sign behind the last word that no line break may part from it."""
    head, space, last = text.rpartition(" ")
    return head + space, last


@register.filter
def warning_text(warning: str) -> str:
    """A code in words, with the passage that it is about where it names one."""
    code, _, quoted = warning.partition(":")
    words = WARNINGS.get(code) or FAILURES.get(code)
    if not words:
        return warning
    told = gettext(words) % {"status": "–"}
    return (
        gettext("%(told)s It reads: “%(quoted)s”.") % {"told": told, "quoted": quoted.removesuffix(".")}
        if quoted
        else told
    )


@register.filter
def why(reason: str) -> str:
    """Why a claim was kept, became stale or was removed in a new version."""
    return gettext(REASONS[reason]) if reason in REASONS else reason
