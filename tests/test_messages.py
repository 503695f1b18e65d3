"""The product speaks German as completely as English."""

import io
import re

import pytest
from babel.messages.mofile import read_mo
from django.utils import translation

from tests.messages import LOCALE, catalogue, every_message

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%%|%s")


def key(message):
    return message[0] if isinstance(message, tuple | list) else message


def test_every_message_is_translated():
    found = catalogue()
    missing = [m for m in every_message() if not (known := found.get(key(m))) or not all(_strings(known.string))]
    assert sorted(map(str, missing)) == []


def _strings(value):
    return value if isinstance(value, tuple | list) else (value,)


def test_no_translation_is_left_without_its_message():
    known = {key(message) for message in every_message()}
    assert [key(message.id) for message in catalogue() if message.id and key(message.id) not in known] == []


def test_translations_keep_the_placeholders():
    wrong = [
        message.id
        for message in catalogue()
        if message.id
        for string in _strings(message.string)
        if set(PLACEHOLDER.findall(string)) - set(PLACEHOLDER.findall(str(message.id)))
    ]
    assert wrong == []


def test_compiled_catalogue_is_that_of_the_source():
    with (LOCALE / "django.mo").open("rb") as file:
        compiled = read_mo(io.BytesIO(file.read()))
    assert _as_pairs(compiled) == _as_pairs(catalogue())


def _as_pairs(found):
    """By message, the forms of its translation. A compiled plural comes back under both of its English forms."""
    return {str(key(message.id)): list(_strings(message.string)) for message in found if message.id}


@pytest.mark.parametrize(
    ("english", "german"),
    [("Claim", "Aussage"), ("Confirmed", "Bestätigt"), ("For approval", "Zur Freigabe"), ("Queue", "Prüfliste")],
)
def test_words_of_the_glossary(english: str, german: str):
    with translation.override("de"):
        assert translation.gettext(english) == german


def test_articles_and_claims_are_not_cleared_and_approved_by_one_word():
    for message in catalogue():
        english = str(message.id)
        german = " ".join(_strings(message.string))
        if re.search(r"\bclear(ed|ance)?\b", english, re.IGNORECASE):
            assert "Freigabe" not in german, english
            assert re.search(r"\bfreigegeben\b|\bfreigeben\b", german) is None or "approved" in english, english
