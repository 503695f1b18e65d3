"""The filters of the desk, as they stand in its address."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import ArticleStatus
from factcheck.forms.intake import LANGUAGE_CHOICES
from factcheck.models import Article, Desk, User

TABS = [("", _("In work")), *ArticleStatus.choices(), ("all", _("All"))]


class DeskFilters(forms.Form):
    """Everything is optional; what makes no sense is left out instead of refused, since it comes from an address."""

    status = forms.ChoiceField(choices=TABS, required=False, widget=forms.HiddenInput)
    q = forms.CharField(
        label=_("Title"), required=False, max_length=200, widget=forms.TextInput(attrs={"type": "search"})
    )
    desk = forms.ModelChoiceField(label=_("Desk"), queryset=Desk.objects.none(), required=False, empty_label=_("All"))
    language = forms.ChoiceField(label=_("Language"), required=False, choices=[("", _("All")), *LANGUAGE_CHOICES])
    person = forms.TypedChoiceField(label=_("People"), required=False, coerce=int)

    def __init__(self, data: Any, *, people: Iterable[User]) -> None:
        super().__init__(data)
        self.fields["desk"].queryset = Desk.objects.order_by("name")  # type: ignore[attr-defined]  # a ModelChoiceField
        names = [(who.pk, who.name) for who in people if who.is_active]
        self.fields["person"].choices = [("", _("Everyone")), *names]  # type: ignore[attr-defined]  # a ChoiceField
        self.is_valid()

    @property
    def tab(self) -> str:
        return self.cleaned_data.get("status") or ""

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.get(name) for name in ("q", "desk", "language", "person"))

    def apply(self, articles: Any) -> Any:
        """Of a queryset of articles, those that the fields beside the tabs leave."""
        chosen = self.cleaned_data
        if words := chosen.get("q"):
            articles = articles.filter(title__icontains=words)
        if chosen.get("desk"):
            articles = articles.filter(desk=chosen["desk"])
        if chosen.get("language"):
            articles = articles.filter(language=chosen["language"])
        if chosen.get("person"):
            articles = articles.worked_on_by(chosen["person"])
        return articles

    def of_tab(self, articles: Any) -> Any:
        if self.tab == "all":
            return articles
        return articles.filter(status=self.tab) if self.tab else articles.in_work()


def tabs_with_counts(counted: Mapping[str, int]) -> dict[str, tuple[Any, int]]:
    """Label and number of each tab that holds anything, by its value; "in work" and "all" always."""
    in_work = sum(counted.get(status, 0) for status in Article.IN_WORK)
    numbers = {"": in_work, "all": sum(counted.values()), **counted}
    return {value: (label, numbers.get(value, 0)) for value, label in TABS if value in ("", "all") or value in counted}
