"""Figures about the work: charts, the tables behind them, and all of it as CSV."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N
from django.views.decorators.http import require_safe

from factcheck.domain import charts, figures
from factcheck.domain.scales import LINE_CHECK
from factcheck.domain.states import DecisionAct, source_type_label
from factcheck.forms.statistics import PERIODS, StatisticsForm
from factcheck.models import Article
from factcheck.models import statistics as counted
from factcheck.models.statistics import Scope
from factcheck.views.access import person
from factcheck.views.answers import is_fragment

DURATIONS = ("< 30 s", "30–60 s", "1–2 min", "2–4 min", "4–8 min", "8–15 min", "15–30 min", "30–60 min", "> 1 h")
DEADLINES = {
    "overdue": N("Overdue"), "today": N("Today"), "tomorrow": N("Tomorrow"), "week": N("Within a week"),
    "later": N("Later"), "none": N("No deadline"),
}  # fmt: skip


@dataclass(frozen=True)
class Figure:
    """A chart and the table behind it: what is drawn is what the rows say. `legend` are keys of ratings."""

    title: str
    note: str
    headings: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    drawing: charts.Drawing
    legend: tuple[str, ...] = ()


@dataclass(frozen=True)
class Counts:
    """What several figures show is asked of the database once."""

    scope: Scope

    @cached_property
    def decisions(self) -> list[dict[str, Any]]:
        return list(counted.decisions_by_day(self.scope))

    @cached_property
    def wording(self) -> list[dict[str, Any]]:
        return list(counted.wording_by_kinds(self.scope))

    @cached_property
    def times(self) -> list[dict[str, Any]]:
        return list(counted.verdicts_by_time(self.scope, figures.BOUNDS))


@require_safe
def statistics(request: HttpRequest) -> HttpResponse:
    form = StatisticsForm(request.GET, articles=Article.objects.visible_to(person(request)))
    counts = Counts(form.scope())
    context = {
        "form": form,
        "periods": [(key, label) for key, (_days, label) in PERIODS.items()],
        "first": form.first_day,
        "last": timezone.localdate(),
        "summary": _summary(counts),
        "figures": [draw(counts, form) for draw in FIGURES],
        "query": request.GET.urlencode(),
    }
    return render(
        request, "statistics/_figures.html" if is_fragment(request) else "statistics/statistics.html", context
    )


@require_safe
def statistics_csv(request: HttpRequest) -> HttpResponse:
    """Every table below the other, with an empty line between two. No cell holds anything a person typed."""
    form = StatisticsForm(request.GET, articles=Article.objects.visible_to(person(request)))
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="statistics-{form.first_day}-{timezone.localdate()}.csv"'
    sheet, counts = csv.writer(answer), Counts(form.scope())
    for draw in FIGURES:
        figure = draw(counts, form)
        sheet.writerow([figure.title])
        sheet.writerow(figure.headings)
        sheet.writerows(figure.rows)
        sheet.writerow([])
    return answer


def _summary(counts: Counts) -> dict[str, Any]:
    decided = sum(row["n"] for row in counts.decisions)
    returned = sum(row["n"] for row in counts.decisions if row["act"] == DecisionAct.RETURN)
    closed = sum(row["n"] for row in counts.wording)
    changed = sum(row["changed"] for row in counts.wording)
    return {
        "closed": closed,
        "returned": returned,
        "returned_share": 100 * returned / decided if decided else None,
        "changed": changed,
        "changed_share": 100 * changed / closed if closed else None,
        "median": counted.median_seconds(counts.scope, sum(row["n"] for row in counts.times)),
    }


def _per_day(counts: Counts, form: StatisticsForm) -> Figure:
    rows = figures.days(counts.decisions, form.first_day, timezone.localdate())
    drawn = charts.columns([(date_format(day, _("j M")), total, back) for day, total, back in rows])
    return Figure(
        _("Decisions per day"),
        _("The rust foot of a bar was returned by the editor"),
        (_("Day"), _("Decided"), _("Returned")),
        [(date_format(day, "SHORT_DATE_FORMAT"), total, back) for day, total, back in rows],
        drawn,
    )


def _verdicts(counts: Counts, form: StatisticsForm) -> Figure:
    """Of the line-check scale; the ratings of the other scale borrow its marks and are counted under them."""
    marks = tuple(rating.mark for rating in LINE_CHECK.ratings)
    labels = {rating.mark: _(rating.label) for rating in LINE_CHECK.ratings}
    rows = figures.weeks(counts.decisions, marks)
    names = [_("Week %(number)s") % {"number": monday.isocalendar().week} for monday, _parts in rows]
    table = [(name, *(number for _mark, number in parts)) for name, (_monday, parts) in zip(names, rows, strict=True)]
    drawn = charts.shares([(name, parts) for name, (_monday, parts) in zip(names, rows, strict=True)])
    return Figure(_("Verdicts by week"), "", (_("Week"), *labels.values()), table, drawn, marks)


def _durations(counts: Counts, form: StatisticsForm) -> Figure:
    rows = figures.durations(counts.times)
    return Figure(
        _("Time per claim"),
        _("From taking a claim to submitting its verdict"),
        (_("Time"), _("Claims"), _("Minutes in all")),
        [(DURATIONS[index], number, round(seconds / 60)) for index, number, seconds in rows],
        charts.columns([(DURATIONS[index], number, 0) for index, number, _seconds in rows]),
    )


def _time_by_kind(counts: Counts, form: StatisticsForm) -> Figure:
    rows = figures.by_kind(counts.times, "n", "total")
    means = [(_(kind.label), n, round(seconds / n / 60)) for kind, (n, seconds) in rows]
    return Figure(
        _("Time by kind of claim"),
        _("Mean minutes; a claim of two kinds counts under both"),
        (_("Kind"), _("Claims"), _("Mean minutes")),
        means,
        charts.rows([(label, minutes, 0) for label, _n, minutes in means]),
    )


def _sources(counts: Counts, form: StatisticsForm) -> Figure:
    found = [(_(source_type_label(row["type"])), row["primary"], row["n"] - row["primary"])
             for row in counted.evidence_by_type(counts.scope)]  # fmt: skip
    return Figure(
        _("Where evidence comes from"),
        _("Tall dark part: primary for the claim; short grey part: the rest"),
        (_("Type of source"), _("Primary"), _("Other")),
        found,
        charts.rows(found),
    )


def _wording(counts: Counts, form: StatisticsForm) -> Figure:
    rows = figures.by_kind(counts.wording, "n", "changed")
    told = [(_(kind.label), changed, n - changed) for kind, (n, changed) in rows]
    return Figure(
        _("Which kinds of claim go wrong"),
        _("Dark part: the wording had to change"),
        (_("Kind"), _("Changed"), _("Unchanged")),
        told,
        charts.rows(told),
    )


def _open(counts: Counts, form: StatisticsForm) -> Figure:
    now = timezone.now()
    rows = figures.deadlines(counted.open_by_deadline(counts.scope), now, timezone.localdate(now), timezone.localdate)
    told = [(_(DEADLINES[name]), number) for name, number in rows]
    return Figure(
        _("Open claims by deadline"),
        _("As of now"),
        (_("Deadline"), _("Claims")),
        told,
        charts.rows([(label, number, 0) for label, number in told]),
    )


FIGURES: tuple[Callable[[Counts, StatisticsForm], Figure], ...] = (
    _per_day, _verdicts, _durations, _time_by_kind, _sources, _wording, _open,
)  # fmt: skip
