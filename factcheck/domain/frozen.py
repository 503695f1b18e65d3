"""Frozen dataclasses from plain JSON values, by the types of their fields."""

import hashlib
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from functools import cache, partial
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def read(kind: type[T], value: Any) -> T:
    """The value that `dataclasses.asdict` made plain. KeyError or TypeError for anything else."""
    found: T = _reader(cast(Hashable, kind))(value)
    return found


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What turns a JSON value into a value of this type."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        readers = tuple((field.name, _reader(hints[field.name])) for field in fields(kind))
        return partial(_object, kind, readers)
    if get_origin(kind) is tuple:
        of, *others = get_args(kind)
        return partial(_row, _reader(of)) if others == [Ellipsis] else tuple
    if isinstance(kind, UnionType):
        return partial(_perhaps, _reader(get_args(kind)[0]))
    return _itself


def _object(kind: Any, readers: tuple[tuple[str, Callable[[Any], Any]], ...], value: dict[str, Any]) -> Any:
    return kind(**{name: read(value[name]) for name, read in readers})


def _row(read: Callable[[Any], Any], value: list[Any]) -> tuple[Any, ...]:
    return tuple(map(read, value))


def _perhaps(read: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else read(value)


def _itself(value: Any) -> Any:
    return value
