"""Every event of the trail reads as a sentence, with the names of those it is about, in both languages."""

import ast
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from factcheck.actions.trail import record
from factcheck.forms.history import KINDS
from factcheck.models import Event
from factcheck.models.events import with_people
from factcheck.templatetags.trail import COUNTED, EVENTS, told
from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db
ACTIONS = Path(__file__).parents[1] / "factcheck" / "actions"
# What the sentences speak of. "holder", "owner", "person" and "second" stand for the ids of people.
VALUES: dict[str, Any] = {
    "version": 2, "priority": 1, "claims": ["4", "4a"], "annotations": 2, "reason": "Wait", "evidence": "E1",
    "detail": "b", "holds": True, "rating": "confirmed", "what": "dismiss", "authorised": True, "kept": 3, "stale": 1,
    "removed": 2, "answer": "yes", "live": "gone", "role": "editor", "name": "Kultur", "initials": "KUL",
    "format": "pdf", "profile": "external", "number": 3, "right": "240", "edition": 2,
}  # fmt: skip
NAMED = {
    "hand_over": {"new": "holder"},
    "take": {"old": "owner"},
    "release": {"old": "holder"},
    "make_password_link": {"new": "person"},
    "change_rights": {"new": "person"},
    "deactivate": {"new": "person"},
    "reactivate": {"new": "person"},
    "decline": {"new": "person"},
    "overrule": {"new": "second"},
    "dismiss": {"new": "second"},
}
OF_OTHER_CHAINS = {
    "add_source", "edit_source", "authorise_talk", "capture", "retry_capture", "decide_origin", "invite", "rename",
    "accept_invitation", "make_password_link", "use_password_link", "revoke_link", "change_rights", "deactivate",
    "reactivate", "add_desk", "change_email",
}  # fmt: skip


def acts_in_code() -> set[str]:
    calls = [node for path in ACTIONS.rglob("*.py") for node in ast.walk(ast.parse(path.read_text())) if _records(node)]
    firsts = [call.args[0] for call in calls if isinstance(call, ast.Call)]
    return {str(first.value) for first in firsts if isinstance(first, ast.Constant)}


def _records(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.startswith("record")


def test_every_act_that_is_recorded_has_words():
    assert acts_in_code() - {*EVENTS, *COUNTED} == set()


def test_every_act_on_an_article_is_found_by_the_filter_of_its_history():
    filtered = {act for _, acts in KINDS.values() for act in acts.split()}
    assert {*EVENTS, *COUNTED} - OF_OTHER_CHAINS == filtered


@pytest.mark.parametrize("act", [*EVENTS, *COUNTED])
def test_event_is_a_sentence_in_both_languages(act: str):
    person = make_user()
    named = {"holder": person.pk, "person": person.pk}
    event = record(
        act,
        by=person,
        article=make_article(),
        old=named,
        new=VALUES | named | ({"claims": 2} if act in COUNTED else {}),
    )
    english = told(event)
    with translation.override("de"):
        german = told(event)
    assert english != german
    for words in (english, german):
        assert not {"–", "_", "%", "[", "{"} & set(words), words


@pytest.mark.parametrize(("act", "where"), NAMED.items())
@pytest.mark.parametrize("language", ["en", "de"])
def test_event_names_whom_it_is_about(act: str, where: dict[str, str], language: str):
    named = make_user(name="Ada Quill")
    side, name = next(iter(where.items()))
    values = {"old": {}, "new": VALUES}
    values[side] = values[side] | {name: named.pk}
    event = record(act, by=make_user(), article=make_article(), **values)
    with translation.override(language):
        assert "Ada Quill" in told(Event.objects.get(pk=event.pk))


def test_what_somebody_takes_or_gives_back_himself_names_nobody_else():
    person, article = make_user(name="Ada Quill"), make_article()
    events = [
        record("take", by=person, article=article, old={"owner": person.pk}),
        record("release", by=person, article=article, old={"holder": person.pk}),
    ]
    assert [told(event) for event in events] == ["took the claim", "gave the claim back"]


def test_hold_that_ran_out_names_whose_it_was():
    event = record("release", by=None, article=make_article(), old={"holder": make_user(name="Ada Quill").pk})
    assert told(event) == "gave back the claim that Ada Quill held"


def test_names_of_a_whole_list_cost_one_query():
    article = make_article()
    for number in range(5):
        record("hand_over", by=make_user(), article=article, new={"holder": make_user(name=f"Person {number}").pk})
    events = list(Event.objects.filter(article=article).for_list())
    with CaptureQueriesContext(connection) as asked:
        words = [told(event) for event in with_people(events)]
    assert len(asked) == 1
    assert words[-1] == "handed the claim over to Person 0"
