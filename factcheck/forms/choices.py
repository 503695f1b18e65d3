"""The fixed vocabularies as choices of a form, in the reader's language."""

from collections.abc import Callable, Iterable

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
