"""Numbers and dates in running text, as intervals that can be compared.

`find_quantities` reads numbers with qualifier, unit and scale; `find_dates` calendar expressions against a reference
date. Both work by the word lists of the text's language and take time linear in its length.
"""

from .dates import find_dates
from .found import DateSpan, Quantity
from .numbers import find_quantities, quantities_of

__all__ = ["DateSpan", "Quantity", "find_dates", "find_quantities", "quantities_of"]
