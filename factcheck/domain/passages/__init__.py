"""Which passages of a source a checker should read for a claim, also across German and English.

Words are compared by stem, by a small thesaurus of news prose, by the matter they speak of (`fields`) and by spelling;
figures and dates by value; what a paragraph means by sentence vectors (`meaning`).
"""

from .ranking import rank
from .suggesting import Suggestion, suggest

__all__ = ["Suggestion", "rank", "suggest"]
