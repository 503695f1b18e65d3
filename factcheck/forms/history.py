"""The filters of the audit trail, as they stand in its address."""

import re
from collections.abc import Iterable
from datetime import datetime, time
from typing import Any

from django import forms
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from factcheck.models import User
from factcheck.models.events import accepting

LABEL = re.compile(r"(\d{1,9})([a-z]{0,4})")
KINDS = {
    "text": (
        _("Text and clearance"),
        "receive submit_article revise_article propose_claims retry_extraction clear publish take_back_clearance "
        "adopt_wording mark_adopted edit_article attach_annotations",
    ),
    "claims": (
        _("The list of claims"),
        "accept accept_all add_claim edit_statement flag dismiss restore split merge move_bounds outdate reword_claim "
        "remove answer_doubt reattach confirm_bounds request decline",
    ),
    "work": (_("Who works on what"), "take release park hand_over"),
    "evidence": (_("Evidence and details"), "attach take_over edit_evidence quote_passage detach tick watch_source"),
    "verdicts": (_("Verdicts and approvals"), "submit withdraw approve return overrule reopen"),
    "talk": (_("Comments and answers"), "comment answer"),
    "export": (
        _("Exports and publication"),
        "export issue correct_report write_check discard_check publish_check unpublish_check correct_check",
    ),
}


class HistoryFilters(forms.Form):
    """Everything is optional; what makes no sense is left out instead of refused, since it comes from an address."""

    who = forms.ChoiceField(label=_("Who"), required=False)
    what = forms.ChoiceField(
        label=_("What"),
        required=False,
        choices=[("", _("Everything")), *((key, kind[0]) for key, kind in KINDS.items())],
    )
    claim = forms.RegexField(
        label=_("Claim"), required=False, regex=LABEL, widget=forms.TextInput(attrs={"size": 4, "autocomplete": "off"})
    )
    since = forms.DateField(label=_("From"), required=False, widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(label=_("To"), required=False, widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, data: Any, *, people: Iterable[User]) -> None:
        super().__init__(data)
        choices = [("", _("Everyone")), ("factcheck", "Factcheck"), *((who.initials, who.initials) for who in people)]
        self.fields["who"].choices = choices  # type: ignore[attr-defined]  # a ChoiceField
        self.is_valid()

    def apply(self, events: Any) -> Any:
        """Of a queryset of events, those that the fields leave."""
        chosen = self.cleaned_data
        if who := chosen.get("who"):
            events = events.filter(actor=None) if who == "factcheck" else events.filter(actor__initials=who)
        if what := chosen.get("what"):
            events = events.filter(act__in=KINDS[what][1].split())
        if match := LABEL.fullmatch(chosen.get("claim") or ""):
            number, part = match.groups()
            own = Q(claim__number=int(number), **({"claim__part": part} if part else {}))
            events = events.filter(own | accepting(match[0]))
        if since := chosen.get("since"):
            events = events.filter(at__gte=_midnight(since))
        if until := chosen.get("until"):
            events = events.filter(at__lte=_midnight(until, time.max))
        return events


def _midnight(day: Any, moment: time = time.min) -> datetime:
    """The newsroom's day, from its first moment or to its last."""
    return timezone.make_aware(datetime.combine(day, moment))
