"""Content-Type from outside: a media type of plain form and a charset out of a table, or nothing."""

import re

from factcheck.domain.charsets import codec_of

MEDIA_TYPE = re.compile(r"([a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60})(?=[;,\s]|$)")
CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?\s*([a-z0-9][a-z0-9_:+.-]{0,30})")


def media_type_of(content_type: str) -> str:
    """`text/html` from `Text/HTML; charset=...`; empty for what has not that form."""
    match = MEDIA_TYPE.match(content_type.strip().lower())
    return match[1] if match else ""


def charset_of(content_type: str) -> str:
    """The name of a Python text codec, or empty."""
    match = CHARSET.search(content_type.lower())
    return codec_of(match[1]) if match else ""
