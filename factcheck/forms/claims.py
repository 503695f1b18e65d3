"""What is done to a claim in the workspace."""

from django import forms
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import PRIORITY_LABELS, DismissReason
from factcheck.forms.choices import worded


class SpanForm(forms.Form):
    """A place in the text by offsets in code points, or by its words where there is no script."""

    start = forms.IntegerField(required=False, min_value=0, max_value=10**8)
    end = forms.IntegerField(required=False, min_value=0, max_value=10**8)
    exact = forms.CharField(label=_("Words of the article"), required=False, max_length=5_000)
    statement = forms.CharField(label=_("Statement"), required=False, max_length=5_000)
    revision = forms.IntegerField(required=False, min_value=0, max_value=10**8)


class DismissForm(forms.Form):
    reason = forms.ChoiceField(label=_("Why"), choices=worded(DismissReason), required=False)
    note = forms.CharField(label=_("Note"), required=False, max_length=500)


class FlagForm(forms.Form):
    """Where no priority is sent, it stays."""

    priority = forms.TypedChoiceField(
        label=_("Priority"),
        coerce=int,
        choices=[(key, f"P{key}") for key in PRIORITY_LABELS],
        required=False,
        empty_value=None,
    )
    legal_risk = forms.BooleanField(label=_("Legal risk"), required=False)
    reason = forms.CharField(label=_("Note"), required=False, max_length=500)
