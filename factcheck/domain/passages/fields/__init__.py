"""Semantic fields of news prose, in text files by subject: German stems, a bar, English stems; one field a line.

Words of a field speak of the same matter, though they need not mean the same: `approve` and `refuse` share one,
`salmon` and `trout` another. So they tell where to read, never whether two statements agree; that is what the
thesaurus is for.
Stems are folded as `wording.fold` folds. A word may stand in several lines; a line that opens with `#` is a comment.
A stem behind a hyphen (`-boot`) is a short word that is also told at the end of a compound.
Opposites, words that but go together in reports, and the wider fields of the folder `near` are kept apart: they, too,
tell where to read, and nothing of what is said there.
"""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

_APART = ("opposites.txt", "kindred.txt")


def _texts(folder: Traversable) -> Iterator[Traversable]:
    return iter(sorted((file for file in folder.iterdir() if file.name.endswith(".txt")), key=lambda file: file.name))


def _lines(file: Traversable) -> Iterator[str]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line


_HERE = files(__name__)
FIELDS = tuple(line for file in _texts(_HERE) if file.name not in _APART for line in _lines(file))
KINDRED = tuple(line for file in (*map(_HERE.joinpath, _APART), *_texts(_HERE / "near")) for line in _lines(file))

__all__ = ["FIELDS", "KINDRED"]
