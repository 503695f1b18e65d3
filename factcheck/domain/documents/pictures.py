"""Pictures by their first bytes: kept as they are, without text."""

_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_BRANDS = {b"avif": "image/avif", b"heic": "image/heic", b"mif1": "image/heic"}


def picture_type(data: bytes) -> str:
    """The media type; empty for what is no picture that we know."""
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], "")
    return next((kind for first, kind in _BEGINNINGS if data.startswith(first)), "")
