"""What an editor sends along with a decision. What is missing is refused by the action, in words."""

from django import forms
from django.utils.translation import gettext

from factcheck.domain.states import ReturnReason


class SeenForm(forms.Form):
    """`verdict` is the one that the editor looked at."""

    verdict = forms.IntegerField(required=False)
    sign_off = forms.BooleanField(required=False)


class ReasonForm(forms.Form):
    verdict = forms.IntegerField(required=False)
    reason = forms.CharField(required=False, max_length=10_000)


class ReturnForm(ReasonForm):
    """What was ticked stands as words before what was typed."""

    often = forms.MultipleChoiceField(required=False, choices=ReturnReason.choices())

    def clean_often(self) -> str:
        return " ".join(gettext(ReturnReason(chosen).label) + "." for chosen in self.cleaned_data["often"])

    @property
    def whole_reason(self) -> str:
        return "\n".join(filter(None, (self.cleaned_data["often"], self.cleaned_data["reason"].strip())))


class OverruleForm(ReasonForm):
    rating = forms.CharField(required=False, max_length=20)
    action = forms.CharField(required=False, max_length=10)
    proposed_wording = forms.CharField(required=False, max_length=10_000)
