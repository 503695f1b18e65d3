"""Which claims say the same."""

from datetime import date

import pytest

from factcheck.domain.prior import Content, Name, content_of, keys_of, names_the_same, says_the_same

DAY = date(2024, 5, 7)
SAME = [
    ("en", "The mill in Ostheim closed in 2019 with 240 workers.",
     "In 2019 the mill in Ostheim, with 240 workers, closed."),
    ("en", "The firm paid 1,080 euros to the owner.", "The firm paid the owner €1080."),
    ("de", "Die Fabrik schloss im März 2019 mit zwei Millionen Euro Schulden.",
     "Im März 2019 schloss die Fabrik mit 2 Mio. Euro Schulden."),
    ("de", "Gestern stimmte der Stadtrat von Ostheim dem Haushalt zu.",
     "Der Stadtrat von Ostheim stimmte dem Haushalt am 6. Mai 2024 zu."),
    ("fr", "L’usine d’Ostheim emploie 240 ouvriers.", "L'usine d'Ostheim emploie 240 ouvriers encore."),
]  # fmt: skip
LOOKALIKES = [
    ("en", "The mill in Ostheim closed in 2019 with 240 workers.",
     "The mill in Ostheim closed in 2019 with 250 workers."),
    ("en", "The mill in Ostheim closed in 2019.", "The mill in Ostheim closed in 2018."),
    ("en", "The mill in Ostheim closed in March 2019.", "The mill in Ostheim closed in 2019."),
    ("en", "The mill in Ostheim has 240 workers.", "The mill in Ostheim has about 240 workers."),
    ("en", "The mill in Ostheim has 240 workers.", "The mill in Ostheim has never had 240 workers."),
    ("en", "The mill in Ostheim lost 240 euros.", "The mill in Ostheim lost 240 dollars."),
    ("de", "Das Werk in Ostheim wurde geschlossen.", "Das Werk in Ostheim wurde nicht geschlossen."),
    ("de", "Gestern stimmte der Stadtrat von Ostheim dem Haushalt zu.",
     "Der Stadtrat von Ostheim stimmte dem Haushalt am 5. Mai 2024 zu."),
    ("fr", "L’usine d’Ostheim a fermé.", "L’usine d’Ostheim n’a jamais fermé."),
    ("en", "The mill in Ostheim has 240 workers.", "The council of Ostheim spent a year on 240 letters."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "one", "other"), SAME)
def test_the_same_content_shares_keys_in_other_words(language: str, one: str, other: str):
    first, second = content_of(one, language, DAY), content_of(other, language, DAY)
    assert says_the_same(first, second)
    assert keys_of(first) & keys_of(second)


@pytest.mark.parametrize(("language", "one", "other"), LOOKALIKES)
def test_lookalikes_say_something_else(language: str, one: str, other: str):
    first, second = content_of(one, language, DAY), content_of(other, language, DAY)
    assert not says_the_same(first, second)
    assert not says_the_same(second, first)


def test_a_day_that_cannot_be_told_is_the_same_as_no_other():
    content = content_of("The council of Ostheim met on Monday.", "en", None)
    assert (content.undated, keys_of(content), says_the_same(content, content)) == (True, frozenset(), False)


def test_two_words_are_the_least_that_tell_a_claim():
    assert keys_of(content_of("It closed.", "en", None)) == frozenset()


def test_texts_that_share_most_words_share_a_key():
    """At the least share that counts as close, for any words."""
    shared, total = 6, 10
    missed = 0
    for trial in range(300):
        words = [f"w{trial}-{number}" for number in range(total)]
        one, other = frozenset(words[: shared + 2]), frozenset(words[:shared] + words[shared + 2 :])
        missed += not keys_of(Content((), (), one)) & keys_of(Content((), (), other))
    assert missed / 300 < 0.08


@pytest.mark.parametrize(
    ("names", "others", "expected"),
    [
        (["Petra Maier"], ["Maier"], True),
        (["Petra Maier"], ["Petra Schulz"], False),
        (["Petra Maier"], [], False),
        ([], [], True),
    ],
)
def test_whoever_is_named_in_one_is_named_in_the_other(names: list[str], others: list[str], expected: bool):
    one, other = (" and ".join(words) + " resigned." for words in (names, others))
    mine, theirs = ([Name(word, "person") for word in words] for words in (names, others))
    assert names_the_same(mine, one, theirs, other) is expected
