"""Which quotation marks belong to the words that stand inside them."""

import pytest

from factcheck.domain.quote_marks import with_marks


@pytest.mark.parametrize(("text", "words", "shown"), [
    ("Er schrieb: „Das Team wird aufgelöst.“ Mehr nicht.", "Das Team wird aufgelöst", "„Das Team wird aufgelöst.“"),
    ("“The lad slipped. The rest held.”", "The lad slipped", "“The lad slipped"),
    ("“The lad slipped. The rest held.”", "The rest held", "The rest held.”"),
    ('It read "all of them worked on Sunday".', "all of them worked on Sunday", '"all of them worked on Sunday"'),
    ("« Nous avons fermé », dit-elle.", "Nous avons fermé", "« Nous avons fermé »"),
    ("»Das weiß niemand.«", "Das weiß niemand", "»Das weiß niemand.«"),
    ("The mill closed. It was sold.", "The mill closed", "The mill closed"),
    ('The 5"pipe burst', "pipe burst", "pipe burst"),
    ("Sie sagte »Nein« und ging.", "Sie sagte", "Sie sagte"),
    ("„Nein“ und sie ging", "und sie ging", "und sie ging"),
])  # fmt: skip
def test_marks_right_around_the_words_are_shown_with_them(text, words, shown):
    start = text.index(words)
    begin, end = with_marks(text, start, start + len(words))
    assert text[begin:end] == shown
