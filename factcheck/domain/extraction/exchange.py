"""An extraction as plain JSON values: what a child process takes in and gives back."""

from dataclasses import asdict
from datetime import date
from typing import Any

from .engine import find_claims
from .found import Attribution, CoveredSentence, Extraction, FoundClaim, FoundDetail


def run(payload: dict[str, Any]) -> dict[str, Any]:
    """`text`, `language`, `reference_date` (ISO or None), `spacy_models` in; the extraction as plain JSON out."""
    reference = date.fromisoformat(payload["reference_date"]) if payload.get("reference_date") else None
    return asdict(
        find_claims(
            payload["text"],
            language=payload.get("language"),
            reference_date=reference,
            spacy_models=payload.get("spacy_models", {}),
        )
    )


def read(values: dict[str, Any]) -> Extraction:
    """The extraction again from what `run` gave."""
    return Extraction(
        language=values["language"],
        claims=tuple(_claim(claim) for claim in values["claims"]),
        coverage=tuple(CoveredSentence(**sentence) for sentence in values["coverage"]),
        engine_version=values["engine_version"],
    )


def _claim(values: dict[str, Any]) -> FoundClaim:
    attribution = values["attribution"]
    return FoundClaim(
        **values
        | {
            "kinds": tuple(values["kinds"]),
            "priority_reasons": tuple(values["priority_reasons"]),
            "flags": tuple(values["flags"]),
            "about": tuple(values["about"]),
            "details": tuple(FoundDetail(**detail) for detail in values["details"]),
            "attribution": Attribution(**attribution) if attribution else None,
        }
    )
