"""What people fill in about reports and public checks."""

from django import forms
from django.utils.translation import gettext_lazy as _

from factcheck.models import PublicCheck


class CorrectionForm(forms.Form):
    wrong = forms.CharField(label=_("What was wrong"), widget=forms.Textarea({"rows": 2}), max_length=5000)
    right = forms.CharField(label=_("What replaces it"), widget=forms.Textarea({"rows": 2}), max_length=5000)


class PublicCheckForm(forms.ModelForm[PublicCheck]):
    """The public words about a claim. What was published stays as it was until it is published again."""

    appearance = forms.URLField(
        label=_("Address where it can be found"), max_length=2000, required=False, assume_scheme="https"
    )
    appearance_archive = forms.URLField(
        label=_("Archived copy of it"), max_length=2000, required=False, assume_scheme="https"
    )

    class Meta:
        model = PublicCheck
        fields = (
            "headline", "slug", "claimant", "claimant_is_person", "said_on", "said_in", "appearance",
            "appearance_archive", "reasoning", "unknown", "method",
        )  # fmt: skip
        labels = {
            "headline": _("Headline"),
            "slug": _("Address of the page"),
            "claimant": _("Who said it"),
            "claimant_is_person": _("This is a person"),
            "said_on": _("When"),
            "said_in": _("Where"),
            "reasoning": _("Reasoning"),
            "unknown": _("What remains unknown"),
            "method": _("How it was checked"),
        }
        help_texts = {
            "headline": _(
                "Say what is so, then what was claimed; or ask. A claim that does not hold is no headline by itself."
            ),
        }
        widgets = {
            "said_on": forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
            "reasoning": forms.Textarea({"rows": 8}),
            "unknown": forms.Textarea({"rows": 3}),
            "method": forms.Textarea({"rows": 3}),
        }
