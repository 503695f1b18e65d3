"""Why an act did not happen. All carry a sentence that the page shows; nothing typed is lost over them."""

from django.utils.translation import gettext_noop

from factcheck.domain.workflow import NO_ROLE
from factcheck.models import Claim, User

CLAIM_CHANGED = gettext_noop(
    "The claim has changed since you opened this page. Compare, and send again what still holds."
)

FASTER = gettext_noop("Somebody else was faster: this claim has just changed. Look at it again before you go on.")


class Refused(Exception):
    """The rules do not allow the act; `reason` is a message id. `claim` is the one whose state is the reason: what was
    done to it last tells who brought it there.
    """

    def __init__(self, reason: str, claim: Claim | None = None) -> None:
        super().__init__(reason)
        self.reason, self.claim = reason, claim


class Overtaken(Refused):
    """Somebody else changed the claim first."""

    def __init__(self, claim: Claim) -> None:
        super().__init__(FASTER, claim)


class Stale(Refused):
    """The form was opened before the text changed. `theirs` is what stands there now, and `revision` its count: the
    claim's where it is not said otherwise.
    """

    def __init__(
        self, claim: Claim, theirs: str = "", *, revision: int | None = None, reason: str = CLAIM_CHANGED
    ) -> None:
        super().__init__(reason, claim)
        self.theirs = theirs
        self.revision = claim.revision if revision is None else revision


def require_reviewer(by: User) -> None:
    if not by.may_review:
        raise Refused(NO_ROLE)


def given_reason(typed: str) -> str:
    """The reason without white space around it. Refused where there is none."""
    if not typed.strip():
        raise Refused("Give a reason.")
    return typed.strip()
