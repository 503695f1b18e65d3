"""What became of each sentence."""

from factcheck.domain.coverage import BOILERPLATE, CLAIM, NO_CLAIM, SET_ASIDE, Accounted, accounted, without_stop

ENGINE = [[0, 5, "boilerplate", "credit"], [6, 20, "claim", ""], [21, 30, "no claim", "opinion"], [31, 40, "claim", ""]]


def test_account_follows_the_claims_that_stand_now() -> None:
    assert list(accounted(ENGINE, [(22, 29), (6, 10)])) == [
        Accounted(0, 5, BOILERPLATE, "credit"),
        Accounted(6, 20, CLAIM),
        Accounted(21, 30, CLAIM),
        Accounted(31, 40, NO_CLAIM, SET_ASIDE),
    ]


def test_claim_across_two_sentences_covers_both() -> None:
    assert [each.status for each in accounted(ENGINE, [(8, 35), (9, 10)])] == [BOILERPLATE, CLAIM, CLAIM, CLAIM]


def test_claim_that_ends_where_a_sentence_begins_covers_it_not() -> None:
    assert list(accounted([[6, 20, "no claim", "vague"]], [(0, 6), (20, 24)])) == [Accounted(6, 20, NO_CLAIM, "vague")]


def test_closing_stop_is_no_part_of_a_claim() -> None:
    text = "It rained. ..."
    assert (without_stop(text, 0, 10), without_stop(text, 11, 14)) == (9, 14)
