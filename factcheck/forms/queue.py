"""The filters of the queue, as they stand in its address."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any, cast
from urllib.parse import urlencode

from django import forms
from django.db.models import F
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import Kind, Status
from factcheck.forms.choices import Rows, worded
from factcheck.forms.intake import LANGUAGE_CHOICES
from factcheck.models import Article, User

OFFERED = 40  # articles to choose from, the nearest deadlines first; others are reached by their own page
SHOWN = (Status.OPEN, Status.IN_REVIEW, Status.RETURNED, Status.STALE, Status.WAITING, Status.SUGGESTED)
WHOSE = [("", _("Everyone’s")), ("me", _("Mine")), ("nobody", _("Nobody’s"))]
DUE = [("", _("Any time")), ("overdue", _("Overdue")), ("today", _("Until tonight")), ("week", _("Within a week"))]
SORTS = [("", _("By priority")), ("due", _("By deadline"))]


@dataclass(frozen=True)
class Chip:
    """A filter that is set, and the address of the list without it."""

    label: str
    query: str


@dataclass(frozen=True)
class Facet:
    """One group of options as the page shows them; each option with how many claims it holds, where that is counted."""

    name: str
    label: str
    options: list[tuple[Any, int | None]]


class QueueFilters(forms.Form):
    """Everything is optional. The list leaves out what makes no sense, since it comes from an address; `take_next` is
    not asked with it.
    """

    holder = forms.ChoiceField(label=_("Whose"), choices=WHOSE, required=False, widget=forms.RadioSelect)
    status = forms.MultipleChoiceField(
        label=_("State"), required=False, choices=worded(SHOWN),
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    article = Rows(
        label=_("Article"), queryset=Article.objects.none(), required=False, widget=forms.CheckboxSelectMultiple
    )
    due = forms.ChoiceField(label=_("Due"), choices=DUE, required=False, widget=forms.RadioSelect)
    priority = forms.MultipleChoiceField(
        label=_("Priority"), required=False, choices=[("1", "P1"), ("2", "P2"), ("3", "P3")],
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    kind = forms.MultipleChoiceField(
        label=_("Kind"), required=False, choices=worded(Kind), widget=forms.CheckboxSelectMultiple
    )
    language = forms.MultipleChoiceField(
        label=_("Language"), required=False, choices=LANGUAGE_CHOICES, widget=forms.CheckboxSelectMultiple
    )
    sort = forms.ChoiceField(
        label=_("Order"), choices=SORTS, required=False, widget=forms.Select(attrs={"form": "queue-filters"})
    )

    def __init__(self, *args: Any, user: User, articles: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        field = cast("Rows", self.fields["article"])
        field.queryset = articles
        nearest = articles.order_by(F("deadline").asc(nulls_last=True), "-pk")[:OFFERED]
        field.widget.choices = lambda: [(article.pk, article.title) for article in nearest]
        self.is_valid()

    @cached_property
    def chosen(self) -> dict[str, Any]:
        """What is set; an empty choice of rows asks the database nothing."""
        return {name: value for name, value in self.cleaned_data.items() if name in self.data and value}

    @cached_property
    def pairs(self) -> list[tuple[str, str]]:
        """What is set, as names and values of an address."""
        return [(name, value) for name, values in self.chosen.items() for value in _values(values)]

    @property
    def misfits(self) -> str:
        """What makes no sense, in words; empty where everything does."""
        return " ".join(f"{self[name].label}: {error}" for name, errors in self.errors.items() for error in errors)

    @property
    def order(self) -> str:
        return str(self.chosen.get("sort", ""))

    def chips(self) -> list[Chip]:
        titles = {str(article.pk): article.title for article in self.chosen.get("article", ())}
        return [
            Chip(titles.get(value, "") if name == "article" else self._label(name, value), self._without(name, value))
            for name, value in self.pairs
            if name != "sort"
        ]

    def facets(self, counts: Mapping[str, Mapping[str, int]]) -> list[Facet]:
        """All but the order, which stands above the list."""
        shown = (field for field in self if field.name != "sort" and field.field.choices)  # type: ignore[attr-defined]
        return [
            Facet(
                field.name,
                str(field.label),
                [
                    (option, counts[field.name].get(str(option.data["value"]), 0) if field.name in counts else None)
                    for option in field
                ],
            )
            for field in shown
        ]

    def _label(self, name: str, value: str) -> str:
        label = dict(self.fields[name].choices)[value]  # type: ignore[attr-defined]
        return f"{self.fields[name].label}: {label}" if name in ("due", "holder") else str(label)

    def _without(self, name: str, value: str) -> str:
        return urlencode([pair for pair in self.pairs if pair != (name, value)])

    def lookups(self) -> dict[str, object]:
        """The filters as keyword lookups on claims."""
        found: dict[str, object] = {}
        if languages := self.chosen.get("language"):
            found["article__language__in"] = languages
        if due := self.chosen.get("due"):
            found["due__lt"] = until(due)
        for name in ("status", "priority", "article"):
            if name in self.chosen:
                found[f"{name}__in"] = self.chosen[name]
        if kinds := self.chosen.get("kind"):
            found["kinds__regex"] = rf"(^| )({'|'.join(kinds)})( |$)"
        if self.chosen.get("holder") == "me":
            found["holder"] = self.user
        if self.chosen.get("holder") == "nobody":
            found["holder__isnull"] = True
        return found


def until(due: str) -> datetime:
    """The moment before which such a claim is due: now, the end of today, that of the sixth day after it."""
    now = timezone.localtime()
    if due == "overdue":
        return now
    day = now.date() + timedelta(days=7 if due == "week" else 1)
    return timezone.make_aware(datetime.combine(day, time()))


def _values(values: Any) -> Iterator[str]:
    if isinstance(values, str):
        yield values
        return
    for value in values:
        yield str(value.pk) if isinstance(value, Article) else str(value)


class ParkForm(forms.Form):
    """What the claim waits for, and until when; a day without a time begins with it."""

    reason = forms.CharField(required=False, max_length=500)
    until = forms.DateTimeField(required=False)
