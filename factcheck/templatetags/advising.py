"""Why a passage agrees with a detail, contradicts it or is silent, in words."""

from django import template
from django.utils.translation import gettext, gettext_noop

register = template.Library()

N = gettext_noop
REASONS = {
    "named": N("named"),
    "same_date": N("the same date"),
    "within_dates": N("a date within it"),
    "verbatim": N("word for word"),
    "within_bounds": N("within rounding or the qualifier"),
    "same_figure": N("the same value"),
    "age": N("follows from the birth"),
    "ratio": N("follows from the figures"),
    "altered": N("the wording differs"),
    "another_named": N("another is named"),
    "opposite_direction": N("the opposite direction"),
    "negated": N("said with a negation"),
    "other_age": N("the birth gives another age"),
    "other_currency": N("another currency"),
    "other_date": N("another date"),
    "other_figure": N("another value"),
    "other_ratio": N("the figures give another share"),
    "named_otherwise": N("named in another connection"),
    "no_date": N("no date in the passage"),
    "no_figure": N("no figure in the passage"),
    "no_quotation": N("no such quotation"),
    "no_ratio": N("no figures to reckon with"),
    "no_such_date": N("no date for the same thing"),
    "left_open": N("the source leaves it open"),
    "taken_back": N("the source takes it back, or speaks of another time, place or person"),
    "no_such_figure": N("no figure for the same thing"),
    "no_such_type": N("not compared"),
    "not_named": N("not named"),
    "nothing_to_compare": N("nothing to compare"),
    "other_language": N("a quotation in another language"),
}


@register.filter
def reason(why: str) -> str:
    words = REASONS.get(why)
    return gettext(words) if words else ""
