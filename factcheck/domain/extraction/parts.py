"""Features come in parts: a function, and the few facts that all features of the part are made of. What
shares the facts shares the features, so that these need not be written out to know what they weigh.
"""

from collections.abc import Callable, Hashable

Part = tuple[Callable[..., list[str]], tuple[Hashable, ...]]


def written(part: Part) -> list[str]:
    """The features of the part."""
    names, facts = part
    return names(*facts)
