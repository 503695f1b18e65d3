"""What an editor sends along with a decision. What is missing is refused by the action, in words."""

from django import forms

from factcheck.domain.states import ReturnReason


class SeenForm(forms.Form):
    """`verdict` is the one that the editor looked at."""

    verdict = forms.IntegerField(required=False)
    sign_off = forms.BooleanField(required=False)


class ReasonForm(forms.Form):
    verdict = forms.IntegerField(required=False)
    reason = forms.CharField(required=False, max_length=10_000)


class ReturnForm(ReasonForm):
    often = forms.MultipleChoiceField(required=False, choices=ReturnReason.choices())

    def clean_often(self) -> list[ReturnReason]:
        """Each once, in the order in which they are offered."""
        return [reason for reason in ReturnReason if reason in self.cleaned_data["often"]]


class OverruleForm(ReasonForm):
    rating = forms.CharField(required=False, max_length=20)
    action = forms.CharField(required=False, max_length=10)
    proposed_wording = forms.CharField(required=False, max_length=10_000)
