"""A verdict as typed. What is missing is told by the rules, in the order in which they ask."""

from django import forms


class VerdictForm(forms.Form):
    rating = forms.CharField(required=False, max_length=20)
    rationale = forms.CharField(required=False, max_length=20_000)
    action = forms.CharField(required=False, max_length=10)
    proposed_wording = forms.CharField(required=False, max_length=20_000)


class TickForm(forms.Form):
    """`holds`: yes, no, or empty for not judged."""

    holds = forms.ChoiceField(required=False, choices=[("", ""), ("yes", "yes"), ("no", "no")])

    @property
    def value(self) -> bool | None:
        return {"yes": True, "no": False}.get(self.cleaned_data["holds"])


class DraftForm(forms.Form):
    name = forms.ChoiceField(choices=[(name, name) for name in ("rationale", "proposed_wording", "comment", "reason")])
    text = forms.CharField(required=False, max_length=20_000, strip=False)
