"""The record laid out for pages and files: every code in words of the active language."""

from .claims import lay_claim
from .laying import sheet
from .parts import (
    Sheet,
    SheetBlock,
    SheetChange,
    SheetClaim,
    SheetEvidence,
    SheetNote,
    SheetPast,
    SheetStretch,
    SummaryRow,
)
from .past import lay_past

__all__ = [
    "Sheet",
    "SheetBlock",
    "SheetChange",
    "SheetClaim",
    "SheetEvidence",
    "SheetNote",
    "SheetPast",
    "SheetStretch",
    "SummaryRow",
    "lay_claim",
    "lay_past",
    "sheet",
]
