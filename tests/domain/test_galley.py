"""The text laid out with its claims."""

from factcheck.domain.galley import lay_out
from factcheck.domain.marking import Marked

TEXT = "Head\n\nOne two three. Nice.\n- item"
BLOCKS = [["heading", 0, 4], ["paragraph", 6, 26], ["item", 29, 33]]


def flat(laid):
    return [
        (block.kind, [(part.text, part.claim, part.begins) for part in block.stretches])
        for _, blocks in laid
        for block in blocks
    ]


def test_every_block_holds_its_own_text_and_the_innermost_claim():
    laid = lay_out(TEXT, BLOCKS, [Marked(6, 19, 1), Marked(10, 13, 2)], [])
    assert flat(laid) == [
        ("heading", [("Head", 0, ())]),
        ("paragraph", [("One ", 1, (1,)), ("two", 2, (2,)), (" three", 1, ()), (". Nice.", 0, ())]),
        ("item", [("item", 0, ())]),
    ]


def test_claim_is_marked_with_the_quotation_marks_around_it_unless_an_outer_one_takes_them():
    text = "„We won.“ “We lost,” said Ann."
    inner = Marked(11, 18, 2)
    laid = lay_out(text, [["paragraph", 0, 30]], [Marked(1, 7, 1), inner, Marked(10, 29, 3)], [])
    assert flat(laid) == [
        (
            "paragraph",
            [("„We won.“", 1, (1,)), (" ", 0, ()), ("“We lost,”", 2, (3, 2)), (" said Ann", 3, ()), (".", 0, ())],
        )
    ]


def test_items_of_one_list_come_together():
    text = "- a\n- b\nc"
    laid = lay_out(text, [["item", 2, 3], ["item", 6, 7], ["paragraph", 8, 9]], [], [])
    assert [(is_list, len(blocks)) for is_list, blocks in laid] == [(True, 2), (False, 1)]


def test_sentence_without_a_claim_says_why():
    laid = lay_out(TEXT, BLOCKS, [Marked(6, 19, 1)], [(21, 26, "opinion")])
    stretches = laid[0][1][1].stretches
    assert [(part.text, part.why) for part in stretches] == [
        ("One two three", ""),
        (". ", ""),
        ("Nice.", "opinion"),
    ]


def test_claim_over_two_blocks_begins_once():
    laid = lay_out(TEXT, BLOCKS, [Marked(0, 9, 1)], [])
    assert flat(laid)[0] == ("heading", [("Head", 1, (1,))])
    assert flat(laid)[1][1][0] == ("One", 1, ())


def test_offsets_of_the_stretches_are_those_of_the_text():
    laid = lay_out(TEXT, BLOCKS, [Marked(10, 13, 2)], [])
    for _, blocks in laid:
        for block in blocks:
            for part in block.stretches:
                assert TEXT[part.start : part.start + len(part.text)] == part.text
