"""Frozen dataclasses from plain JSON values, by the types of their fields."""

import hashlib
from collections.abc import Callable, Hashable
from dataclasses import Field, field, fields, is_dataclass
from functools import cache, partial
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
LATER = "later"


def later(default: T) -> T:
    """A field that came after records were frozen. It is written only where it says something, so that what was frozen
    without it keeps its spelling and its hash.
    """
    made: T = field(default=default, metadata={LATER: True})
    return made


def plain(value: Any) -> Any:
    """As `dataclasses.asdict`, without later fields that say nothing."""
    if is_dataclass(value):
        named = ((each, getattr(value, each.name)) for each in fields(value))
        return {each.name: plain(held) for each, held in named if not is_later(each) or held != each.default}
    return tuple(map(plain, value)) if isinstance(value, tuple) else value


def is_later(one: "Field[Any]") -> bool:
    return LATER in one.metadata


def read(kind: type[T], value: Any) -> T:
    """The value that `plain` made plain. KeyError or TypeError for anything else."""
    found: T = _reader(cast(Hashable, kind))(value)
    return found


def digest(text: str) -> str:
    """The SHA-256 by which a frozen text is known again."""
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What turns a JSON value into a value of this type."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        readers = {each.name: _reader(hints[each.name]) for each in fields(kind)}
        return partial(_object, kind, readers, frozenset(each.name for each in fields(kind) if is_later(each)))
    if get_origin(kind) is tuple:
        of, *others = get_args(kind)
        return partial(_row, _reader(of)) if others == [Ellipsis] else tuple
    if isinstance(kind, UnionType):
        return partial(_perhaps, _reader(get_args(kind)[0]))
    return _itself


def _object(kind: Any, readers: dict[str, Callable[[Any], Any]], late: frozenset[str], value: dict[str, Any]) -> Any:
    return kind(**{name: read(value[name]) for name, read in readers.items() if name in value or name not in late})


def _row(read: Callable[[Any], Any], value: list[Any]) -> tuple[Any, ...]:
    return tuple(map(read, value))


def _perhaps(read: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else read(value)


def _itself(value: Any) -> Any:
    return value
