"""What is found: offsets are code points of the text, start inclusive, end exclusive."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as stated. `low` and `high` bound what the words allow (None: unbounded); `value` is the figure itself.

    `qualifier` is one of "", "about", "over", "just over", "under", "nearly", "at least", "at most", "range"; `unit` a
    canonical name such as "EUR", "%", "km"; `noun` the word behind the number, outside the span. `kind` is "cardinal",
    "ordinal", "money", "share", "measure", "age", "multiple" or "score"; of a score ("3:2") only the words count.
    `whole` is the whole in "three of the five", of which `value` is the part.
    """

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    value: Decimal | None
    qualifier: str = ""
    unit: str = ""
    noun: str = ""
    kind: str = "cardinal"
    whole: Decimal | None = None


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A calendar expression as the days it covers, both ends inclusive; None where it cannot be told.

    `qualifier` is "", "since", "until", "before", "after" or "about"; `relative` expressions were resolved against the
    reference date; `recurring` ones (every Monday) name no day.
    """

    start: int
    end: int
    first: date | None
    last: date | None
    qualifier: str = ""
    recurring: bool = False
    relative: bool = False
    precision: str = "day"
