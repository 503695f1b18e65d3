"""A document as plain JSON values: what a child process takes in and gives back."""

from dataclasses import asdict
from datetime import date
from typing import Any

from factcheck.domain.language import detect_language

from .document import Block, Document, Stub, Unreadable
from .reading import read_document


def run(payload: dict[str, Any]) -> dict[str, Any]:
    """`data`, `name`, `media_type` and `url` in; `document`, or `unreadable` with its code, out."""
    try:
        document = read_document(
            payload.get("data", b""),
            name=payload["name"],
            media_type=payload["media_type"],
            url=payload["url"],
        )
    except Unreadable as failure:
        return {"unreadable": failure.code}
    language = document.language or detect_language(document.text)
    published = document.published.isoformat() if document.published else None
    return {"document": asdict(document) | {"published": published, "language": language}}


def read(answer: dict[str, Any]) -> Document:
    """The document again from what `run` gave; raises Unreadable where it gave none."""
    if "unreadable" in answer:
        raise Unreadable(answer["unreadable"])
    values = answer["document"]
    return Document(
        **values
        | {
            "blocks": tuple(Block(**block) for block in values["blocks"]),
            "published": date.fromisoformat(values["published"]) if values["published"] else None,
            "warnings": tuple(values["warnings"]),
            "pages": tuple(values["pages"]),
            "stubs": tuple(Stub(**stub) for stub in values["stubs"]),
        }
    )
