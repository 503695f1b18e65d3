"""Which stretch of time and which article the figures are about."""

from datetime import date, datetime, timedelta
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from factcheck.models import Article
from factcheck.models.articles import ArticleQuerySet
from factcheck.models.statistics import Scope

PERIODS = {"weeks": (28, _("4 weeks")), "quarter": (91, _("Quarter")), "year": (364, _("Year"))}


class StatisticsForm(forms.Form):
    """Without a choice: four weeks, all articles. What makes no sense is left out."""

    period = forms.ChoiceField(required=False, choices=[(key, label) for key, (_days, label) in PERIODS.items()])
    article = forms.ModelChoiceField(
        label=_("Article"), required=False, queryset=Article.objects.none(), empty_label=_("All")
    )

    def __init__(self, data: Any, *, articles: ArticleQuerySet) -> None:
        super().__init__(data)
        self.articles = articles
        self.fields["article"].queryset = articles  # type: ignore[attr-defined]  # a ModelChoiceField
        self.is_valid()

    @property
    def period_key(self) -> str:
        return self.cleaned_data.get("period") or "weeks"

    @property
    def offered(self) -> "QuerySet[Article, tuple[int, str, str]]":
        """Id, title and language of the articles to choose from; the widget would render a template for each."""
        return self.articles.by_deadline().values_list("pk", "title", "language")

    @property
    def article_key(self) -> int | None:
        return self.chosen.pk if self.chosen else None

    @property
    def chosen(self) -> Article | None:
        return self.cleaned_data.get("article")

    @property
    def first_day(self) -> date:
        """Days and weeks are the newsroom's; the last one is today."""
        return timezone.localdate() - timedelta(days=PERIODS[self.period_key][0] - 1)

    def scope(self) -> Scope:
        articles = self.articles.filter(pk=self.chosen.pk) if self.chosen else self.articles
        start = timezone.make_aware(datetime.combine(self.first_day, datetime.min.time()))
        return Scope(articles, start, timezone.now())
