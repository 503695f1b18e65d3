"""Two wordings in one line: what went struck through, what came marked."""

from collections.abc import Iterable, Iterator

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from factcheck.domain.differences import Difference, Op

register = template.Library()


@register.simple_tag
def word_changes(parts: Iterable[Difference]) -> SafeString:
    return format_html_join("", "{}", ((piece,) for piece in _pieces(parts)))


def _pieces(parts: Iterable[Difference]) -> Iterator[SafeString | str]:
    """A space parts the old word from the new one that takes its place; it belongs to neither."""
    before: Op | None = None
    for part in parts:
        if part.op is Op.DELETE:
            yield format_html("<del>{}</del>", part.text)
        elif part.op is Op.INSERT:
            yield format_html("{}<ins>{}</ins>", " " if before is Op.DELETE else "", part.text)
        else:
            yield part.text
        before = part.op
