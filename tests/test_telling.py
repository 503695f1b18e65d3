"""Every way in which something from outside may fail has words, in both languages."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.forms import CharField
from django.utils import timezone, translation

from factcheck.actions.captures import EMPTY, UNWRITABLE
from factcheck.domain.documents.document import CODES
from factcheck.fetching import Code
from factcheck.forms.claims import SpanForm
from factcheck.forms.evidence import BearingForm, EvidenceForm
from factcheck.forms.people import InviteForm, WhoForm
from factcheck.forms.reports import CorrectionForm, PublicCheckForm
from factcheck.forms.sources import SourceForm
from factcheck.models import Claim, Event
from factcheck.templatetags.telling import (
    ago,
    failure,
    field_label,
    last_word_apart,
    per_cent,
    reasons_beside_kinds,
    warning_text,
)
from factcheck.templatetags.trail import told

ROOT = Path(__file__).resolve().parent.parent

WARNINGS = ("hidden_text", "bidi", "zero_width", "text_unlike_picture", "wrong_charset", "text_cut")


@pytest.mark.parametrize("code", [*Code, *CODES, EMPTY, UNWRITABLE, "given_up"])
def test_every_failure_has_words(code: str) -> None:
    english = failure(code, 503)
    with translation.override("de"):
        german = failure(code, 503)
    assert not english.startswith("It failed")
    assert english != german
    assert len(german) > 20


@pytest.mark.parametrize("code", [*WARNINGS, "picture", "scanned_pdf"])
def test_every_warning_has_words_and_quotes_what_it_is_about(code: str) -> None:
    assert warning_text(code) != code
    assert warning_text(f"{code}:a: b").endswith("“a: b”.")
    assert warning_text(f"{code}:It closed.").endswith("“It closed”.")
    with translation.override("de"):
        assert warning_text(f"{code}:a: b").endswith("„a: b“.")


@pytest.mark.parametrize(
    ("text", "parts"),
    [("rund 1.600", ("rund ", "1.600")), ("on 3 March 2023", ("on 3 March ", "2023")), ("2019", ("", "2019"))],
)
def test_last_word_is_set_apart_for_the_sign_behind_it(text: str, parts: tuple[str, str]) -> None:
    assert last_word_apart(text) == parts


def test_refusals_of_inner_addresses_say_the_same_whatever_listens_there() -> None:
    assert failure(Code.REFUSED_ADDRESS) == failure(Code.REFUSED_ADDRESS, 200)


@pytest.mark.parametrize(
    ("minutes", "english", "german"),
    [
        (0, "just now", "gerade eben"),
        (59, "59 min ago", "vor 59 Min."),
        (60, "1 h ago", "vor 1 Std."),
        (24 * 60, "1 day ago", "vor 1 Tag"),
        (49 * 60, "2 days ago", "vor 2 Tagen"),
    ],
)
def test_how_long_ago_is_told_in_the_largest_unit(minutes: int, english: str, german: str) -> None:
    then = timezone.now() - timedelta(minutes=minutes, seconds=2)
    assert ago(then) == english
    with translation.override("de"):
        assert ago(then) == german


@pytest.mark.parametrize(("left", "said"), [(1, "1 claim was not approved"), (9, "9 claims were not approved")])
def test_a_clearance_says_how_many_claims_were_left_open(left: int, said: str) -> None:
    assert told(Event(act="clear", new={"version": 2, "left": left})).endswith(f"although {said}")


@pytest.mark.parametrize(
    ("language", "share", "words"),
    [
        ("de", 500 / 18, "27,8 %"),
        ("en", 500 / 18, "27.8 %"),
        ("en", 99.96, "100.0 %"),
        ("en", 0, "0.0 %"),
        ("en", None, "–"),
    ],
)
def test_share_is_rounded_to_one_decimal(language: str, share: float | None, words: str):
    with translation.override(language):
        assert per_cent(share) == words


def test_every_text_that_may_come_back_has_a_name():
    typed = re.compile(r'<(?:textarea|input)\b(?![^>]* type="(?!text))[^>]* name="([a-z_]+)"')
    pages = (ROOT / "templates").rglob("*.html")
    named = {name for page in pages for name in typed.findall(page.read_text(encoding="utf-8"))}
    forms = (SpanForm, BearingForm, EvidenceForm, SourceForm, PublicCheckForm, CorrectionForm, InviteForm, WhoForm)
    for form in forms:
        named |= {name for name, field in form.base_fields.items() if type(field) is CharField}
    assert {"exact", "how", "reason", "headline"} <= named
    assert sorted(name for name in named if field_label(name) == name.replace("_", " ")) == []


def test_reason_for_a_priority_that_says_what_the_kind_says_is_left_out():
    claim = Claim(kinds="number event", priority_reasons=["figure", "money"])
    with translation.override("de"):
        assert reasons_beside_kinds(claim) == ["Geld"]
