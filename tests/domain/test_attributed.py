"""An attribution that a verdict asked for, known in the text by hand, as far as that can be told."""

import pytest

from factcheck.domain.revisions import Outcome, Reason, carry_over
from factcheck.domain.revisions.attributed import attributed

MILL, CLAIM = "There was a mill. The mill closed in 2019. The council sold the land.", "The mill closed in 2019"
MÜHLE, AUSSAGE = "Es gab eine Mühle. Die Mühle schloss 2019. Der Rat verkaufte das Land.", "Die Mühle schloss 2019"
COUNCIL, RAT = ["Wexcombe Council", "", "Anna Berg"], ["Stadtrat Wexheim", "Rat der Stadt", "Anna Berg"]


def told(text: str, claim: str, new: str, speakers: list[str]) -> tuple[Reason, str | None]:
    span = (text.index(claim), text.index(claim) + len(claim))
    revised = text.replace(claim, new)
    carried = list(carry_over(old=text, new=revised, spans=[span]))
    [one] = attributed(text, revised, [span], carried, [speakers])
    assert (one == carried[0]) is (one.reason is not Reason.ADOPTED)
    if one.reason is Reason.ADOPTED:
        assert one.status is Outcome.KEPT
        assert revised[one.start : one.end] == one.new_words
    return one.reason, one.new_words


@pytest.mark.parametrize("new", [
    f"{CLAIM}, the council said", f"{CLAIM}, according to Wexcombe Council", f"{CLAIM}, said mayor Anna Berg",
    f"“{CLAIM}”, Berg said on Monday", f"The council said: {CLAIM}",
    "According to the council, the mill closed in 2019",
    "The council said that the mill closed in 2019", "The council said the mill closed in 2019",
])  # fmt: skip
def test_speaker_of_the_evidence_beside_the_very_words_is_known(new: str):
    reason, words = told(MILL, CLAIM, new, COUNCIL)
    assert (reason, (words or "").casefold()) == (Reason.ADOPTED, CLAIM.casefold())


@pytest.mark.parametrize("new", [
    f"{AUSSAGE}, sagte Bürgermeisterin Anna Berg", f"{AUSSAGE}, teilte der Rat mit", f"{AUSSAGE}, so die Stadt",
    f"{AUSSAGE}, wie der Stadtrat mitteilte", f"{AUSSAGE}, heißt es bei der Stadt", f"Anna Berg sagt: {AUSSAGE}",
])  # fmt: skip
def test_german_ways_to_attribute_are_known(new: str):
    assert told(MÜHLE, AUSSAGE, new, RAT)[0] is Reason.ADOPTED


@pytest.mark.parametrize("new", [
    CLAIM, f"{CLAIM}, the brewery said", f"{CLAIM}, she said", f"The council claims the {CLAIM[4:]}",
    f"The council denied the {CLAIM[4:]}", f"The council was told the {CLAIM[4:]}",
    f"The council did not say the {CLAIM[4:]}", f"If the council said the {CLAIM[4:]}",
    f"{CLAIM} for good, the council said", "The mill closed in 2020, the council said",
    "The mill never closed in 2019, the council said", f"{CLAIM}, the council said and wept",
    f"{CLAIM}, the council said?", f"{CLAIM}, critics of the council and its mayor said",
    f"{CLAIM}. The council said", f"Perhaps, the council said, the {CLAIM[4:]}",
    f"{CLAIM}, the council said in 2020", f"{CLAIM}, the council said, which is false", "The land was sold",
])  # fmt: skip
def test_anything_else_beside_them_is_left_to_a_person(new: str):
    assert told(MILL, CLAIM, new, COUNCIL)[0] is not Reason.ADOPTED


@pytest.mark.parametrize("new", [
    f"{AUSSAGE}, behauptet Berg", f"{AUSSAGE}, sagte Berg nicht", f"{AUSSAGE}, so ist die Stadt",
    "Sagte Berg, die Mühle schloss 2019", "Die Mühle schloss angeblich 2019, sagte Berg", f"{AUSSAGE}, sagte wohl Berg",
    "Nach Angaben der Stadt schloss die Mühle 2019",
])  # fmt: skip
def test_german_words_that_doubt_or_turn_it_round_are_left_to_a_person(new: str):
    assert told(MÜHLE, AUSSAGE, new, RAT)[0] is not Reason.ADOPTED


def test_nothing_is_known_where_the_evidence_names_nobody_or_the_next_sentence_changed():
    assert told(MILL, CLAIM, f"{CLAIM}, the council said", ["", ""])[0] is not Reason.ADOPTED
    span = (MILL.index(CLAIM), MILL.index(CLAIM) + len(CLAIM))
    new = MILL.replace(CLAIM, f"{CLAIM}, the council said").replace("sold the land", "denies it")
    [one] = attributed(MILL, new, [span], list(carry_over(old=MILL, new=new, spans=[span])), [COUNCIL])
    assert one.reason is not Reason.ADOPTED


def test_sentence_that_nobody_writes_is_left_to_a_person():
    endless = "a, " * 300 + CLAIM
    assert told(endless, CLAIM, f"{CLAIM}, the council said", COUNCIL)[0] is not Reason.ADOPTED
