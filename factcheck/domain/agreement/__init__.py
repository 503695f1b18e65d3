"""A claim's details held against a passage: agrees, conflicts or silent, with the words that decided."""

from .advice import Advice, Relation
from .comparing import compare

VERSION = "rules 44"  # raise it with every change of a rule: stored answers of other versions are not shown

__all__ = ["VERSION", "Advice", "Relation", "compare"]
