"""Codes and events in words. The words are message ids, so that every language has its own."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import template
from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.translation import get_language_info, gettext, gettext_noop, ngettext, ngettext_lazy

from factcheck.domain.scales import get_scale
from factcheck.domain.states import DismissReason, Kind, LiveState, Role
from factcheck.models import Event

register = template.Library()

N = gettext_noop
EVENTS = {
    "receive": N("took the article in"),
    "submit_article": N("submitted version %(version)s for checking"),
    "retry_extraction": N("had the claims looked for again"),
    "accept": N("accepted the claim"),
    "accept_all": N("accepted all suggested claims"),
    "add_claim": N("added the claim by hand"),
    "edit_statement": N("reworded the statement"),
    "flag": N("set priority P%(priority)s"),
    "dismiss": N("dismissed the claim"),
    "restore": N("restored the claim"),
    "split": N("split the claim into %(claims)s"),
    "merge": N("merged claims into %(claims)s"),
    "move_bounds": N("moved the bounds: now claim %(claims)s"),
    "take": N("took the claim"),
    "release": N("gave the claim back"),
    "park": N("parked the claim: %(reason)s"),
    "hand_over": N("handed the claim over"),
    "attach": N("attached evidence %(evidence)s"),
    "edit_evidence": N("changed evidence %(evidence)s"),
    "quote_passage": N("chose the passage of %(evidence)s"),
    "detach": N("took evidence %(evidence)s off"),
    "tick": N("judged detail %(detail)s"),
    "submit": N("submitted the verdict %(rating)s"),
    "withdraw": N("withdrew the verdict"),
    "approve": N("approved the verdict"),
    "return": N("returned the verdict: %(reason)s"),
    "overrule": N("overruled the verdict: %(rating)s"),
    "reopen": N("reopened the claim: %(reason)s"),
    "request": N("asked for a second person’s decision"),
    "decline": N("declined a request: %(reason)s"),
    "comment": N("commented"),
    "answer": N("answered"),
    "add_source": N("added the source to the library"),
    "edit_source": N("corrected the facts of the source"),
    "authorise_talk": N("noted whether the talk is authorised: %(authorised)s"),
    "capture": N("stored a copy of the source"),
    "decide_origin": N("decided whether two sources are one origin"),
    "take_over": N("took evidence over from an earlier claim"),
    "retry_capture": N("had the source captured again"),
    "revise_article": N("submitted version %(version)s: %(kept)s claims kept, %(stale)s stale, %(removed)s removed"),
    "outdate": N("took the verdict back: what it rests on has changed"),
    "reword_claim": N("marked the claim: the words changed in version %(version)s"),
    "remove": N("removed the claim: its words are gone"),
    "answer_doubt": N("answered where the claim stands in version %(version)s: %(answer)s"),
    "reattach": N("brought the claim back at other words"),
    "confirm_bounds": N("confirmed the bounds of the claim in the new wording"),
    "watch_source": N("looked at the live page of %(evidence)s again: %(live)s"),
    "invite": N("invited somebody as %(role)s"),
    "accept_invitation": N("accepted the invitation"),
    "make_password_link": N("made a link for a new password"),
    "use_password_link": N("set a new password by a link"),
    "revoke_link": N("revoked a link"),
    "change_rights": N("changed the rights of a person: %(role)s"),
    "deactivate": N("deactivated a person"),
    "reactivate": N("let a person in again"),
    "add_desk": N("added the desk %(name)s"),
    "change_email": N("changed the own e-mail address"),
    "rename": N("is now called %(name)s (%(initials)s)"),
    "clear": N("cleared version %(version)s for publication"),
    "publish": N("marked the article as published"),
    "take_back_clearance": N("took the clearance back: %(reason)s"),
    "adopt_wording": N("made the change that the verdict asks for: it stands in version %(version)s"),
    "mark_adopted": N("says that the change which the verdict asks for was made elsewhere"),
    "edit_article": N("changed the settings of the article"),
    "export": N("exported the report as %(format)s: %(profile)s"),
    "issue": N("issued report %(number)s"),
    "correct_report": N("entered a correction after publication: %(right)s"),
    "write_check": N("wrote the public fact check"),
    "discard_check": N("deleted the draft of the public fact check"),
    "publish_check": N("published the fact check, edition %(edition)s"),
    "unpublish_check": N("took the fact check off: %(reason)s"),
    "correct_check": N("corrected the published fact check: %(right)s"),
}
# What is told of a number of things, with the value that holds it.
COUNTED = {
    "propose_claims": ("claims", ngettext_lazy("found %(claims)s claim", "found %(claims)s claims", "claims")),
    "attach_annotations": (
        "annotations",
        ngettext_lazy(
            "put %(annotations)s note of the author beside the claims it touches",
            "put %(annotations)s notes of the author beside the claims they touch",
            "annotations",
        ),
    ),
}
LEFT_OPEN = ngettext_lazy(
    "cleared version %(version)s for publication although %(left)s claim was not approved",
    "cleared version %(version)s for publication although %(left)s claims were not approved",
    "left",
)
PROFILES = {"editor": N("for editors"), "legal": N("for lawyers"), "external": N("for outside the house")}
# What became of a claim in a new version.
REASONS = {
    "same": N("the same words"),
    "adopted": N("the approved change was made"),
    "reworded": N("the words changed"),
    "limit": N("a negation, restriction or hedge came or went beside it"),
    "addition": N("words were added to it"),
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
    "text": N("Comment"),
    "note": N("Note"),
    "quote": N("Passage, word for word"),
    "comment": N("Comment"),
}
FAILURES = {
    "refused_address": N("This address is not allowed: it leads into a private network or to this machine."),
    "bad_address": N("This is no address that can be fetched."),
    "bad_scheme": N("Only addresses that begin with http:// or https:// can be fetched."),
    "bad_port": N("Only the usual ports 80 and 443 are allowed."),
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
    """With one decimal; a dash where there is nothing to divide by."""
    return "–" if share is None else f"{number_format(share, 1, use_l10n=True)} %"


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
def failure(code: str, status: int | None = None) -> str:
    """Why something from outside could not be had, and what to do."""
    words = FAILURES.get(code)
    return gettext(words) % {"status": status or "–"} if words else gettext("It failed: %(code)s") % {"code": code}


@register.filter
def warning_text(warning: str) -> str:
    """A code in words, with the passage that it is about where it names one."""
    code, _, quoted = warning.partition(":")
    words = WARNINGS.get(code) or FAILURES.get(code)
    if not words:
        return warning
    told = gettext(words) % {"status": "–"}
    return gettext("%(told)s It reads: “%(quoted)s”.") % {"told": told, "quoted": quoted} if quoted else told


@register.filter
def why(reason: str) -> str:
    """Why a claim was kept, became stale or was removed in a new version."""
    return gettext(REASONS[reason]) if reason in REASONS else reason


@register.filter
def told(event: Event) -> str:
    """What the actor did, without the actor."""
    if event.act == "take_back_clearance" and "because" in event.new:
        return gettext("took the clearance back because a claim or the text changed")
    if event.act == "clear" and event.new.get("left"):
        return str(LEFT_OPEN % event.new)
    if event.act in COUNTED:
        name, plural = COUNTED[event.act]
        return str(plural % {name: event.new.get(name, 0)})
    words = EVENTS.get(event.act)
    return gettext(words) % _Values(event) if words else event.act.replace("_", " ")


# What an event says beside its sentence, by act: the value that holds it.
MORE = {
    "edit_statement": "statement",
    "add_claim": "statement",
    "outdate": "words",
    "reword_claim": "words",
    "reattach": "words",
    "attach": "quote",
    "edit_evidence": "quote",
    "quote_passage": "quote",
    "tick": "exact",
    "dismiss": "note",
    "flag": "legal_note",
    "adopt_wording": "words",
    "mark_adopted": "how",
    "overrule": "reason",
}


@register.filter
def told_more(event: Event) -> str:
    """The words that the act was about, where it was about any."""
    value = event.new.get(MORE.get(event.act, ""), "")
    return _worded("", value, event) if value else ""


class _Values(dict[str, str]):
    """The new values of an event, those that are labels in words; a missing one is a dash."""

    def __init__(self, event: Event) -> None:
        super().__init__({name: _worded(name, value, event) for name, value in (event.old | event.new).items()})

    def __missing__(self, key: str) -> str:
        return "–"


def _worded(name: str, value: Any, event: Event) -> str:
    if name == "rating" and event.article:
        rating = get_scale(event.article.scale, event.article.scale_version).rating(str(value))
        return gettext(rating.label) if rating else str(value)
    if name == "profile" and value in PROFILES:
        return gettext(PROFILES[value])
    if name == "live" and value in set(LiveState):
        return gettext(LiveState(value).label)
    if name == "role" and value in set(Role):
        return gettext(Role(value).label)
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
