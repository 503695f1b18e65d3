"""Semantic fields of news prose, in text files by subject: German stems, a bar, English stems; one field a line.

Words of a field speak of the same matter, though they need not mean the same: `approve` and `refuse` share one,
`salmon` and `trout` another. So they tell where to read, never whether two statements agree; that is what the
thesaurus is for.
Stems are folded as `wording.fold` folds. A word may stand in several lines; a line that opens with `#` is a comment.
"""

from importlib.resources import files


def _lines() -> list[str]:
    texts = [
        file.read_text(encoding="utf-8")
        for file in sorted(files(__name__).iterdir(), key=str)
        if file.name.endswith(".txt")
    ]
    return [line for text in texts for line in text.splitlines() if not line.startswith("#")]


FIELDS = tuple(_lines())

__all__ = ["FIELDS"]
