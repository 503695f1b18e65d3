"""Many words as one pattern, a tree of their letters: where none of them stands, the first letters tell."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

# What follows a letter; a word ends at the empty key.
_Tree = dict[str, "_Tree"]


def any_of(words: Iterable[str], spelt: Mapping[str, str] = MappingProxyType({})) -> str:
    """An alternative of the words, of which the longest counts; `spelt` are characters that stand for a pattern."""
    tree: _Tree = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _pattern(tree, spelt)


def _pattern(tree: _Tree, spelt: Mapping[str, str]) -> str:
    """Longer words come before those that they begin with."""
    branches = []
    for letter, branch in sorted(tree.items()):
        if letter:
            rest = _pattern(branch, spelt)
            branches.append(spelt.get(letter, re.escape(letter)) + (f"(?:{rest})" if len(branch) > 1 else rest))
    return "|".join([*branches, ""] if "" in tree and branches else branches)
