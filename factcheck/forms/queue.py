"""The filters of the queue, as they stand in its address."""

from typing import Any, cast

from django import forms
from django.db.models import F
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import Kind, Status
from factcheck.forms.choices import worded
from factcheck.models import Article, User

OFFERED = 40  # articles to choose from, the nearest deadlines first; others are reached by their own page
SHOWN = (Status.OPEN, Status.IN_REVIEW, Status.RETURNED, Status.STALE, Status.WAITING, Status.SUGGESTED)
WHOSE = [("", _("Everyone’s")), ("me", _("Mine")), ("nobody", _("Nobody’s"))]


class QueueFilters(forms.Form):
    """Everything is optional; what makes no sense is left out instead of refused, since it comes from an address."""

    holder = forms.ChoiceField(label=_("Whose"), choices=WHOSE, required=False, widget=forms.RadioSelect)
    status = forms.MultipleChoiceField(
        label=_("State"), required=False, choices=worded(SHOWN),
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    priority = forms.MultipleChoiceField(
        label=_("Priority"), required=False, choices=[("1", "P1"), ("2", "P2"), ("3", "P3")],
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    kind = forms.MultipleChoiceField(
        label=_("Kind"), required=False, choices=worded(Kind), widget=forms.CheckboxSelectMultiple
    )
    article = forms.ModelMultipleChoiceField(
        label=_("Article"), queryset=Article.objects.none(), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, user: User, articles: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        field = cast("forms.ModelMultipleChoiceField[Article]", self.fields["article"])
        field.queryset = articles
        nearest = articles.order_by(F("deadline").asc(nulls_last=True), "-pk")[:OFFERED]
        field.widget.choices = lambda: [(article.pk, article.title) for article in nearest]
        self.is_valid()

    @cached_property
    def chosen(self) -> dict[str, Any]:
        """What is set; an empty choice of rows asks the database nothing."""
        return {name: value for name, value in self.cleaned_data.items() if name in self.data and value}

    def lookups(self) -> dict[str, object]:
        """The filters as keyword lookups on claims."""
        found: dict[str, object] = {}
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


class ParkForm(forms.Form):
    """What the claim waits for, and until when; a day without a time begins with it."""

    reason = forms.CharField(required=False, max_length=500)
    until = forms.DateTimeField(required=False)
