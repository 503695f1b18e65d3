"""What a person says about a source."""

from typing import Any

from django import forms
from django.conf.locale import LANG_INFO
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import Level, SourceType
from factcheck.forms.choices import worded
from factcheck.forms.intake import LANGUAGE_NAMES
from factcheck.models import Origin, Source
from factcheck.models.evidence import EvidenceQuerySet
from factcheck.models.searching import holding
from factcheck.models.sources import SEARCHED, SourceQuerySet


class LibraryFilters(forms.Form):
    """Everything is optional; what makes no sense is left out instead of refused, since it comes from an address."""

    q = forms.CharField(
        label=_("Search"), required=False, max_length=200, widget=forms.TextInput(attrs={"type": "search"})
    )
    type = forms.ChoiceField(label=_("Type"), choices=worded(SourceType, _("All")), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    level = forms.ChoiceField(label=_("Level"), choices=worded(Level, _("All")), required=False)
    origin = forms.ModelChoiceField(
        label=_("Origin"), required=False, queryset=Origin.objects.none(), empty_label=_("All")
    )

    def __init__(self, data: Any, *, readable: SourceQuerySet) -> None:
        """Offers the languages and origins that there are among these sources."""
        super().__init__(data)
        found = readable.exclude(language="").order_by("language").values_list("language", flat=True).distinct()
        languages = [("", _("All")), *((code, LANGUAGE_NAMES.get(code, code)) for code in found)]
        self.fields["language"].choices = languages  # type: ignore[attr-defined]  # a ChoiceField
        origins = Origin.objects.filter(pk__in=readable.order_by().values("origin")).order_by("name", "pk")
        self.fields["origin"].queryset = origins  # type: ignore[attr-defined]  # a ModelChoiceField
        self.is_valid()

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())

    def apply(self, sources: SourceQuerySet, uses: EvidenceQuerySet) -> SourceQuerySet:
        """Of these sources those that the fields leave; a level is what one of these uses was judged to be."""
        chosen = self.cleaned_data
        if words := chosen.get("q"):
            sources = sources.filter(holding(words, *SEARCHED))
        for name in ("type", "language", "origin"):
            if chosen.get(name):
                sources = sources.filter(**{name: chosen[name]})
        if level := chosen.get("level"):
            sources = sources.filter(Exists(uses.filter(source=OuterRef("pk"), level=level)))
        return sources


def _languages(kept: str) -> list[tuple[str, str]]:
    """Those that articles are in, then all others that have a name in the reader's language; `kept` stays possible."""
    own = [(code, str(name)) for code, name in LANGUAGE_NAMES.items()]
    others = [(code, gettext(info["name"])) for code, info in LANG_INFO.items() if len(code) == 2 and "name" in info]
    others = sorted((pair for pair in others if pair[0] not in LANGUAGE_NAMES), key=lambda pair: pair[1].casefold())
    named = [("", gettext("not said yet")), *own, *others]
    return named if kept in dict(named) else [*named, (kept, kept)]


class SourceForm(forms.Form):
    title = forms.CharField(label=_("Title"), max_length=500)
    type = forms.ChoiceField(label=_("Type"), choices=worded(SourceType, _("not said yet")), required=False)
    publisher = forms.CharField(label=_("Publisher"), max_length=300, required=False)
    author = forms.CharField(label=_("Author"), max_length=300, required=False)
    published_on = forms.DateField(
        label=_("Published on"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    language = forms.ChoiceField(label=_("Language"), required=False)
    stake = forms.CharField(
        label=_("Stake"), max_length=500, required=False, help_text=_("what it would gain or lose by the matter")
    )
    confidential = forms.BooleanField(label=_("Confidential"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["language"].choices = _languages(self.initial.get("language", ""))  # type: ignore[attr-defined]  # a ChoiceField

    @classmethod
    def initial_of(cls, source: Source) -> dict[str, Any]:
        return {name: getattr(source, name) for name in cls.base_fields}
