"""Selectors after the W3C Web Annotation model, and quotations found again in a text.

All offsets are Unicode code points, start inclusive and end exclusive.
"""

from .offsets import to_code_points, to_utf16
from .quotations import Match, find_quotation
from .selectors import CONTEXT, Anchor, anchor_at, resolve, whole_words

__all__ = [
    "CONTEXT", "Anchor", "Match", "anchor_at", "find_quotation", "resolve", "to_code_points", "to_utf16", "whole_words",
]  # fmt: skip
