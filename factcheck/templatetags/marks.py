"""The marks: an icon, a word and a colour for each status, rating, stance and answer. Never colour alone.

Shapes live in static/icons.svg, colours in static/css/tokens.css; both are found by the codes of factcheck.domain.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Protocol

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext, gettext_noop, ngettext

from factcheck.domain.scales import SCALES, Rating
from factcheck.domain.states import JUDGED, PRIORITY_LABELS, SETTLED, Role, Stance, Status

register = template.Library()

RATINGS = {rating.key: rating for scale in SCALES.values() for rating in scale.ratings}
ANSWERS = {
    "agrees": gettext_noop("Agrees"),
    "nearly": gettext_noop("Agrees within rounding or a qualifier"),
    "conflicts": gettext_noop("Conflicts"),
    "silent": gettext_noop("Silent"),
}
UNTOUCHED = frozenset({Status.SUGGESTED, Status.OPEN})
SKYLINE_WIDTH, SKYLINE_HEIGHT, SKYLINE_GAP = 300.0, 14, 1.5


class Person(Protocol):
    name: str
    initials: str
    role: str


@cache
def _use(symbol: str) -> SafeString:
    """Of our own few symbols; a page may show a thousand of them."""
    return format_html('<use href="{}#{}"/>', static("icons.svg"), symbol)


def _shape(symbol: str, attributes: SafeString, label: str) -> SafeString:
    """One sign of the sprite; a `label` makes it an image with a name, without one it stands beside its word."""
    named = format_html('role="img" aria-label="{}"', label) if label else mark_safe('aria-hidden="true"')
    return format_html('<svg class="mark" {} {}>{}</svg>', attributes, named, _use(symbol))


def _state_attributes(status: str, rating: Rating | None) -> SafeString:
    if rating is None:
        return format_html('data-state="{}"', status)
    return format_html('data-state="{}" data-verdict="{}"', status, rating.mark)


def _as_rating(rating: Rating | str | None) -> Rating | None:
    """A rating by itself or by its key; None for none. KeyError for a key no scale has."""
    if isinstance(rating, Rating):
        return rating
    return RATINGS[rating] if rating else None


@register.simple_tag
def icon(name: str) -> SafeString:
    """A decorative sign: a word always stands beside it or in the label of its button."""
    return format_html('<svg class="icon" aria-hidden="true">{}</svg>', _use(f"icon-{name}"))


@register.simple_tag
def state_sign(status: str) -> SafeString:
    """The shape of a status alone, for lists; its name is read out."""
    state = Status(status)
    return _shape(f"state-{state}", _state_attributes(state, None), gettext(state.label))


@register.simple_tag
def state_mark(status: str) -> SafeString:
    """Shape and word of a status."""
    state = Status(status)
    attributes = _state_attributes(state, None)
    shape = _shape(f"state-{state}", attributes, "")
    return format_html('<span class="state" {}>{}{}</span>', attributes, shape, gettext(state.label))


@register.simple_tag
def verdict_sign(rating: Rating | str, status: str = Status.APPROVED) -> SafeString:
    """The shape of a rating alone, filled once approved; its name is read out."""
    found = _as_rating(rating)
    if found is None:
        return SafeString()
    return _shape(f"verdict-{found.mark}", _state_attributes(status, found), gettext(found.label))


@register.simple_tag
def verdict_shape(rating: Rating | str, status: str = Status.SUBMITTED) -> SafeString:
    """The shape of a rating without a name of its own: its word stands beside it."""
    found = _as_rating(rating)
    return _shape(f"verdict-{found.mark}", _state_attributes(status, found), "") if found else SafeString()


@register.simple_tag
def verdict_mark(rating: Rating | str | None, status: str = Status.APPROVED) -> SafeString:
    """Shape and word of a rating: outlined while it waits for approval, filled once approved."""
    found = _as_rating(rating)
    if found is None:
        return SafeString()
    attributes = _state_attributes(status, found)
    shape = _shape(f"verdict-{found.mark}", attributes, "")
    return format_html('<span class="state" {}>{}{}</span>', attributes, shape, gettext(found.label))


@register.simple_tag
def verdict_state(rating: Rating | str | None, status: str) -> SafeString:
    """Rating and, while it is not approved, where the claim stands: “Imprecise, for approval”."""
    found = _as_rating(rating)
    if found is None:
        return state_mark(status)
    words = gettext(found.label)
    if status != Status.APPROVED:
        words = gettext("%(rating)s (%(status)s)") % {"rating": words, "status": gettext(Status(status).label)}
    attributes = _state_attributes(status, found)
    return format_html(
        '<span class="state" {}>{}{}</span>', attributes, _shape(f"verdict-{found.mark}", attributes, ""), words
    )


@register.simple_tag
def claim_sign(status: str, rating: Rating | str | None = None) -> SafeString:
    """What a list shows of a claim: its verdict where one stands, else its status."""
    if rating and status in JUDGED:
        found = _as_rating(rating)
        assert found is not None  # noqa: S101 - a rating was given
        label = f"{gettext(found.label)}, {gettext(Status(status).label)}"
        return _shape(f"verdict-{found.mark}", _state_attributes(status, found), label)
    return state_sign(status)


class Shown(Protocol):
    """A claim, as far as a mark shows it."""

    status: str
    label: str


@register.simple_tag
def claim_shape(claim: Shown) -> SafeString:
    """What stands beside a claim's number in the text; the link around it carries the name."""
    found = _standing_rating(claim)
    if found is None:
        return _shape(f"state-{claim.status}", _state_attributes(claim.status, None), "")
    return _shape(f"verdict-{found.mark}", _state_attributes(claim.status, found), "")


@register.simple_tag
def claim_name(claim: Shown) -> str:
    """“Claim 16: Imprecise, For approval”."""
    found = _standing_rating(claim)
    status = gettext(Status(claim.status).label)
    words = f"{gettext(found.label)}, {status}" if found else status
    return gettext("Claim %(label)s: %(words)s") % {"label": claim.label, "words": words}


def _standing_rating(claim: Shown) -> Rating | None:
    verdict = getattr(claim, "verdict", None)
    return verdict.final_rating if verdict and claim.status in JUDGED else None


@register.simple_tag
def agreement_mark(answer: str, nearly: bool = False) -> SafeString:
    """What a passage says to a detail: =, ≈, ≠ or a dot, with the word for those who do not see it."""
    key = "nearly" if nearly and answer == "agrees" else answer
    label = gettext(ANSWERS[key])
    attributes = format_html('data-agree="{}"', key)
    return format_html('<span class="agreement" title="{}" {}>{}</span>', label, attributes, _agreement(key, label))


def _agreement(key: str, label: str) -> SafeString:
    return _shape(f"agree-{key}", format_html('data-agree="{}"', key), label)


@register.simple_tag
def stance_mark(stance: str) -> SafeString:
    found = Stance(stance)
    shape = _shape(f"stance-{found}", SafeString(), "")
    return format_html('<span class="stance" data-stance="{}">{}{}</span>', found, shape, gettext(found.label))


@register.simple_tag(takes_context=True)
def person(context: template.Context, who: Person | None, with_name: bool = False, inside: bool = False) -> SafeString:
    """A person's Kürzel, the name on focus and tap; the reader's own is marked. Nobody shows nothing.

    `inside` a link or button it takes no focus of its own.
    """
    if who is None:
        return SafeString()
    role = gettext(Role(who.role).label)
    own = mark_safe(" is-you") if context.get("user") == who else ""
    focus = "" if inside or with_name else mark_safe(' tabindex="0"')
    chip = format_html('<abbr class="person{}" title="{}, {}"{}>{}</abbr>', own, who.name, role, focus, who.initials)
    return format_html("{} {}", chip, who.name) if with_name else chip


@register.simple_tag
def priority(number: int) -> SafeString:
    label = gettext(PRIORITY_LABELS[number])
    return format_html(
        '<span class="priority" data-priority="{0}" title="{1}">P{0}<span class="visually-hidden"> {1}</span></span>',
        number,
        label,
    )


Counts = Mapping[str, int] | Iterable[tuple[str, str, int]]


@register.simple_tag
def skyline(counts: Counts, here: int = 0) -> SafeString:
    """How far an article is, as a bar: height says how far, colour what was found.

    `counts` holds (status, rating key or "", number) in the order to draw, or number by status. `here` is the block,
    counted from 1, that the page is about. The name of the picture says the numbers.
    """
    blocks = _blocks(counts)
    total = sum(number for _, _, number in blocks)
    boxes = list(_rectangles(blocks, total))
    frame = [(boxes[here - 1][0], 0, boxes[here - 1][2], SKYLINE_HEIGHT, mark_safe('class="here"'))] if here else []
    drawn = format_html_join("", '<rect x="{}" y="{}" width="{}" height="{}" {}/>', frame + boxes)
    return format_html(
        '<svg class="skyline" viewBox="0 0 300 14" preserveAspectRatio="none" role="img" aria-label="{}">{}</svg>',
        _told(blocks, total),
        drawn,
    )


@register.simple_tag
def how_far(counts: Counts) -> SafeString:
    """The numbers of a skyline in words, but for those that are nought."""
    blocks = _blocks(counts)
    told = zip(_how_far(blocks), (gettext("approved"), gettext("for approval"), gettext("to check")), strict=True)
    return format_html_join("", "<span><b>{}</b> {}</span>", ((number, words) for number, words in told if number))


def _how_far(blocks: list[tuple[str, str, int]]) -> tuple[int, int, int]:
    """Approved, for approval, still to check."""
    approved = sum(number for status, _, number in blocks if status == Status.APPROVED)
    submitted = sum(number for status, _, number in blocks if status == Status.SUBMITTED)
    return approved, submitted, sum(number for _, _, number in blocks) - approved - submitted


def _blocks(counts: Counts) -> list[tuple[str, str, int]]:
    rows = [(status, "", number) for status, number in counts.items()] if isinstance(counts, Mapping) else counts
    return [(status, rating, number) for status, rating, number in rows if number and status not in SETTLED]


def _rectangles(blocks: list[tuple[str, str, int]], total: int) -> Iterable[tuple[str, int, str, int, SafeString]]:
    """(x, y, width, height, attributes) of each block over the whole width, with a gap between two."""
    gap = min(SKYLINE_GAP, SKYLINE_WIDTH / max(len(blocks), 1) / 4)
    room = SKYLINE_WIDTH - gap * max(len(blocks) - 1, 0)
    left = 0.0
    for status, rating, number in blocks:
        width, height = room * number / total, _height(status)
        found = _as_rating(rating) if status in JUDGED else None
        yield f"{left:.2f}", SKYLINE_HEIGHT - height, f"{width:.2f}", height, _state_attributes(status, found)
        left += width + gap


def _height(status: str) -> int:
    if status == Status.APPROVED:
        return SKYLINE_HEIGHT
    if status == Status.SUBMITTED:
        return 8
    return 2 if status in UNTOUCHED else 5


def _told(blocks: list[tuple[str, str, int]], total: int) -> str:
    approved, submitted, left = _how_far(blocks)
    claims = ngettext("%(n)s claim", "%(n)s claims", total) % {"n": total}
    rest = gettext("%(approved)s approved, %(submitted)s for approval, %(open)s to check") % {
        "approved": approved,
        "submitted": submitted,
        "open": left,
    }
    return f"{claims}: {rest}"
