"""What is remembered is bounded in number and in size."""

from factcheck.domain.extraction.remembering import LONGEST_WORD, Latest, remembered


def test_the_word_asked_for_lately_is_looked_up_once() -> None:
    asked: list[str] = []
    length = remembered(2)(lambda word: asked.append(word) or len(word))
    assert [length("one"), length("one"), length("three"), length("five"), length("one")] == [3, 3, 5, 4, 3]
    assert asked == ["one", "three", "five", "one"]


def test_a_word_as_long_as_a_text_is_answered_but_not_kept() -> None:
    asked: list[str] = []
    length = remembered(2)(lambda word: asked.append(word) or len(word))
    word = "a" * (LONGEST_WORD + 1)
    assert [length(word), length(word)] == [LONGEST_WORD + 1] * 2
    assert asked == [word, word]


def test_of_keys_the_latest_are_kept() -> None:
    latest: Latest[str, int] = Latest(2)
    values = iter(range(5))
    assert [latest.of(key, values.__next__) for key in ("a", "b", "a", "c", "a")] == [0, 1, 0, 2, 3]
