"""Choices of forms are in the language of the request, not in that of the start."""

from django.utils import translation

from factcheck.domain.states import Kind, Stance
from factcheck.forms.choices import worded
from factcheck.forms.intake import IntakeForm
from factcheck.forms.queue import QueueFilters
from factcheck.models import Article


def test_labels_follow_the_language():
    choices = worded(Kind)
    with translation.override("de"):
        assert ("number", "Zahl") in choices()
    with translation.override("en"):
        assert ("number", "Number") in choices()


def test_the_choice_of_none_comes_first():
    assert worded(Stance, "–")()[0] == ("", "–")


def test_forms_of_the_queue_and_of_intake_speak_german(db):
    with translation.override("de"):
        page = IntakeForm().as_p() + QueueFilters({}, user=None, articles=Article.objects.none()).as_p()
    for english in ("Own draft", "Line check", "Full check", "In review", "Comparison"):
        assert english not in page, english
    for german in ("Offen", "Vergleich"):
        assert german in page, german
