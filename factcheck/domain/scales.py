"""Rating scales. A scale is never changed in place: a new version is added, and each verdict names its own."""

from dataclasses import dataclass

from factcheck.domain.states import Action, Stance


@dataclass(frozen=True)
class Rating:
    """One step of a scale and what it asks of a verdict.

    `actions` are those one of which the verdict must name; `value` is the ordinal number or None where the
    rating is not on the line; `borrows` names the line-check rating whose mark the rating shows; `rests_on` are the
    stances that its definition speaks of: without a piece of evidence for each, people are asked to look again.
    """

    key: str
    label: str
    definition: str
    actions: tuple[Action, ...] = ()
    needs_evidence: bool = False
    value: int | None = None
    borrows: str = ""
    blocks_clearance: bool = False
    rests_on: tuple[Stance, ...] = ()

    @property
    def mark(self) -> str:
        return self.borrows or self.key


@dataclass(frozen=True)
class Scale:
    key: str
    version: int
    label: str
    ratings: tuple[Rating, ...]

    def rating(self, key: str) -> Rating | None:
        return next((rating for rating in self.ratings if rating.key == key), None)

    @property
    def rewords(self) -> bool:
        """Whether verdicts ask for another wording. What others have said is judged and never changed."""
        return any(rating.actions for rating in self.ratings)

    @property
    def ordinal(self) -> tuple[int, int] | None:
        """(worst, best) of the ratings that lie on a line."""
        values = [rating.value for rating in self.ratings if rating.value is not None]
        return (min(values), max(values)) if values else None


LINE_CHECK = Scale(
    "line-check",
    1,
    "Line check",
    (
        Rating(
            "confirmed",
            "Confirmed",
            "Sufficient evidence supports the wording as printed.",
            needs_evidence=True,
            rests_on=(Stance.SUPPORTS,),
        ),
        Rating(
            "imprecise",
            "Imprecise",
            "The core holds; precision, context or wording does not. Needs a new wording.",
            (Action.REWORD, Action.CUT, Action.ATTRIBUTE),
            needs_evidence=True,
            blocks_clearance=True,
        ),
        Rating(
            "incorrect",
            "Incorrect",
            "Evidence refutes it. Correct or cut.",
            (Action.REWORD, Action.CUT),
            needs_evidence=True,
            blocks_clearance=True,
            rests_on=(Stance.REFUTES,),
        ),
        Rating(
            "conflicting",
            "Conflicting",
            "Good sources disagree. Present both, or cut.",
            (Action.REWORD, Action.CUT, Action.ATTRIBUTE),
            needs_evidence=True,
            blocks_clearance=True,
            rests_on=(Stance.SUPPORTS, Stance.REFUTES),
        ),
        Rating(
            "unsupported",
            "Unsupported",
            "Searched; not enough either way. Attribute, hedge or cut.",
            (Action.ATTRIBUTE, Action.REWORD, Action.CUT),
            blocks_clearance=True,
        ),
        Rating(
            "author_only",
            "Author only",
            "Rests solely on the author’s notes. The editor signs off.",
            (Action.SIGN_OFF,),
        ),
        Rating("not_checkable", "Not checkable", "Opinion, prediction or taste. Check its premises."),
    ),
)

PUBLIC_CHECK = Scale(
    "public-check",
    1,
    "Public check",
    (
        Rating("true", "True", "The claim is correct.", (), True, 5, "confirmed", rests_on=(Stance.SUPPORTS,)),
        Rating("mostly_true", "Mostly true", "The core is correct, minor points are not.", (), True, 4, "imprecise"),
        Rating("unproven", "Unproven", "Neither proof nor refutation was found.", (), False, None, "unsupported"),
        Rating("partly_false", "Partly false", "True and false parts are mixed.", (), True, 3, "imprecise"),
        Rating(
            "missing_context",
            "Missing context",
            "What is left out changes the meaning.",
            (),
            True,
            None,
            "conflicting",
        ),
        Rating(
            "manipulated",
            "Manipulated",
            "Picture, sound or text was altered.",
            (),
            True,
            None,
            "incorrect",
            rests_on=(Stance.REFUTES,),
        ),
        Rating(
            "mostly_false", "Mostly false", "The core is wrong.", (), True, 2, "incorrect", rests_on=(Stance.REFUTES,)
        ),
        Rating("false", "False", "The claim is wrong.", (), True, 1, "incorrect", rests_on=(Stance.REFUTES,)),
    ),
)

SCALES = {(scale.key, scale.version): scale for scale in (LINE_CHECK, PUBLIC_CHECK)}
NEWEST = {scale.key: scale for scale in SCALES.values()}


def get_scale(key: str, version: int) -> Scale:
    """KeyError for a scale that never was."""
    return SCALES[key, version]
