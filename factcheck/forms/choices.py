"""The fixed vocabularies as choices of a form, in the reader's language."""

from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import BigIntegerField
from django.utils.translation import gettext

from factcheck.domain.states import Labelled

Choices = list[tuple[str, str]]


def worded(members: Iterable[Labelled], empty: object = None) -> Callable[[], Choices]:
    """Asked for when the form is shown, so that the labels are in the language of the request; `empty` labels the
    choice of none, which comes first."""
    known = list(members)

    def choices() -> Choices:
        none = [] if empty is None else [("", str(empty))]
        return none + [(member.value, gettext(member.label)) for member in known]

    return choices


class Rows(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # takes none when it runs
    """Rows by their ids; one longer than any that a database holds is as unknown as any other that is missing."""

    def clean(self, value: Any) -> Any:
        for key in value if isinstance(value, list | tuple) else ():
            if len(str(key)) >= len(str(BigIntegerField.MAX_BIGINT)):
                raise ValidationError(self.error_messages["invalid_choice"], "invalid_choice", {"value": key})
        return super().clean(value)
