"""Why an act did not happen. Both carry a sentence that the page shows; nothing typed is lost over them."""

from factcheck.models import Claim


class Refused(Exception):
    """The rules do not allow the act; `reason` is a message id."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Overtaken(Refused):
    """Somebody else changed the claim first."""

    def __init__(self, claim: Claim) -> None:
        super().__init__("Somebody else was faster: this claim has just changed. Look at it again before you go on.")
        self.claim = claim


class Stale(Refused):
    """The form was opened before the claim changed. `theirs` is what stands there now."""

    def __init__(self, claim: Claim, theirs: str = "") -> None:
        super().__init__("The claim has changed since you opened this page. Compare, and send again what still holds.")
        self.claim, self.theirs = claim, theirs
