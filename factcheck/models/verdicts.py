"""Verdicts, what editors decided on them, and the notes that go to and fro. Verdicts and decisions are append-only."""

from django.db import models
from django.db.models import F, Q

from factcheck.domain.scales import Rating, get_scale
from factcheck.domain.states import Action, DecisionAct
from factcheck.models.articles import ArticleVersion
from factcheck.models.claims import Claim
from factcheck.models.people import User


class Verdict(models.Model):
    """One assessor's judgement. `fingerprint` is the SHA-256 over what it was given on (domain/basis.py)."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="verdicts")
    scale = models.CharField(max_length=30)
    scale_version = models.PositiveSmallIntegerField()
    rating = models.CharField(max_length=20)
    rationale = models.TextField()
    action = models.CharField(max_length=10, choices=Action.choices(), blank=True)
    proposed_wording = models.TextField(blank=True)
    fingerprint = models.CharField(max_length=64)
    contributors = models.JSONField(default=list)
    assessor = models.ForeignKey(User, on_delete=models.PROTECT, related_name="verdicts")
    # From taking the claim to this verdict; None where it was not known.
    seconds = models.PositiveIntegerField(null=True, blank=True)
    submitted_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["submitted_at", "pk"]
        indexes = [models.Index(fields=["submitted_at"], name="verdict_by_time")]

    def __str__(self) -> str:
        return f"{self.rating} by {self.assessor}"

    @property
    def as_rating(self) -> Rating:
        """What the assessor found, also where an editor overruled it: what stands is `final_rating`."""
        return self._on_scale(self.rating)

    @property
    def overruling(self) -> "Decision | None":
        """The editor's judgement that stands in place of this one. A query, unless `decision` was selected along."""
        decision: Decision | None = getattr(self, "decision", None)
        return decision if decision and decision.act == DecisionAct.OVERRULE else None

    @property
    def final_rating(self) -> Rating:
        overruling = self.overruling
        return self._on_scale(overruling.rating) if overruling else self.as_rating

    @property
    def final_action(self) -> Action:
        return Action((self.overruling or self).action)

    @property
    def final_wording(self) -> str:
        return (self.overruling or self).proposed_wording

    @property
    def agreed_wording(self) -> str:
        """The words that are to stand in the text, once approved; empty where no other words are asked for. An
        attribution may come with its words, too.
        """
        is_reworded = self.final_rating.blocks_clearance and self.final_action in (Action.REWORD, Action.ATTRIBUTE)
        return self.final_wording.strip() if is_reworded else ""

    @property
    def is_put_in(self) -> bool:
        """Whether what it asks for was done in the text itself. A query, unless `adoption` was selected along."""
        adoption: Adoption | None = getattr(self, "adoption", None)
        return adoption is not None and adoption.version_id is not None

    def _on_scale(self, key: str) -> Rating:
        rating = get_scale(self.scale, self.scale_version).rating(key)
        if rating is None:
            raise LookupError(f"{key} is no rating of {self.scale} {self.scale_version}")
        return rating


class Withdrawal(models.Model):
    """The assessor took the verdict back before anybody decided."""

    verdict = models.OneToOneField(Verdict, on_delete=models.PROTECT, related_name="withdrawal")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"withdrawn: {self.verdict}"


class Decision(models.Model):
    """What an editor did with a verdict. `assessor` is copied so that a constraint can keep the two apart.

    `second` is the other editor without whom a critical or legally risky claim is not overruled.
    """

    verdict = models.OneToOneField(Verdict, on_delete=models.PROTECT, related_name="decision")
    act = models.CharField(max_length=10, choices=DecisionAct.choices())
    editor = models.ForeignKey(User, on_delete=models.PROTECT, related_name="decisions")
    assessor = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    second = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    reason = models.TextField(blank=True)
    sign_off = models.BooleanField(default=False)
    rating = models.CharField(max_length=20, blank=True)
    action = models.CharField(max_length=10, choices=Action.choices(), blank=True)
    proposed_wording = models.TextField(blank=True)
    fingerprint = models.CharField(max_length=64)
    decided_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["decided_at", "pk"]
        indexes = [models.Index(fields=["decided_at"], name="decision_by_time")]
        constraints = [
            models.CheckConstraint(condition=~Q(editor=F("assessor")), name="four_eyes"),
            models.CheckConstraint(
                condition=Q(second__isnull=True) | (~Q(second=F("editor")) & ~Q(second=F("assessor"))), name="six_eyes"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.act} by {self.editor}"


class Adoption(models.Model):
    """What an approved verdict asks for was carried out: in the text itself (`version`), or elsewhere, which an editor
    says (`how`).
    """

    verdict = models.OneToOneField(Verdict, on_delete=models.PROTECT, related_name="adoption")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="adoptions")
    action = models.CharField(max_length=10, choices=Action.choices())
    wording = models.TextField(blank=True)
    how = models.TextField(blank=True)
    version = models.ForeignKey(ArticleVersion, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.action} of {self.verdict_id}"


class Note(models.Model):
    """A return with its reason, an answer to it, or a comment. Answers point to what they answer."""

    RETURN, ANSWER, COMMENT = "return", "answer", "comment"
    KINDS = [(RETURN, "Return"), (ANSWER, "Answer"), (COMMENT, "Comment")]

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="notes")
    kind = models.CharField(max_length=10, choices=KINDS)
    text = models.TextField()
    answers = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="answered_by")
    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, null=True, blank=True, related_name="notes")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.kind} by {self.by}: {self.text[:40]}"
