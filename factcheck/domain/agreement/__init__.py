"""A claim's details held against a passage: agrees, conflicts or silent, with the words that decided."""

from .advice import Advice, Relation
from .comparing import compare

__all__ = ["Advice", "Relation", "compare"]
