"""What a person says about a source."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import SourceType
from factcheck.forms.choices import worded
from factcheck.models import Source


class SourceForm(forms.Form):
    title = forms.CharField(label=_("Title"), max_length=500)
    type = forms.ChoiceField(label=_("Type"), choices=worded(SourceType, "–"), required=False)
    publisher = forms.CharField(label=_("Publisher"), max_length=300, required=False)
    author = forms.CharField(label=_("Author"), max_length=300, required=False)
    published_on = forms.DateField(
        label=_("Published on"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    language = forms.CharField(label=_("Language"), max_length=5, required=False)
    stake = forms.CharField(label=_("Stake"), max_length=500, required=False)
    confidential = forms.BooleanField(label=_("Confidential"), required=False)

    @classmethod
    def initial_of(cls, source: Source) -> dict[str, Any]:
        return {name: getattr(source, name) for name in cls.base_fields}
