"""The looks at a live page, drawn as a strip."""

from collections.abc import Sequence

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext

from factcheck.domain.states import LiveState
from factcheck.models import Look

register = template.Library()

STEP, WIDTH, HEIGHT, TOP = 15, 11, 12, 8
ROOM = 330
# Higher or lower on the strip, so that colour is not the only sign.
SHAPES = {
    LiveState.SAME: ("probe", TOP, HEIGHT),
    LiveState.CHANGED: ("probe is-changed", TOP - 5, HEIGHT),
    LiveState.GONE: ("probe is-gone", TOP + 5, HEIGHT),
    LiveState.UNREACHABLE: ("probe is-silent", TOP + 5, HEIGHT // 2),
}


@register.simple_tag
def live_strip(looks: Sequence[Look]) -> SafeString:
    """One mark a look, oldest first; the name of the picture says how many there were of each kind."""
    if not looks:
        return SafeString()
    marks = format_html_join(
        "",
        '<rect class="{}" x="{}" y="{}" width="{}" height="{}"><title>{}</title></rect>',
        ((*_shape(look, place), _name(look)) for place, look in enumerate(looks)),
    )
    first = date_format(localtime(looks[0].at), "SHORT_DATE_FORMAT")
    return format_html(
        '<svg class="probe-strip" viewBox="0 0 {} 36" role="img" aria-label="{}">{}<text x="0" y="35">{}</text></svg>',
        ROOM,
        "; ".join(map(_name, looks)),
        marks,
        first,
    )


def _shape(look: Look, place: int) -> tuple[str, int, int, int, int]:
    kind, top, height = SHAPES[LiveState(look.found)]
    return kind, place * STEP, top, WIDTH, height


def _name(look: Look) -> str:
    return f"{date_format(localtime(look.at), 'SHORT_DATETIME_FORMAT')}: {gettext(LiveState(look.found).label)}"
