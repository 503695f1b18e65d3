"""Addresses of pages, as far as two spellings of one are known to be the same."""

from urllib.parse import unquote, urlsplit

PORTS = (None, 80, 443)


def address_key(address: str) -> str:
    """What the spellings of an address share: host in small letters, path and query; neither scheme, usual port,
    fragment nor a slash at the end. What cannot be read stands for itself.
    """
    try:
        parts = urlsplit(address.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return address.strip()
    place = host if port in PORTS else f"{host}:{port}"
    query = f"?{parts.query}" if parts.query else ""
    return f"{place}{unquote(parts.path).rstrip('/')}{query}"
