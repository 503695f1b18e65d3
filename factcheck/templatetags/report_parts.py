"""Our own static files inside the stand-alone record, and data that no browser runs. Nothing from outside passes
through here unescaped.
"""

import json
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

register = template.Library()


@register.simple_tag
def own_css(styles: str) -> SafeString:
    """The product's style sheets. ValueError for a text that would end the element it stands in."""
    if "</" in styles:
        raise ValueError("a style sheet must not hold markup")
    return mark_safe(styles)  # noqa: S308  # our own static file, checked above


@register.simple_tag
def own_svg(symbols: str) -> SafeString:
    """The product's sprite of signs."""
    if "<script" in symbols.lower():
        raise ValueError("a sprite must not hold scripts")
    return mark_safe(symbols)  # noqa: S308  # our own static file, checked above


@register.simple_tag
def linked_data(values: dict[str, Any]) -> SafeString:
    """JSON inside a script element of type application/ld+json: a data block, which is never run and which no sign of
    the text can end."""
    told = json.dumps(values, ensure_ascii=False)
    for sign in "<>&\u2028\u2029":
        told = told.replace(sign, f"\\u{ord(sign):04x}")
    return mark_safe(told)  # noqa: S308  # the signs that could end the element or the line are escaped above
