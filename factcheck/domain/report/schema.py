"""The JSON Schema of a record, made from the dataclasses, so that neither can go its own way.

`python -m factcheck.domain.report.schema` prints what stands in schema.json.
"""

import json
from collections.abc import Collection
from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from factcheck.domain import frozen, states
from factcheck.domain.scales import SCALES

from .changes import WHATS
from .exchange import SCHEMA_VERSION
from .profiles import PROFILES
from .record import ReportData

HASH = {"type": "string", "pattern": "^([0-9a-f]{64})?$"}
TIME = {"type": "string", "pattern": r"^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+00:00)?$"}
DAY = {"type": "string", "pattern": r"^(\d{4}-\d{2}-\d{2})?$"}
COUNT = {"type": "integer", "minimum": 0}
PLAIN: dict[Any, dict[str, Any]] = {str: {"type": "string"}, int: COUNT, bool: {"type": "boolean"}}


def _codes(*vocabularies: Any) -> dict[str, Any]:
    return {"enum": sorted({str(code) for vocabulary in vocabularies for code in vocabulary})}


_RATINGS = _codes([rating.key for scale in SCALES.values() for rating in scale.ratings], [""])
# What a field may hold beyond its type, by its name (and, where two differ, with the class before it).
NARROWER: dict[str, dict[str, Any]] = {
    "sha256": HASH,
    "text_sha256": HASH,
    "fingerprint": HASH,
    "head": HASH,
    "at": TIME,
    "as_of": TIME,
    "captured_at": TIME,
    "submitted_at": TIME,
    "decided_at": TIME,
    "spoken_at": TIME,
    "withdrawn_at": TIME,
    "published": DAY,
    "profile": _codes(PROFILES),
    "role": _codes(states.Role),
    "ReportData.kind": _codes(states.ArticleKind),
    "ReportNote.kind": {"type": "string"},
    "mode": _codes(states.Mode),
    "scale": _codes({scale for scale, _ in SCALES}),
    "status": _codes(states.Status),
    "stance": _codes(states.Stance, [""]),
    "level": _codes(states.Level, [""]),
    "source_type": _codes(states.SourceType, [""]),
    "ReportDetail.type": _codes(states.DetailType),
    "ReportVerdict.rating": _RATINGS,
    "ReportDecision.rating": _RATINGS,
    "action": _codes(states.Action),
    "article_status": _codes(states.ArticleStatus, [""]),
    "ReportDecision.act": _codes(states.DecisionAct),
    "priority": {"type": "integer", "minimum": 1, "maximum": 3},
    "what": _codes(WHATS),
    "kinds": {"type": "array", "items": {"type": "string"}},
}


def schema() -> dict[str, Any]:
    """Draft 2020-12, with one definition a dataclass."""
    definitions: dict[str, Any] = {}
    record = _object(ReportData, definitions)
    first = {"schema_version": {"const": SCHEMA_VERSION}, "summary": _summary()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Factcheck: checking record, version {SCHEMA_VERSION}",
        "description": "Codes are the same in every language. Times are UTC; offsets count Unicode code points.",
        **record,
        "required": [*first, *record["required"]],
        "properties": first | record["properties"],
        "$defs": definitions,
    }


def _summary() -> dict[str, Any]:
    counts = {"type": "object", "additionalProperties": COUNT}
    properties = {
        "claims": COUNT,
        "approved": COUNT,
        "for_approval": COUNT,
        "not_assessed": COUNT,
        "complete": {"type": "boolean"},
        "by_rating": {"type": "object", "additionalProperties": counts},
    }
    return _closed(properties)


def _closed(properties: dict[str, Any], optional: Collection[str] = ()) -> dict[str, Any]:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _object(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    properties = {field.name: _field(kind, field.name, hints[field.name], definitions) for field in fields(kind)}
    found = _closed(properties, [field.name for field in fields(kind) if frozen.is_later(field)])
    return {"description": " ".join((kind.__doc__ or "").split())} | found


def _field(kind: Any, name: str, hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    return NARROWER.get(f"{kind.__name__}.{name}") or NARROWER.get(name) or _type(hint, definitions)


def _type(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if is_dataclass(hint):
        name = getattr(hint, "__name__", "")
        if name not in definitions:
            definitions[name] = {}
            definitions[name] = _object(hint, definitions)
        return {"$ref": f"#/$defs/{name}"}
    if isinstance(hint, UnionType):
        return {"anyOf": [_type(get_args(hint)[0], definitions), {"type": "null"}]}
    if get_origin(hint) is tuple:
        return _row(get_args(hint), definitions)
    return dict(PLAIN[hint])


def _row(parts: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    if parts[-1] is Ellipsis:
        return {"type": "array", "items": _type(parts[0], definitions)}
    items = [_type(part, definitions) for part in parts]
    return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items)}


def as_text() -> str:
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    print(as_text(), end="")  # noqa: T201  # this is what the command is for
