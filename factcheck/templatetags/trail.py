"""The audit trail in words: what each act was, whom and what it was about."""

from collections.abc import Callable
from typing import Any

from django import template
from django.utils.translation import gettext, gettext_noop, ngettext_lazy

from factcheck.domain.scales import get_scale
from factcheck.domain.states import DismissReason, Labelled, LiveState, RequestAct, Role
from factcheck.models import Event
from factcheck.models.events import PEOPLE

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
    "dismiss": N("dismissed the claim: %(reason)s"),
    "restore": N("restored the claim"),
    "split": N("split the claim into %(claims)s"),
    "merge": N("merged claims into %(claims)s"),
    "move_bounds": N("moved the bounds: now claim %(claims)s"),
    "take": N("took the claim"),
    "release": N("gave the claim back"),
    "park": N("parked the claim: %(reason)s"),
    "hand_over": N("handed the claim over to %(holder)s"),
    "attach": N("attached evidence %(evidence)s"),
    "edit_evidence": N("changed evidence %(evidence)s"),
    "quote_passage": N("chose the passage of %(evidence)s"),
    "detach": N("took evidence %(evidence)s off"),
    "tick": N("judged detail %(detail)s: %(holds)s"),
    "submit": N("submitted the verdict “%(rating)s”"),
    "withdraw": N("withdrew the verdict"),
    "approve": N("approved the verdict"),
    "return": N("returned the verdict: %(reason)s"),
    "overrule": N("overruled the verdict: %(rating)s"),
    "reopen": N("reopened the claim: %(reason)s"),
    "request": N("asked for a second person’s decision: %(what)s"),
    "decline": N("declined what somebody had asked for: %(reason)s"),
    "comment": N("commented"),
    "answer": N("answered"),
    "add_source": N("added the source to the library"),
    "edit_source": N("corrected the facts of the source"),
    "authorise_talk": N("noted whether the talk is authorised: %(authorised)s"),
    "capture": N("stored a copy of the source"),
    "decide_origin": N("decided that two sources are independent of each other"),
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
    "invite": N("invited %(name)s as %(role)s"),
    "accept_invitation": N("accepted the invitation"),
    "make_password_link": N("made a link for a new password of %(person)s"),
    "use_password_link": N("set a new password by a link"),
    "revoke_link": N("revoked a link"),
    "change_rights": N("changed the rights of %(person)s: %(role)s"),
    "deactivate": N("deactivated the account of %(person)s"),
    "reactivate": N("let %(person)s in again"),
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
# What is told instead where the event's values say more, or older events less: the first whose condition holds.
OTHERWISE: dict[str, tuple[tuple[Callable[[Event], bool], str], ...]] = {
    "take": ((lambda e: e.old.get("owner") not in (None, e.actor_id), N("took the claim over from %(owner)s")),),
    "release": (
        (lambda e: e.actor_id is None, N("gave back the claim that %(holder)s held")),
        (lambda e: e.old.get("holder") != e.actor_id, N("took the claim from %(holder)s and gave it back")),
    ),
    "decline": ((lambda e: "person" in e.new, N("declined what %(person)s had asked for: %(reason)s")),),
    "decide_origin": ((lambda e: bool(e.new.get("same")), N("decided that two sources are one origin")),),
    "invite": ((lambda e: not e.new.get("name"), N("invited somebody as %(role)s")),),
    "revoke_link": ((lambda e: bool(e.new.get("name")), N("revoked the link for %(name)s")),),
    "take_back_clearance": (
        (lambda e: "because" in e.new, N("took the clearance back because a claim or the text changed")),
    ),
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


@register.filter
def told(event: Event) -> str:
    """What the actor did, without the actor."""
    words = _sentence(event)
    return (
        words
        if "second" not in event.new
        else gettext("%(told)s; %(second)s agreed") % (_Values(event) | {"told": words})
    )


def _sentence(event: Event) -> str:
    if event.act == "clear" and event.new.get("left"):
        return str(LEFT_OPEN % event.new)
    if event.act in COUNTED:
        name, plural = COUNTED[event.act]
        return str(plural % {name: event.new.get(name, 0)})
    fitting = (words for fits, words in OTHERWISE.get(event.act, ()) if fits(event))
    words = next(fitting, EVENTS.get(event.act))
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


LABELS: dict[str, type[Labelled]] = {"live": LiveState, "role": Role, "what": RequestAct}


def _worded(name: str, value: Any, event: Event) -> str:
    if name in PEOPLE:
        return event.people.get(value, "–")
    if name == "rating" and event.article:
        rating = get_scale(event.article.scale, event.article.scale_version).rating(str(value))
        return gettext(rating.label) if rating else str(value)
    if name == "profile" and value in PROFILES:
        return gettext(PROFILES[value])
    if name == "reason" and value in set(DismissReason):
        return gettext(DismissReason(value).label)
    if name in LABELS and value in set(LABELS[name]):
        return gettext(LABELS[name](value).label)
    if name == "holds":
        return gettext({True: N("it holds"), False: N("it does not hold"), None: N("not judged")}[value])
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
