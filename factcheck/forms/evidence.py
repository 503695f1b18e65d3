"""Evidence as it comes from the review page: one of five ways, and what the source says to the claim."""

from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.conf import settings
from django.core.validators import URLValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import Level, SourceType, Stance
from factcheck.forms.choices import worded
from factcheck.forms.numbers import as_number
from factcheck.models import Source, User

# A file comes first: it is the one thing that a form which comes back cannot hold.
WAYS = {
    "file": _("Upload"),
    "url": _("Address"),
    "note": _("Interview or note"),
    "work": _("Book, archive, call"),
    "source": _("From the library"),
}
TALK = ("who", "protected", "who_role", "spoken_at", "channel", "authorised")
# What may be read without a page or a file to keep.
WORKS = (
    SourceType.BOOK, SourceType.DOCUMENT, SourceType.REGISTER, SourceType.LAW, SourceType.COURT_RECORD,
    SourceType.STATISTICS, SourceType.STUDY, SourceType.AUTHOR_NOTES, SourceType.MEDIA,
)  # fmt: skip
WORK = ("work", "work_type", "work_publisher", "author", "published_on")
BEARING = ("stance", "level", "quote", "locator", "comment", "translation", "translator")


class BearingForm(forms.Form):
    """Which side the source takes, how near it is, in which words and where."""

    stance = forms.ChoiceField(label=_("Stance"), choices=worded(Stance, _("not judged yet")), required=False)
    level = forms.ChoiceField(label=_("Level"), choices=worded(Level, _("not judged yet")), required=False)
    quote = forms.CharField(
        label=_("Passage, word for word"), required=False, max_length=10_000, widget=forms.Textarea(attrs={"rows": 2})
    )
    locator = forms.CharField(label=_("Where: page, minute, paragraph"), required=False, max_length=200)
    comment = forms.CharField(
        label=_("Comment"), required=False, max_length=5_000, widget=forms.Textarea(attrs={"rows": 1})
    )
    translation = forms.CharField(
        label=_("Translation"), required=False, max_length=10_000, widget=forms.Textarea(attrs={"rows": 2})
    )
    translator = forms.CharField(label=_("Translated by"), required=False, max_length=200)

    def bearing(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in BEARING}


class EvidenceForm(BearingForm):
    """One of file, url, note (who and words), work (its title) and source, and facts about a new source. Where more
    than one is filled in, the first is taken, and `left` says which are not.
    """

    url = forms.CharField(label=_("Address"), required=False, max_length=2_000)
    file = forms.FileField(label=_("File"), required=False, allow_empty_file=True)
    source = forms.ModelChoiceField(label=_("From the library"), queryset=Source.objects.none(), required=False)
    who = forms.CharField(label=_("Who said it"), required=False, max_length=200)
    protected = forms.BooleanField(label=_("Protected name"), required=False)
    who_role = forms.CharField(label=_("Role"), required=False, max_length=200)
    spoken_at = forms.DateTimeField(
        label=_("When"), required=False, widget=forms.DateTimeInput(attrs={"type": "datetime-local"})
    )
    channel = forms.CharField(label=_("Channel"), required=False, max_length=100)
    note = forms.CharField(
        label=_("The words"), required=False, max_length=50_000, widget=forms.Textarea(attrs={"rows": 3})
    )
    authorised = forms.BooleanField(label=_("Authorised"), required=False)
    work = forms.CharField(label=_("Title"), required=False, max_length=500)
    work_type = forms.ChoiceField(label=_("What it is"), choices=worded(WORKS, _("not said yet")), required=False)
    work_publisher = forms.CharField(label=_("Publisher"), required=False, max_length=300)
    author = forms.CharField(label=_("Author"), required=False, max_length=300)
    published_on = forms.DateField(
        label=_("Published on"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    type = forms.ChoiceField(label=_("Type of source"), choices=worded(SourceType, _("not said yet")), required=False)
    title = forms.CharField(label=_("Title"), required=False, max_length=500)
    publisher = forms.CharField(label=_("Publisher"), required=False, max_length=300)
    confidential = forms.BooleanField(label=_("Confidential"), required=False)

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["source"].queryset = Source.objects.readable_by(user)  # type: ignore[attr-defined]  # ModelChoiceField

    @property
    def chosen(self) -> Source | None:
        """What was chosen from the library, where the form comes back."""
        key = as_number(str(self["source"].value() or ""))
        return self.fields["source"].queryset.filter(pk=key).first() if key is not None else None  # type: ignore[attr-defined]

    def clean_url(self) -> str:
        """An address typed without its scheme gets one; what is no address is told here, before anything is fetched."""
        url: str = self.cleaned_data["url"].strip()
        if not url:
            return ""
        url = url if "://" in url else f"https://{url}"
        URLValidator(schemes=["http", "https"], message=_("This is no address that can be fetched."))(url)
        if "@" in urlsplit(url).netloc:  # a password would stand in the library, the trail and reports for good
            raise forms.ValidationError(_("The address must not hold a user name or a password."))
        return url

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file and file.size > settings.UPLOAD_LIMIT:
            raise forms.ValidationError(_("This file is larger than 20 MB."))
        return file

    def clean(self) -> dict[str, Any]:
        """What is wanting is told at its field."""
        data: dict[str, Any] = super().clean() or {}
        if not self._given and not self.errors:
            raise forms.ValidationError(_("Give an address, a file, a note, a title or a source from the library."))
        if self.errors:
            return data
        if self.way == "note":
            self._needs("who", "A note needs who said it and the words.")
            self._needs("note", "A note needs who said it and the words.")
        if self.way == "work":
            self._needs("work", "Say what it is called and what type of source it is.")
            if not data["type"]:
                self._needs("work_type", "Say what it is called and what type of source it is.")
            if not data["locator"]:
                self._needs("quote", "Type the words that stand there, or say where they stand.")
        return data

    def _needs(self, name: str, why: str) -> None:
        if not self.cleaned_data.get(name):
            self.add_error(name, gettext(why))

    @property
    def _given(self) -> list[str]:
        """The ways that are begun: a talk by who it was with, or by the words; a work by any of its own fields."""
        begun = {"note": ("note", "who"), "work": ("work", "work_type")}
        return [way for way in WAYS if any(self.cleaned_data.get(name) for name in begun.get(way, (way,)))]

    @property
    def way(self) -> str:
        return self._given[0]

    @property
    def left(self) -> dict[str, Any]:
        """Filled in and not taken: by the name of each way what was typed for it, for the form to come back with."""
        own = {"note": ("note", *TALK), "work": WORK, "source": ("source", "find")}
        return {way: {name: self.data.get(name, "") for name in own.get(way, (way,))} for way in self._given[1:]}

    def facts(self) -> dict[str, Any]:
        """What was said about a new source. Only a talk tells its type by itself."""
        names = ("type", "title", "publisher", "author", "published_on", "confidential")
        facts = {name: self.cleaned_data[name] for name in names}
        if "work" in self.left:
            facts |= {"author": "", "published_on": None}
        if self.way == "note":
            facts["type"] = facts["type"] or SourceType.INTERVIEW
        if self.way == "work":
            said = {"title": "work", "type": "work_type", "publisher": "work_publisher"}
            facts |= {name: self.cleaned_data[field] or facts[name] for name, field in said.items()}
        return facts

    def talk(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {name: data[name] for name in TALK} | {"words": data["note"]}
