"""Every way in which something from outside may fail has words, in both languages."""

import pytest
from django.utils import translation

from factcheck.actions.captures import EMPTY, UNWRITABLE
from factcheck.domain.documents.document import CODES
from factcheck.fetching import Code
from factcheck.templatetags.telling import failure, warning_text

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
    with translation.override("de"):
        assert warning_text(f"{code}:a: b").endswith("„a: b“.")


def test_refusals_of_inner_addresses_say_the_same_whatever_listens_there() -> None:
    assert failure(Code.REFUSED_ADDRESS) == failure(Code.REFUSED_ADDRESS, 200)
