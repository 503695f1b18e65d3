"""Text to claims: `find_claims` and what it gives."""

from .engine import ENGINE_VERSION, find_claims
from .found import Attribution, CoveredSentence, Extraction, FoundClaim, FoundDetail

__all__ = [
    "ENGINE_VERSION",
    "Attribution",
    "CoveredSentence",
    "Extraction",
    "FoundClaim",
    "FoundDetail",
    "find_claims",
]
