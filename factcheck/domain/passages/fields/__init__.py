"""Semantic fields of news prose, in text files by subject: German stems, a bar, English stems; one field a line.

Words of a field speak of the same matter, though they need not mean the same: `approve` and `refuse` share one,
`salmon` and `trout` another. So they tell where to read, never whether two statements agree; that is what the
thesaurus is for.
Stems are folded as `wording.fold` folds. A word may stand in several lines; a line that opens with `#` is a comment.
Opposites, and words that but go together in reports, are kept apart: they, too, tell where to read, and nothing of what
is said there.
"""

from collections.abc import Iterator
from importlib.resources import files

_APART = ("opposites.txt", "kindred.txt")


def _lines(name: str) -> Iterator[str]:
    for line in files(__name__).joinpath(name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line


_NAMES = sorted(file.name for file in files(__name__).iterdir() if file.name.endswith(".txt"))
FIELDS = tuple(line for name in _NAMES if name not in _APART for line in _lines(name))
KINDRED = tuple(line for name in _APART for line in _lines(name))

__all__ = ["FIELDS", "KINDRED"]
