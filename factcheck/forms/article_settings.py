"""The settings of an article."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import ArticleKind
from factcheck.forms.choices import Rows, worded
from factcheck.forms.intake import scale_choices
from factcheck.models import Article, Desk, User


class ArticleSettingsForm(forms.Form):
    desk = forms.ModelChoiceField(
        label=_("Desk"), required=False, queryset=Desk.objects.none(), empty_label=_("All"),
        help_text=_("The people of the desk see the article."),
    )  # fmt: skip
    deadline = forms.DateTimeField(
        label=_("Deadline"), required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )  # fmt: skip
    restricted = forms.BooleanField(
        label=_("Restricted"), required=False,
        help_text=_("Only the people named here, and who brought it in, see the article. Admins too must be named."),
    )  # fmt: skip
    kind = forms.ChoiceField(label=_("What it is"), choices=worded(ArticleKind), required=False)
    scale = forms.ChoiceField(label=_("Verdict scale"), choices=scale_choices, required=False)
    members = Rows(
        label=_("Named people"), required=False, queryset=User.objects.none(), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, data: Any, *, article: Article, why_not_rescale: str | None = None) -> None:
        initial = {
            "desk": article.desk_id,
            "deadline": article.deadline,
            "restricted": article.restricted,
            "kind": article.kind,
            "scale": article.scale,
            "members": list(article.members.values_list("pk", flat=True)),
        }
        super().__init__(data, initial=initial)
        if why_not_rescale:
            self.fields["scale"].disabled = True
            self.fields["scale"].help_text = gettext(why_not_rescale)
        people = User.objects.filter(is_active=True).order_by("name")
        self.fields["desk"].queryset = Desk.objects.order_by("name")  # type: ignore[attr-defined]  # a ModelChoiceField
        self.fields["members"].queryset = people  # type: ignore[attr-defined]  # a ModelMultipleChoiceField
