"""What Django is to check of our settings before anything runs."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error

from factcheck.domain.extraction.languages import KNOWLEDGE
from factcheck.domain.extraction.tags.spacy_model import missing

ENGINE = "engine"


def spacy_models_are_installed(**_: Any) -> list[CheckMessage]:
    named: dict[str, str] = settings.SPACY_MODELS
    foreign = [language for language in named if language not in KNOWLEDGE]
    return [
        *(
            Error(
                f"FACTCHECK_SPACY names a model for “{language}”, which the engine does not read.",
                hint=f"The languages are {', '.join(KNOWLEDGE)}.",
                id="factcheck.E001",
            )
            for language in foreign
        ),
        *(
            Error(
                f"FACTCHECK_SPACY names “{name}” for “{language}”, which is not installed.",
                hint="Install spaCy and the model, or unset FACTCHECK_SPACY: the engine needs neither.",
                id="factcheck.E002",
            )
            for language, name in missing(named)
        ),
    ]
