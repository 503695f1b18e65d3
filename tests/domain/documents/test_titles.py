"""What a file is called in the library."""

import pytest

from factcheck.domain.documents import Document
from factcheck.domain.documents.titles import LONGEST, title_of


@pytest.mark.parametrize(("declared", "text", "title"), [
    ("Minutes of May", "Page 1\n\nThe council met.", "Minutes of May"),
    ("Microsoft Word - minutes_final2.doc", "Minutes of May\n\nThe council met.", "Minutes of May"),
    ("minutes.indd", "Minutes of May", "Minutes of May"),
    ("Untitled-1", "\n  Minutes of May ", "Minutes of May"),
    ("Unbenannt", "Protokoll vom Mai", "Protokoll vom Mai"),
    ("Document 12", "Minutes of May", "Minutes of May"),
    ("Documents of the trial", "Page 1", "Documents of the trial"),
    ("", "", ""),
])  # fmt: skip
def test_title_is_the_documents_own_or_its_first_line(declared: str, text: str, title: str):
    assert title_of(Document(text, (), title=declared)) == title


def test_long_first_line_is_cut_at_a_word():
    title = title_of(Document("word " * 99, ()))
    assert title.endswith("word …")
    assert len(title) <= LONGEST + 2
    assert len(title_of(Document("x" * 999, ()))) == LONGEST + 2
