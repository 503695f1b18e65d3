"""What comes in with a new article."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from factcheck.domain.language import LANGUAGES
from factcheck.domain.scales import NEWEST
from factcheck.domain.states import ArticleKind, Mode
from factcheck.forms.choices import worded
from factcheck.models import Desk

LANGUAGE_NAMES = {"de": _("German"), "en": _("English"), "es": _("Spanish"), "fr": _("French")}
LANGUAGE_CHOICES = [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]
WAYS = ("url", "text", "file")


def scale_choices() -> list[tuple[str, str]]:
    return [(key, gettext(scale.label)) for key, scale in NEWEST.items()]


class IncomingForm(forms.Form):
    """A text that comes in: one of address, text and file."""

    url = forms.CharField(label=_("Address"), required=False, max_length=2_000)
    text = forms.CharField(
        label=_("Text"), required=False, strip=False, widget=forms.Textarea(attrs={"rows": 10}),
        help_text=_("Headline first, then the text."),
    )  # fmt: skip
    file = forms.FileField(
        label=_("File"), required=False, allow_empty_file=True, help_text=_("TXT, MD, HTML, DOCX or PDF, up to 20 MB")
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file and file.size > settings.UPLOAD_LIMIT:
            raise forms.ValidationError(_("This file is larger than 20 MB."))
        return file

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        if len(text) > settings.TEXT_LIMIT:
            raise forms.ValidationError(_("This text is too long to be checked in one piece."))
        return text

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        given = [way for way in WAYS if self.is_given(data.get(way))]
        if not given and not self.errors:
            raise forms.ValidationError(_("Give an address, paste the text, or choose a file."))
        if len(given) > 1:
            raise forms.ValidationError(_("Give the text in one way only."))
        return data

    @staticmethod
    def is_given(value: Any) -> bool:
        """A file counts even when it is empty, and so does its complaint."""
        return value is not None and (not isinstance(value, str) or bool(value.strip()))

    @property
    def way(self) -> str:
        return next((way for way in WAYS if self.is_given(self.cleaned_data.get(way))), "text")


class IntakeForm(IncomingForm):
    """A new article; what is chosen beside its text has a default."""

    title = forms.CharField(label=_("Title"), required=False, max_length=500)
    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=[("", _("as the text tells")), *LANGUAGE_CHOICES]
    )
    kind = forms.ChoiceField(label=_("What it is"), required=False, choices=worded(ArticleKind))
    scale = forms.ChoiceField(
        label=_("Verdict scale"),
        required=False,
        choices=scale_choices,
    )
    mode = forms.ChoiceField(
        label=_("Mode"), required=False, choices=worded(Mode), initial=Mode.FULL, widget=forms.RadioSelect
    )
    desk = forms.ModelChoiceField(label=_("Desk"), required=False, queryset=Desk.objects.all(), empty_label=_("All"))
    deadline = forms.DateTimeField(
        label=_("Deadline"), required=False, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )

    def choices(self) -> dict[str, Any]:
        """What was chosen beside the text, without what was left empty."""
        names = ("title", "language", "kind", "scale", "mode", "desk", "deadline")
        return {name: self.cleaned_data[name] for name in names if self.cleaned_data.get(name)}


class CorrectionForm(forms.Form):
    title = forms.CharField(label=_("Title"), max_length=500)
    author = forms.CharField(label=_("Author"), max_length=300, required=False)
    published_on = forms.DateField(
        label=_("Date of the article"), required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("Relative dates in the text, such as “yesterday”, are read from this day."),
    )  # fmt: skip
    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGE_CHOICES)
    text = forms.CharField(label=_("Text"), strip=False, widget=forms.Textarea(attrs={"rows": 18}))


class VersionForm(forms.Form):
    """The text of a new version as it will be frozen, and the number of the version that it follows."""

    text = forms.CharField(label=_("Text"), strip=False, widget=forms.Textarea(attrs={"rows": 18}))
    based_on = forms.IntegerField(min_value=1, max_value=10**6, widget=forms.HiddenInput)
