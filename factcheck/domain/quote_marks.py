"""The quotation marks right around a claim: its anchor leaves them out, a page takes them along."""

_OPENING, _CLOSING = frozenset('„“”"«»‚‹›'), frozenset('“”"«»‘‹›')
_STOPS = frozenset(".,;!?…")
_SPACES = frozenset(" \u00a0\u202f")  # French sets one inside its marks


def with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with the mark that opens right before it and the one that closes right after it or after a stop.

    Offsets count code points.
    """
    return _opening(text, start), _closing(text, end)


def _opening(text: str, start: int) -> int:
    at = start - 1
    if text[max(at - 1, 0) : start] in {"«" + space for space in _SPACES}:
        at -= 1
    is_mark = at >= 0 and text[at] in _OPENING and not text[max(at - 1, 0) : at].isalnum()
    return at if is_mark else start


def _closing(text: str, end: int) -> int:
    at = end + (text[end : end + 1] in _STOPS)
    if text[at : at + 2] in {space + "»" for space in _SPACES}:
        at += 1
    is_mark = text[at : at + 1] in _CLOSING and not text[at + 1 : at + 2].isalnum()
    return at + 1 if is_mark else end
